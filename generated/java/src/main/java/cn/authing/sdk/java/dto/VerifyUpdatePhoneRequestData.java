/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The permission to change the phone number. */
public class VerifyUpdatePhoneRequestData extends Dto {
    private static final DtoType TYPE = DtoType.of("VerifyUpdatePhoneRequestData")
            .field("updatePhoneToken")
            .secret("updatePhoneToken")
            .field("tokenExpiresIn");

    /** Makes an object without members. */
    public VerifyUpdatePhoneRequestData() {
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
     * Token that <code>updatePhone</code> takes. It stands for the new number and works once.
     *
     * <p>For example <code>"update-phone-token-of-bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUpdatePhoneToken() {
        return read("updatePhoneToken", JsonShape.TEXT);
    }

    /**
     * Sets <code>updatePhoneToken</code>; see its getter.
     *
     * @param value required
     */
    public void setUpdatePhoneToken(String value) {
        write("updatePhoneToken", value);
    }

    /**
     * Seconds for which the token is valid.
     *
     * <p>For example <code>60</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getTokenExpiresIn() {
        return read("tokenExpiresIn", JsonShape.INTEGER);
    }

    /**
     * Sets <code>tokenExpiresIn</code>; see its getter.
     *
     * @param value required
     */
    public void setTokenExpiresIn(Integer value) {
        write("tokenExpiresIn", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final VerifyUpdatePhoneRequestData made = new VerifyUpdatePhoneRequestData();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>updatePhoneToken</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder updatePhoneToken(String value) {
            made.write("updatePhoneToken", value);
            return this;
        }

        /**
         * Sets <code>tokenExpiresIn</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder tokenExpiresIn(Integer value) {
            made.write("tokenExpiresIn", value);
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
        public VerifyUpdatePhoneRequestData build() {
            VerifyUpdatePhoneRequestData copy = new VerifyUpdatePhoneRequestData();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
