/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The user who is behind a public account. */
public class GetUserSelectLoginPublicAccountsOriginUserDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetUserSelectLoginPublicAccountsOriginUserDto")
            .field("userId")
            .field("avatar")
            .field("displayName")
            .field("usertype");

    /** Makes an object without members. */
    public GetUserSelectLoginPublicAccountsOriginUserDto() {
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
     * ID of the user who signed in.
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
     * URL of the profile picture.
     *
     * <p>For example <code>"https://example.com/photos/bob.png"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAvatar() {
        return read("avatar", JsonShape.TEXT);
    }

    /**
     * Sets <code>avatar</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAvatar(String value) {
        write("avatar", value);
    }

    /**
     * Name to show for the user.
     *
     * <p>For example <code>"Bob Zhang"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDisplayName() {
        return read("displayName", JsonShape.TEXT);
    }

    /**
     * Sets <code>displayName</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDisplayName(String value) {
        write("displayName", value);
    }

    /**
     * Kind of the account.
     *
     * <p>For example <code>"1"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public PublicAccountUserType getUsertype() {
        return read("usertype", JsonShape.open(PublicAccountUserType.class, JsonShape.TEXT, PublicAccountUserType::of));
    }

    /**
     * Sets <code>usertype</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUsertype(PublicAccountUserType value) {
        write("usertype", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetUserSelectLoginPublicAccountsOriginUserDto made = new GetUserSelectLoginPublicAccountsOriginUserDto();

        private Builder() {
            // by `builder()` only
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
         * Sets <code>avatar</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder avatar(String value) {
            made.write("avatar", value);
            return this;
        }

        /**
         * Sets <code>displayName</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder displayName(String value) {
            made.write("displayName", value);
            return this;
        }

        /**
         * Sets <code>usertype</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder usertype(PublicAccountUserType value) {
            made.write("usertype", value);
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
        public GetUserSelectLoginPublicAccountsOriginUserDto build() {
            GetUserSelectLoginPublicAccountsOriginUserDto copy = new GetUserSelectLoginPublicAccountsOriginUserDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
