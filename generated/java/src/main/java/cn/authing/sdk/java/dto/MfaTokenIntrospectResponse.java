/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/**
 * What is known about an MFA token. When the token is not valid, only <code>active</code> is
 * present.
 */
public class MfaTokenIntrospectResponse extends Dto {
    private static final DtoType TYPE = DtoType.of("MfaTokenIntrospectResponse")
            .field("active")
            .field("userPoolId")
            .field("userId")
            .field("exp")
            .field("iat");

    /** Makes an object without members. */
    public MfaTokenIntrospectResponse() {
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
     * Whether the token is valid at this moment.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getActive() {
        return read("active", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>active</code>; see its getter.
     *
     * @param value required
     */
    public void setActive(Boolean value) {
        write("active", value);
    }

    /**
     * ID of the user pool that the user is in.
     *
     * <p>For example <code>"60b49eb83fd80adb96f26e60"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserPoolId() {
        return read("userPoolId", JsonShape.TEXT);
    }

    /**
     * Sets <code>userPoolId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUserPoolId(String value) {
        write("userPoolId", value);
    }

    /**
     * ID of the user whom the token belongs to.
     *
     * <p>For example <code>"6229ffa4b1c08d2cade3e3d9"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserId() {
        return read("userId", JsonShape.TEXT);
    }

    /**
     * Sets <code>userId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUserId(String value) {
        write("userId", value);
    }

    /**
     * When the token expires, in seconds since 1970-01-01 UTC.
     *
     * <p>For example <code>1656814330</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getExp() {
        return read("exp", JsonShape.LONG);
    }

    /**
     * Sets <code>exp</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setExp(Long value) {
        write("exp", value);
    }

    /**
     * When the token was issued, in seconds since 1970-01-01 UTC.
     *
     * <p>For example <code>1656812330</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getIat() {
        return read("iat", JsonShape.LONG);
    }

    /**
     * Sets <code>iat</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIat(Long value) {
        write("iat", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final MfaTokenIntrospectResponse made = new MfaTokenIntrospectResponse();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>active</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder active(Boolean value) {
            made.write("active", value);
            return this;
        }

        /**
         * Sets <code>userPoolId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder userPoolId(String value) {
            made.write("userPoolId", value);
            return this;
        }

        /**
         * Sets <code>userId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder userId(String value) {
            made.write("userId", value);
            return this;
        }

        /**
         * Sets <code>exp</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder exp(Long value) {
            made.write("exp", value);
            return this;
        }

        /**
         * Sets <code>iat</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder iat(Long value) {
            made.write("iat", value);
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
        public MfaTokenIntrospectResponse build() {
            MfaTokenIntrospectResponse copy = new MfaTokenIntrospectResponse();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
