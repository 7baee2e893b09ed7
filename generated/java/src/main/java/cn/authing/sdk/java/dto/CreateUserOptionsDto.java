/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** How users are created. */
public class CreateUserOptionsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CreateUserOptionsDto")
            .field("keepPassword")
            .field("autoGeneratePassword")
            .field("resetPasswordOnFirstLogin")
            .field("departmentIdType")
            .field("sendNotification", JsonShape.dto(SendCreateAccountNotificationDto::new))
            .field("passwordEncryptType");

    /** Makes an object without members. */
    public CreateUserOptionsDto() {
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
     * Stores <code>password</code> as it is given, without hashing it. It is meant for migrations
     * in which only hashes are known: a custom password function in the console must then check
     * them at sign-in.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getKeepPassword() {
        return read("keepPassword", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>keepPassword</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setKeepPassword(Boolean value) {
        write("keepPassword", value);
    }

    /**
     * Gives every new user a generated password.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>false</code>.
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
     * Makes every new user set a new password at the first sign-in.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>true</code>.
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
     * Kind of the IDs in <code>departmentIds</code>.
     *
     * <p>The service assumes <code>"department_id"</code> where it is absent. For example
     * <code>"department_id"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public DepartmentIdType getDepartmentIdType() {
        return read("departmentIdType", JsonShape.open(DepartmentIdType.class, JsonShape.TEXT, DepartmentIdType::of));
    }

    /**
     * Sets <code>departmentIdType</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDepartmentIdType(DepartmentIdType value) {
        write("departmentIdType", value);
    }

    /**
     * Which messages tell the new users about their accounts. Without it, none are sent.
     *
     * @return <code>null</code> where it is absent
     */
    public SendCreateAccountNotificationDto getSendNotification() {
        return held("sendNotification");
    }

    /**
     * Sets <code>sendNotification</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSendNotification(SendCreateAccountNotificationDto value) {
        write("sendNotification", value);
    }

    /**
     * How the passwords in <code>list</code> are encrypted.
     *
     * <p>The service assumes <code>"none"</code> where it is absent. For example <code>"none"</code>.
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
        private final CreateUserOptionsDto made = new CreateUserOptionsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>keepPassword</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder keepPassword(Boolean value) {
            made.write("keepPassword", value);
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
         * Sets <code>departmentIdType</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder departmentIdType(DepartmentIdType value) {
            made.write("departmentIdType", value);
            return this;
        }

        /**
         * Sets <code>sendNotification</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder sendNotification(SendCreateAccountNotificationDto value) {
            made.write("sendNotification", value);
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
        public CreateUserOptionsDto build() {
            CreateUserOptionsDto copy = new CreateUserOptionsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
