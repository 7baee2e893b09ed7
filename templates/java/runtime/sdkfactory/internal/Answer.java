package sdkfactory.internal;

import java.nio.charset.StandardCharsets;
import sdkfactory.exception.DecodeException;
import sdkfactory.model.HttpAnswer;

/**
 * How a successful answer is read, and which statuses are a success.
 *
 * @param <R> what the call gives
 */
final class Answer<R> {
    /** Reads what is no JSON. */
    interface Reader<R> {
        R read(HttpAnswer answer);
    }

    /** Of JSON; {@code null} for the other kinds. */
    final JsonShape<R> shape;

    private final Reader<R> reader;
    private final int mostAccepted;

    private Answer(JsonShape<R> shape, Reader<R> reader, int mostAccepted) {
        this.shape = shape;
        this.reader = reader;
        this.mostAccepted = mostAccepted;
    }

    static <R> Answer<R> json(JsonShape<R> shape) {
        return new Answer<>(shape, null, 299);
    }

    static Answer<String> text() {
        return new Answer<>(null, one -> decode(one.getBody()), 299);
    }

    static Answer<byte[]> bytes() {
        return new Answer<>(null, HttpAnswer::getBody, 299);
    }

    /** The body is ignored. */
    static Answer<Void> nothing() {
        return new Answer<>(null, one -> null, 299);
    }

    /** The place that a redirect leads to, which nobody follows. It may be relative to the URL of the call. */
    static Answer<String> location() {
        return new Answer<>(
                null,
                one -> one.getHeaders().firstValue("location").orElseThrow(() -> {
                    String text = "HTTP " + one.getStatus() + " came without a location";
                    return new DecodeException(text, one.getStatus(), null, "");
                }),
                399);
    }

    boolean isJson() {
        return reader == null;
    }

    boolean accepts(int httpStatus) {
        return httpStatus >= 200 && httpStatus <= mostAccepted;
    }

    R read(HttpAnswer answer) {
        return reader.read(answer);
    }

    /** The text of a body, without a byte order mark. */
    static String decode(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
