package cn.authing.sdk.java.exception;

/**
 * The thread that waited for a call was interrupted, and the call was ended. The thread stays interrupted. A call whose
 * {@code CompletableFuture} is cancelled ends with a {@code CancellationException} instead, as futures do.
 */
public class AbortException extends GenAuthException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message which call was ended
     * @param cause the interruption
     */
    public AbortException(String message, Throwable cause) {
        super(message, cause);
    }
}
