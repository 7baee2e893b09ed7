/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.model;

import java.util.function.Supplier;

/** Options of <code>AuthenticationClient</code>. */
public class AuthenticationClientOptions extends ClientOptions {
    /** Makes options of which none is set. */
    public AuthenticationClientOptions() {
        // options are set one by one
    }

    /**
     * Begins options.
     *
     * @return a builder of which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public AuthenticationClientOptions copy() {
        return copyTo(new AuthenticationClientOptions());
    }

    /**
     * The access token that the user received when signing in. The call is made in the name of
     * that user.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_ACCESS_TOKEN</code>, then
     * <code>AUTHING_ACCESS_TOKEN</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getAccessToken() {
        return text("accessToken");
    }

    /**
     * Sets <code>accessToken</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setAccessToken(String value) {
        text("accessToken", value);
    }

    /**
     * Sets what is asked for the value at every attempt.
     *
     * @param value {@code null}: as if it were not set
     */
    public void setAccessTokenSource(Supplier<String> value) {
        source("accessToken", value);
    }

    /**
     * ID of the application that the user signs in to, 24 hexadecimal characters.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_APP_ID</code>, then
     * <code>AUTHING_APP_ID</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getAppId() {
        return text("appId");
    }

    /**
     * Sets <code>appId</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setAppId(String value) {
        text("appId", value);
    }

    /**
     * Where the service is, such as <code>https://your-app.genauth.ai</code>.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_APP_HOST</code>, then
     * <code>AUTHING_APP_HOST</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getAppHost() {
        return text("appHost");
    }

    /**
     * Sets <code>appHost</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setAppHost(String value) {
        text("appHost", value);
    }

    /**
     * Sent with every call as the header <code>x-authing-lang</code>.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_LANG</code>, then
     * <code>AUTHING_LANG</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getLang() {
        return text("lang");
    }

    /**
     * Sets <code>lang</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setLang(String value) {
        text("lang", value);
    }

    /**
     * Secret of the application. An application that runs on the devices of its users has none.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_APP_SECRET</code>, then
     * <code>AUTHING_APP_SECRET</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getAppSecret() {
        return text("appSecret");
    }

    /**
     * Sets <code>appSecret</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setAppSecret(String value) {
        text("appSecret", value);
    }

    /**
     * Where browsers return to after a sign-in. It must be registered with the application.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_REDIRECT_URI</code>, then
     * <code>AUTHING_REDIRECT_URI</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getRedirectUri() {
        return text("redirectUri");
    }

    /**
     * Sets <code>redirectUri</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setRedirectUri(String value) {
        text("redirectUri", value);
    }

    /**
     * Where browsers go after a sign-out. It must be registered with the application.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_LOGOUT_REDIRECT_URI</code>, then
     * <code>AUTHING_LOGOUT_REDIRECT_URI</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getLogoutRedirectUri() {
        return text("logoutRedirectUri");
    }

    /**
     * Sets <code>logoutRedirectUri</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setLogoutRedirectUri(String value) {
        text("logoutRedirectUri", value);
    }

    /**
     * What sign-ins ask for, separated by blanks, with <code>openid</code> among it. <code>openid
     * profile</code> when nothing else is said.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_SCOPE</code>, then
     * <code>AUTHING_SCOPE</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getScope() {
        return text("scope");
    }

    /**
     * Sets <code>scope</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setScope(String value) {
        text("scope", value);
    }

    /**
     * How the application proves who it is when it asks for tokens:
     * <code>client_secret_post</code>, <code>client_secret_basic</code> or <code>none</code>.
     * <code>client_secret_post</code> when nothing else is said.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_TOKEN_END_POINT_AUTH_METHOD</code>,
     * then <code>AUTHING_TOKEN_END_POINT_AUTH_METHOD</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getTokenEndPointAuthMethod() {
        return text("tokenEndPointAuthMethod");
    }

    /**
     * Sets <code>tokenEndPointAuthMethod</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setTokenEndPointAuthMethod(String value) {
        text("tokenEndPointAuthMethod", value);
    }

    /** Puts options together. */
    public static final class Builder extends ClientOptions.Builder<Builder, AuthenticationClientOptions> {
        private Builder() {
            super(new AuthenticationClientOptions());
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The access token that the user received when signing in. The call is made in the name of
         * that user.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_ACCESS_TOKEN</code>, then
         * <code>AUTHING_ACCESS_TOKEN</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder accessToken(String value) {
            options.setAccessToken(value);
            return this;
        }

        /**
         * Sets what is asked for the value at every attempt.
         *
         * @param value {@code null}: as if it were not set
         * @return this
         */
        public Builder accessTokenSource(Supplier<String> value) {
            options.setAccessTokenSource(value);
            return this;
        }

        /**
         * ID of the application that the user signs in to, 24 hexadecimal characters.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_APP_ID</code>, then
         * <code>AUTHING_APP_ID</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder appId(String value) {
            options.setAppId(value);
            return this;
        }

        /**
         * Where the service is, such as <code>https://your-app.genauth.ai</code>.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_APP_HOST</code>, then
         * <code>AUTHING_APP_HOST</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder appHost(String value) {
            options.setAppHost(value);
            return this;
        }

        /**
         * Sent with every call as the header <code>x-authing-lang</code>.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_LANG</code>, then
         * <code>AUTHING_LANG</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder lang(String value) {
            options.setLang(value);
            return this;
        }

        /**
         * Secret of the application. An application that runs on the devices of its users has
         * none.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_APP_SECRET</code>, then
         * <code>AUTHING_APP_SECRET</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder appSecret(String value) {
            options.setAppSecret(value);
            return this;
        }

        /**
         * Where browsers return to after a sign-in. It must be registered with the application.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_REDIRECT_URI</code>, then
         * <code>AUTHING_REDIRECT_URI</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder redirectUri(String value) {
            options.setRedirectUri(value);
            return this;
        }

        /**
         * Where browsers go after a sign-out. It must be registered with the application.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_LOGOUT_REDIRECT_URI</code>, then
         * <code>AUTHING_LOGOUT_REDIRECT_URI</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder logoutRedirectUri(String value) {
            options.setLogoutRedirectUri(value);
            return this;
        }

        /**
         * What sign-ins ask for, separated by blanks, with <code>openid</code> among it.
         * <code>openid profile</code> when nothing else is said.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_SCOPE</code>, then
         * <code>AUTHING_SCOPE</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder scope(String value) {
            options.setScope(value);
            return this;
        }

        /**
         * How the application proves who it is when it asks for tokens:
         * <code>client_secret_post</code>, <code>client_secret_basic</code> or <code>none</code>.
         * <code>client_secret_post</code> when nothing else is said.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_TOKEN_END_POINT_AUTH_METHOD</code>,
         * then <code>AUTHING_TOKEN_END_POINT_AUTH_METHOD</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder tokenEndPointAuthMethod(String value) {
            options.setTokenEndPointAuthMethod(value);
            return this;
        }
    }
}
