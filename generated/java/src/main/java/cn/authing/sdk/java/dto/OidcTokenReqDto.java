/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/**
 * What is exchanged for tokens, and for which application. Which fields are needed depends on
 * <code>grant_type</code>.
 */
public class OidcTokenReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("OidcTokenReqDto")
            .field("grant_type")
            .field("client_id")
            .field("client_secret")
            .secret("client_secret")
            .field("code")
            .secret("code")
            .field("redirect_uri")
            .field("code_verifier")
            .secret("code_verifier")
            .field("refresh_token")
            .secret("refresh_token")
            .field("scope");

    /** Makes an object without members. */
    public OidcTokenReqDto() {
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
     * What is exchanged.
     *
     * @return <code>null</code> where it is absent
     */
    public OidcGrantType getGrantType() {
        return read("grant_type", JsonShape.open(OidcGrantType.class, JsonShape.TEXT, OidcGrantType::of));
    }

    /**
     * Sets <code>grantType</code>; see its getter.
     *
     * @param value required
     */
    public void setGrantType(OidcGrantType value) {
        write("grant_type", value);
    }

    /**
     * ID of the application. Leave it out when the <code>Authorization</code> header carries it.
     *
     * <p>For example <code>"6193b7a2c4d85e0f9a1b2c3d"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientId() {
        return read("client_id", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setClientId(String value) {
        write("client_id", value);
    }

    /**
     * Secret of the application. Leave it out when the <code>Authorization</code> header carries
     * it, or when the application has none.
     *
     * <p>For example <code>"00000000000000000000000000000000"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientSecret() {
        return read("client_secret", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientSecret</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setClientSecret(String value) {
        write("client_secret", value);
    }

    /**
     * The code that the browser brought back from the sign-in page. For
     * <code>authorization_code</code>.
     *
     * <p>For example <code>"l0Yq8wBvT3nM5kRz"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCode() {
        return read("code", JsonShape.TEXT);
    }

    /**
     * Sets <code>code</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCode(String value) {
        write("code", value);
    }

    /**
     * The same URL as at the authorization endpoint. For <code>authorization_code</code>.
     *
     * <p>For example <code>"https://app.example.com/callback"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRedirectUri() {
        return read("redirect_uri", JsonShape.TEXT);
    }

    /**
     * Sets <code>redirectUri</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setRedirectUri(String value) {
        write("redirect_uri", value);
    }

    /**
     * The random text whose hash was sent as <code>code_challenge</code> (PKCE). For
     * <code>authorization_code</code>.
     *
     * <p>43 to 128 characters.
     *
     * <p>For example <code>"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCodeVerifier() {
        return read("code_verifier", JsonShape.TEXT);
    }

    /**
     * Sets <code>codeVerifier</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCodeVerifier(String value) {
        write("code_verifier", value);
    }

    /**
     * The refresh token. For the grant type <code>refresh_token</code>.
     *
     * <p>For example <code>"Vx5dJ8sQ1hTn4mYk"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRefreshToken() {
        return read("refresh_token", JsonShape.TEXT);
    }

    /**
     * Sets <code>refreshToken</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setRefreshToken(String value) {
        write("refresh_token", value);
    }

    /**
     * The scopes that are asked for, separated by spaces. With a refresh token, no more than were
     * granted before.
     *
     * <p>For example <code>"openid profile"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getScope() {
        return read("scope", JsonShape.TEXT);
    }

    /**
     * Sets <code>scope</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setScope(String value) {
        write("scope", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final OidcTokenReqDto made = new OidcTokenReqDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>grantType</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder grantType(OidcGrantType value) {
            made.write("grant_type", value);
            return this;
        }

        /**
         * Sets <code>clientId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder clientId(String value) {
            made.write("client_id", value);
            return this;
        }

        /**
         * Sets <code>clientSecret</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder clientSecret(String value) {
            made.write("client_secret", value);
            return this;
        }

        /**
         * Sets <code>code</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder code(String value) {
            made.write("code", value);
            return this;
        }

        /**
         * Sets <code>redirectUri</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder redirectUri(String value) {
            made.write("redirect_uri", value);
            return this;
        }

        /**
         * Sets <code>codeVerifier</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder codeVerifier(String value) {
            made.write("code_verifier", value);
            return this;
        }

        /**
         * Sets <code>refreshToken</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder refreshToken(String value) {
            made.write("refresh_token", value);
            return this;
        }

        /**
         * Sets <code>scope</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder scope(String value) {
            made.write("scope", value);
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
        public OidcTokenReqDto build() {
            OidcTokenReqDto copy = new OidcTokenReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
