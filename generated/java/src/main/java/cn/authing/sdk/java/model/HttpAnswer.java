package cn.authing.sdk.java.model;

import java.net.http.HttpHeaders;

/** What came back for one attempt, whole. */
public final class HttpAnswer {
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    /**
     * Makes one; middleware may answer by itself.
     *
     * @param status of HTTP
     * @param headers of the answer
     * @param body after decompression
     */
    public HttpAnswer(int status, HttpHeaders headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Status of HTTP.
     *
     * @return such as 200
     */
    public int getStatus() {
        return status;
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
     * The body after decompression. Not a copy.
     *
     * @return empty where there is none
     */
    public byte[] getBody() {
        return body;
    }

    /** Status alone: headers and body may hold secrets. */
    @Override
    public String toString() {
        return "HttpAnswer{status=" + status + "}";
    }
}
