package sdkfactory.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
    /** What is no letter or digit may be written in several ways. */
    private static final Pattern ESCAPED = Pattern.compile("\\W");
    /** Anything shorter would tear holes into harmless texts. */
    private static final int SHORTEST = 4;
    private static final int DEEPEST = 32;

    private Redact() {}

    /** Whether a member or header of this name is masked whatever the description says. */
    static boolean isTelling(String name) {
        return TELLING.matcher(name).find();
    }

    /** Cuts every secret out of a text: as it is and as JSON and URLs write it. */
    static String scrub(String text, Collection<String> secrets) {
        return text == null ? null : scrubber(secrets).apply(text);
    }

    /** {@link #scrub} for many texts. */
    private static UnaryOperator<String> scrubber(Collection<String> secrets) {
        // The longest first: a secret may be the beginning of another one.
        String all = secrets.stream()
                .filter(secret -> secret.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(secret -> ESCAPED.matcher(secret).replaceAll(Redact::spellings))
                .collect(Collectors.joining("|"));
        if (all.isEmpty()) {
            return UnaryOperator.identity();
        }
        Pattern pattern = Pattern.compile(all);
        return text -> pattern.matcher(text).replaceAll(MASK);
    }

    /**
     * Matches a character as it is; in JSON, with a backslash or by its number, of which some need two; in a URL, its first
     * byte and those that go on with it.
     */
    private static String spellings(MatchResult found) {
        String one = Pattern.quote(found.group());
        String all = "(?i:" + one + "|\\\\(?:u....(?:\\\\ud[c-f]..)?|.)|%[^89ab].(?:%[89ab].)*)";
        return Matcher.quoteReplacement(all);
    }

    /** A copy of a value that may be logged. */
    static Object redact(Object given, Set<String> names, Collection<String> secrets) {
        return redact(given, names, scrubber(secrets), 0);
    }

    private static Object redact(Object given, Set<String> names, UnaryOperator<String> clean, int depth) {
        Object value = Misfit.unwrap(given);
        if (depth > DEEPEST) {
            return "…";
        }
        if (value instanceof byte[]) {
            return "[bytes]";
        }
        if (value instanceof Dto) {
            return redact(((Dto) value).toMap(), names, clean, depth);
        }
        if (value instanceof Map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, one) -> {
                String name = String.valueOf(key);
                boolean hidden = names.contains(name) || isTelling(name);
                copy.put(name, hidden ? MASK : redact(one, names, clean, depth + 1));
            });
            return copy;
        }
        if (value instanceof Iterable) {
            List<Object> copy = new ArrayList<>();
            ((Iterable<?>) value).forEach(one -> copy.add(redact(one, names, clean, depth + 1)));
            return copy;
        }
        Object plain = Values.plain(value);
        return plain instanceof String ? clean.apply((String) plain) : plain;
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
