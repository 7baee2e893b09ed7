/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.Map;

/** How to sign the user in. */
public class SignInOptionsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignInOptionsDto")
            .field("scope")
            .field("clientIp")
            .field("context", JsonShape.map(JsonShape.ANY))
            .field("tenantId")
            .field("customData", JsonShape.map(JsonShape.ANY))
            .field("autoRegister")
            .field("captchaCode")
            .secret("captchaCode")
            .field("passwordEncryptType");

    /** Makes an object without members. */
    public SignInOptionsDto() {
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
     * The scopes that are asked for, separated by spaces. <code>openid</code> must be among them;
     * <code>profile</code>, <code>email</code> and <code>phone</code> put claims about the user
     * into the ID token, and <code>offline_access</code> asks for a refresh token.
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
     * The user's IP address. Set it when your server makes the call: otherwise the address of the
     * server is taken for that of the user, in logs and in limits.
     *
     * <p>For example <code>"192.0.2.10"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientIp() {
        return read("clientIp", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientIp</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setClientIp(String value) {
        write("clientIp", value);
    }

    /**
     * Whatever the pipelines of the user pool shall know about this sign-in, by names of your own.
     * It reaches them as <code>context</code>.
     *
     * <p>For example <code>&#123;"source":"spring-campaign"&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getContext() {
        return held("context");
    }

    /**
     * Sets <code>context</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setContext(Map<String, Object> value) {
        write("context", value);
    }

    /**
     * ID of the tenant to sign in to, where the user pool has tenants.
     *
     * <p>For example <code>"63f867961c8f0241e7ccb582"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTenantId() {
        return read("tenantId", JsonShape.TEXT);
    }

    /**
     * Sets <code>tenantId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTenantId(String value) {
        write("tenantId", value);
    }

    /**
     * Values of custom fields to set for the user, by field name. Define the names in the console
     * first, among the custom fields of users.
     *
     * <p>For example <code>&#123;"school":"Example University"&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getCustomData() {
        return held("customData");
    }

    /**
     * Sets <code>customData</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCustomData(Map<String, Object> value) {
        write("customData", value);
    }

    /**
     * Whether a user who does not exist yet is created. Use it with codes, which prove whose email
     * address or phone it is.
     *
     * <p>For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getAutoRegister() {
        return read("autoRegister", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>autoRegister</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAutoRegister(Boolean value) {
        write("autoRegister", value);
    }

    /**
     * The characters that the user read from a picture, in upper or lower case. Needed after too
     * many failed attempts, where the security settings of the user pool ask for it.
     *
     * <p>For example <code>"a8nz"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCaptchaCode() {
        return read("captchaCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>captchaCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCaptchaCode(String value) {
        write("captchaCode", value);
    }

    /**
     * How the password in the request is encrypted.
     *
     * <p>The service assumes <code>"none"</code> where it is absent. For example <code>"rsa"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public PasswordEncryptType getPasswordEncryptType() {
        return read("passwordEncryptType", JsonShape.open(PasswordEncryptType.class, JsonShape.TEXT, PasswordEncryptType::of));
    }

    /**
     * Sets <code>passwordEncryptType</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPasswordEncryptType(PasswordEncryptType value) {
        write("passwordEncryptType", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignInOptionsDto made = new SignInOptionsDto();

        private Builder() {
            // by `builder()` only
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
         * Sets <code>clientIp</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder clientIp(String value) {
            made.write("clientIp", value);
            return this;
        }

        /**
         * Sets <code>context</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder context(Map<String, Object> value) {
            made.write("context", value);
            return this;
        }

        /**
         * Sets <code>tenantId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder tenantId(String value) {
            made.write("tenantId", value);
            return this;
        }

        /**
         * Sets <code>customData</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder customData(Map<String, Object> value) {
            made.write("customData", value);
            return this;
        }

        /**
         * Sets <code>autoRegister</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder autoRegister(Boolean value) {
            made.write("autoRegister", value);
            return this;
        }

        /**
         * Sets <code>captchaCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder captchaCode(String value) {
            made.write("captchaCode", value);
            return this;
        }

        /**
         * Sets <code>passwordEncryptType</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder passwordEncryptType(PasswordEncryptType value) {
            made.write("passwordEncryptType", value);
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
        public SignInOptionsDto build() {
            SignInOptionsDto copy = new SignInOptionsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
