/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The permission to change the email address. */
public class VerifyUpdateEmailRequestData extends Dto {
    private static final DtoType TYPE = DtoType.of("VerifyUpdateEmailRequestData")
            .field("updateEmailToken")
            .secret("updateEmailToken")
            .field("tokenExpiresIn");

    /** Makes an object without members. */
    public VerifyUpdateEmailRequestData() {
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
     * Token that <code>updateEmail</code> takes. It stands for the new address and works once.
     *
     * <p>For example <code>"update-email-token-of-bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUpdateEmailToken() {
        return read("updateEmailToken", JsonShape.TEXT);
    }

    /**
     * Sets <code>updateEmailToken</code>; see its getter.
     *
     * @param value required
     */
    public void setUpdateEmailToken(String value) {
        write("updateEmailToken", value);
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
        private final VerifyUpdateEmailRequestData made = new VerifyUpdateEmailRequestData();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>updateEmailToken</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder updateEmailToken(String value) {
            made.write("updateEmailToken", value);
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
        public VerifyUpdateEmailRequestData build() {
            VerifyUpdateEmailRequestData copy = new VerifyUpdateEmailRequestData();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
