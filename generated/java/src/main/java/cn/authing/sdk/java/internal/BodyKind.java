package cn.authing.sdk.java.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import cn.authing.sdk.java.exception.RequestException;
import cn.authing.sdk.java.model.Dto;

/**
 * Kinds of bodies: how a value becomes JSON, a form, parts, text or bytes, and which media type says so. Nothing is ever
 * filled in: absent members stay absent, {@code null} is sent.
 */
public enum BodyKind {
    JSON("application/json") {
        @Override
        byte[] encode(Object value, Map<String, Part> parts, String boundary) {
            return utf8(Json.write(value));
        }
    },
    FORM("application/x-www-form-urlencoded") {
        @Override
        byte[] encode(Object value, Map<String, Part> parts, String boundary) {
            List<String> pieces = new ArrayList<>();
            for (Field field : fields(value, parts)) {
                UnaryOperator<String> encode = field.part.encode(Encoding::percent);
                if (field.part.style == null) {
                    pieces.add(encode.apply(field.name) + "=" + encode.apply(field.text()));
                } else {
                    pieces.addAll(field.part.style.pieces(field.name, Values.plain(field.value), encode));
                }
            }
            return utf8(String.join("&", pieces));
        }
    },
    MULTIPART("multipart/form-data") {
        @Override
        byte[] encode(Object value, Map<String, Part> parts, String boundary) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (Field field : fields(value, parts)) {
                for (Object one : field.pieces()) {
                    field.write(one, boundary, out);
                }
            }
            out.writeBytes(utf8("--" + boundary + "--\r\n"));
            return out.toByteArray();
        }
    },
    TEXT("text/plain; charset=utf-8") {
        @Override
        byte[] encode(Object value, Map<String, Part> parts, String boundary) {
            return utf8(Encoding.scalar(value));
        }
    },
    BYTES("application/octet-stream") {
        @Override
        byte[] encode(Object value, Map<String, Part> parts, String boundary) {
            if (value instanceof byte[]) {
                return (byte[]) value;
            }
            throw new RequestException("the body must be bytes");
        }
    },
    /** One line of JSON for each item. */
    JSON_LINES("application/jsonl") {
        @Override
        byte[] encode(Object value, Map<String, Part> parts, String boundary) {
            StringBuilder lines = new StringBuilder();
            for (Object one : (Iterable<?>) value) {
                lines.append(Json.write(one)).append('\n');
            }
            return utf8(lines.toString());
        }
    };

    private final String mediaType;

    BodyKind(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract byte[] encode(Object value, Map<String, Part> parts, String boundary);

    /** The media type of a body, unless the description names another one. */
    String mediaType(String named, String boundary) {
        String type = named == null ? mediaType : named;
        return this == MULTIPART ? type + "; boundary=" + boundary : type;
    }

    static String newBoundary() {
        return "----" + UUID.randomUUID().toString().replace("-", "");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Members that are there, each item of a list for itself, unless the member has a style. */
    private static List<Field> fields(Object value, Map<String, Part> parts) {
        List<Field> fields = new ArrayList<>();
        Object members = value instanceof Dto ? ((Dto) value).toMap() : value;
        if (!(members instanceof Map)) {
            throw new RequestException("the body must be an object");
        }
        ((Map<?, ?>) members).forEach((key, one) -> {
            String name = String.valueOf(key);
            Part part = parts.getOrDefault(name, Part.USUAL);
            if (one instanceof Iterable && part.style == null) {
                ((Iterable<?>) one).forEach(item -> fields.add(new Field(name, item, part)));
            } else {
                fields.add(new Field(name, one, part));
            }
        });
        return fields;
    }

    /** One member of a form or multipart body. */
    private static final class Field {
        private static final Pattern JSON_TYPE = Pattern.compile(".*[/+]json\\b.*", Pattern.CASE_INSENSITIVE);

        final String name;
        final Object value;
        final Part part;

        Field(String name, Object value, Part part) {
            this.name = name;
            this.value = value;
            this.part = part;
        }

        String text() {
            return value == null ? "null" : Encoding.scalar(value);
        }

        /** What becomes a part each. */
        List<?> pieces() {
            if (part.style == null) {
                return Collections.singletonList(value);
            }
            // A style gives whole pieces, `name=value`; the name stands in the head of the part.
            List<String> pieces = part.style.pieces(name, Values.plain(value), part.encode(UnaryOperator.identity()));
            return pieces.stream().map(one -> one.substring(one.indexOf('=') + 1)).collect(Collectors.toList());
        }

        void write(Object one, String boundary, ByteArrayOutputStream out) {
            boolean isFile = one instanceof byte[];
            String type = part.mediaType == null && isFile ? "application/octet-stream" : part.mediaType;
            Map<String, String> headers = Draft.newHeaders();
            part.headers.forEach((header, text) -> Draft.set(headers, header, text));
            if (type != null) {
                Draft.set(headers, "Content-Type", type);
            }
            StringBuilder head = new StringBuilder("--" + boundary + "\r\n");
            head.append("Content-Disposition: form-data; name=\"").append(quoted(name)).append('"');
            head.append(isFile ? "; filename=\"blob\"" : "");
            headers.forEach((header, text) -> head.append("\r\n").append(header).append(": ").append(text));
            out.writeBytes(utf8(head.append("\r\n\r\n").toString()));
            boolean isJson = type != null && JSON_TYPE.matcher(type).matches();
            out.writeBytes(isFile ? (byte[]) one : utf8(isJson ? Json.write(one) : Encoding.scalar(one)));
            out.writeBytes(utf8("\r\n"));
        }

        /** What browsers do with a name in a part's header. */
        private static String quoted(String name) {
            return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        }
    }
}
