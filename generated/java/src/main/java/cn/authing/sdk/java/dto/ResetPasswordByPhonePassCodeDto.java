/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The phone number of a user, and the proof of having it. */
public class ResetPasswordByPhonePassCodeDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ResetPasswordByPhonePassCodeDto")
            .field("phoneNumber")
            .field("passCode")
            .secret("passCode")
            .field("phoneCountryCode");

    /** Makes an object without members. */
    public ResetPasswordByPhonePassCodeDto() {
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
     * Phone number without the country code, which goes into <code>phoneCountryCode</code>.
     *
     * <p>For example <code>"2025550123"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPhoneNumber() {
        return read("phoneNumber", JsonShape.TEXT);
    }

    /**
     * Sets <code>phoneNumber</code>; see its getter.
     *
     * @param value required
     */
    public void setPhoneNumber(String value) {
        write("phoneNumber", value);
    }

    /**
     * Verification code that was sent to this number.
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

    /**
     * Country code of the phone number, with the plus sign. It can be left out for numbers in
     * mainland China (<code>+86</code>).
     *
     * <p>For example <code>"+1"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPhoneCountryCode() {
        return read("phoneCountryCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>phoneCountryCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPhoneCountryCode(String value) {
        write("phoneCountryCode", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ResetPasswordByPhonePassCodeDto made = new ResetPasswordByPhonePassCodeDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>phoneNumber</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder phoneNumber(String value) {
            made.write("phoneNumber", value);
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
         * Sets <code>phoneCountryCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder phoneCountryCode(String value) {
            made.write("phoneCountryCode", value);
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
        public ResetPasswordByPhonePassCodeDto build() {
            ResetPasswordByPhonePassCodeDto copy = new ResetPasswordByPhonePassCodeDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
