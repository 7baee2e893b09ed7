/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The permission to set a new password. */
public class ResetPasswordVerify extends Dto {
    private static final DtoType TYPE = DtoType.of("ResetPasswordVerify")
            .field("passwordResetToken")
            .secret("passwordResetToken")
            .field("tokenExpiresIn");

    /** Makes an object without members. */
    public ResetPasswordVerify() {
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
     * Token that <code>resetPassword</code> takes. It stands for the user and works once.
     *
     * <p>For example <code>"password-reset-token-of-bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPasswordResetToken() {
        return read("passwordResetToken", JsonShape.TEXT);
    }

    /**
     * Sets <code>passwordResetToken</code>; see its getter.
     *
     * @param value required
     */
    public void setPasswordResetToken(String value) {
        write("passwordResetToken", value);
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
        private final ResetPasswordVerify made = new ResetPasswordVerify();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>passwordResetToken</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder passwordResetToken(String value) {
            made.write("passwordResetToken", value);
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
        public ResetPasswordVerify build() {
            ResetPasswordVerify copy = new ResetPasswordVerify();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
