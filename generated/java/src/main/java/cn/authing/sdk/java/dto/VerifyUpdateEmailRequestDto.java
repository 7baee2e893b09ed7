/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The proof that the email address may be changed. */
public class VerifyUpdateEmailRequestDto extends Dto {
    private static final DtoType TYPE = DtoType.of("VerifyUpdateEmailRequestDto")
            .field("verifyMethod")
            .field("emailPassCodePayload", JsonShape.dto(UpdateEmailByEmailPassCodeDto::new));

    /** Makes an object without members. */
    public VerifyUpdateEmailRequestDto() {
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
    public UpdateEmailVerifyMethod getVerifyMethod() {
        return read("verifyMethod", JsonShape.open(UpdateEmailVerifyMethod.class, JsonShape.TEXT, UpdateEmailVerifyMethod::of));
    }

    /**
     * Sets <code>verifyMethod</code>; see its getter.
     *
     * @param value required
     */
    public void setVerifyMethod(UpdateEmailVerifyMethod value) {
        write("verifyMethod", value);
    }

    /**
     * The addresses and their codes.
     *
     * @return <code>null</code> where it is absent
     */
    public UpdateEmailByEmailPassCodeDto getEmailPassCodePayload() {
        return held("emailPassCodePayload");
    }

    /**
     * Sets <code>emailPassCodePayload</code>; see its getter.
     *
     * @param value required
     */
    public void setEmailPassCodePayload(UpdateEmailByEmailPassCodeDto value) {
        write("emailPassCodePayload", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final VerifyUpdateEmailRequestDto made = new VerifyUpdateEmailRequestDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>verifyMethod</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder verifyMethod(UpdateEmailVerifyMethod value) {
            made.write("verifyMethod", value);
            return this;
        }

        /**
         * Sets <code>emailPassCodePayload</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder emailPassCodePayload(UpdateEmailByEmailPassCodeDto value) {
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
        public VerifyUpdateEmailRequestDto build() {
            VerifyUpdateEmailRequestDto copy = new VerifyUpdateEmailRequestDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
