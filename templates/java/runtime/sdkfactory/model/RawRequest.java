package sdkfactory.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code client.request(…)} sends to an operation that the SDK does not know. */
public final class RawRequest {
    private final Map<String, Object> query;
    private final Object body;
    private final boolean hasBody;

    private RawRequest(Builder builder) {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(builder.query));
        body = builder.body;
        hasBody = builder.hasBody;
    }

    /**
     * Begins one.
     *
     * @return a builder without query and body
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parameters of the query, in their order.
     *
     * @return does not change
     */
    public Map<String, Object> getQuery() {
        return query;
    }

    /**
     * What is sent as JSON.
     *
     * @return {@code null} is sent where {@link #hasBody()} says so
     */
    public Object getBody() {
        return body;
    }

    /**
     * Whether there is a body, be it {@code null}.
     *
     * @return {@code false}: none is sent
     */
    public boolean hasBody() {
        return hasBody;
    }

    /** Puts one together. */
    public static final class Builder {
        private final Map<String, Object> query = new LinkedHashMap<>();
        private Object body;
        private boolean hasBody;

        private Builder() {
            // by `builder()` only
        }

        /**
         * Adds a parameter of the query. A list repeats its name; {@code null} is left out.
         *
         * @param name not encoded
         * @param value a value, list or map
         * @return this
         */
        public Builder query(String name, Object value) {
            query.put(name, value);
            return this;
        }

        /**
         * Sets the body, which is sent as JSON.
         *
         * @param value maps, lists and values, or objects of this SDK; {@code null} is sent as such
         * @return this
         */
        public Builder body(Object value) {
            body = value;
            hasBody = true;
            return this;
        }

        /**
         * Ends it.
         *
         * @return the request
         */
        public RawRequest build() {
            return new RawRequest(this);
        }
    }
}
