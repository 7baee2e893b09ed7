/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Proof that the user has signed in to a WeChat mini program, with the phone number. */
public class SignInByWechatMiniProgramCodeAndPhonePayloadDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignInByWechatMiniProgramCodeAndPhonePayloadDto")
            .field("wxLoginInfo", JsonShape.dto(SignInByWechatMiniProgramCodePayloadDto::new))
            .field("wxPhoneInfo", JsonShape.dto(SignInByWechatMiniProgramPhoneInfoPayloadDto::new));

    /** Makes an object without members. */
    public SignInByWechatMiniProgramCodeAndPhonePayloadDto() {
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
     * Proof that the user has signed in.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByWechatMiniProgramCodePayloadDto getWxLoginInfo() {
        return held("wxLoginInfo");
    }

    /**
     * Sets <code>wxLoginInfo</code>; see its getter.
     *
     * @param value required
     */
    public void setWxLoginInfo(SignInByWechatMiniProgramCodePayloadDto value) {
        write("wxLoginInfo", value);
    }

    /**
     * The phone number. A new user gets it; a user who exists gets it when they have none and
     * nobody else has it.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByWechatMiniProgramPhoneInfoPayloadDto getWxPhoneInfo() {
        return held("wxPhoneInfo");
    }

    /**
     * Sets <code>wxPhoneInfo</code>; see its getter.
     *
     * @param value required
     */
    public void setWxPhoneInfo(SignInByWechatMiniProgramPhoneInfoPayloadDto value) {
        write("wxPhoneInfo", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignInByWechatMiniProgramCodeAndPhonePayloadDto made = new SignInByWechatMiniProgramCodeAndPhonePayloadDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>wxLoginInfo</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder wxLoginInfo(SignInByWechatMiniProgramCodePayloadDto value) {
            made.write("wxLoginInfo", value);
            return this;
        }

        /**
         * Sets <code>wxPhoneInfo</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder wxPhoneInfo(SignInByWechatMiniProgramPhoneInfoPayloadDto value) {
            made.write("wxPhoneInfo", value);
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
        public SignInByWechatMiniProgramCodeAndPhonePayloadDto build() {
            SignInByWechatMiniProgramCodeAndPhonePayloadDto copy = new SignInByWechatMiniProgramCodeAndPhonePayloadDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
