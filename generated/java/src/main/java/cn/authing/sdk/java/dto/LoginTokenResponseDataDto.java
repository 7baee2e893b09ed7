/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The tokens of a user who signed in. */
public class LoginTokenResponseDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("LoginTokenResponseDataDto")
            .field("access_token")
            .secret("access_token")
            .field("id_token")
            .secret("id_token")
            .field("refresh_token")
            .secret("refresh_token")
            .field("token_type")
            .field("expire_in");

    /** Makes an object without members. */
    public LoginTokenResponseDataDto() {
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
     * The access token, for calls in the name of the user. Set it as the option
     * <code>accessToken</code> of a client.
     *
     * <p>For example
     * <code>"eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAccessToken() {
        return read("access_token", JsonShape.TEXT);
    }

    /**
     * Sets <code>accessToken</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAccessToken(String value) {
        write("access_token", value);
    }

    /**
     * The ID token, a signed JWT that says who the user is. Present with the scope
     * <code>openid</code>.
     *
     * <p>For example
     * <code>"eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getIdToken() {
        return read("id_token", JsonShape.TEXT);
    }

    /**
     * Sets <code>idToken</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIdToken(String value) {
        write("id_token", value);
    }

    /**
     * Obtains new tokens without the user. Present with the scope <code>offline_access</code>.
     *
     * <p>For example <code>"Vx5dJ8sQ1hTn4mYk"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRefreshToken() {
        return read("refresh_token", JsonShape.TEXT);
    }

    /**
     * Sets <code>refreshToken</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setRefreshToken(String value) {
        write("refresh_token", value);
    }

    /**
     * How the access token is sent, usually <code>Bearer</code>.
     *
     * <p>For example <code>"Bearer"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTokenType() {
        return read("token_type", JsonShape.TEXT);
    }

    /**
     * Sets <code>tokenType</code>; see its getter.
     *
     * @param value required
     */
    public void setTokenType(String value) {
        write("token_type", value);
    }

    /**
     * Lifetime of the access token in seconds, counted from the answer. The token endpoint of
     * OpenID Connect calls it <code>expires_in</code>.
     *
     * <p>For example <code>1209600</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getExpireIn() {
        return read("expire_in", JsonShape.INTEGER);
    }

    /**
     * Sets <code>expireIn</code>; see its getter.
     *
     * @param value required
     */
    public void setExpireIn(Integer value) {
        write("expire_in", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final LoginTokenResponseDataDto made = new LoginTokenResponseDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>accessToken</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder accessToken(String value) {
            made.write("access_token", value);
            return this;
        }

        /**
         * Sets <code>idToken</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder idToken(String value) {
            made.write("id_token", value);
            return this;
        }

        /**
         * Sets <code>refreshToken</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder refreshToken(String value) {
            made.write("refresh_token", value);
            return this;
        }

        /**
         * Sets <code>tokenType</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder tokenType(String value) {
            made.write("token_type", value);
            return this;
        }

        /**
         * Sets <code>expireIn</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder expireIn(Integer value) {
            made.write("expire_in", value);
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
        public LoginTokenResponseDataDto build() {
            LoginTokenResponseDataDto copy = new LoginTokenResponseDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
