package sdkfactory.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import sdkfactory.model.LogLevel;

/**
 * Logging.
 *
 * <p>Decides that nothing is logged unless asked for, and which headers are shown with their value. When something is
 * worth a line is left to {@link Call}, how it is cleaned to {@link Redact}.
 */
final class Log {
    /** Headers that never hold a secret. The others are logged by name alone. */
    private static final Set<String> SHOWN = Set.of(
            "accept",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "retry-after",
            "server",
            "user-agent",
            "x-request-id");

    private final System.Logger logger;
    private final LogLevel wanted;

    Log(System.Logger logger, LogLevel wanted) {
        this.logger = logger != null ? logger : System.getLogger(Log.class.getPackageName());
        this.wanted = wanted;
    }

    /** Writes a line if its level is wanted; {@code fields} is asked only then. */
    void write(LogLevel level, String what, Supplier<Map<String, Object>> fields) {
        if (level.compareTo(wanted) <= 0) {
            logger.log(System.Logger.Level.valueOf(nameOf(level)), what + " " + Json.write(fields.get()));
        }
    }

    private static String nameOf(LogLevel level) {
        return level == LogLevel.WARN ? "WARNING" : level.name();
    }

    static Map<String, Object> shown(Map<String, ?> headers) {
        Map<String, Object> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, value) -> shown.put(name, Redact.MASK));
        shown.replaceAll((name, mask) -> SHOWN.contains(name.toLowerCase(Locale.ROOT)) ? headers.get(name) : mask);
        return shown;
    }
}
