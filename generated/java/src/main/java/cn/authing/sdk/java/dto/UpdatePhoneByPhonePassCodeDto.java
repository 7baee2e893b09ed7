/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Two phone numbers, and the codes that prove that the user has both. */
public class UpdatePhoneByPhonePassCodeDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UpdatePhoneByPhonePassCodeDto")
            .field("newPhoneNumber")
            .field("newPhonePassCode")
            .secret("newPhonePassCode")
            .field("newPhoneCountryCode")
            .field("oldPhoneNumber")
            .field("oldPhonePassCode")
            .secret("oldPhonePassCode")
            .field("oldPhoneCountryCode");

    /** Makes an object without members. */
    public UpdatePhoneByPhonePassCodeDto() {
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
     * Number after the change, without the country code. No other user of the user pool may have
     * it.
     *
     * <p>For example <code>"2025550188"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNewPhoneNumber() {
        return read("newPhoneNumber", JsonShape.TEXT);
    }

    /**
     * Sets <code>newPhoneNumber</code>; see its getter.
     *
     * @param value required
     */
    public void setNewPhoneNumber(String value) {
        write("newPhoneNumber", value);
    }

    /**
     * Verification code that was sent to the new number.
     *
     * <p>For example <code>"123456"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNewPhonePassCode() {
        return read("newPhonePassCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>newPhonePassCode</code>; see its getter.
     *
     * @param value required
     */
    public void setNewPhonePassCode(String value) {
        write("newPhonePassCode", value);
    }

    /**
     * Country code of the new number, with the plus sign. It can be left out for numbers in
     * mainland China (<code>+86</code>).
     *
     * <p>For example <code>"+1"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNewPhoneCountryCode() {
        return read("newPhoneCountryCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>newPhoneCountryCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setNewPhoneCountryCode(String value) {
        write("newPhoneCountryCode", value);
    }

    /**
     * Present number, without the country code. Needed when the user has one.
     *
     * <p>For example <code>"2025550123"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOldPhoneNumber() {
        return read("oldPhoneNumber", JsonShape.TEXT);
    }

    /**
     * Sets <code>oldPhoneNumber</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOldPhoneNumber(String value) {
        write("oldPhoneNumber", value);
    }

    /**
     * Verification code that was sent to the present number. Needed when the user has one.
     *
     * <p>For example <code>"654321"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOldPhonePassCode() {
        return read("oldPhonePassCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>oldPhonePassCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOldPhonePassCode(String value) {
        write("oldPhonePassCode", value);
    }

    /**
     * Country code of the present number, with the plus sign. It can be left out for numbers in
     * mainland China (<code>+86</code>).
     *
     * <p>For example <code>"+1"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOldPhoneCountryCode() {
        return read("oldPhoneCountryCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>oldPhoneCountryCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOldPhoneCountryCode(String value) {
        write("oldPhoneCountryCode", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UpdatePhoneByPhonePassCodeDto made = new UpdatePhoneByPhonePassCodeDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>newPhoneNumber</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder newPhoneNumber(String value) {
            made.write("newPhoneNumber", value);
            return this;
        }

        /**
         * Sets <code>newPhonePassCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder newPhonePassCode(String value) {
            made.write("newPhonePassCode", value);
            return this;
        }

        /**
         * Sets <code>newPhoneCountryCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder newPhoneCountryCode(String value) {
            made.write("newPhoneCountryCode", value);
            return this;
        }

        /**
         * Sets <code>oldPhoneNumber</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder oldPhoneNumber(String value) {
            made.write("oldPhoneNumber", value);
            return this;
        }

        /**
         * Sets <code>oldPhonePassCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder oldPhonePassCode(String value) {
            made.write("oldPhonePassCode", value);
            return this;
        }

        /**
         * Sets <code>oldPhoneCountryCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder oldPhoneCountryCode(String value) {
            made.write("oldPhoneCountryCode", value);
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
        public UpdatePhoneByPhonePassCodeDto build() {
            UpdatePhoneByPhonePassCodeDto copy = new UpdatePhoneByPhonePassCodeDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
