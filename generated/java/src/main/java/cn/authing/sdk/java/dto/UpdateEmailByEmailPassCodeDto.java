/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Two email addresses, and the codes that prove that the user reads both. */
public class UpdateEmailByEmailPassCodeDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UpdateEmailByEmailPassCodeDto")
            .field("newEmail")
            .field("newEmailPassCode")
            .secret("newEmailPassCode")
            .field("oldEmail")
            .field("oldEmailPassCode")
            .secret("oldEmailPassCode");

    /** Makes an object without members. */
    public UpdateEmailByEmailPassCodeDto() {
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
     * Address after the change. No other user of the user pool may have it.
     *
     * <p>For example <code>"bob.zhang&#64;example.com"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNewEmail() {
        return read("newEmail", JsonShape.TEXT);
    }

    /**
     * Sets <code>newEmail</code>; see its getter.
     *
     * @param value required
     */
    public void setNewEmail(String value) {
        write("newEmail", value);
    }

    /**
     * Verification code that was sent to the new address.
     *
     * <p>For example <code>"123456"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNewEmailPassCode() {
        return read("newEmailPassCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>newEmailPassCode</code>; see its getter.
     *
     * @param value required
     */
    public void setNewEmailPassCode(String value) {
        write("newEmailPassCode", value);
    }

    /**
     * Present address. Needed when the user has one.
     *
     * <p>For example <code>"bob&#64;example.com"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOldEmail() {
        return read("oldEmail", JsonShape.TEXT);
    }

    /**
     * Sets <code>oldEmail</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOldEmail(String value) {
        write("oldEmail", value);
    }

    /**
     * Verification code that was sent to the present address. Needed when the user has one.
     *
     * <p>For example <code>"654321"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOldEmailPassCode() {
        return read("oldEmailPassCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>oldEmailPassCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOldEmailPassCode(String value) {
        write("oldEmailPassCode", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UpdateEmailByEmailPassCodeDto made = new UpdateEmailByEmailPassCodeDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>newEmail</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder newEmail(String value) {
            made.write("newEmail", value);
            return this;
        }

        /**
         * Sets <code>newEmailPassCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder newEmailPassCode(String value) {
            made.write("newEmailPassCode", value);
            return this;
        }

        /**
         * Sets <code>oldEmail</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder oldEmail(String value) {
            made.write("oldEmail", value);
            return this;
        }

        /**
         * Sets <code>oldEmailPassCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder oldEmailPassCode(String value) {
            made.write("oldEmailPassCode", value);
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
        public UpdateEmailByEmailPassCodeDto build() {
            UpdateEmailByEmailPassCodeDto copy = new UpdateEmailByEmailPassCodeDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
