package sdkfactory.exception;

/** A server of OAuth 2.0 or OpenID Connect refused, or a token did not pass its check. Holds no secret. */
public class OAuthException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final String error;
    private final String description;
    private final Integer httpStatus;

    /**
     * Makes one.
     *
     * @param error what went wrong, for programs, such as {@code invalid_grant}
     * @param description what went wrong, for people, or {@code null}
     * @param httpStatus status of the HTTP answer; {@code null} where nothing was asked
     */
    public OAuthException(String error, String description, Integer httpStatus) {
        super(description == null ? error : error + ": " + description);
        this.error = error;
        this.description = description;
        this.httpStatus = httpStatus;
    }

    /**
     * What went wrong, for programs.
     *
     * @return such as {@code invalid_grant}, {@code invalid_client} or {@code invalid_token}
     */
    public String getError() {
        return error;
    }

    /**
     * What went wrong, for people.
     *
     * @return {@code null} where nothing was said
     */
    public String getDescription() {
        return description;
    }

    /**
     * Status of the HTTP answer.
     *
     * @return {@code null} where nothing was asked
     */
    public Integer getHttpStatus() {
        return httpStatus;
    }
}
