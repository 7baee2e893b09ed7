/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** How to make the change. */
public class UpdateUserOptionsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UpdateUserOptionsDto")
            .field("userIdType")
            .field("resetPasswordOnFirstLogin")
            .field("resetPasswordOnNextLogin")
            .field("passwordEncryptType")
            .field("autoGeneratePassword")
            .field("sendPasswordResetedNotification", JsonShape.dto(SendResetPasswordNotificationDto::new));

    /** Makes an object without members. */
    public UpdateUserOptionsDto() {
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
     * Kind of the ID in <code>userId</code>. Left out, it is the ID that GenAuth assigned.
     *
     * <p>For example <code>"user_id"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public UserIdType getUserIdType() {
        return read("userIdType", JsonShape.open(UserIdType.class, JsonShape.TEXT, UserIdType::of));
    }

    /**
     * Sets <code>userIdType</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUserIdType(UserIdType value) {
        write("userIdType", value);
    }

    /**
     * Whether a user who has never signed in must set a new password at the first sign-in.
     *
     * <p>For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getResetPasswordOnFirstLogin() {
        return read("resetPasswordOnFirstLogin", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>resetPasswordOnFirstLogin</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setResetPasswordOnFirstLogin(Boolean value) {
        write("resetPasswordOnFirstLogin", value);
    }

    /**
     * Whether the user must set a new password at the next sign-in.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getResetPasswordOnNextLogin() {
        return read("resetPasswordOnNextLogin", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>resetPasswordOnNextLogin</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setResetPasswordOnNextLogin(Boolean value) {
        write("resetPasswordOnNextLogin", value);
    }

    /**
     * How <code>password</code> is encrypted in the request.
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

    /**
     * Whether the service sets a random password.
     *
     * <p>For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getAutoGeneratePassword() {
        return read("autoGeneratePassword", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>autoGeneratePassword</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAutoGeneratePassword(Boolean value) {
        write("autoGeneratePassword", value);
    }

    /**
     * How to tell the user about the reset password.
     *
     * @return <code>null</code> where it is absent
     */
    public SendResetPasswordNotificationDto getSendPasswordResetedNotification() {
        return held("sendPasswordResetedNotification");
    }

    /**
     * Sets <code>sendPasswordResetedNotification</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSendPasswordResetedNotification(SendResetPasswordNotificationDto value) {
        write("sendPasswordResetedNotification", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UpdateUserOptionsDto made = new UpdateUserOptionsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>userIdType</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder userIdType(UserIdType value) {
            made.write("userIdType", value);
            return this;
        }

        /**
         * Sets <code>resetPasswordOnFirstLogin</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder resetPasswordOnFirstLogin(Boolean value) {
            made.write("resetPasswordOnFirstLogin", value);
            return this;
        }

        /**
         * Sets <code>resetPasswordOnNextLogin</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder resetPasswordOnNextLogin(Boolean value) {
            made.write("resetPasswordOnNextLogin", value);
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
         * Sets <code>autoGeneratePassword</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder autoGeneratePassword(Boolean value) {
            made.write("autoGeneratePassword", value);
            return this;
        }

        /**
         * Sets <code>sendPasswordResetedNotification</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder sendPasswordResetedNotification(SendResetPasswordNotificationDto value) {
            made.write("sendPasswordResetedNotification", value);
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
        public UpdateUserOptionsDto build() {
            UpdateUserOptionsDto copy = new UpdateUserOptionsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
