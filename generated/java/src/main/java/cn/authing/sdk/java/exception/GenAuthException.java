package cn.authing.sdk.java.exception;

/**
 * Every failure that this SDK raises by itself. Unchecked; its message and its cause hold no secret.
 *
 * <p>Decides what all failures have in common. What each kind carries is left to the subclasses.
 */
public class GenAuthException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one without a cause.
     *
     * @param message what went wrong, in one sentence
     */
    public GenAuthException(String message) {
        super(message);
    }

    /**
     * Makes one with a cause.
     *
     * @param message what went wrong, in one sentence
     * @param cause what led to it, or {@code null}
     */
    public GenAuthException(String message, Throwable cause) {
        super(message, cause);
    }
}
