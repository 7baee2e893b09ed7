package sdkfactory.model;

/** Options of a call to an endpoint of OAuth 2.0 or OpenID Connect. */
public final class OAuthCallOptions {
    private static final OAuthCallOptions NONE = builder().build();

    private final String clientAuthentication;
    private final String codeVerifier;
    private final String redirectUri;
    private final String scope;
    private final String tokenTypeHint;
    private final RequestOptions requestOptions;

    private OAuthCallOptions(Builder builder) {
        clientAuthentication = builder.clientAuthentication;
        codeVerifier = builder.codeVerifier;
        redirectUri = builder.redirectUri;
        scope = builder.scope;
        tokenTypeHint = builder.tokenTypeHint;
        requestOptions = builder.requestOptions;
    }

    /**
     * Options of which none is set.
     *
     * @return always the same
     */
    public static OAuthCallOptions none() {
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
     * How the application proves who it is, in place of what the client was told: {@code client_secret_post}, {@code client_secret_basic} or {@code none}.
     *
     * @return {@code null} where it is not set
     */
    public String getClientAuthentication() {
        return clientAuthentication;
    }

    /**
     * The code verifier that the address to sign in was built with, for the exchange of a code.
     *
     * @return {@code null} where it is not set
     */
    public String getCodeVerifier() {
        return codeVerifier;
    }

    /**
     * The address that the browser returned to, where it is not the client's own, for the exchange of a code.
     *
     * @return {@code null} where it is not set
     */
    public String getRedirectUri() {
        return redirectUri;
    }

    /**
     * Fewer scopes than were granted, separated by blanks, for the exchange of a refresh token.
     *
     * @return {@code null} where it is not set
     */
    public String getScope() {
        return scope;
    }

    /**
     * What kind of token it is: {@code access_token} or {@code refresh_token}; saves the service a search.
     *
     * @return {@code null} where it is not set
     */
    public String getTokenTypeHint() {
        return tokenTypeHint;
    }

    /**
     * Options that every call has.
     *
     * @return never {@code null}
     */
    public RequestOptions getRequestOptions() {
        return requestOptions;
    }

    /** Nothing of what is set: it may be a secret. */
    @Override
    public String toString() {
        return "OAuthCallOptions";
    }

    /** Puts options together. */
    public static final class Builder {
        private String clientAuthentication;
        private String codeVerifier;
        private String redirectUri;
        private String scope;
        private String tokenTypeHint;
        private RequestOptions requestOptions = RequestOptions.none();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets how the application proves who it is, in place of what the client was told: {@code client_secret_post}, {@code client_secret_basic} or {@code none}.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder clientAuthentication(String value) {
            clientAuthentication = value;
            return this;
        }

        /**
         * Sets the code verifier that the address to sign in was built with, for the exchange of a code.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder codeVerifier(String value) {
            codeVerifier = value;
            return this;
        }

        /**
         * Sets the address that the browser returned to, where it is not the client's own, for the exchange of a code.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder redirectUri(String value) {
            redirectUri = value;
            return this;
        }

        /**
         * Sets fewer scopes than were granted, separated by blanks, for the exchange of a refresh token.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder scope(String value) {
            scope = value;
            return this;
        }

        /**
         * Sets what kind of token it is: {@code access_token} or {@code refresh_token}; saves the service a search.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder tokenTypeHint(String value) {
            tokenTypeHint = value;
            return this;
        }

        /**
         * Sets options that every call has.
         *
         * @param value of every kind of call
         * @return this
         */
        public Builder requestOptions(RequestOptions value) {
            requestOptions = value;
            return this;
        }

        /**
         * Ends it.
         *
         * @return the options
         */
        public OAuthCallOptions build() {
            return new OAuthCallOptions(this);
        }
    }
}
