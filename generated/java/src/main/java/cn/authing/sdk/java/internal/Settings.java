package cn.authing.sdk.java.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import cn.authing.sdk.java.exception.ConfigurationException;
import cn.authing.sdk.java.model.ClientOptions;
import cn.authing.sdk.java.model.ErrorHandling;
import cn.authing.sdk.java.model.LogLevel;
import cn.authing.sdk.java.model.Middleware;
import cn.authing.sdk.java.model.RequestOptions;

/**
 * Options of a client, read and checked.
 *
 * <p>Decides that an explicit value wins over the environment and the environment over the default; that all that is
 * missing or wrong is told at once, by the constructor. Names of credentials and host are left to {@link ServiceRow}.
 */
final class Settings {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final long MOST_BYTES = 1L << 26;

    /** Where paths begin, without a slash at its end. */
    final String base;

    final Duration timeout;
    /** {@code null}: none. */
    final Duration deadline;

    final int maxRetries;
    final long maxResponseBytes;
    final ErrorHandling errors;
    final Map<String, String> headers;
    final HttpClient http;
    final List<Middleware> middleware;
    final Log log;
    final LongSupplier ticker;
    /** What a derived client starts from. */
    final ClientOptions given;
    /** Options of the service that have a value: a text, or a supplier of one. */
    final Map<String, Object> values;

    private Settings(Settings from, String base, Map<String, String> headers, RequestOptions options) {
        this.base = base;
        this.headers = headers;
        timeout = above0("timeout", options.getTimeout(), from.timeout);
        deadline = above0("deadline", options.getDeadline(), from.deadline);
        maxRetries = count(options.getMaxRetries(), from.maxRetries);
        maxResponseBytes = bytes(options.getMaxResponseBytes(), from.maxResponseBytes);
        errors = options.getErrorHandling() == null ? from.errors : options.getErrorHandling();
        http = from.http;
        middleware = from.middleware;
        log = from.log;
        ticker = from.ticker;
        given = from.given;
        values = from.values;
    }

    private Settings(ServiceRow service, ClientOptions options, HttpClient shared) {
        given = options.copy();
        Map<String, String> environment =
                options.getEnvironment() == null ? System.getenv() : options.getEnvironment();
        values = readValues(service, options, environment);
        Object host = values.containsKey(service.hostOption) ? values.get(service.hostOption) : service.defaultHost;
        requireAll(service, host);
        base = baseUrl(textOf(host), service);
        headers = new LinkedHashMap<>();
        service.headers.forEach((option, header) -> {
            if (values.containsKey(option)) {
                headers.put(header, textOf(values.get(option)));
            }
        });
        headers.putAll(options.getHeaders());
        timeout = above0("timeout", options.getTimeout(), TIMEOUT);
        deadline = above0("deadline", options.getDeadline(), null);
        maxRetries = count(options.getMaxRetries(), 2);
        maxResponseBytes = bytes(options.getMaxResponseBytes(), MOST_BYTES);
        errors = options.getErrorHandling() == null ? ErrorHandling.THROW : options.getErrorHandling();
        middleware = List.copyOf(options.getMiddleware());
        ticker = options.getTicker() == null ? System::nanoTime : options.getTicker();
        log = new Log(options.getLogger(), level(options.getLogLevel(), fromEnvironment(service, environment, "log")));
        http = client(options, shared);
    }

    /** Reads the options of a client. */
    static Settings read(ServiceRow service, ClientOptions options) {
        return new Settings(service, options, null);
    }

    /** The options of a derived client, which shares the connections where it can. */
    Settings changed(ServiceRow service, ClientOptions options) {
        boolean same = options.getHttpClient() == given.getHttpClient()
                && Objects.equals(options.getConnectTimeout(), given.getConnectTimeout());
        return new Settings(service, options, same ? http : null);
    }

    /** Settings with the options of one call on top. */
    Settings with(RequestOptions options) {
        Map<String, String> merged = Draft.newHeaders();
        merged.putAll(headers);
        merged.putAll(options.getHeaders());
        return new Settings(this, base, merged, options);
    }

    /** Settings of a call to another place, with headers of its own. */
    Settings at(String otherBase, Map<String, String> otherHeaders) {
        return new Settings(this, otherBase, otherHeaders, RequestOptions.none());
    }

