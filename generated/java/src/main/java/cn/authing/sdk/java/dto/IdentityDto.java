/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;
import java.util.Map;

/** A user's account at an identity source. */
public class IdentityDto extends Dto {
    private static final DtoType TYPE = DtoType.of("IdentityDto")
            .field("identityId")
            .field("extIdpId")
            .field("provider")
            .field("type")
            .field("userIdInIdp")
            .field("userInfoInIdp", JsonShape.map(JsonShape.ANY))
            .secret("userInfoInIdp")
            .field("accessToken")
            .secret("accessToken")
            .field("refreshToken")
            .secret("refreshToken")
            .field("originConnIds", JsonShape.list(JsonShape.TEXT));

    /** Makes an object without members. */
    public IdentityDto() {
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
     * ID of this link between user and account, 24 hexadecimal characters, assigned by the
     * service.
     *
     * <p>For example <code>"62299d8b866d2dab79a89dc4"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getIdentityId() {
        return read("identityId", JsonShape.TEXT);
    }

    /**
     * Sets <code>identityId</code>; see its getter.
     *
     * @param value required
     */
    public void setIdentityId(String value) {
        write("identityId", value);
    }

    /**
     * ID of the identity source in GenAuth, 24 hexadecimal characters.
     *
     * <p>For example <code>"6076bac1e5f2a94d80d993b5"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getExtIdpId() {
        return read("extIdpId", JsonShape.TEXT);
    }

    /**
     * Sets <code>extIdpId</code>; see its getter.
     *
     * @param value required
     */
    public void setExtIdpId(String value) {
        write("extIdpId", value);
    }

    /**
     * Kind of identity source that the account belongs to.
     *
     * <p>For example <code>"wechat"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public IdentityProvider getProvider() {
        return read("provider", JsonShape.open(IdentityProvider.class, JsonShape.TEXT, IdentityProvider::of));
    }

    /**
     * Sets <code>provider</code>; see its getter.
     *
     * @param value required
     */
    public void setProvider(IdentityProvider value) {
        write("provider", value);
    }

    /**
     * What <code>userIdInIdp</code> is at the identity source: <code>openid</code>,
     * <code>unionid</code> or <code>primary</code>, for example.
     *
     * <p>For example <code>"openid"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getType() {
        return read("type", JsonShape.TEXT);
    }

    /**
     * Sets <code>type</code>; see its getter.
     *
     * @param value required
     */
    public void setType(String value) {
        write("type", value);
    }

    /**
     * ID of the user at the identity source.
     *
     * <p>For example <code>"oj7Nq05R-RRaqak0_YlMLnnIwsvg"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserIdInIdp() {
        return read("userIdInIdp", JsonShape.TEXT);
    }

    /**
     * Sets <code>userIdInIdp</code>; see its getter.
     *
     * @param value required
     */
    public void setUserIdInIdp(String value) {
        write("userIdInIdp", value);
    }

    /**
     * What the identity source says about the user. The identity source decides on the keys.
     *
     * <p>For example <code>&#123;"nickname":"Bobby"&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getUserInfoInIdp() {
        return held("userInfoInIdp");
    }

    /**
     * Sets <code>userInfoInIdp</code>; see its getter.
     *
     * @param value required
     */
    public void setUserInfoInIdp(Map<String, Object> value) {
        write("userInfoInIdp", value);
    }

    /**
     * The user's access token at the identity source. Present only when the user asks for it; the
     * management API never returns it.
     *
     * <p>For example <code>"example-access-token"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAccessToken() {
        return read("accessToken", JsonShape.TEXT);
    }

    /**
     * Sets <code>accessToken</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAccessToken(String value) {
        write("accessToken", value);
    }

    /**
     * The user's refresh token at the identity source. Present only when the user asks for it; the
     * management API never returns it.
     *
     * <p>For example <code>"example-refresh-token"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRefreshToken() {
        return read("refreshToken", JsonShape.TEXT);
    }

    /**
     * Sets <code>refreshToken</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setRefreshToken(String value) {
        write("refreshToken", value);
    }

    /**
     * IDs of the connections of the identity source that the account comes through.
     *
     * <p>For example <code>["605492ac41b3d7e0362f0707"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getOriginConnIds() {
        return held("originConnIds");
    }

    /**
     * Sets <code>originConnIds</code>; see its getter.
     *
     * @param value required
     */
    public void setOriginConnIds(List<String> value) {
        write("originConnIds", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final IdentityDto made = new IdentityDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>identityId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder identityId(String value) {
            made.write("identityId", value);
            return this;
        }

        /**
         * Sets <code>extIdpId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder extIdpId(String value) {
            made.write("extIdpId", value);
            return this;
        }

        /**
         * Sets <code>provider</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder provider(IdentityProvider value) {
            made.write("provider", value);
            return this;
        }

        /**
         * Sets <code>type</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder type(String value) {
            made.write("type", value);
            return this;
        }

        /**
         * Sets <code>userIdInIdp</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userIdInIdp(String value) {
            made.write("userIdInIdp", value);
            return this;
        }

        /**
         * Sets <code>userInfoInIdp</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userInfoInIdp(Map<String, Object> value) {
            made.write("userInfoInIdp", value);
            return this;
        }

        /**
         * Sets <code>accessToken</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder accessToken(String value) {
            made.write("accessToken", value);
            return this;
        }

        /**
         * Sets <code>refreshToken</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder refreshToken(String value) {
            made.write("refreshToken", value);
            return this;
        }

        /**
         * Sets <code>originConnIds</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder originConnIds(List<String> value) {
            made.write("originConnIds", value);
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
        public IdentityDto build() {
            IdentityDto copy = new IdentityDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
