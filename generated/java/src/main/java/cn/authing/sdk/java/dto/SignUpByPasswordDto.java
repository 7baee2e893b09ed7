/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/**
 * An account and the password for it. Either <code>username</code> or <code>email</code> is
 * needed.
 */
public class SignUpByPasswordDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignUpByPasswordDto")
            .field("password")
            .secret("password")
            .field("username")
            .field("email");

    /** Makes an object without members. */
    public SignUpByPasswordDto() {
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
     * The password that the user chose, encrypted as <code>options.passwordEncryptType</code>
     * says, or in plain text when that is not set. It must meet the password rules of the user
     * pool.
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
     * User name. Unique in the user pool.
     *
     * <p>For example <code>"bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUsername() {
        return read("username", JsonShape.TEXT);
    }

    /**
     * Sets <code>username</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUsername(String value) {
        write("username", value);
    }

    /**
     * Email address. Unique in the user pool.
     *
     * <p>For example <code>"bob&#64;example.com"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getEmail() {
        return read("email", JsonShape.TEXT);
    }

    /**
     * Sets <code>email</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEmail(String value) {
        write("email", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignUpByPasswordDto made = new SignUpByPasswordDto();

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
         * Sets <code>username</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder username(String value) {
            made.write("username", value);
            return this;
        }

        /**
         * Sets <code>email</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder email(String value) {
            made.write("email", value);
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
        public SignUpByPasswordDto build() {
            SignUpByPasswordDto copy = new SignUpByPasswordDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
