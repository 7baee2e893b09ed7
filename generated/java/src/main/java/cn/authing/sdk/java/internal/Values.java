package cn.authing.sdk.java.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import cn.authing.sdk.java.model.Dto;
import cn.authing.sdk.java.model.OpenValue;
import cn.authing.sdk.java.model.OneOf;

/**
 * Values of Java as values of JSON.
 *
 * <p>Decides what each becomes, and how one is shown to people without its secrets. How JSON is written is left to
 * {@link Json}.
 */
public final class Values {
    private Values() {}

    /** One type for whole numbers and one for others, so that what was set equals what came. */
    public static Object widened(Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        return value instanceof Float ? (Object) ((Number) value).doubleValue() : value;
    }

    /** The value of JSON that is sent: maps, lists, texts, numbers, truth values and {@code null}. */
    public static Object plain(Object given) {
        Object value = Misfit.unwrap(given);
        if (value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Long
                || value instanceof Double
                || value instanceof BigInteger
                || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Number) {
            return widened(value);
        }
        if (value instanceof Dto) {
            Object whole = ((Dto) value).whole();
            return plain(whole == null ? ((Dto) value).toMap() : whole);
        }
        if (value instanceof OpenValue) {
            return plain(((OpenValue<?>) value).value());
        }
        if (value instanceof OneOf) {
            return plain(((OneOf) value).value());
        }
        if (value instanceof byte[]) {
            return Base64.getEncoder().encodeToString((byte[]) value);
        }
        if (value instanceof OffsetDateTime) {
            return ((OffsetDateTime) value).toInstant().toString();
        }
        if (value instanceof Map) {
            Map<String, Object> map = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, one) -> map.put(String.valueOf(key), plain(one)));
            return map;
        }
        if (value instanceof Iterable) {
            List<Object> list = new ArrayList<>();
            ((Iterable<?>) value).forEach(one -> list.add(plain(one)));
            return list;
        }
        return value instanceof Object[] ? plain(Arrays.asList((Object[]) value)) : String.valueOf(value);
    }

    /** A member of a map or of an object of the SDK; {@code null} where there is none. */
    static Object member(Object value, String name) {
        if (value instanceof Dto) {
            return ((Dto) value).value(name);
        }
        return value instanceof Map ? ((Map<?, ?>) value).get(name) : null;
    }

    /** Whether a map or an object of the SDK has a member, be it {@code null}. */
    static boolean has(Object value, String name) {
        return value instanceof Dto
                ? ((Dto) value).has(name)
                : value instanceof Map && ((Map<?, ?>) value).containsKey(name);
    }

    /** For people: secrets are masked, bytes are counted. */
    public static String shown(Object given) {
        Object value = Misfit.unwrap(given);
        StringBuilder text = new StringBuilder();
        if (value instanceof Dto) {
            return value.toString();
        }
        if (value instanceof Map) {
            return shownMembers((Map<?, ?>) value, Redact::isTelling);
        }
        if (value instanceof Iterable) {
            ((Iterable<?>) value).forEach(one -> text.append(text.length() > 0 ? ", " : "").append(shown(one)));
            return "[" + text + "]";
        }
        return value instanceof byte[] ? ((byte[]) value).length + " bytes" : String.valueOf(value);
    }

    /** The same, of members of which some are secret. */
    public static String shownMembers(Map<?, ?> members, Predicate<String> isSecret) {
        StringBuilder text = new StringBuilder();
        members.forEach((key, value) -> {
            String name = String.valueOf(key);
            text.append(text.length() > 0 ? ", " : "").append(name).append('=');
            text.append(value != null && isSecret.test(name) ? Redact.MASK : shown(value));
        });
        return "{" + text + "}";
    }
}
