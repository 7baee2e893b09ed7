package cn.authing.sdk.java.model;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Options of one call. What is not set here is as the client has it. */
public final class RequestOptions {
    private static final RequestOptions NONE = builder().build();

    private final Map<String, String> headers;
    private final String token;
    private final Duration timeout;
    private final Duration deadline;
    private final Integer maxRetries;
    private final Long maxResponseBytes;
    private final ErrorHandling errorHandling;

    private RequestOptions(Builder builder) {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        token = builder.token;
        timeout = builder.timeout;
        deadline = builder.deadline;
        maxRetries = builder.maxRetries;
        maxResponseBytes = builder.maxResponseBytes;
        errorHandling = builder.errorHandling;
    }

    /**
     * Options of which none is set.
     *
     * @return always the same
     */
    public static RequestOptions none() {
        return NONE;
    }

    /**
     * Begins options.
     *
     * @return a builder of which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins options that start as these.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.headers.putAll(headers);
        builder.token = token;
        builder.timeout = timeout;
        builder.deadline = deadline;
        builder.maxRetries = maxRetries;
        builder.maxResponseBytes = maxResponseBytes;
        builder.errorHandling = errorHandling;
        return builder;
    }

    /**
     * Time limit of one attempt, body included.
     *
     * @return {@code null}: as the client has it
     */
    public Duration getTimeout() {
        return timeout;
    }

    /**
     * Time limit of the whole call with all its attempts, waits and streams.
     *
     * @return {@code null}: as the client has it
     */
    public Duration getDeadline() {
        return deadline;
    }

    /**
     * How often a failed attempt is repeated where repeating is safe.
     *
     * @return {@code null}: as the client has it
     */
    public Integer getMaxRetries() {
        return maxRetries;
    }

    /**
     * Largest answer that is read, in bytes after decompression.
     *
     * @return {@code null}: as the client has it
     */
    public Long getMaxResponseBytes() {
        return maxResponseBytes;
    }

    /**
     * What becomes of a failure that the service reports in its body.
     *
     * @return {@code null}: as the client has it
     */
    public ErrorHandling getErrorHandling() {
        return errorHandling;
    }

    /**
     * Headers to send besides those of the client. They win over headers of the same name.
     *
     * @return does not change
     */
    public Map<String, String> getHeaders() {
        return headers;
    }

    /**
     * A bearer token in place of the client's own.
     *
     * @return {@code null}: the client's own
     */
    public String getToken() {
        return token;
    }

    /** Nothing of what is set: it may be a secret. */
    @Override
    public String toString() {
        return "RequestOptions";
    }

    /** Puts options together. */
    public static final class Builder {
        private final Map<String, String> headers = new LinkedHashMap<>();
        private String token;
        private Duration timeout;
        private Duration deadline;
        private Integer maxRetries;
        private Long maxResponseBytes;
        private ErrorHandling errorHandling;

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets the time limit of one attempt, body included.
         *
         * @param value {@code null}: as the client has it
         * @return this
         */
        public Builder timeout(Duration value) {
            timeout = value;
            return this;
        }

        /**
         * Sets the time limit of the whole call with all its attempts, waits and streams.
         *
         * @param value {@code null}: as the client has it
         * @return this
         */
        public Builder deadline(Duration value) {
            deadline = value;
            return this;
        }

        /**
         * Sets how often a failed attempt is repeated where repeating is safe.
         *
         * @param value {@code null}: as the client has it
         * @return this
         */
        public Builder maxRetries(Integer value) {
            maxRetries = value;
            return this;
        }

        /**
         * Sets the largest answer that is read, in bytes after decompression.
         *
         * @param value {@code null}: as the client has it
         * @return this
         */
        public Builder maxResponseBytes(Long value) {
            maxResponseBytes = value;
            return this;
        }

        /**
         * Sets what becomes of a failure that the service reports in its body.
         *
         * @param value {@code null}: as the client has it
         * @return this
         */
        public Builder errorHandling(ErrorHandling value) {
            errorHandling = value;
            return this;
        }

        /**
         * Adds a header. It wins over one of the same name.
         *
         * @param name of the header
         * @param value of the header
         * @return this
         */
        public Builder header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        /**
         * Sets a bearer token in place of the client's own.
         *
         * @param value {@code null}: the client's own
         * @return this
         */
        public Builder token(String value) {
            token = value;
            return this;
        }

        /**
         * Ends it.
         *
         * @return the options
         */
        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
