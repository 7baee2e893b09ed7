/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Whose accounts at which identity source to unlink. */
public class UnlinkIdentity extends Dto {
    private static final DtoType TYPE = DtoType.of("UnlinkIdentity")
            .field("extIdpId")
            .field("userId")
            .field("type")
            .field("isSocial");

    /** Makes an object without members. */
    public UnlinkIdentity() {
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
     * ID of the identity source.
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
     * ID of the user, as GenAuth assigned it.
     *
     * <p>For example <code>"6229ffa4b1c08d2cade3e3d9"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserId() {
        return read("userId", JsonShape.TEXT);
    }

    /**
     * Sets <code>userId</code>; see its getter.
     *
     * @param value required
     */
    public void setUserId(String value) {
        write("userId", value);
    }

    /**
     * Kind of the ID at the identity source, such as <code>openid</code> or <code>unionid</code>.
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
     * @param value <code>null</code> is sent as such
     */
    public void setType(String value) {
        write("type", value);
    }

    /**
     * Whether the identity source is a social one, such as WeChat, and not a company directory.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getIsSocial() {
        return read("isSocial", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>isSocial</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIsSocial(Boolean value) {
        write("isSocial", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UnlinkIdentity made = new UnlinkIdentity();

        private Builder() {
            // by `builder()` only
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
         * Sets <code>userId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userId(String value) {
            made.write("userId", value);
            return this;
        }

        /**
         * Sets <code>type</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder type(String value) {
            made.write("type", value);
            return this;
        }

        /**
         * Sets <code>isSocial</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder isSocial(Boolean value) {
            made.write("isSocial", value);
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
        public UnlinkIdentity build() {
            UnlinkIdentity copy = new UnlinkIdentity();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
