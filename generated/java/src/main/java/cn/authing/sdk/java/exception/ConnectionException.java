package cn.authing.sdk.java.exception;

/** No answer came: the connection could not be opened, or it broke. */
public class ConnectionException extends GenAuthException {
    private static final long serialVersionUID = 1L;

    /** Whether the request may have reached the service. */
    private final boolean sent;

    /**
     * Makes one.
     *
     * @param message what went wrong
     * @param sent whether the request may have reached the service
     * @param cause what the platform reported, without secrets
     */
    public ConnectionException(String message, boolean sent, Throwable cause) {
        super(message, cause);
        this.sent = sent;
    }

    /**
     * Whether the request may have reached the service.
     *
     * @return {@code false}: it did not, so sending it again is safe
     */
    public boolean isSent() {
        return sent;
    }
}
