package cn.authing.sdk.java.internal;

import java.util.List;
import java.util.function.UnaryOperator;
import cn.authing.sdk.java.exception.RequestException;

/** Where a parameter goes and how it is written; and that one of the path is never left out. */
final class Parameter {
    enum Place {
        PATH,
        QUERY,
        HEADER,
        COOKIE
    }

    final Place place;
    final String name;
    /** Member of the request object. */
    final String key;

    private final ParameterStyle style;
    private final UnaryOperator<String> encode;

    Parameter(Place place, String name, String key, ParameterStyle style, UnaryOperator<String> encode) {
        this.place = place;
        this.name = name;
        this.key = key;
        this.style = style;
        this.encode = encode;
    }

    void put(Object given, Draft draft) {
        Object value = Values.plain(given);
        switch (place) {
            case PATH:
                String text = value == null ? "" : String.join(",", style.pieces(name, value, encode));
                if (text.isEmpty()) {
                    throw new RequestException("path parameter " + name + " is missing or empty");
                }
                draft.path = draft.path.replace("{" + name + "}", text);
                break;
            case HEADER:
                if (value != null) {
                    // Headers are not percent-encoded.
                    Draft.set(draft.headers, name, String.join(",", style.pieces(name, value, one -> one)));
                }
                break;
            default:
                List<String> pieces = value == null ? List.of() : style.pieces(name, value, encode);
                (place == Place.QUERY ? draft.query : draft.cookies).addAll(pieces);
        }
    }
}
