package sdkfactory.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a user is sent to sign in. Everything has a default. */
public final class OAuthAuthorizeOptions {
    private static final OAuthAuthorizeOptions NONE = builder().build();

    private final String redirectUri;
    private final String scope;
    private final String state;
    private final String nonce;
    private final String codeVerifier;
    private final boolean forced;
    private final String prompt;
    private final String responseMode;
    private final String tenantId;
    private final Map<String, String> parameters;

    private OAuthAuthorizeOptions(Builder builder) {
        redirectUri = builder.redirectUri;
        scope = builder.scope;
        state = builder.state;
        nonce = builder.nonce;
        codeVerifier = builder.codeVerifier;
        forced = builder.forced;
        prompt = builder.prompt;
        responseMode = builder.responseMode;
        tenantId = builder.tenantId;
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parameters));
    }

    /**
     * Options of which none is set.
     *
     * @return always the same
     */
    public static OAuthAuthorizeOptions none() {
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
     * Where the browser returns to; the client's own unless told otherwise.
     *
     * @return {@code null} where it is not set
     */
    public String getRedirectUri() {
        return redirectUri;
    }

    /**
     * What is asked for, separated by blanks, with {@code openid} among it; {@code offline_access} asks for a refresh token.
     *
     * @return {@code null} where it is not set
     */
    public String getScope() {
        return scope;
    }

    /**
     * What comes back with the code; random unless told otherwise.
     *
     * @return {@code null} where it is not set
     */
    public String getState() {
        return state;
    }

    /**
     * What the ID token repeats; random unless told otherwise.
     *
     * @return {@code null} where it is not set
     */
    public String getNonce() {
        return nonce;
    }

    /**
     * The code verifier; random unless told otherwise.
     *
     * @return {@code null} where it is not set
     */
    public String getCodeVerifier() {
        return codeVerifier;
    }

    /**
     * Whether the user must sign in even where a session is there; the same as the prompt {@code login}.
     *
     * @return whether it is set
     */
    public boolean isForced() {
        return forced;
    }

    /**
     * The prompt: {@code login}, {@code consent}, {@code none}, …; {@code consent} unless told otherwise where {@code offline_access} is asked for.
     *
     * @return {@code null} where it is not set
     */
    public String getPrompt() {
        return prompt;
    }

    /**
     * How the answer comes back: {@code query}, {@code fragment}, {@code form_post} or {@code web_message}.
     *
     * @return {@code null} where it is not set
     */
    public String getResponseMode() {
        return responseMode;
    }

    /**
     * The ID of the tenant to sign in to.
     *
     * @return {@code null} where it is not set
     */
    public String getTenantId() {
        return tenantId;
    }

    /**
     * Further parameters of the service, by their names on the wire.
     *
     * @return never {@code null}
     */
    public Map<String, String> getParameters() {
        return parameters;
    }

    /** Nothing of what is set: it may be a secret. */
    @Override
    public String toString() {
        return "OAuthAuthorizeOptions";
    }

    /** Puts options together. */
    public static final class Builder {
        private String redirectUri;
        private String scope;
        private String state;
        private String nonce;
        private String codeVerifier;
        private boolean forced;
        private String prompt;
        private String responseMode;
        private String tenantId;
        private Map<String, String> parameters = new LinkedHashMap<>();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets where the browser returns to; the client's own unless told otherwise.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder redirectUri(String value) {
            redirectUri = value;
            return this;
        }

        /**
         * Sets what is asked for, separated by blanks, with {@code openid} among it; {@code offline_access} asks for a refresh token.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder scope(String value) {
            scope = value;
            return this;
        }

        /**
         * Sets what comes back with the code; random unless told otherwise.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder state(String value) {
            state = value;
            return this;
        }

        /**
         * Sets what the ID token repeats; random unless told otherwise.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder nonce(String value) {
            nonce = value;
            return this;
        }

        /**
         * Sets the code verifier; random unless told otherwise.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder codeVerifier(String value) {
            codeVerifier = value;
            return this;
        }

        /**
         * Sets whether the user must sign in even where a session is there; the same as the prompt {@code login}.
         *
         * @param value whether it is wanted
         * @return this
         */
        public Builder forced(boolean value) {
            forced = value;
            return this;
        }

        /**
         * Sets the prompt: {@code login}, {@code consent}, {@code none}, …; {@code consent} unless told otherwise where {@code offline_access} is asked for.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder prompt(String value) {
            prompt = value;
            return this;
        }

        /**
         * Sets how the answer comes back: {@code query}, {@code fragment}, {@code form_post} or {@code web_message}.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder responseMode(String value) {
            responseMode = value;
            return this;
        }

        /**
         * Sets the ID of the tenant to sign in to.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder tenantId(String value) {
            tenantId = value;
            return this;
        }

        /**
         * Adds a further parameter of the service.
         *
         * @param name on the wire
         * @param value not encoded
         * @return this
         */
        public Builder parameter(String name, String value) {
            parameters.put(name, value);
            return this;
        }

        /**
         * Ends it.
         *
         * @return the options
         */
        public OAuthAuthorizeOptions build() {
            return new OAuthAuthorizeOptions(this);
        }
    }
}
