package cn.authing.sdk.java.internal;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;
import cn.authing.sdk.java.exception.RequestException;

/**
 * Values as text, and text in a URL.
 *
 * <p>Decides that nothing but the unreserved characters of RFC 3986 is sent as it is, so that every language sends the same
 * bytes; and the text of a single value. Lists and objects are left to {@link ParameterStyle}.
 */
final class Encoding {
    private static final String UNRESERVED = "-._~";
    /** What may stay for `allowReserved`; the rest would end the value, so one value would become two. */
    private static final String RESERVED = ":/?@!$()*,;=";

    private Encoding() {}

    /** Percent-encodes all but letters, digits and {@code -._~}. */
    static String percent(String text) {
        return encode(text, UNRESERVED);
    }

    static UnaryOperator<String> keepReserved() {
        return text -> encode(text, UNRESERVED + RESERVED);
    }

    /** For cookies that are sent as they are. A semicolon would begin another one. */
    static String keepAll(String text) {
        if (text.chars().anyMatch(one -> one == ';' || Character.isWhitespace(one))) {
            throw new RequestException("the value of a cookie cannot hold a semicolon or a blank");
        }
        return text;
    }

    /** A path or URL of the description, in which only what no URL can hold is encoded. */
    static String tolerant(String text) {
        return encode(text, UNRESERVED + RESERVED + "%&'+");
    }

    private static String encode(String text, String kept) {
        StringBuilder out = new StringBuilder();
        for (byte one : utf8(text)) {
            char as = (char) (one & 0xff);
            boolean plain = as < 0x80 && (Character.isLetterOrDigit(as) || kept.indexOf(as) >= 0);
            if (plain) {
                out.append(as);
            } else {
                out.append('%').append("0123456789ABCDEF".charAt(as >> 4)).append("0123456789ABCDEF".charAt(as & 15));
            }
        }
        return out.toString();
    }

    private static byte[] utf8(String text) {
        try {
            var buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (CharacterCodingException half) {
            throw new RequestException("a value in the URL holds half of a surrogate pair");
        }
    }

    /** A value that is one text. Lists and objects have no text of their own and become JSON. */
    static String scalar(Object value) {
        Object plain = Values.plain(value);
        return plain instanceof String ? (String) plain : Json.write(plain);
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
