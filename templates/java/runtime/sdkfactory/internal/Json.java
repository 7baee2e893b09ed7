package sdkfactory.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sdkfactory.exception.RequestException;

/**
 * JSON in both directions; the only place that knows Jackson.
 *
 * <p>Decides that whole numbers stay exact ({@code Long}, else {@code BigInteger}), that others are {@code Double}, and that
 * what is written is the same bytes in every language's SDK: no white space, as few escapes as there can be, numbers as
 * short as they can be. So writing is done here and not by Jackson, which escapes and counts differently.
 */
public final class Json {
    /** What {@link #parse(String)} gives where a text is not JSON; {@code null} is the value of that name. */
    static final Object NONE = new Object();

    private static final int DEEPEST = 1000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(10_000)
                    .build())
            .build();

    private Json() {}

    /** The value, or {@link #NONE}. The reason is not told: it would quote the text, which may hold a secret. */
    static Object parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return NONE;
            }
            Object value = read(parser);
            return parser.nextToken() == null ? value : NONE;
        } catch (IOException notJson) {
            return NONE;
        }
    }

    /** The value; {@code null} where a text is not JSON. */
    public static Object parseOrNull(String text) {
        Object value = parse(text);
        return value == NONE ? null : value;
    }

    private static Object read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT:
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, read(parser));
                }
                return map;
            case START_ARRAY:
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(parser));
                }
                return list;
            case VALUE_STRING:
                return parser.getText();
            case VALUE_NUMBER_INT:
                BigInteger exact = parser.getBigIntegerValue();
                return exact.bitLength() < Long.SIZE ? (Object) exact.longValue() : exact;
            case VALUE_NUMBER_FLOAT:
                double number = parser.getDoubleValue();
                return Double.isInfinite(number) ? (Object) parser.getDecimalValue() : number;
            case VALUE_TRUE:
                return true;
            case VALUE_FALSE:
                return false;
            default:
                return null;
        }
    }

    /** The text of a value. Anything that {@link Values#plain(Object)} knows can be written. */
    public static String write(Object value) {
        StringBuilder text = new StringBuilder();
        try {
            append(text, Values.plain(value));
        } catch (StackOverflowError tooDeep) {
            throw new RequestException("the body cannot be written as JSON");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Object value) {
        if (value instanceof String) {
            quote(text, (String) value);
        } else if (value instanceof Number) {
            text.append(numeral((Number) value));
        } else if (value instanceof Map) {
            char before = '{';
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                text.append(before);
                quote(text, (String) entry.getKey());
                text.append(':');
                append(text, entry.getValue());
                before = ',';
            }
            text.append(before == '{' ? "{}" : "}");
        } else if (value instanceof List) {
            Iterator<?> items = ((List<?>) value).iterator();
            text.append('[');
            while (items.hasNext()) {
                append(text, items.next());
                text.append(items.hasNext() ? "," : "");
            }
            text.append(']');
        } else {
            text.append(value);
        }
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"');
        for (int at = 0; at < value.length(); at++) {
            char one = value.charAt(at);
            int escape = "\b\t\n\f\r\"\\".indexOf(one);
            if (escape >= 0) {
                text.append('\\').append("btnfr\"\\".charAt(escape));
            } else if (one < ' ' || isHalf(value, at)) {
                text.append(String.format("\\u%04x", (int) one));
            } else {
                text.append(one);
            }
        }
        text.append('"');
    }

    /** Half of a surrogate pair without the other one, which UTF-8 cannot hold. */
    private static boolean isHalf(String value, int at) {
        char one = value.charAt(at);
        if (Character.isHighSurrogate(one)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(one) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }

    /** A number as JavaScript and the other SDKs write it: the fewest digits that mean the same number. */
    static String numeral(Number value) {
        if (!(value instanceof Double)) {
            return value instanceof BigDecimal ? decimal((BigDecimal) value) : value.toString();
        }
        double number = (Double) value;
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new RequestException(number + " cannot be sent");
        }
        if (number == 0) {
            return "0";
        }
        // Before Java 19, `Double.toString` sometimes has a digit more than needed.
        BigDecimal exact = new BigDecimal(number);
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        for (int digits = shortest.precision() - 1; digits > 0; digits--) {
            BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() != number) {
                break;
            }
            shortest = shorter.stripTrailingZeros();
        }
        return decimal(shortest);
    }

    private static String decimal(BigDecimal given) {
        BigDecimal value = given.stripTrailingZeros();
        int exponent = value.precision() - value.scale() - 1;
        if (exponent >= -7 && exponent < 21) {
            return value.toPlainString();
        }
        String digits = value.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "" : "+") + exponent;
    }
}
