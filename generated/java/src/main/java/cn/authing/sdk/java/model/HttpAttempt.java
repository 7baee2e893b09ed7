package cn.authing.sdk.java.model;

import java.util.Map;

/** One attempt as it will be sent, with credentials: do not print headers and URL. Middleware may change it. */
public final class HttpAttempt {
    private final String operation;
    private final int number;
    private final Map<String, String> headers;
    private String method;
    private String url;
    private byte[] body;

    /**
     * Makes one.
     *
     * @param operation name of the method that was called
     * @param number 1 for the first attempt
     * @param method of HTTP
     * @param url whole, encoded
     * @param headers by name, upper and lower case being the same; can be changed
     * @param body or {@code null} for none
     */
    public HttpAttempt(
            String operation, int number, String method, String url, Map<String, String> headers, byte[] body) {
        this.operation = operation;
        this.number = number;
        this.method = method;
        this.url = url;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Name of the method that was called.
     *
     * @return such as {@code listGroups}
     */
    public String getOperation() {
        return operation;
    }

    /**
     * Which attempt of the call this is.
     *
     * @return 1 for the first
     */
    public int getNumber() {
        return number;
    }

    /**
     * Method of HTTP.
     *
     * @return such as {@code GET}
     */
    public String getMethod() {
        return method;
    }

    /**
     * Sets the method of HTTP.
     *
     * @param method such as {@code GET}
     */
    public void setMethod(String method) {
        this.method = method;
    }

    /**
     * The whole URL.
     *
     * @return encoded
     */
    public String getUrl() {
        return url;
    }

    /**
     * Sets the whole URL.
     *
     * @param url encoded
     */
    public void setUrl(String url) {
        this.url = url;
    }

    /**
     * Headers by name, upper and lower case being the same.
     *
     * @return can be changed
     */
    public Map<String, String> getHeaders() {
        return headers;
    }

    /**
     * The body. Not a copy.
     *
     * @return {@code null} for none
     */
    public byte[] getBody() {
        return body;
    }

    /**
     * Sets the body.
     *
     * @param body or {@code null} for none
     */
    public void setBody(byte[] body) {
        this.body = body;
    }

    /** OperationRow and number alone. */
    @Override
    public String toString() {
        return "HttpAttempt{operation=" + operation + ", number=" + number + "}";
    }
}
