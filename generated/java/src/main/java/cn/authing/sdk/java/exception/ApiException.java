package cn.authing.sdk.java.exception;

import java.net.http.HttpHeaders;
import java.time.Duration;
import cn.authing.sdk.java.internal.Failure;
import cn.authing.sdk.java.model.Dto;
import cn.authing.sdk.java.util.JsonUtils;

/**
 * The service answered that the call failed. Headers, body and data of the answer are in no message, are printed by
 * nothing and are not serialized, because they may hold secrets.
 */
public class ApiException extends GenAuthException {
    private static final long serialVersionUID = 1L;

    private final Failure failure;

    /**
     * Makes one. Called by the SDK; tests may make a failure with {@link Failure#of(int, String)}.
     *
     * @param failure what the service answered
     */
    public ApiException(Failure failure) {
        super(failure.message());
        this.failure = failure;
    }

    /**
     * What the service judged: the status in the body where the service puts one there, else that of HTTP.
     *
     * @return such as 409
     */
    public int getStatus() {
        return failure.status();
    }

    /**
     * Status of the HTTP answer.
     *
     * @return such as 200
     */
    public int getHttpStatus() {
        return failure.httpStatus();
    }

    /**
     * The service's own, finer code.
     *
     * @return a {@code String} or a {@code Long}; {@code null} where the service gives none
     */
    public Object getApiCode() {
        return failure.apiCode();
    }

    /**
     * Names this call in the logs of the service.
     *
     * @return {@code null} where the service gives none
     */
    public String getRequestId() {
        return failure.requestId();
    }

    /**
     * Method of the request.
     *
     * @return such as {@code POST}
     */
    public String getMethod() {
        return failure.method();
    }

    /**
     * Path of the operation, with the names of its parameters in place of their values.
     *
     * @return such as <code>/users/&#123;id&#125;</code>
     */
    public String getPath() {
        return failure.path();
    }

    /**
     * How often the call was sent.
     *
     * @return 1 or more
     */
    public int getAttempts() {
        return failure.attempts();
    }

    /**
     * How long to wait before the next try.
     *
     * @return {@code null} where the service did not tell
     */
    public Duration getRetryAfter() {
        return failure.retryAfter();
    }

    /**
     * Headers of the answer.
     *
     * @return never {@code null}
     */
    public HttpHeaders getHeaders() {
        return failure.headers();
    }

    /**
     * The whole body as it was read.
     *
     * @return maps, lists and values where it is JSON, else a {@code String}
     */
    public Object getBody() {
        return failure.body();
    }

    /**
     * What the service sent along, such as the next step of a sign-in.
     *
     * @return maps, lists and values; {@code null} where there is nothing
     */
    public Object getData() {
        return failure.data();
    }

    /**
     * What the service sent along, as a type of this SDK.
     *
     * @param <T> the type
     * @param type its class
     * @return {@code null} where there is nothing
     */
    public <T extends Dto> T getData(Class<T> type) {
        return failure.data() == null ? null : JsonUtils.convert(failure.data(), type);
    }
}
