package cn.authing.sdk.java.util;

import java.util.Map;
import cn.authing.sdk.java.exception.GenAuthException;
import cn.authing.sdk.java.internal.Json;
import cn.authing.sdk.java.internal.Values;
import cn.authing.sdk.java.model.Dto;

/** Objects of this SDK as JSON, and back. What is written holds everything, secrets too. */
public final class JsonUtils {
    private JsonUtils() {
        // only static methods
    }

    /**
     * Writes a value as JSON.
     *
     * @param value an object of this SDK, or maps, lists and values
     * @return without white space
     */
    public static String serialize(Object value) {
        return Json.write(value);
    }

    /**
     * Reads an object of this SDK. Members that its class does not declare are kept.
     *
     * @param <T> the type
     * @param json a JSON object
     * @param type the class
     * @return a new object
     * @throws GenAuthException where the text is no JSON object
     */
    public static <T extends Dto> T deserialize(String json, Class<T> type) {
        return convert(Json.parseOrNull(json), type);
    }

    /**
     * Makes an object of this SDK of a map or of another object.
     *
     * @param <T> the type
     * @param value a map, or an object of this SDK
     * @param type the class
     * @return a new object
     * @throws GenAuthException where the value is no object
     */
    public static <T extends Dto> T convert(Object value, Class<T> type) {
        Object plain = Values.plain(value);
        if (!(plain instanceof Map)) {
            throw new GenAuthException("this is no JSON object");
        }
        try {
            T dto = type.getConstructor().newInstance();
            ((Map<?, ?>) plain).forEach((name, member) -> dto.put(String.valueOf(name), member));
            return dto;
        } catch (ReflectiveOperationException error) {
            throw new GenAuthException(type.getName() + " cannot be made", error);
        }
    }
}
