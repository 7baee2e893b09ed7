/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The proof that the phone number may be changed. */
public class VerifyUpdatePhoneRequestDto extends Dto {
    private static final DtoType TYPE = DtoType.of("VerifyUpdatePhoneRequestDto")
            .field("verifyMethod")
            .field("phonePassCodePayload", JsonShape.dto(UpdatePhoneByPhonePassCodeDto::new));

    /** Makes an object without members. */
    public VerifyUpdatePhoneRequestDto() {
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
    public UpdatePhoneVerifyMethod getVerifyMethod() {
        return read("verifyMethod", JsonShape.open(UpdatePhoneVerifyMethod.class, JsonShape.TEXT, UpdatePhoneVerifyMethod::of));
    }

    /**
     * Sets <code>verifyMethod</code>; see its getter.
     *
     * @param value required
     */
    public void setVerifyMethod(UpdatePhoneVerifyMethod value) {
        write("verifyMethod", value);
    }

    /**
     * The numbers and their codes.
     *
     * @return <code>null</code> where it is absent
     */
    public UpdatePhoneByPhonePassCodeDto getPhonePassCodePayload() {
        return held("phonePassCodePayload");
    }

    /**
     * Sets <code>phonePassCodePayload</code>; see its getter.
     *
     * @param value required
     */
    public void setPhonePassCodePayload(UpdatePhoneByPhonePassCodeDto value) {
        write("phonePassCodePayload", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final VerifyUpdatePhoneRequestDto made = new VerifyUpdatePhoneRequestDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>verifyMethod</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder verifyMethod(UpdatePhoneVerifyMethod value) {
            made.write("verifyMethod", value);
            return this;
        }

        /**
         * Sets <code>phonePassCodePayload</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder phonePassCodePayload(UpdatePhoneByPhonePassCodeDto value) {
            made.write("phonePassCodePayload", value);
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
        public VerifyUpdatePhoneRequestDto build() {
            VerifyUpdatePhoneRequestDto copy = new VerifyUpdatePhoneRequestDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
