/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/**
 * The proof that the account may be deleted. The payload that belongs to <code>verifyMethod</code>
 * must be there.
 */
public class VerifyDeleteAccountRequestDto extends Dto {
    private static final DtoType TYPE = DtoType.of("VerifyDeleteAccountRequestDto")
            .field("verifyMethod")
            .field("phonePassCodePayload", JsonShape.dto(DeleteAccountByPhonePassCodeDto::new))
            .field("emailPassCodePayload", JsonShape.dto(DeleteAccountByEmailPassCodeDto::new))
            .field("passwordPayload", JsonShape.dto(DeleteAccountByPasswordDto::new));

    /** Makes an object without members. */
    public VerifyDeleteAccountRequestDto() {
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
     * <p>For example <code>"PHONE_PASSCODE"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public DeleteAccountVerifyMethod getVerifyMethod() {
        return read("verifyMethod", JsonShape.open(DeleteAccountVerifyMethod.class, JsonShape.TEXT, DeleteAccountVerifyMethod::of));
    }

    /**
     * Sets <code>verifyMethod</code>; see its getter.
     *
     * @param value required
     */
    public void setVerifyMethod(DeleteAccountVerifyMethod value) {
        write("verifyMethod", value);
    }

    /**
     * Number and code. Needed for <code>PHONE_PASSCODE</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public DeleteAccountByPhonePassCodeDto getPhonePassCodePayload() {
        return held("phonePassCodePayload");
    }

    /**
     * Sets <code>phonePassCodePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPhonePassCodePayload(DeleteAccountByPhonePassCodeDto value) {
        write("phonePassCodePayload", value);
    }

    /**
     * Address and code. Needed for <code>EMAIL_PASSCODE</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public DeleteAccountByEmailPassCodeDto getEmailPassCodePayload() {
        return held("emailPassCodePayload");
    }

    /**
     * Sets <code>emailPassCodePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEmailPassCodePayload(DeleteAccountByEmailPassCodeDto value) {
        write("emailPassCodePayload", value);
    }

    /**
     * The password. Needed for <code>PASSWORD</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public DeleteAccountByPasswordDto getPasswordPayload() {
        return held("passwordPayload");
    }

    /**
     * Sets <code>passwordPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPasswordPayload(DeleteAccountByPasswordDto value) {
        write("passwordPayload", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final VerifyDeleteAccountRequestDto made = new VerifyDeleteAccountRequestDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>verifyMethod</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder verifyMethod(DeleteAccountVerifyMethod value) {
            made.write("verifyMethod", value);
            return this;
        }

        /**
         * Sets <code>phonePassCodePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder phonePassCodePayload(DeleteAccountByPhonePassCodeDto value) {
            made.write("phonePassCodePayload", value);
            return this;
        }

        /**
         * Sets <code>emailPassCodePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder emailPassCodePayload(DeleteAccountByEmailPassCodeDto value) {
            made.write("emailPassCodePayload", value);
            return this;
        }

        /**
         * Sets <code>passwordPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder passwordPayload(DeleteAccountByPasswordDto value) {
            made.write("passwordPayload", value);
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
        public VerifyDeleteAccountRequestDto build() {
            VerifyDeleteAccountRequestDto copy = new VerifyDeleteAccountRequestDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
