/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A management token and its lifetime. */
public class AccessTokenResDto extends Dto {
    private static final DtoType TYPE = DtoType.of("AccessTokenResDto")
            .field("access_token")
            .secret("access_token")
            .field("expires_in");

    /** Makes an object without members. */
    public AccessTokenResDto() {
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
     * The management token, a JWT. Send it as <code>Authorization: Bearer …</code>. Its claim
     * <code>scoped_userpool_id</code> holds the ID of the user pool that it is valid for.
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

    /**
     * Lifetime of the token in seconds, counted from the answer; usually 7200. There is no refresh
     * token: obtain a new token when this one is about to expire.
     *
     * <p>For example <code>7200</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getExpiresIn() {
        return read("expires_in", JsonShape.INTEGER);
    }

    /**
     * Sets <code>expiresIn</code>; see its getter.
     *
     * @param value required
     */
    public void setExpiresIn(Integer value) {
        write("expires_in", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final AccessTokenResDto made = new AccessTokenResDto();

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
         * Sets <code>expiresIn</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder expiresIn(Integer value) {
            made.write("expires_in", value);
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
        public AccessTokenResDto build() {
            AccessTokenResDto copy = new AccessTokenResDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
