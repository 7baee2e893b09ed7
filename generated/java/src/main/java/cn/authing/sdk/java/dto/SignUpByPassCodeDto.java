/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A code, and where it was sent to. Either <code>email</code> or <code>phone</code> is needed. */
public class SignUpByPassCodeDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignUpByPassCodeDto")
            .field("passCode")
            .secret("passCode")
            .field("email")
            .field("phone")
            .field("phoneCountryCode");

    /** Makes an object without members. */
    public SignUpByPassCodeDto() {
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
     * The code that the user received. Have it sent before, with the purpose of signing up.
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
     * Email address that the code was sent to. Unique in the user pool.
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
     * Phone number that the code was sent to, without the country code. Unique in the user pool.
     *
     * <p>For example <code>"2025550123"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPhone() {
        return read("phone", JsonShape.TEXT);
    }

    /**
     * Sets <code>phone</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPhone(String value) {
        write("phone", value);
    }

    /**
     * Country code of the phone number, with a plus sign.
     *
     * <p>The service assumes <code>"+86"</code> where it is absent. For example <code>"+1"</code>.
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
        private final SignUpByPassCodeDto made = new SignUpByPassCodeDto();

        private Builder() {
            // by `builder()` only
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
         * Sets <code>phone</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder phone(String value) {
            made.write("phone", value);
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
        public SignUpByPassCodeDto build() {
            SignUpByPassCodeDto copy = new SignUpByPassCodeDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
