/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What is known about a token. When the token is not valid, only <code>active</code> is present. */
public class OidcIntrospectionRespDto extends Dto {
    private static final DtoType TYPE = DtoType.of("OidcIntrospectionRespDto")
            .field("active")
            .field("sub")
            .field("client_id")
            .field("exp")
            .field("iat")
            .field("iss")
            .field("jti")
            .field("scope")
            .field("token_type");

    /** Makes an object without members. */
    public OidcIntrospectionRespDto() {
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
     * Whether the token is valid at this moment.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getActive() {
        return read("active", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>active</code>; see its getter.
     *
     * @param value required
     */
    public void setActive(Boolean value) {
        write("active", value);
    }

    /**
     * ID of the user, or of the application when the token is the application's own.
     *
     * <p>For example <code>"6229ffa4b1c08d2cade3e3d9"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getSub() {
        return read("sub", JsonShape.TEXT);
    }

    /**
     * Sets <code>sub</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSub(String value) {
        write("sub", value);
    }

    /**
     * ID of the application that the token was issued to.
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
     * When the token expires, in seconds since 1970-01-01 UTC.
     *
     * <p>For example <code>1658021930</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getExp() {
        return read("exp", JsonShape.LONG);
    }

    /**
     * Sets <code>exp</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setExp(Long value) {
        write("exp", value);
    }

    /**
     * When the token was issued, in seconds since 1970-01-01 UTC.
     *
     * <p>For example <code>1656812330</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getIat() {
        return read("iat", JsonShape.LONG);
    }

    /**
     * Sets <code>iat</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIat(Long value) {
        write("iat", value);
    }

    /**
     * Issuer of the token.
     *
     * <p>For example <code>"https://your-app.genauth.ai/oidc"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getIss() {
        return read("iss", JsonShape.TEXT);
    }

    /**
     * Sets <code>iss</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIss(String value) {
        write("iss", value);
    }

    /**
     * ID of the token.
     *
     * <p>For example <code>"K3vT9xQm2LpZ7bWs"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getJti() {
        return read("jti", JsonShape.TEXT);
    }

    /**
     * Sets <code>jti</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setJti(String value) {
        write("jti", value);
    }

    /**
     * The scopes of the token, separated by spaces.
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

    /**
     * How the token is sent, usually <code>Bearer</code>.
     *
     * <p>For example <code>"Bearer"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTokenType() {
        return read("token_type", JsonShape.TEXT);
    }

    /**
     * Sets <code>tokenType</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTokenType(String value) {
        write("token_type", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final OidcIntrospectionRespDto made = new OidcIntrospectionRespDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>active</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder active(Boolean value) {
            made.write("active", value);
            return this;
        }

        /**
         * Sets <code>sub</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder sub(String value) {
            made.write("sub", value);
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
         * Sets <code>exp</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder exp(Long value) {
            made.write("exp", value);
            return this;
        }

        /**
         * Sets <code>iat</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder iat(Long value) {
            made.write("iat", value);
            return this;
        }

        /**
         * Sets <code>iss</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder iss(String value) {
            made.write("iss", value);
            return this;
        }

        /**
         * Sets <code>jti</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder jti(String value) {
            made.write("jti", value);
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
         * Sets <code>tokenType</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder tokenType(String value) {
            made.write("token_type", value);
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
        public OidcIntrospectionRespDto build() {
            OidcIntrospectionRespDto copy = new OidcIntrospectionRespDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
