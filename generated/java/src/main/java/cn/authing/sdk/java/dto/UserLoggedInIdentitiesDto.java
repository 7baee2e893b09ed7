/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** An identity source that a user has signed in with. */
public class UserLoggedInIdentitiesDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UserLoggedInIdentitiesDto")
            .field("identityId")
            .field("idpName")
            .field("idpNameEn")
            .field("idpLogo")
            .field("idpId");

    /** Makes an object without members. */
    public UserLoggedInIdentitiesDto() {
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
     * ID of the user's identity there.
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
     * Name of the identity source, as people see it.
     *
     * <p>For example <code>"WeChat"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getIdpName() {
        return read("idpName", JsonShape.TEXT);
    }

    /**
     * Sets <code>idpName</code>; see its getter.
     *
     * @param value required
     */
    public void setIdpName(String value) {
        write("idpName", value);
    }

    /**
     * Name of the identity source in English.
     *
     * <p>For example <code>"WeChat"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getIdpNameEn() {
        return read("idpNameEn", JsonShape.TEXT);
    }

    /**
     * Sets <code>idpNameEn</code>; see its getter.
     *
     * @param value required
     */
    public void setIdpNameEn(String value) {
        write("idpNameEn", value);
    }

    /**
     * Address of its logo.
     *
     * <p>For example <code>"https://example.com/wechat.png"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getIdpLogo() {
        return read("idpLogo", JsonShape.TEXT);
    }

    /**
     * Sets <code>idpLogo</code>; see its getter.
     *
     * @param value required
     */
    public void setIdpLogo(String value) {
        write("idpLogo", value);
    }

    /**
     * ID of the identity source.
     *
     * <p>For example <code>"6076bac1e5f2a94d80d993b5"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getIdpId() {
        return read("idpId", JsonShape.TEXT);
    }

    /**
     * Sets <code>idpId</code>; see its getter.
     *
     * @param value required
     */
    public void setIdpId(String value) {
        write("idpId", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UserLoggedInIdentitiesDto made = new UserLoggedInIdentitiesDto();

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
         * Sets <code>idpName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder idpName(String value) {
            made.write("idpName", value);
            return this;
        }

        /**
         * Sets <code>idpNameEn</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder idpNameEn(String value) {
            made.write("idpNameEn", value);
            return this;
        }

        /**
         * Sets <code>idpLogo</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder idpLogo(String value) {
            made.write("idpLogo", value);
            return this;
        }

        /**
         * Sets <code>idpId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder idpId(String value) {
            made.write("idpId", value);
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
        public UserLoggedInIdentitiesDto build() {
            UserLoggedInIdentitiesDto copy = new UserLoggedInIdentitiesDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
