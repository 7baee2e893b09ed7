package sdkfactory.model;

import java.net.http.HttpHeaders;

/**
 * A result with what stood around it.
 *
 * @param <T> type of the result
 */
public final class ApiResponse<T> {
    private final T data;
    private final int status;
    private final int httpStatus;
    private final HttpHeaders headers;
    private final String requestId;
    private final int attempts;

    /**
     * Makes one.
     *
     * @param data the result
     * @param status what the service judged
     * @param httpStatus status of HTTP
     * @param headers of the answer
     * @param requestId or {@code null}
     * @param attempts how often the call was sent
     */
    public ApiResponse(T data, int status, int httpStatus, HttpHeaders headers, String requestId, int attempts) {
        this.data = data;
        this.status = status;
        this.httpStatus = httpStatus;
        this.headers = headers;
        this.requestId = requestId;
        this.attempts = attempts;
    }

    /**
     * The result of the call.
     *
     * @return {@code null} where the operation gives nothing
     */
    public T getData() {
        return data;
    }

    /**
     * What the service judged: the status in the body where the service puts one there, else that of HTTP.
     *
     * @return such as 200
     */
    public int getStatus() {
        return status;
    }

    /**
     * Status of the HTTP answer.
     *
     * @return such as 200
     */
    public int getHttpStatus() {
        return httpStatus;
    }

    /**
     * Headers of the answer.
     *
     * @return never {@code null}
     */
    public HttpHeaders getHeaders() {
        return headers;
    }

    /**
     * Names this call in the logs of the service.
     *
     * @return {@code null} where the service gives none
     */
    public String getRequestId() {
        return requestId;
    }

    /**
     * How often the call was sent.
     *
     * @return 1 or more
     */
    public int getAttempts() {
        return attempts;
    }

    /** Status and request id: the rest may hold secrets. */
    @Override
    public String toString() {
        return "ApiResponse{status=" + status + ", httpStatus=" + httpStatus + ", requestId=" + requestId + "}";
    }
}
