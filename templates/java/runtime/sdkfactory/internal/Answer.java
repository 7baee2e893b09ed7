package sdkfactory.internal;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import sdkfactory.exception.DecodeException;
import sdkfactory.model.HttpAnswer;
import sdkfactory.model.ResponseStream;
import sdkfactory.model.ServerSentEvent;

/**
 * How a successful answer is read, and which statuses are a success.
 *
 * @param <R> what the call gives
 */
public final class Answer<R> {
    /** Reads what is no JSON. */
    interface Reader<R> {
        R read(HttpAnswer answer);
    }

    /** Of JSON; {@code null} for the other kinds. */
    final JsonShape<R> shape;

    private final Reader<R> reader;
    /** Takes a body that is read piece by piece; {@code null} for the other kinds. */
    private final Function<OpenAnswer, R> opener;

    private final int mostAccepted;

    private Answer(JsonShape<R> shape, Reader<R> reader, Function<OpenAnswer, R> opener, int mostAccepted) {
        this.shape = shape;
        this.reader = reader;
        this.opener = opener;
        this.mostAccepted = mostAccepted;
    }

    public static <R> Answer<R> json(JsonShape<R> shape) {
        return new Answer<>(shape, null, null, 299);
    }

    public static Answer<String> text() {
        return new Answer<>(null, one -> decode(one.getBody()), null, 299);
    }

    public static Answer<byte[]> bytes() {
        return new Answer<>(null, HttpAnswer::getBody, null, 299);
    }

    /** Server-sent events with JSON in their data. */
    public static <T> Answer<ResponseStream<ServerSentEvent<T>>> events(JsonShape<T> data) {
        return stream(ItemStream.Kind.EVENTS, data);
    }

    /** Server-sent events whose data is text. */
    public static Answer<ResponseStream<ServerSentEvent<String>>> textEvents() {
        return stream(ItemStream.Kind.TEXT_EVENTS, JsonShape.TEXT);
    }

    /** A JSON text on each line. */
    public static <T> Answer<ResponseStream<T>> jsonLines(JsonShape<T> item) {
        return stream(ItemStream.Kind.JSON_LINES, item);
    }

    /** JSON texts behind record separators. */
    public static <T> Answer<ResponseStream<T>> jsonSequence(JsonShape<T> item) {
        return stream(ItemStream.Kind.JSON_SEQUENCE, item);
    }

    private static <T> Answer<ResponseStream<T>> stream(ItemStream.Kind kind, JsonShape<?> shape) {
        Reader<ResponseStream<T>> whole = one -> {
            String type = one.getHeaders().firstValue("content-type").orElse(null);
            String came = type == null ? "a body of no type" : type;
            throw new DecodeException("a stream was asked for, and " + came + " came", one.getStatus(), type, "");
        };
        return new Answer<>(null, whole, open -> new ResponseStream<>(new ItemStream<>(open, kind, shape)), 299);
    }

    /** The body is ignored. */
    public static Answer<Void> nothing() {
        return new Answer<>(null, one -> null, null, 299);
    }

    /** The place that a redirect leads to, which nobody follows. It may be relative to the URL of the call. */
    public static Answer<String> location() {
        return new Answer<>(
                null,
                one -> one.getHeaders().firstValue("location").orElseThrow(() -> {
                    String text = "HTTP " + one.getStatus() + " came without a location";
                    return new DecodeException(text, one.getStatus(), null, "");
                }),
                null,
                399);
    }

    boolean isJson() {
        return reader == null;
    }

    boolean isStream() {
        return opener != null;
    }

    R open(OpenAnswer answer) {
        return opener.apply(answer);
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
