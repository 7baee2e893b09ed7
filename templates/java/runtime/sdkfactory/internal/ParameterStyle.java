package sdkfactory.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Parameter styles of OpenAPI: how a value becomes text in a URL, a header or a cookie.
 *
 * <p>Decides how single values, lists and objects are written; that {@code null} inside them is left out as in RFC 6570,
 * while {@code false}, 0 and the empty text are sent. A style that is exploded gives each member a piece of its own.
 */
public enum ParameterStyle {
    /** {@code p=a&p=b} for a list, {@code k=v} for an object. */
    FORM {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            String label = value instanceof Map ? "" : encode.apply(name) + "=";
            List<String> pieces = new ArrayList<>();
            parts(value, encode, "=").forEach(one -> pieces.add(label + one));
            return pieces;
        }
    },
    /** {@code p=a,b}: form, not exploded. */
    COMMA {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            return joined(name, value, encode, ",");
        }
    },
    /** {@code p=a%20b} */
    SPACE {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            return joined(name, value, encode, "%20");
        }
    },
    /** {@code p=a%7Cb} */
    PIPE {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            return joined(name, value, encode, "%7C");
        }
    },
    /** {@code p[a][b]=1}, at any depth. A list repeats its key; objects in a list are told apart by their index. */
    DEEP_OBJECT {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            List<String> pieces = new ArrayList<>();
            deep(name, value, encode, pieces);
            return pieces;
        }
    },
    /** {@code p=} and one JSON text. */
    JSON {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            return List.of(encode.apply(name) + "=" + encode.apply(Json.write(value)));
        }
    },
    /** {@code a,b} and {@code k,v}, without the name. */
    SIMPLE {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            return List.of(String.join(",", parts(value, encode, ",")));
        }
    },
    /** {@code k=v,l=w} */
    SIMPLE_EXPLODED {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            return List.of(String.join(",", parts(value, encode, "=")));
        }
    },
    /** One JSON text, without the name. */
    SIMPLE_JSON {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            return List.of(encode.apply(Json.write(value)));
        }
    },
    /** {@code k=v&l=a&l=b}: a value that is the whole query, each member for itself. */
    WHOLE {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            List<String> pieces = new ArrayList<>();
            ((Map<?, ?>) value).forEach((key, one) -> {
                if (one != null) {
                    Object written = one instanceof Map ? Json.write(one) : one;
                    pieces.addAll(FORM.pieces((String) key, written, encode));
                }
            });
            return pieces;
        }
    },
    /** {@code .a,b} */
    LABEL {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            return marked(".", parts(value, encode, ","), ",");
        }
    },
    /** {@code .a.b} and {@code .k=v} */
    LABEL_EXPLODED {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            return marked(".", parts(value, encode, "="), ".");
        }
    },
    /** {@code ;p=a,b} */
    MATRIX {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            return marked(";", COMMA.pieces(name, value, encode), ";");
        }
    },
    /** {@code ;p=a;p=b} and {@code ;k=v} */
    MATRIX_EXPLODED {
        @Override
        List<String> pieces(String name, Object value, UnaryOperator<String> encode) {
            return marked(";", FORM.pieces(name, value, encode), ";");
        }
    };

    /** A value, which is one of JSON and not {@code null}, as pieces of text; none where there is nothing to send. */
    abstract List<String> pieces(String name, Object value, UnaryOperator<String> encode);

    /** The one value, the items of a list, or the members of an object with {@code equals} between key and value. */
    private static List<String> parts(Object value, UnaryOperator<String> encode, String equals) {
        List<String> parts = new ArrayList<>();
        if (value instanceof Map) {
            ((Map<?, ?>) value).forEach((key, one) -> {
                if (one != null) {
                    parts.add(encode.apply((String) key) + equals + encode.apply(Encoding.scalar(one)));
                }
            });
        } else if (value instanceof List) {
            for (Object one : (List<?>) value) {
                if (one != null) {
                    parts.add(encode.apply(Encoding.scalar(one)));
                }
            }
        } else {
            parts.add(encode.apply(Encoding.scalar(value)));
        }
        return parts;
    }

    private static List<String> joined(String name, Object value, UnaryOperator<String> encode, String separator) {
        List<String> all = parts(value, encode, separator);
        return all.isEmpty() ? all : List.of(encode.apply(name) + "=" + String.join(separator, all));
    }

    private static List<String> marked(String mark, List<String> all, String separator) {
        return all.isEmpty() ? all : List.of(mark + String.join(separator, all));
    }

    private static void deep(String name, Object value, UnaryOperator<String> encode, List<String> pieces) {
        if (value instanceof Map) {
            ((Map<?, ?>) value).forEach((key, one) -> deep(name + "[" + key + "]", one, encode, pieces));
        } else if (value instanceof List) {
            List<?> list = (List<?>) value;
            for (int at = 0; at < list.size(); at++) {
                boolean isStructure = list.get(at) instanceof Map || list.get(at) instanceof List;
                deep(isStructure ? name + "[" + at + "]" : name, list.get(at), encode, pieces);
            }
        } else if (value != null) {
            pieces.add(Encoding.percent(name) + "=" + encode.apply(Encoding.scalar(value)));
        }
    }
}
