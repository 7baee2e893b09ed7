package cn.authing.sdk.java.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON Pointers (RFC 6901) into requests and answers. */
final class Pointer {
    private Pointer() {}

    private static String[] steps(String pointer) {
        return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    }

    private static String name(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** What stands at {@code pointer}; {@code null} where nothing does or no pointer is given. */
    static Object get(Object value, String pointer) {
        if (pointer == null) {
            return null;
        }
        Object at = value;
        for (String step : steps(pointer)) {
            at = Misfit.unwrap(Values.member(at, name(step)));
        }
        return at;
    }

    /** A copy of {@code value} with {@code content} at {@code pointer}; objects that are missing on the way are made. */
    static Object set(Object value, String pointer, Object content) {
        Object copy = Values.plain(value);
        Map<String, Object> root = asMap(copy);
        Map<String, Object> at = root;
        String[] steps = steps(pointer);
        for (int index = 0; index < steps.length - 1; index++) {
            Map<String, Object> inner = asMap(at.get(name(steps[index])));
            at.put(name(steps[index]), inner);
            at = inner;
        }
        at.put(name(steps[steps.length - 1]), content);
        return root;
    }

    private static Map<String, Object> asMap(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map) {
            ((Map<?, ?>) value).forEach((key, one) -> map.put((String) key, one));
        }
        return map;
    }
}
