/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/**
 * The OpenID Connect configuration of an application. The answer can have more members than are
 * listed here.
 */
public class OidcConfigurationDto extends Dto {
    private static final DtoType TYPE = DtoType.of("OidcConfigurationDto")
            .field("issuer")
            .field("authorization_endpoint")
            .field("token_endpoint")
            .field("userinfo_endpoint")
            .field("introspection_endpoint")
            .field("revocation_endpoint")
            .field("end_session_endpoint")
            .field("jwks_uri")
            .field("response_types_supported", JsonShape.list(JsonShape.TEXT))
            .field("subject_types_supported", JsonShape.list(JsonShape.TEXT))
            .field("grant_types_supported", JsonShape.list(JsonShape.TEXT))
            .field("scopes_supported", JsonShape.list(JsonShape.TEXT))
            .field("id_token_signing_alg_values_supported", JsonShape.list(JsonShape.TEXT))
            .field("token_endpoint_auth_methods_supported", JsonShape.list(JsonShape.TEXT))
            .field("code_challenge_methods_supported", JsonShape.list(JsonShape.TEXT));

    /** Makes an object without members. */
    public OidcConfigurationDto() {
        // members are set one by one
    }

    /**
     * Begins an object.
     *
     * @return a builder without members
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Issuer of the ID tokens, which they repeat in their claim <code>iss</code>.
     *
     * <p>For example <code>"https://your-app.genauth.ai/oidc"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getIssuer() {
        return read("issuer", JsonShape.TEXT);
    }

    /**
     * Sets <code>issuer</code>; see its getter.
     *
     * @param value required
     */
    public void setIssuer(String value) {
        write("issuer", value);
    }

    /**
     * URL that the user's browser is sent to for signing in.
     *
     * <p>For example <code>"https://your-app.genauth.ai/oidc/auth"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAuthorizationEndpoint() {
        return read("authorization_endpoint", JsonShape.TEXT);
    }

    /**
     * Sets <code>authorizationEndpoint</code>; see its getter.
     *
     * @param value required
     */
    public void setAuthorizationEndpoint(String value) {
        write("authorization_endpoint", value);
    }

    /**
     * URL of the token endpoint, where tokens are obtained.
     *
     * <p>For example <code>"https://your-app.genauth.ai/oidc/token"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTokenEndpoint() {
        return read("token_endpoint", JsonShape.TEXT);
    }

    /**
     * Sets <code>tokenEndpoint</code>; see its getter.
     *
     * @param value required
     */
    public void setTokenEndpoint(String value) {
        write("token_endpoint", value);
    }

    /**
     * URL of the user info endpoint, where the claims of a user are read.
     *
     * <p>For example <code>"https://your-app.genauth.ai/oidc/me"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserinfoEndpoint() {
        return read("userinfo_endpoint", JsonShape.TEXT);
    }

    /**
     * Sets <code>userinfoEndpoint</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUserinfoEndpoint(String value) {
        write("userinfo_endpoint", value);
    }

    /**
     * URL of the introspection endpoint, where tokens are checked.
     *
     * <p>For example <code>"https://your-app.genauth.ai/oidc/token/introspection"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getIntrospectionEndpoint() {
        return read("introspection_endpoint", JsonShape.TEXT);
    }

    /**
     * Sets <code>introspectionEndpoint</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIntrospectionEndpoint(String value) {
        write("introspection_endpoint", value);
    }

    /**
     * URL of the revocation endpoint, where tokens are revoked.
     *
     * <p>For example <code>"https://your-app.genauth.ai/oidc/token/revocation"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRevocationEndpoint() {
        return read("revocation_endpoint", JsonShape.TEXT);
    }

    /**
     * Sets <code>revocationEndpoint</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setRevocationEndpoint(String value) {
        write("revocation_endpoint", value);
    }

    /**
     * URL that the user's browser is sent to for signing out.
     *
     * <p>For example <code>"https://your-app.genauth.ai/oidc/session/end"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getEndSessionEndpoint() {
        return read("end_session_endpoint", JsonShape.TEXT);
    }

    /**
     * Sets <code>endSessionEndpoint</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEndSessionEndpoint(String value) {
        write("end_session_endpoint", value);
    }

    /**
     * URL of the public keys with which ID tokens are checked.
     *
     * <p>For example <code>"https://your-app.genauth.ai/oidc/.well-known/jwks.json"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getJwksUri() {
        return read("jwks_uri", JsonShape.TEXT);
    }

    /**
     * Sets <code>jwksUri</code>; see its getter.
     *
     * @param value required
     */
    public void setJwksUri(String value) {
        write("jwks_uri", value);
    }

