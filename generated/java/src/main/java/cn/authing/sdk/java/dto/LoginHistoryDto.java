/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A sign-in of the signed-in user, or an attempt. */
public class LoginHistoryDto extends Dto {
    private static final DtoType TYPE = DtoType.of("LoginHistoryDto")
            .field("userId")
            .field("appId")
            .field("appName")
            .field("appLoginUrl")
            .field("appLogo")
            .field("loginAt")
            .field("clientIp")
            .field("success")
            .field("errorMessage")
            .field("userAgent")
            .field("parsedUserAgent", JsonShape.dto(ParsedUserAgent::new))
            .field("loginMethod")
            .field("geoip", JsonShape.dto(GeoIp::new))
            .field("tenantId");

    /** Makes an object without members. */
    public LoginHistoryDto() {
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
     * ID of the signed-in user.
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
     * @param value required
     */
    public void setUserId(String value) {
        write("userId", value);
    }

    /**
     * ID of the application.
     *
     * <p>For example <code>"6193b7a2c4d85e0f9a1b2c3d"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAppId() {
        return read("appId", JsonShape.TEXT);
    }

    /**
     * Sets <code>appId</code>; see its getter.
     *
     * @param value required
     */
    public void setAppId(String value) {
        write("appId", value);
    }

    /**
     * Name of the application, as people see it.
     *
     * <p>For example <code>"Example Notes"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAppName() {
        return read("appName", JsonShape.TEXT);
    }

    /**
     * Sets <code>appName</code>; see its getter.
     *
     * @param value required
     */
    public void setAppName(String value) {
        write("appName", value);
    }

    /**
     * URL where people sign in to it.
     *
     * <p>For example <code>"https://notes.example.com/login"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAppLoginUrl() {
        return read("appLoginUrl", JsonShape.TEXT);
    }

    /**
     * Sets <code>appLoginUrl</code>; see its getter.
     *
     * @param value required
     */
    public void setAppLoginUrl(String value) {
        write("appLoginUrl", value);
    }

    /**
     * URL of its logo.
     *
     * <p>For example <code>"https://example.com/logo.png"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAppLogo() {
        return read("appLogo", JsonShape.TEXT);
    }

    /**
     * Sets <code>appLogo</code>; see its getter.
     *
     * @param value required
     */
    public void setAppLogo(String value) {
        write("appLogo", value);
    }

    /**
     * When it was.
     *
     * <p>For example <code>"2022-07-03T09:15:00.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getLoginAt() {
        return read("loginAt", JsonShape.TEXT);
    }

    /**
     * Sets <code>loginAt</code>; see its getter.
     *
     * @param value required
     */
    public void setLoginAt(String value) {
        write("loginAt", value);
    }

    /**
     * IP address that the user signed in from.
     *
     * <p>For example <code>"192.0.2.10"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientIp() {
        return read("clientIp", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientIp</code>; see its getter.
     *
     * @param value required
     */
    public void setClientIp(String value) {
        write("clientIp", value);
    }

    /**
     * Whether the user was signed in.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getSuccess() {
        return read("success", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>success</code>; see its getter.
     *
     * @param value required
     */
    public void setSuccess(Boolean value) {
        write("success", value);
    }

    /**
     * Why not, for people. Absent when the user was signed in.
     *
     * @return <code>null</code> where it is absent
     */
    public String getErrorMessage() {
        return read("errorMessage", JsonShape.TEXT);
    }

    /**
     * Sets <code>errorMessage</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setErrorMessage(String value) {
        write("errorMessage", value);
    }

    /**
     * The program that the user signed in with, as it names itself.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserAgent() {
        return read("userAgent", JsonShape.TEXT);
    }

    /**
     * Sets <code>userAgent</code>; see its getter.
     *
     * @param value required
     */
    public void setUserAgent(String value) {
        write("userAgent", value);
    }

    /**
     * What <code>userAgent</code> says, taken apart.
     *
     * @return <code>null</code> where it is absent
     */
    public ParsedUserAgent getParsedUserAgent() {
        return held("parsedUserAgent");
    }

    /**
     * Sets <code>parsedUserAgent</code>; see its getter.
     *
     * @param value required
     */
    public void setParsedUserAgent(ParsedUserAgent value) {
        write("parsedUserAgent", value);
    }

    /**
     * How the user signed in, such as <code>loginByEmail</code>. No list of the values is
     * documented.
     *
     * <p>For example <code>"loginByEmail"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getLoginMethod() {
        return read("loginMethod", JsonShape.TEXT);
    }

    /**
     * Sets <code>loginMethod</code>; see its getter.
     *
     * @param value required
     */
    public void setLoginMethod(String value) {
        write("loginMethod", value);
    }

    /**
     * Where <code>clientIp</code> is registered.
     *
     * @return <code>null</code> where it is absent
     */
    public GeoIp getGeoip() {
        return held("geoip");
    }

    /**
     * Sets <code>geoip</code>; see its getter.
     *
     * @param value required
     */
    public void setGeoip(GeoIp value) {
        write("geoip", value);
    }

    /**
     * ID of the tenant that the user signed in to.
     *
     * <p>For example <code>"63f867961c8f0241e7ccb582"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTenantId() {
        return read("tenantId", JsonShape.TEXT);
    }

    /**
     * Sets <code>tenantId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTenantId(String value) {
        write("tenantId", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final LoginHistoryDto made = new LoginHistoryDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>userId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userId(String value) {
            made.write("userId", value);
            return this;
        }

        /**
         * Sets <code>appId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder appId(String value) {
            made.write("appId", value);
            return this;
        }

        /**
         * Sets <code>appName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder appName(String value) {
            made.write("appName", value);
            return this;
        }

        /**
         * Sets <code>appLoginUrl</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder appLoginUrl(String value) {
            made.write("appLoginUrl", value);
            return this;
        }

        /**
         * Sets <code>appLogo</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder appLogo(String value) {
            made.write("appLogo", value);
            return this;
        }

        /**
         * Sets <code>loginAt</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder loginAt(String value) {
            made.write("loginAt", value);
            return this;
        }

        /**
         * Sets <code>clientIp</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder clientIp(String value) {
            made.write("clientIp", value);
            return this;
        }

        /**
         * Sets <code>success</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder success(Boolean value) {
            made.write("success", value);
            return this;
        }

        /**
         * Sets <code>errorMessage</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder errorMessage(String value) {
            made.write("errorMessage", value);
            return this;
        }

        /**
         * Sets <code>userAgent</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userAgent(String value) {
            made.write("userAgent", value);
            return this;
        }

        /**
         * Sets <code>parsedUserAgent</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder parsedUserAgent(ParsedUserAgent value) {
            made.write("parsedUserAgent", value);
            return this;
        }

        /**
         * Sets <code>loginMethod</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder loginMethod(String value) {
            made.write("loginMethod", value);
            return this;
        }

        /**
         * Sets <code>geoip</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder geoip(GeoIp value) {
            made.write("geoip", value);
            return this;
        }

        /**
         * Sets <code>tenantId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder tenantId(String value) {
            made.write("tenantId", value);
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
        public LoginHistoryDto build() {
            LoginHistoryDto copy = new LoginHistoryDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
