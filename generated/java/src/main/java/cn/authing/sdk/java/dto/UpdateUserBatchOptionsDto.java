/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** How users are changed. */
public class UpdateUserBatchOptionsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UpdateUserBatchOptionsDto")
            .field("resetPasswordOnNextLogin")
            .field("passwordEncryptType")
            .field("autoGeneratePassword")
            .field("sendPasswordResetedNotification", JsonShape.dto(SendResetPasswordNotificationDto::new));

    /** Makes an object without members. */
    public UpdateUserBatchOptionsDto() {
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
     * Makes every user in the call set a new password at the next sign-in.
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
     * How the passwords in <code>list</code> are encrypted. Left out, they count as plain text.
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
     * Gives every user in the call a newly generated password.
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
     * Which messages tell the users that their password was reset. Without it, none are sent.
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
        private final UpdateUserBatchOptionsDto made = new UpdateUserBatchOptionsDto();

        private Builder() {
            // by `builder()` only
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
        public UpdateUserBatchOptionsDto build() {
            UpdateUserBatchOptionsDto copy = new UpdateUserBatchOptionsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
