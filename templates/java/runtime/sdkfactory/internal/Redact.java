package sdkfactory.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sdkfactory.model.Dto;

/**
 * Keeping secrets out of everything that can be printed.
 *
 * <p>Decides what counts as a secret (members that the description marks, and names that say so themselves) and how a text,
 * a body or the cause of a failure is cleaned. Cleaning goes by value too, because a service may repeat a token or a
 * password in its message. Where the secrets are is left to {@link Credentials} and {@link Call}.
 */
final class Redact {
    static final String MASK = "***";

    private static final Pattern TELLING = Pattern.compile(
            "passw|secret|token|credential|authorization|cookie|api[_-]?key|private[_-]?key", Pattern.CASE_INSENSITIVE);
    /** Anything shorter would tear holes into harmless texts. */
    private static final int SHORTEST = 4;
    private static final int DEEPEST = 32;

    private Redact() {}

    /** Whether a member or header of this name is masked whatever the description says. */
    static boolean isTelling(String name) {
        return TELLING.matcher(name).find();
    }

    /** Cuts every secret, as it is and percent-encoded, out of a text. */
    static String scrub(String given, Collection<String> secrets) {
        if (given == null) {
            return null;
        }
        String text = given;
        // The longest first: a secret may be the beginning of another one.
        List<String> longestFirst =
                secrets.stream().sorted(Comparator.comparingInt(String::length).reversed()).collect(Collectors.toList());
        for (String secret : longestFirst) {
            if (secret.length() >= SHORTEST) {
                text = text.replace(secret, MASK);
                text = text.replace(URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"), MASK);
            }
        }
        return text;
    }

    /** A copy of a value that may be logged. */
    static Object redact(Object given, Set<String> names, Collection<String> secrets, int depth) {
        Object value = Misfit.unwrap(given);
        if (depth > DEEPEST) {
            return "…";
        }
        if (value instanceof byte[]) {
            return "[bytes]";
        }
        if (value instanceof Dto) {
            return redact(((Dto) value).toMap(), names, secrets, depth);
        }
        if (value instanceof Map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, one) -> {
                String name = String.valueOf(key);
                boolean hidden = names.contains(name) || isTelling(name);
                copy.put(name, hidden ? MASK : redact(one, names, secrets, depth + 1));
            });
            return copy;
        }
        if (value instanceof Iterable) {
            List<Object> copy = new ArrayList<>();
            ((Iterable<?>) value).forEach(one -> copy.add(redact(one, names, secrets, depth + 1)));
            return copy;
        }
        Object plain = Values.plain(value);
        return plain instanceof String ? scrub((String) plain, secrets) : plain;
    }

    /** Adds the texts that stand under one of the names, or below what stands there. */
    static void collect(Object given, Set<String> names, boolean inside, List<String> found, int depth) {
        Object value = Misfit.unwrap(given);
        if (depth > DEEPEST || names.isEmpty() || value == null) {
            return;
        }
        if (value instanceof Dto) {
            collect(((Dto) value).toMap(), names, inside, found, depth);
        } else if (value instanceof Map) {
            ((Map<?, ?>) value).forEach((name, one) ->
                    collect(one, names, inside || names.contains(String.valueOf(name)), found, depth + 1));
        } else if (value instanceof Iterable) {
            ((Iterable<?>) value).forEach(one -> collect(one, names, inside, found, depth + 1));
        } else if (inside && Values.plain(value) instanceof String) {
            found.add((String) Values.plain(value));
        }
    }

    /** A copy of a cause that holds kind, message, place and its own cause, without secrets. */
    static Throwable clean(Throwable cause, Collection<String> secrets) {
        return clean(cause, secrets, 0);
    }

    private static Throwable clean(Throwable cause, Collection<String> secrets, int depth) {
        if (cause == null || depth > 4) {
            return null;
        }
        return new CleanCause(
                scrub(cause.toString(), secrets), clean(cause.getCause(), secrets, depth + 1), cause.getStackTrace());
    }

    private static final class CleanCause extends Exception {
        private static final long serialVersionUID = 1L;

        CleanCause(String text, Throwable cause, StackTraceElement[] place) {
            super(text, cause, false, true);
            setStackTrace(place);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
