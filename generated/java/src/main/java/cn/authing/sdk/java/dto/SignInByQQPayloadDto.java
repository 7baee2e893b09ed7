/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Proof that the user has signed in to QQ on the device. */
public class SignInByQQPayloadDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignInByQQPayloadDto")
            .field("access_token")
            .secret("access_token");

    /** Makes an object without members. */
    public SignInByQQPayloadDto() {
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
     * The access token that QQ gave to the program on the device.
     *
     * <p>For example <code>"fLq2uWk7zR"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAccessToken() {
        return read("access_token", JsonShape.TEXT);
    }

    /**
     * Sets <code>accessToken</code>; see its getter.
     *
     * @param value required
     */
    public void setAccessToken(String value) {
        write("access_token", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignInByQQPayloadDto made = new SignInByQQPayloadDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>accessToken</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder accessToken(String value) {
            made.write("access_token", value);
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
        public SignInByQQPayloadDto build() {
            SignInByQQPayloadDto copy = new SignInByQQPayloadDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
