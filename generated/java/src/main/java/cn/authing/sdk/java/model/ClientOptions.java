package cn.authing.sdk.java.model;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

// Longer than 400 lines because each option has its getter and setter, with words of its own.
/**
 * Options that every client has. A client takes a copy when it is made, so changing them later changes nothing.
 *
 * <p>Decides which options there are besides those of a service. What holds where one is absent, and what is wrong, is
 * left to the client.
 */
public abstract class ClientOptions {
    private final Map<String, Object> own = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<Middleware> middleware = new ArrayList<>();
    private Map<String, String> environment;
    private Duration timeout;
    private Duration deadline;
    private Integer maxRetries;
    private Long maxResponseBytes;
    private ErrorHandling errorHandling;
    private Duration connectTimeout;
    private HttpClient httpClient;
    private System.Logger logger;
    private LogLevel logLevel;
    private LongSupplier ticker;

    /** Makes options of which none is set. */
    protected ClientOptions() {
        // nothing to do; options are set one by one
    }

    /**
     * The same options once more.
     *
     * @return a copy
     */
    public abstract ClientOptions copy();

    /**
     * Copies all options into others.
     *
     * @param <O> their class
     * @param other receives them
     * @return {@code other}
     */
    protected final <O extends ClientOptions> O copyTo(O other) {
        ClientOptions copy = other;
        copy.own.putAll(own);
        copy.headers.putAll(headers);
        copy.middleware.addAll(middleware);
        copy.environment = environment;
        copy.timeout = timeout;
        copy.deadline = deadline;
        copy.maxRetries = maxRetries;
        copy.maxResponseBytes = maxResponseBytes;
        copy.errorHandling = errorHandling;
        copy.connectTimeout = connectTimeout;
        copy.httpClient = httpClient;
        copy.logger = logger;
        copy.logLevel = logLevel;
        copy.ticker = ticker;
        return other;
    }

    /**
     * An option of the service.
     *
     * @param name of the option
     * @return a {@code String}, or a {@code Supplier} of one; {@code null} where it is not set
     */
    public final Object option(String name) {
        return own.get(name);
    }

    /**
     * Sets an option of the service by its name; the setters of the subclasses do the same.
     *
     * @param name of the option
     * @param value a {@code String}, or a {@code Supplier} of one; {@code null}: as if it were not set
     */
    public final void option(String name, Object value) {
        own.put(name, value);
    }

    /**
     * A text option of the service.
     *
     * @param name of the option
     * @return {@code null} where it is not set, or where a supplier is set
     */
    protected final String text(String name) {
        Object value = own.get(name);
        return value instanceof String ? (String) value : null;
    }

    /**
     * Sets a text option of the service.
     *
     * @param name of the option
     * @param value {@code null}: as if it were not set
     */
    protected final void text(String name, String value) {
        own.put(name, value);
    }

    /**
     * Sets an option of the service that is asked for its value at every attempt.
     *
     * @param name of the option
     * @param value {@code null}: as if it were not set
     */
    protected final void source(String name, Supplier<String> value) {
        own.put(name, value);
    }

    /**
     * Time limit of one attempt, body included; 30 seconds unless told otherwise.
     *
     * @return {@code null} where it is not set
     */
    public final Duration getTimeout() {
        return timeout;
    }

    /**
     * Sets the time limit of one attempt, body included.
     *
     * @param value {@code null}: as if it were not set
     */
    public final void setTimeout(Duration value) {
        timeout = value;
    }

    /**
     * Time limit of the whole call with all its attempts, waits and streams; none unless told otherwise.
     *
     * @return {@code null} where it is not set
     */
    public final Duration getDeadline() {
        return deadline;
    }

    /**
     * Sets the time limit of the whole call with all its attempts, waits and streams.
     *
     * @param value {@code null}: as if it were not set
     */
    public final void setDeadline(Duration value) {
        deadline = value;
    }

    /**
     * How often a failed attempt is repeated where repeating is safe; 2 unless told otherwise, 0 switches it off.
     *
     * @return {@code null} where it is not set
     */
    public final Integer getMaxRetries() {
        return maxRetries;
    }

    /**
     * Sets how often a failed attempt is repeated where repeating is safe.
     *
     * @param value {@code null}: as if it were not set
     */
    public final void setMaxRetries(Integer value) {
        maxRetries = value;
    }

    /**
     * Largest answer that is read, in bytes after decompression; 64 MiB unless told otherwise.
     *
     * @return {@code null} where it is not set
     */
    public final Long getMaxResponseBytes() {
        return maxResponseBytes;
    }

    /**
     * Sets the largest answer that is read, in bytes after decompression.
     *
     * @param value {@code null}: as if it were not set
     */
    public final void setMaxResponseBytes(Long value) {
        maxResponseBytes = value;
    }

    /**
     * What becomes of a failure that the service reports in its body; it is thrown unless told otherwise.
     *
     * @return {@code null} where it is not set
     */
    public final ErrorHandling getErrorHandling() {
        return errorHandling;
    }

    /**
     * Sets what becomes of a failure that the service reports in its body.
     *
     * @param value {@code null}: as if it were not set
     */
    public final void setErrorHandling(ErrorHandling value) {
        errorHandling = value;
    }

    /**
     * Time limit to open a connection; 5 seconds unless told otherwise. Of no effect beside an own HTTP client.
     *
     * @return {@code null} where it is not set
     */
    public final Duration getConnectTimeout() {
        return connectTimeout;
    }

    /**
     * Sets the time limit to open a connection.
     *
     * @param value {@code null}: as if it were not set
     */
    public final void setConnectTimeout(Duration value) {
        connectTimeout = value;
    }

