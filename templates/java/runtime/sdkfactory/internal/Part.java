package sdkfactory.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How one member of a form or multipart body is written. What is not set is written in the usual way. */
public final class Part {
    static final Part USUAL = new Part();

    /** {@code null}: none for a text, that of bytes for bytes. */
    String mediaType;
    /** Set where it is written as a parameter of the query is. */
    ParameterStyle style;

    boolean reserved;
    final Map<String, String> headers = new LinkedHashMap<>();

    private Part() {}

    public static Part of() {
        return new Part();
    }

    public Part type(String name) {
        mediaType = name;
        return this;
    }

    public Part style(ParameterStyle given) {
        style = given;
        return this;
    }

    /** Reserved characters stay as they are. */
    public Part reserved() {
        reserved = true;
        return this;
    }

    public Part header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    UnaryOperator<String> encode(UnaryOperator<String> usual) {
        return reserved ? Encoding.keepReserved() : usual;
    }
}