    private static HttpClient client(ClientOptions options, HttpClient shared) {
        HttpClient own = options.getHttpClient();
        if (own != null) {
            check(own.followRedirects() == HttpClient.Redirect.NEVER, "httpClient", "one that follows no redirects");
            return own;
        }
        Duration connect = above0("connectTimeout", options.getConnectTimeout(), CONNECT_TIMEOUT);
        return shared != null ? shared : Transport.newClient(connect);
    }

    private static Map<String, Object> readValues(
            ServiceRow service, ClientOptions options, Map<String, String> environment) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String option : service.allOptions()) {
            Object value = options.option(option);
            if (value == null) {
                value = fromEnvironment(service, environment, option);
            }
            if (value != null) {
                check(!"".equals(value), option, "a text that is not empty");
                values.put(option, value);
            }
        }
        return values;
    }

    private void requireAll(ServiceRow service, Object host) {
        Set<String> missing = new LinkedHashSet<>();
        for (Scheme scheme : service.schemes.values()) {
            List<String> absent = new ArrayList<>(scheme.options());
            absent.removeAll(values.keySet());
            // One of a pair is a mistake, whether or not the pair is needed.
            if (scheme.isRequired() || absent.size() < scheme.options().size()) {
                missing.addAll(absent);
            }
        }
        if (host == null) {
            missing.add(service.hostOption);
        }
        if (!missing.isEmpty()) {
            throw new ConfigurationException(service.name + " needs " + missingText(service, missing));
        }
    }

    /** The names of {@code options}, each with the first variable that could hold it. */
    static String missingText(ServiceRow service, Collection<String> options) {
        return options.stream()
                .map(option -> service.environment.isEmpty()
                        ? "option " + option
                        : "option " + option + " or environment variable " + service.environment.get(0) + "_"
                                + variable(option))
                .collect(Collectors.joining(", and "));
    }

    /** A text, or what its supplier gives. */
    static String textOf(Object value) {
        Object text = value instanceof Supplier ? ((Supplier<?>) value).get() : value;
        return text == null ? "" : text.toString();
    }

    private static String fromEnvironment(ServiceRow service, Map<String, String> environment, String option) {
        for (String prefix : service.environment) {
            String value = environment.get(prefix + "_" + variable(option));
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }

    /** {@code accessKeyId} → {@code ACCESS_KEY_ID}: what follows the prefix in the name of a variable. */
    private static String variable(String option) {
        return option.replaceAll("([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", "$1$3_$2$4")
                .replaceAll("\\W+", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static String baseUrl(String text, ServiceRow service) {
        String base = (text.matches("(?i)[a-z][a-z\\d+.-]*://.*") ? text : "https://" + text).replaceAll("/+$", "");
        boolean valid = !base.matches("(?s).*[?#\\s].*");
        try {
            URI uri = new URI(base);
            valid &= uri.getHost() != null && uri.getRawUserInfo() == null;
            valid &= uri.getScheme().matches("(?i)https?");
            if (uri.getRawPath() == null || uri.getRawPath().isEmpty()) {
                base += service.basePath;
            }
        } catch (URISyntaxException error) {
            valid = false;
        }
        check(valid, service.hostOption, "an http or https URL without credentials, query and fragment");
        return base;
    }

    private static LogLevel level(LogLevel explicit, String variable) {
        if (explicit != null || variable == null) {
            return explicit == null ? LogLevel.OFF : explicit;
        }
        List<String> names = Arrays.stream(LogLevel.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
        check(names.contains(variable), "logLevel", "one of " + String.join(", ", names));
        return LogLevel.values()[names.indexOf(variable)];
    }

    private static Duration above0(String option, Duration value, Duration usual) {
        check(value == null || !value.isZero() && !value.isNegative(), option, "above 0");
        return value == null ? usual : value;
    }

    private static int count(Integer value, int usual) {
        check(value == null || value >= 0, "maxRetries", "0 or more");
        return value == null ? usual : value;
    }

    private static long bytes(Long value, long usual) {
        check(value == null || value > 0, "maxResponseBytes", "a number above 0");
        return value == null ? usual : value;
    }

    private static void check(boolean valid, String option, String what) {
        if (!valid) {
            throw new ConfigurationException("option " + option + " must be " + what);
        }
    }
}
