package cn.authing.sdk.java.internal;

import java.io.Serializable;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;

/**
 * What the service answered when a call failed: the parts of an {@code ApiException}. What may hold secrets stays where it
 * is when the exception goes to another process.
 */
public final class Failure implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final int status;
    private final int httpStatus;
    private final Serializable apiCode;
    private final String requestId;
    private final transient HttpHeaders headers;
    private final transient Object body;
    private final transient Object data;
    private final String method;
    private final String path;
    private final int attempts;
    private final Duration retryAfter;

    Failure(
            String message,
            int status,
            int httpStatus,
            Serializable apiCode,
            String requestId,
            HttpHeaders headers,
            Object body,
            Object data,
            String method,
            String path,
            int attempts,
            Duration retryAfter) {
        this.message = message;
        this.status = status;
        this.httpStatus = httpStatus;
        this.apiCode = apiCode;
        this.requestId = requestId;
        this.headers = headers;
        this.body = body;
        this.data = data;
        this.method = method;
        this.path = path;
        this.attempts = attempts;
        this.retryAfter = retryAfter;
    }

    /** One without an answer, for tests of programs that handle failures. */
    public static Failure of(int status, String message) {
        return new Failure(message, status, status, null, null, noHeaders(), null, null, "GET", "/", 1, null);
    }

    private static HttpHeaders noHeaders() {
        return HttpHeaders.of(Map.of(), (name, value) -> true);
    }

    public String message() {
        return message;
    }

    public int status() {
        return status;
    }

    public int httpStatus() {
        return httpStatus;
    }

    public Object apiCode() {
        return apiCode;
    }

    public String requestId() {
        return requestId;
    }

    public HttpHeaders headers() {
        return headers == null ? noHeaders() : headers;
    }

    public Object body() {
        return body;
    }

    public Object data() {
        return data;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public int attempts() {
        return attempts;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
