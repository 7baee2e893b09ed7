/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The password of the user. */
public class DeleteAccountByPasswordDto extends Dto {
    private static final DtoType TYPE = DtoType.of("DeleteAccountByPasswordDto")
            .field("password")
            .secret("password")
            .field("passwordEncryptType");

    /** Makes an object without members. */
    public DeleteAccountByPasswordDto() {
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
     * The password, encrypted as <code>passwordEncryptType</code> says, or in plain text when that
     * is not set.
     *
     * <p>For example <code>"example-Passw0rd"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPassword() {
        return read("password", JsonShape.TEXT);
    }

    /**
     * Sets <code>password</code>; see its getter.
     *
     * @param value required
     */
    public void setPassword(String value) {
        write("password", value);
    }

    /**
     * How the password is encrypted in the request.
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
        private final DeleteAccountByPasswordDto made = new DeleteAccountByPasswordDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>password</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder password(String value) {
            made.write("password", value);
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
        public DeleteAccountByPasswordDto build() {
            DeleteAccountByPasswordDto copy = new DeleteAccountByPasswordDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
