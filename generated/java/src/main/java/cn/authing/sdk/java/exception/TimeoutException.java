package cn.authing.sdk.java.exception;

import java.time.Duration;

/** An attempt took longer than {@code timeout}, or the whole call longer than {@code deadline}. */
public class TimeoutException extends GenAuthException {
    private static final long serialVersionUID = 1L;

    /** The limit that passed. */
    private final Duration limit;

    /**
     * Makes one.
     *
     * @param message what took too long
     * @param limit the limit that passed
     */
    public TimeoutException(String message, Duration limit) {
        super(message);
        this.limit = limit;
    }

    /**
     * The limit that passed.
     *
     * @return never {@code null}
     */
    public Duration getLimit() {
        return limit;
    }
}
