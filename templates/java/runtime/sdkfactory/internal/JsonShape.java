package sdkfactory.internal;

import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import sdkfactory.model.Dto;
import sdkfactory.model.OpenValue;
import sdkfactory.model.OneOf;

/**
 * How a value of JSON becomes one of Java.
 *
 * <p>Decides what fits a type. Nothing is ever thrown: what does not fit is told by {@code null}, and who asked keeps the
 * value as it came. A value that is of the type already is given back as it is.
 *
 * @param <T> the type
 */
@FunctionalInterface
public interface JsonShape<T> {
    JsonShape<Object> ANY = value -> value;
    JsonShape<String> TEXT = value -> value instanceof String ? (String) value : null;
    JsonShape<Boolean> BOOLEAN = value -> value instanceof Boolean ? (Boolean) value : null;
    JsonShape<Integer> INTEGER = value -> {
        Long exact = wholeNumber(value);
        return exact != null && exact == exact.intValue() ? (Integer) exact.intValue() : null;
    };
    JsonShape<Long> LONG = JsonShape::wholeNumber;
    JsonShape<Double> DOUBLE = value -> value instanceof Number ? (Double) ((Number) value).doubleValue() : null;
    JsonShape<OffsetDateTime> DATE_TIME = JsonShape::dateTime;
    JsonShape<byte[]> BYTES = JsonShape::bytes;

    /**
     * Reads a value.
     *
     * @param value of JSON, or of Java already; not {@code null}
     * @return {@code null} where it does not fit
     */
    T read(Object value);

    private static Long wholeNumber(Object value) {
        if (value instanceof Long || value instanceof Integer) {
            return ((Number) value).longValue();
        }
        if (value instanceof Double) {
            double number = (Double) value;
            return number == Math.rint(number) && Math.abs(number) < 9.0e15 ? (Long) (long) number : null;
        }
        return value instanceof BigInteger && ((BigInteger) value).bitLength() < Long.SIZE
                ? (Long) ((BigInteger) value).longValue()
                : null;
    }

    private static OffsetDateTime dateTime(Object value) {
        if (value instanceof OffsetDateTime) {
            return (OffsetDateTime) value;
        }
        try {
            return value instanceof String ? OffsetDateTime.parse((String) value) : null;
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }

    private static byte[] bytes(Object value) {
        if (value instanceof byte[]) {
            return (byte[]) value;
        }
        try {
            return value instanceof String ? Base64.getDecoder().decode((String) value) : null;
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    /** A list all of whose items fit. Items that are {@code null} always do. */
    static <T> JsonShape<List<T>> list(JsonShape<T> items) {
        return value -> {
            if (!(value instanceof List)) {
                return null;
            }
            List<T> list = new ArrayList<>();
            for (Object item : (List<?>) value) {
                T read = item == null ? null : items.read(Values.widened(item));
                if (item != null && read == null) {
                    return null;
                }
                list.add(read);
            }
            return list;
        };
    }

    /** An object with free keys all of whose values fit. Values that are {@code null} always do. */
    static <T> JsonShape<Map<String, T>> map(JsonShape<T> values) {
        return value -> {
            if (!(value instanceof Map)) {
                return null;
            }
            Map<String, T> map = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                T read = entry.getValue() == null ? null : values.read(Values.widened(entry.getValue()));
                if (entry.getValue() != null && read == null) {
                    return null;
                }
                map.put(String.valueOf(entry.getKey()), read);
            }
            return map;
        };
    }

    /** An object of a class of the SDK. Whatever its members are, it fits. */
    static <T extends Dto> JsonShape<T> dto(Supplier<T> make) {
        return value -> {
            if (value instanceof Dto) {
                return sameClass(value, make.get());
            }
            if (!(value instanceof Map)) {
                return null;
            }
            T dto = make.get();
            ((Map<?, ?>) value).forEach((name, member) -> dto.put(String.valueOf(name), member));
            return dto;
        };
    }

    /** The same of a whole answer: what is no object is held in its place. */
    static <T extends Dto> JsonShape<T> answer(Supplier<T> make) {
        JsonShape<T> shape = dto(make);
        return value -> {
            T read = shape.read(value);
            if (read == null) {
                read = make.get();
                read.whole(value);
            }
            return read;
        };
    }

    @SuppressWarnings("unchecked") // the classes are compared
    private static <T> T sameClass(Object value, T model) {
        return value.getClass() == model.getClass() ? (T) value : null;
    }

    /** One of the values of an enum, known or new. */
    static <V, T extends OpenValue<V>> JsonShape<T> open(Class<T> type, JsonShape<V> base, Function<V, T> of) {
        return value -> {
            if (type.isInstance(value)) {
                return type.cast(value);
            }
            V read = base.read(value);
            return read == null ? null : of.apply(read);
        };
    }

    /** One of several types, or what is none of them. */
    static <T extends OneOf> JsonShape<T> union(Class<T> type, Function<Object, T> of) {
        return value -> type.isInstance(value) ? type.cast(value) : of.apply(value);
    }
}
