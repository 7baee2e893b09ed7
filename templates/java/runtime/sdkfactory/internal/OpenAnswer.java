package sdkfactory.internal;

import java.time.Duration;
import java.util.Collection;
import sdkfactory.exception.ConnectionException;
import sdkfactory.exception.DecodeException;
import sdkfactory.exception.TimeoutException;
import sdkfactory.model.HttpAnswer;

/** An answer of which only the head was read, and what reading the rest is done under. */
final class OpenAnswer {
    /** How much of an item that cannot be read is kept, in characters. */
    private static final int START = 200;

    /** Name of the operation. */
    final String operation;

    final StreamBody body;
    /** Longest silence. */
    final Duration timeout;
    /** Longest item, in characters. */
    final long limit;

    private final Settings settings;
    private final long start;
    private final HttpAnswer head;
    private final Collection<String> secrets;

    /** {@code start}: when the call began, on the clock of the settings. */
    OpenAnswer(
            String operation,
            HttpAnswer head,
            StreamBody body,
            Settings settings,
            long start,
            Collection<String> secrets) {
        this.operation = operation;
        this.head = head;
        this.body = body;
        this.settings = settings;
        this.start = start;
        timeout = settings.timeout;
        limit = settings.maxResponseBytes;
        this.secrets = secrets;
    }

    /** Milliseconds until the deadline of the call; without one, more than any timer waits. */
    long left() {
        return settings.deadline == null
                ? Long.MAX_VALUE
                : settings.deadline.toMillis() - (settings.ticker.getAsLong() - start) / 1_000_000;
    }

    TimeoutException late() {
        String text = operation + " took longer than " + settings.deadline.toMillis() + " ms";
        return new TimeoutException(text, settings.deadline);
    }

    DecodeException unreadable(String what, String text) {
        String type = head.getHeaders().firstValue("content-type").orElse(null);
        String start = text.substring(0, Math.min(START, text.length()));
        return new DecodeException("the stream of " + operation + " holds " + what, head.getStatus(), type, start);
    }

    TimeoutException silent() {
        String text = "the stream of " + operation + " was silent for " + timeout.toMillis() + " ms";
        return new TimeoutException(text, timeout);
    }

    ConnectionException broken(Throwable cause) {
        String text = operation + ": the answer broke off (" + cause.getClass().getSimpleName() + ")";
        return new ConnectionException(text, true, Redact.clean(cause, secrets));
    }
}
