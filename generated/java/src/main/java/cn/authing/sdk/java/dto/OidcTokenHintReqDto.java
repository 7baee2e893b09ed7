/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A token to check or to revoke, and the application that asks for this. */
public class OidcTokenHintReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("OidcTokenHintReqDto")
            .field("token")
            .secret("token")
            .field("token_type_hint")
            .field("client_id")
            .field("client_secret")
            .secret("client_secret");

    /** Makes an object without members. */
    public OidcTokenHintReqDto() {
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
     * The access token or the refresh token.
     *
     * <p>For example
     * <code>"eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getToken() {
        return read("token", JsonShape.TEXT);
    }

    /**
     * Sets <code>token</code>; see its getter.
     *
     * @param value required
     */
    public void setToken(String value) {
        write("token", value);
    }

    /**
     * Kind of the token, <code>access_token</code> or <code>refresh_token</code>. It only saves
     * the service a search.
     *
     * <p>For example <code>"access_token"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTokenTypeHint() {
        return read("token_type_hint", JsonShape.TEXT);
    }

    /**
     * Sets <code>tokenTypeHint</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTokenTypeHint(String value) {
        write("token_type_hint", value);
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final OidcTokenHintReqDto made = new OidcTokenHintReqDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>token</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder token(String value) {
            made.write("token", value);
            return this;
        }

        /**
         * Sets <code>tokenTypeHint</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder tokenTypeHint(String value) {
            made.write("token_type_hint", value);
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
        public OidcTokenHintReqDto build() {
            OidcTokenHintReqDto copy = new OidcTokenHintReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