    /**
     * Sends the requests in place of the SDK's own client: for a proxy, for client certificates. It must not follow redirects.
     *
     * @return {@code null} where it is not set
     */
    public final HttpClient getHttpClient() {
        return httpClient;
    }

    /**
     * Sets what sends the requests.
     *
     * @param value {@code null}: as if it were not set
     */
    public final void setHttpClient(HttpClient value) {
        httpClient = value;
    }

    /**
     * Where log lines go; the platform's logger of the name of this package unless told otherwise.
     *
     * @return {@code null} where it is not set
     */
    public final System.Logger getLogger() {
        return logger;
    }

    /**
     * Sets where log lines go.
     *
     * @param value {@code null}: as if it were not set
     */
    public final void setLogger(System.Logger value) {
        logger = value;
    }

    /**
     * How much is logged; nothing unless told otherwise, here or by the environment.
     *
     * @return {@code null} where it is not set
     */
    public final LogLevel getLogLevel() {
        return logLevel;
    }

    /**
     * Sets how much is logged.
     *
     * @param value {@code null}: as if it were not set
     */
    public final void setLogLevel(LogLevel value) {
        logLevel = value;
    }

    /**
     * Nanoseconds on a clock that never jumps, for lifetimes and limits; {@code System::nanoTime} unless told otherwise.
     *
     * @return {@code null} where it is not set
     */
    public final LongSupplier getTicker() {
        return ticker;
    }

    /**
     * Sets the clock of nanoseconds on a clock that never jumps, for lifetimes and limits.
     *
     * @param value {@code null}: as if it were not set
     */
    public final void setTicker(LongSupplier value) {
        ticker = value;
    }

    /**
     * Headers that are sent with every call.
     *
     * @return can be changed
     */
    public final Map<String, String> getHeaders() {
        return headers;
    }

    /**
     * Sets the headers that are sent with every call.
     *
     * @param value by name
     */
    public final void setHeaders(Map<String, String> value) {
        headers.clear();
        headers.putAll(value);
    }

    /**
     * Steps around every attempt, the outermost first.
     *
     * @return can be changed
     */
    public final List<Middleware> getMiddleware() {
        return middleware;
    }

    /**
     * Sets the steps around every attempt.
     *
     * @param value the outermost first
     */
    public final void setMiddleware(List<Middleware> value) {
        middleware.clear();
        middleware.addAll(value);
    }

    /**
     * Variables that are read in place of those of the process.
     *
     * @return {@code null}: those of the process
     */
    public final Map<String, String> getEnvironment() {
        return environment;
    }

    /**
     * Sets the variables that are read in place of those of the process. An empty map: none.
     *
     * @param value {@code null}: those of the process
     */
    public final void setEnvironment(Map<String, String> value) {
        environment = value == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(value));
    }

    /** Names of the options that are set: their values may be secrets. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + own.keySet();
    }

    /**
     * Puts options together.
     *
     * @param <B> the builder's own class
     * @param <O> class of the options
     */
    public abstract static class Builder<B extends Builder<B, O>, O extends ClientOptions> {
        /** What is put together. */
        protected final O options;

        /**
         * Begins.
         *
         * @param options of which none is set
         */
        protected Builder(O options) {
            this.options = options;
        }

        /**
         * This builder, as what it is.
         *
         * @return this
         */
        protected abstract B self();

        /**
         * Sets the time limit of one attempt, body included.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public final B timeout(Duration value) {
            options.setTimeout(value);
            return self();
        }

        /**
         * Sets the time limit of the whole call with all its attempts, waits and streams.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public final B deadline(Duration value) {
            options.setDeadline(value);
            return self();
        }

        /**
         * Sets how often a failed attempt is repeated where repeating is safe.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public final B maxRetries(Integer value) {
            options.setMaxRetries(value);
            return self();
        }

        /**
         * Sets the largest answer that is read, in bytes after decompression.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public final B maxResponseBytes(Long value) {
            options.setMaxResponseBytes(value);
            return self();
        }

        /**
         * Sets what becomes of a failure that the service reports in its body.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public final B errorHandling(ErrorHandling value) {
            options.setErrorHandling(value);
            return self();
        }

        /**
         * Sets the time limit to open a connection.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public final B connectTimeout(Duration value) {
            options.setConnectTimeout(value);
            return self();
        }

        /**
         * Sets what sends the requests.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public final B httpClient(HttpClient value) {
            options.setHttpClient(value);
            return self();
        }

        /**
         * Sets where log lines go.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public final B logger(System.Logger value) {
            options.setLogger(value);
            return self();
        }

        /**
         * Sets how much is logged.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public final B logLevel(LogLevel value) {
            options.setLogLevel(value);
            return self();
        }

        /**
         * Sets the clock of nanoseconds on a clock that never jumps, for lifetimes and limits.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public final B ticker(LongSupplier value) {
            options.setTicker(value);
            return self();
        }

        /**
         * Adds a header that is sent with every call.
         *
         * @param name of the header
         * @param value of the header
         * @return this
         */
        public final B header(String name, String value) {
            options.getHeaders().put(name, value);
            return self();
        }

        /**
         * Adds a step around every attempt, inside those before it.
         *
         * @param step to add
         * @return this
         */
        public final B middleware(Middleware step) {
            options.getMiddleware().add(step);
            return self();
        }

        /**
         * Sets the variables that are read in place of those of the process.
         *
         * @param value {@code null}: those of the process
         * @return this
         */
        public final B environment(Map<String, String> value) {
            options.setEnvironment(value);
            return self();
        }

        /**
         * Ends it.
         *
         * @return the options
         */
        @SuppressWarnings("unchecked") // a copy is of the same class
        public final O build() {
            return (O) options.copy();
        }
    }
}
