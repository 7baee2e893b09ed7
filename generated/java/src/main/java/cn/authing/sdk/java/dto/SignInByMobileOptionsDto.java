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
public class SignInByMobileOptionsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignInByMobileOptionsDto")
            .field("scope")
            .field("context", JsonShape.map(JsonShape.ANY))
            .field("tenantId")
            .field("customData", JsonShape.map(JsonShape.ANY));

    /** Makes an object without members. */
    public SignInByMobileOptionsDto() {
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignInByMobileOptionsDto made = new SignInByMobileOptionsDto();

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
        public SignInByMobileOptionsDto build() {
            SignInByMobileOptionsDto copy = new SignInByMobileOptionsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
