package sdkfactory.model;

import java.time.Duration;
import java.util.Set;

/** How an ID token is checked. */
public final class OAuthVerifyOptions {
    private static final OAuthVerifyOptions NONE = builder().build();

    private final String nonce;
    private final String issuer;
    private final Duration leeway;
    private final Set<String> algorithms;
    private final Duration maxAge;

    private OAuthVerifyOptions(Builder builder) {
        nonce = builder.nonce;
        issuer = builder.issuer;
        leeway = builder.leeway;
        algorithms = builder.algorithms;
        maxAge = builder.maxAge;
    }

    /**
     * Options of which none is set.
     *
     * @return always the same
     */
    public static OAuthVerifyOptions none() {
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
     * The nonce that the address to sign in was built with; the token must repeat it.
     *
     * @return {@code null} where it is not set
     */
    public String getNonce() {
        return nonce;
    }

    /**
     * The issuer that is expected, where it is not what the description says: an address.
     *
     * @return {@code null} where it is not set
     */
    public String getIssuer() {
        return issuer;
    }

    /**
     * How wrong the clocks may be; 60 seconds unless told otherwise.
     *
     * @return {@code null} where it is not set
     */
    public Duration getLeeway() {
        return leeway;
    }

    /**
     * What may have signed it: {@code RS256}, {@code HS256}; both unless told otherwise, HS256 only where the client has the secret.
     *
     * @return {@code null} where it is not set
     */
    public Set<String> getAlgorithms() {
        return algorithms;
    }

    /**
     * How long ago the user may have signed in.
     *
     * @return {@code null} where it is not set
     */
    public Duration getMaxAge() {
        return maxAge;
    }

    /** Nothing of what is set: it may be a secret. */
    @Override
    public String toString() {
        return "OAuthVerifyOptions";
    }

    /** Puts options together. */
    public static final class Builder {
        private String nonce;
        private String issuer;
        private Duration leeway;
        private Set<String> algorithms;
        private Duration maxAge;

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets the nonce that the address to sign in was built with; the token must repeat it.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder nonce(String value) {
            nonce = value;
            return this;
        }

        /**
         * Sets the issuer that is expected, where it is not what the description says: an address.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder issuer(String value) {
            issuer = value;
            return this;
        }

        /**
         * Sets how wrong the clocks may be; 60 seconds unless told otherwise.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder leeway(Duration value) {
            leeway = value;
            return this;
        }

        /**
         * Sets what may have signed it: {@code RS256}, {@code HS256}; both unless told otherwise, HS256 only where the client has the secret.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder algorithms(Set<String> value) {
            algorithms = value;
            return this;
        }

        /**
         * Sets how long ago the user may have signed in.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder maxAge(Duration value) {
            maxAge = value;
            return this;
        }

        /**
         * Ends it.
         *
         * @return the options
         */
        public OAuthVerifyOptions build() {
            return new OAuthVerifyOptions(this);
        }
    }
}
