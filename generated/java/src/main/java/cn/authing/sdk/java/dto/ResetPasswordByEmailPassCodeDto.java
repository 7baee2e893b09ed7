/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The email address of a user, and the proof of reading it. */
public class ResetPasswordByEmailPassCodeDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ResetPasswordByEmailPassCodeDto")
            .field("email")
            .field("passCode")
            .secret("passCode");

    /** Makes an object without members. */
    public ResetPasswordByEmailPassCodeDto() {
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
     * Email address of the user.
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

    /**
     * Verification code that was sent to this address.
     *
     * <p>For example <code>"123456"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPassCode() {
        return read("passCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>passCode</code>; see its getter.
     *
     * @param value required
     */
    public void setPassCode(String value) {
        write("passCode", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ResetPasswordByEmailPassCodeDto made = new ResetPasswordByEmailPassCodeDto();

        private Builder() {
            // by `builder()` only
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
         * Sets <code>passCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder passCode(String value) {
            made.write("passCode", value);
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
        public ResetPasswordByEmailPassCodeDto build() {
            ResetPasswordByEmailPassCodeDto copy = new ResetPasswordByEmailPassCodeDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
