/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/**
 * The proof that a password may be reset. The payload that belongs to <code>verifyMethod</code>
 * must be there.
 */
public class VerifyResetPasswordRequestDto extends Dto {
    private static final DtoType TYPE = DtoType.of("VerifyResetPasswordRequestDto")
            .field("verifyMethod")
            .field("phonePassCodePayload", JsonShape.dto(ResetPasswordByPhonePassCodeDto::new))
            .field("emailPassCodePayload", JsonShape.dto(ResetPasswordByEmailPassCodeDto::new));

    /** Makes an object without members. */
    public VerifyResetPasswordRequestDto() {
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
     * Kind of the proof.
     *
     * <p>For example <code>"EMAIL_PASSCODE"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public ResetPasswordVerifyMethod getVerifyMethod() {
        return read("verifyMethod", JsonShape.open(ResetPasswordVerifyMethod.class, JsonShape.TEXT, ResetPasswordVerifyMethod::of));
    }

    /**
     * Sets <code>verifyMethod</code>; see its getter.
     *
     * @param value required
     */
    public void setVerifyMethod(ResetPasswordVerifyMethod value) {
        write("verifyMethod", value);
    }

    /**
     * Number and code. Needed for <code>PHONE_PASSCODE</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public ResetPasswordByPhonePassCodeDto getPhonePassCodePayload() {
        return held("phonePassCodePayload");
    }

    /**
     * Sets <code>phonePassCodePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPhonePassCodePayload(ResetPasswordByPhonePassCodeDto value) {
        write("phonePassCodePayload", value);
    }

    /**
     * Address and code. Needed for <code>EMAIL_PASSCODE</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public ResetPasswordByEmailPassCodeDto getEmailPassCodePayload() {
        return held("emailPassCodePayload");
    }

    /**
     * Sets <code>emailPassCodePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEmailPassCodePayload(ResetPasswordByEmailPassCodeDto value) {
        write("emailPassCodePayload", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final VerifyResetPasswordRequestDto made = new VerifyResetPasswordRequestDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>verifyMethod</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder verifyMethod(ResetPasswordVerifyMethod value) {
            made.write("verifyMethod", value);
            return this;
        }

        /**
         * Sets <code>phonePassCodePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder phonePassCodePayload(ResetPasswordByPhonePassCodeDto value) {
            made.write("phonePassCodePayload", value);
            return this;
        }

        /**
         * Sets <code>emailPassCodePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder emailPassCodePayload(ResetPasswordByEmailPassCodeDto value) {
            made.write("emailPassCodePayload", value);
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
        public VerifyResetPasswordRequestDto build() {
            VerifyResetPasswordRequestDto copy = new VerifyResetPasswordRequestDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
