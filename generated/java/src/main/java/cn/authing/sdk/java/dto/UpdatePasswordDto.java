/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A new password for the signed-in user. */
public class UpdatePasswordDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UpdatePasswordDto")
            .field("newPassword")
            .secret("newPassword")
            .field("oldPassword")
            .secret("oldPassword")
            .field("passwordEncryptType");

    /** Makes an object without members. */
    public UpdatePasswordDto() {
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
     * Password after the change, encrypted as <code>passwordEncryptType</code> says, or in plain
     * text when that is not set. How strong it must be is a setting of the user pool.
     *
     * <p>For example <code>"example-Passw0rd-2"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNewPassword() {
        return read("newPassword", JsonShape.TEXT);
    }

    /**
     * Sets <code>newPassword</code>; see its getter.
     *
     * @param value required
     */
    public void setNewPassword(String value) {
        write("newPassword", value);
    }

    /**
     * Present password, encrypted in the same way. Needed unless the user has none yet:
     * <code>getSecurityLevel</code> tells.
     *
     * <p>For example <code>"example-Passw0rd"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOldPassword() {
        return read("oldPassword", JsonShape.TEXT);
    }

    /**
     * Sets <code>oldPassword</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOldPassword(String value) {
        write("oldPassword", value);
    }

    /**
     * How both passwords are encrypted in the request. Left out, they are not.
     *
     * <p>For example <code>"none"</code>.
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
        private final UpdatePasswordDto made = new UpdatePasswordDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>newPassword</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder newPassword(String value) {
            made.write("newPassword", value);
            return this;
        }

        /**
         * Sets <code>oldPassword</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder oldPassword(String value) {
            made.write("oldPassword", value);
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
        public UpdatePasswordDto build() {
            UpdatePasswordDto copy = new UpdatePasswordDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
