/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Proof of the phone number that WeChat knows of the user. */
public class SignInByWechatMiniProgramPhonePayloadDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignInByWechatMiniProgramPhonePayloadDto")
            .field("encryptedData")
            .secret("encryptedData")
            .field("iv")
            .field("code")
            .secret("code");

    /** Makes an object without members. */
    public SignInByWechatMiniProgramPhonePayloadDto() {
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
     * Data about the user that WeChat encrypted, as the mini program got it.
     *
     * <p>For example <code>"Qn3VbzPp0y8xLw=="</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getEncryptedData() {
        return read("encryptedData", JsonShape.TEXT);
    }

    /**
     * Sets <code>encryptedData</code>; see its getter.
     *
     * @param value required
     */
    public void setEncryptedData(String value) {
        write("encryptedData", value);
    }

    /**
     * Start value for decrypting it, from the same answer of WeChat.
     *
     * <p>For example <code>"r7BXXKkLb8qrSNn05n0qiA=="</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getIv() {
        return read("iv", JsonShape.TEXT);
    }

    /**
     * Sets <code>iv</code>; see its getter.
     *
     * @param value required
     */
    public void setIv(String value) {
        write("iv", value);
    }

    /**
     * The code that <code>wx.login</code> returned in the mini program. It works once and for a
     * short time.
     *
     * <p>For example <code>"l0Yq8wBvT3nM5kRz"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCode() {
        return read("code", JsonShape.TEXT);
    }

    /**
     * Sets <code>code</code>; see its getter.
     *
     * @param value required
     */
    public void setCode(String value) {
        write("code", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignInByWechatMiniProgramPhonePayloadDto made = new SignInByWechatMiniProgramPhonePayloadDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>encryptedData</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder encryptedData(String value) {
            made.write("encryptedData", value);
            return this;
        }

        /**
         * Sets <code>iv</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder iv(String value) {
            made.write("iv", value);
            return this;
        }

        /**
         * Sets <code>code</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder code(String value) {
            made.write("code", value);
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
        public SignInByWechatMiniProgramPhonePayloadDto build() {
            SignInByWechatMiniProgramPhonePayloadDto copy = new SignInByWechatMiniProgramPhonePayloadDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