    /**
     * Values of <code>response_type</code> that can be used: what the browser can bring back.
     *
     * <p>For example <code>["code"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getResponseTypesSupported() {
        return held("response_types_supported");
    }

    /**
     * Sets <code>responseTypesSupported</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setResponseTypesSupported(List<String> value) {
        write("response_types_supported", value);
    }

    /**
     * Whether a user has one ID for all applications (<code>public</code>) or one for each
     * (<code>pairwise</code>).
     *
     * <p>For example <code>["public"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getSubjectTypesSupported() {
        return held("subject_types_supported");
    }

    /**
     * Sets <code>subjectTypesSupported</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSubjectTypesSupported(List<String> value) {
        write("subject_types_supported", value);
    }

    /**
     * Values of <code>grant_type</code> that can be used: what can be exchanged for tokens.
     *
     * <p>For example <code>["authorization_code"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getGrantTypesSupported() {
        return held("grant_types_supported");
    }

    /**
     * Sets <code>grantTypesSupported</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setGrantTypesSupported(List<String> value) {
        write("grant_types_supported", value);
    }

    /**
     * Scopes that can be asked for.
     *
     * <p>For example <code>["openid"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getScopesSupported() {
        return held("scopes_supported");
    }

    /**
     * Sets <code>scopesSupported</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setScopesSupported(List<String> value) {
        write("scopes_supported", value);
    }

    /**
     * Algorithms with which ID tokens can be signed.
     *
     * <p>For example <code>["RS256"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getIdTokenSigningAlgValuesSupported() {
        return held("id_token_signing_alg_values_supported");
    }

    /**
     * Sets <code>idTokenSigningAlgValuesSupported</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIdTokenSigningAlgValuesSupported(List<String> value) {
        write("id_token_signing_alg_values_supported", value);
    }

    /**
     * Ways in which an application can prove its identity at the token endpoint.
     *
     * <p>For example <code>["client_secret_post"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getTokenEndpointAuthMethodsSupported() {
        return held("token_endpoint_auth_methods_supported");
    }

    /**
     * Sets <code>tokenEndpointAuthMethodsSupported</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTokenEndpointAuthMethodsSupported(List<String> value) {
        write("token_endpoint_auth_methods_supported", value);
    }

    /**
     * Ways in which a code challenge can be made.
     *
     * <p>For example <code>["S256"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getCodeChallengeMethodsSupported() {
        return held("code_challenge_methods_supported");
    }

    /**
     * Sets <code>codeChallengeMethodsSupported</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCodeChallengeMethodsSupported(List<String> value) {
        write("code_challenge_methods_supported", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final OidcConfigurationDto made = new OidcConfigurationDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>issuer</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder issuer(String value) {
            made.write("issuer", value);
            return this;
        }

        /**
         * Sets <code>authorizationEndpoint</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder authorizationEndpoint(String value) {
            made.write("authorization_endpoint", value);
            return this;
        }

        /**
         * Sets <code>tokenEndpoint</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder tokenEndpoint(String value) {
            made.write("token_endpoint", value);
            return this;
        }

        /**
         * Sets <code>userinfoEndpoint</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder userinfoEndpoint(String value) {
            made.write("userinfo_endpoint", value);
            return this;
        }

        /**
         * Sets <code>introspectionEndpoint</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder introspectionEndpoint(String value) {
            made.write("introspection_endpoint", value);
            return this;
        }

        /**
         * Sets <code>revocationEndpoint</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder revocationEndpoint(String value) {
            made.write("revocation_endpoint", value);
            return this;
        }

        /**
         * Sets <code>endSessionEndpoint</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder endSessionEndpoint(String value) {
            made.write("end_session_endpoint", value);
            return this;
        }

        /**
         * Sets <code>jwksUri</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder jwksUri(String value) {
            made.write("jwks_uri", value);
            return this;
        }

        /**
         * Sets <code>responseTypesSupported</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder responseTypesSupported(List<String> value) {
            made.write("response_types_supported", value);
            return this;
        }

        /**
         * Sets <code>subjectTypesSupported</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder subjectTypesSupported(List<String> value) {
            made.write("subject_types_supported", value);
            return this;
        }

        /**
         * Sets <code>grantTypesSupported</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder grantTypesSupported(List<String> value) {
            made.write("grant_types_supported", value);
            return this;
        }

        /**
         * Sets <code>scopesSupported</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder scopesSupported(List<String> value) {
            made.write("scopes_supported", value);
            return this;
        }

        /**
         * Sets <code>idTokenSigningAlgValuesSupported</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder idTokenSigningAlgValuesSupported(List<String> value) {
            made.write("id_token_signing_alg_values_supported", value);
            return this;
        }

        /**
         * Sets <code>tokenEndpointAuthMethodsSupported</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder tokenEndpointAuthMethodsSupported(List<String> value) {
            made.write("token_endpoint_auth_methods_supported", value);
            return this;
        }

        /**
         * Sets <code>codeChallengeMethodsSupported</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder codeChallengeMethodsSupported(List<String> value) {
            made.write("code_challenge_methods_supported", value);
            return this;
        }

        /**
         * Sets a member that this version of the SDK does not know.
         *
         * @param name on the wire
         * @param value maps, lists and values, or objects of this SDK
         * @return this
         */
        public Builder put(String name, Object value) {
            made.put(name, value);
            return this;
        }

        /**
         * Ends it.
         *
         * @return a new object
         */
        public OidcConfigurationDto build() {
            OidcConfigurationDto copy = new OidcConfigurationDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
