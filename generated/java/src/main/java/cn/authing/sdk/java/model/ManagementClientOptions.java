/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.model;


/** Options of <code>ManagementClient</code>. */
public class ManagementClientOptions extends ClientOptions {
    /** Makes options of which none is set. */
    public ManagementClientOptions() {
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
    public ManagementClientOptions copy() {
        return copyTo(new ManagementClientOptions());
    }

    /**
     * ID of the access key, 24 hexadecimal characters. For the key of a whole user pool it is the
     * ID of the pool; the key of a collaborating administrator has an ID of its own.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_ACCESS_KEY_ID</code>, then
     * <code>AUTHING_ACCESS_KEY_ID</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getAccessKeyId() {
        return text("accessKeyId");
    }

    /**
     * Sets <code>accessKeyId</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setAccessKeyId(String value) {
        text("accessKeyId", value);
    }

    /**
     * Secret of the access key, 32 hexadecimal characters. Whoever has it can administer the user
     * pool: keep it on servers, out of browsers, apps and source code.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_ACCESS_KEY_SECRET</code>, then
     * <code>AUTHING_ACCESS_KEY_SECRET</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getAccessKeySecret() {
        return text("accessKeySecret");
    }

    /**
     * Sets <code>accessKeySecret</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setAccessKeySecret(String value) {
        text("accessKeySecret", value);
    }

    /**
     * Where the service is. <code>https://api.genauth.ai</code> when nothing else is said.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_HOST</code>, then
     * <code>AUTHING_HOST</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getHost() {
        return text("host");
    }

    /**
     * Sets <code>host</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setHost(String value) {
        text("host", value);
    }

    /**
     * Sent with every call as the header <code>x-authing-app-tenant-id</code>.
     *
     * <p>Read from the environment when absent: <code>GENAUTH_TENANT_ID</code>, then
     * <code>AUTHING_TENANT_ID</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getTenantId() {
        return text("tenantId");
    }

    /**
     * Sets <code>tenantId</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setTenantId(String value) {
        text("tenantId", value);
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
     * Another way to prove who calls, in place of the usual one: <code>hmacSignature</code>.
     *
     * @return <code>null</code> where it is not set
     */
    public String getAuthentication() {
        return text("authentication");
    }

    /**
     * Sets <code>authentication</code>; see its getter.
     *
     * @param value <code>null</code>: as if it were not set
     */
    public void setAuthentication(String value) {
        text("authentication", value);
    }

    /** Puts options together. */
    public static final class Builder extends ClientOptions.Builder<Builder, ManagementClientOptions> {
        private Builder() {
            super(new ManagementClientOptions());
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * ID of the access key, 24 hexadecimal characters. For the key of a whole user pool it is
         * the ID of the pool; the key of a collaborating administrator has an ID of its own.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_ACCESS_KEY_ID</code>, then
         * <code>AUTHING_ACCESS_KEY_ID</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder accessKeyId(String value) {
            options.setAccessKeyId(value);
            return this;
        }

        /**
         * Secret of the access key, 32 hexadecimal characters. Whoever has it can administer the
         * user pool: keep it on servers, out of browsers, apps and source code.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_ACCESS_KEY_SECRET</code>, then
         * <code>AUTHING_ACCESS_KEY_SECRET</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder accessKeySecret(String value) {
            options.setAccessKeySecret(value);
            return this;
        }

        /**
         * Where the service is. <code>https://api.genauth.ai</code> when nothing else is said.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_HOST</code>, then
         * <code>AUTHING_HOST</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder host(String value) {
            options.setHost(value);
            return this;
        }

        /**
         * Sent with every call as the header <code>x-authing-app-tenant-id</code>.
         *
         * <p>Read from the environment when absent: <code>GENAUTH_TENANT_ID</code>, then
         * <code>AUTHING_TENANT_ID</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder tenantId(String value) {
            options.setTenantId(value);
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
         * Another way to prove who calls, in place of the usual one: <code>hmacSignature</code>.
         *
         * @param value <code>null</code>: as if it were not set
         * @return this
         */
        public Builder authentication(String value) {
            options.setAuthentication(value);
            return this;
        }
    }
}
