package cn.authing.sdk.java.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import cn.authing.sdk.java.exception.RequestException;
import cn.authing.sdk.java.model.Dto;

/**
 * Kinds of bodies: how a value becomes JSON, a form, parts, text or bytes, and which media type says so. Nothing is ever
 * filled in: absent members stay absent, {@code null} is sent.
 */
public enum BodyKind {
    JSON("application/json") {
        @Override
        byte[] encode(Object value, String boundary) {
            return utf8(Json.write(value));
        }
    },
    FORM("application/x-www-form-urlencoded") {
        @Override
        byte[] encode(Object value, String boundary) {
            List<String> pieces = new ArrayList<>();
            for (Object[] field : fields(value)) {
                String text = field[1] == null ? "null" : Encoding.scalar(field[1]);
                pieces.add(Encoding.percent((String) field[0]) + "=" + Encoding.percent(text));
            }
            return utf8(String.join("&", pieces));
        }
    },
    MULTIPART("multipart/form-data") {
        @Override
        byte[] encode(Object value, String boundary) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (Object[] field : fields(value)) {
                String name = quoted((String) field[0]);
                boolean isFile = field[1] instanceof byte[];
                String file = isFile ? "; filename=\"blob\"\r\nContent-Type: application/octet-stream" : "";
                out.writeBytes(utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\""));
                out.writeBytes(utf8(file + "\r\n\r\n"));
                out.writeBytes(isFile ? (byte[]) field[1] : utf8(Encoding.scalar(field[1])));
                out.writeBytes(utf8("\r\n"));
            }
            out.writeBytes(utf8("--" + boundary + "--\r\n"));
            return out.toByteArray();
        }
    },
    TEXT("text/plain; charset=utf-8") {
        @Override
        byte[] encode(Object value, String boundary) {
            return utf8(Encoding.scalar(value));
        }
    },
    BYTES("application/octet-stream") {
        @Override
        byte[] encode(Object value, String boundary) {
            if (value instanceof byte[]) {
                return (byte[]) value;
            }
            throw new RequestException("the body must be bytes");
        }
    };

    private final String mediaType;

    BodyKind(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract byte[] encode(Object value, String boundary);

    /** The media type of a body, unless the description names another one. */
    String mediaType(String named, String boundary) {
        return this == MULTIPART ? mediaType + "; boundary=" + boundary : named == null ? mediaType : named;
    }

    static String newBoundary() {
        return "----" + UUID.randomUUID().toString().replace("-", "");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What browsers do with a name in a part's header. */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Members that are there, each item of a list for itself. */
    private static List<Object[]> fields(Object value) {
        List<Object[]> fields = new ArrayList<>();
        Object members = value instanceof Dto ? ((Dto) value).toMap() : value;
        if (!(members instanceof Map)) {
            throw new RequestException("the body must be an object");
        }
        ((Map<?, ?>) members).forEach((name, one) -> {
            if (one instanceof Iterable) {
                ((Iterable<?>) one).forEach(item -> fields.add(new Object[] {name, item}));
            } else {
                fields.add(new Object[] {name, one});
            }
        });
        return fields;
    }
}
