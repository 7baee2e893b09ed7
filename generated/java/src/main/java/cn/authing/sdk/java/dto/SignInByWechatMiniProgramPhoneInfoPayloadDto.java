/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The phone number that WeChat knows of the user, as a code. */
public class SignInByWechatMiniProgramPhoneInfoPayloadDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignInByWechatMiniProgramPhoneInfoPayloadDto")
            .field("code")
            .secret("code");

    /** Makes an object without members. */
    public SignInByWechatMiniProgramPhoneInfoPayloadDto() {
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
     * The code that the mini program got when the user agreed to show the phone number. It is
     * another one than that of <code>wx.login</code>.
     *
     * <p>For example <code>"tB6yJw1cHs"</code>.
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
        private final SignInByWechatMiniProgramPhoneInfoPayloadDto made = new SignInByWechatMiniProgramPhoneInfoPayloadDto();

        private Builder() {
            // by `builder()` only
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
        public SignInByWechatMiniProgramPhoneInfoPayloadDto build() {
            SignInByWechatMiniProgramPhoneInfoPayloadDto copy = new SignInByWechatMiniProgramPhoneInfoPayloadDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
