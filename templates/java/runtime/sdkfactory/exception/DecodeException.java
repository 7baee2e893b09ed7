package sdkfactory.exception;

/** An answer came that cannot be read as what it should be: empty, cut short, HTML in place of JSON. */
public class DecodeException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final int httpStatus;
    private final String contentType;
    // Not printed: half an answer may hold a secret.
    private final transient String bodyStart;

    /**
     * Makes one.
     *
     * @param message what was expected and what came
     * @param httpStatus status of the HTTP answer
     * @param contentType its media type, or {@code null}
     * @param bodyStart the first characters of its body
     */
    public DecodeException(String message, int httpStatus, String contentType, String bodyStart) {
        super(message);
        this.httpStatus = httpStatus;
        this.contentType = contentType;
        this.bodyStart = bodyStart;
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
     * Media type of the answer.
     *
     * @return {@code null} where it named none
     */
    public String getContentType() {
        return contentType;
    }

    /**
     * The first characters of the body, as they came. They are in no message, and are not serialized.
     *
     * @return at most 200 characters
     */
    public String getBodyStart() {
        return bodyStart == null ? "" : bodyStart;
    }
}
