package cn.authing.sdk.java.exception;

/** A call was refused before anything was sent, because a value cannot be put where it belongs. */
public class RequestException extends GenAuthException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what went wrong, in one sentence
     */
    public RequestException(String message) {
        super(message);
    }
}
