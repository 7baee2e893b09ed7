/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Proof of the phone number, from NetEase Yidun. */
public class SignInByYidunPayloadDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignInByYidunPayloadDto")
            .field("token")
            .secret("token")
            .field("accessToken")
            .secret("accessToken");

    /** Makes an object without members. */
    public SignInByYidunPayloadDto() {
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
     * Token of the check, as the program on the device got it from Yidun.
     *
     * <p>For example <code>"dK9pXe4sVt"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getToken() {
        return read("token", JsonShape.TEXT);
    }

    /**
     * Sets <code>token</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setToken(String value) {
        write("token", value);
    }

    /**
     * Code of the carrier that goes with it.
     *
     * <p>For example <code>"fLq2uWk7zR"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAccessToken() {
        return read("accessToken", JsonShape.TEXT);
    }

    /**
     * Sets <code>accessToken</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAccessToken(String value) {
        write("accessToken", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignInByYidunPayloadDto made = new SignInByYidunPayloadDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>token</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder token(String value) {
            made.write("token", value);
            return this;
        }

        /**
         * Sets <code>accessToken</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder accessToken(String value) {
            made.write("accessToken", value);
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
        public SignInByYidunPayloadDto build() {
            SignInByYidunPayloadDto copy = new SignInByYidunPayloadDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
