package cn.authing.sdk.java.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import cn.authing.sdk.java.exception.RequestException;

/**
 * The part of a request that parameters and credentials go into.
 *
 * <p>Decides what may stand in a header: what could end it early is refused before anything is sent.
 */
class Draft {
    private static final Pattern NAME = Pattern.compile("[\\w!#$%&'*+.^`|~-]+");
    /** Visible ASCII, blank and tab. The platform turns all other characters into question marks. */
    private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e]*");

    /** Still with <code>{name}</code> where a parameter is to come. */
    String path = "";
    /** Pieces of the query, each encoded: {@code name=value}. */
    final List<String> query = new ArrayList<>();
    final List<String> cookies = new ArrayList<>();
    final Map<String, String> headers = newHeaders();

    /** Upper and lower case are the same in a name. */
    static Map<String, String> newHeaders() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    /** Sets a header. The message of a refusal never holds the value, which may be a secret. */
    static void set(Map<String, String> headers, String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new RequestException(Json.write(name) + " is no name of a header");
        }
        if (!VALUE.matcher(value).matches()) {
            throw new RequestException(
                    "header " + name + " holds a line break, a control character or one outside ASCII");
        }
        headers.put(name, value);
    }
}
