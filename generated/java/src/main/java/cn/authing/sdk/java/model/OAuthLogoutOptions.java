package cn.authing.sdk.java.model;

/** How a user is signed out. */
public final class OAuthLogoutOptions {
    private static final OAuthLogoutOptions NONE = builder().build();

    private final String redirectUri;
    private final String idTokenHint;
    private final String state;

    private OAuthLogoutOptions(Builder builder) {
        redirectUri = builder.redirectUri;
        idTokenHint = builder.idTokenHint;
        state = builder.state;
    }

    /**
     * Options of which none is set.
     *
     * @return always the same
     */
    public static OAuthLogoutOptions none() {
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
     * Where the browser goes afterwards; the client's own unless told otherwise.
     *
     * @return {@code null} where it is not set
     */
    public String getRedirectUri() {
        return redirectUri;
    }

    /**
     * The user's ID token, which says whose session ends.
     *
     * @return {@code null} where it is not set
     */
    public String getIdTokenHint() {
        return idTokenHint;
    }

    /**
     * What comes back unchanged.
     *
     * @return {@code null} where it is not set
     */
    public String getState() {
        return state;
    }

    /** Nothing of what is set: it may be a secret. */
    @Override
    public String toString() {
        return "OAuthLogoutOptions";
    }

    /** Puts options together. */
    public static final class Builder {
        private String redirectUri;
        private String idTokenHint;
        private String state;

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets where the browser goes afterwards; the client's own unless told otherwise.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder redirectUri(String value) {
            redirectUri = value;
            return this;
        }

        /**
         * Sets the user's ID token, which says whose session ends.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder idTokenHint(String value) {
            idTokenHint = value;
            return this;
        }

        /**
         * Sets what comes back unchanged.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder state(String value) {
            state = value;
            return this;
        }

        /**
         * Ends it.
         *
         * @return the options
         */
        public OAuthLogoutOptions build() {
            return new OAuthLogoutOptions(this);
        }
    }
}
