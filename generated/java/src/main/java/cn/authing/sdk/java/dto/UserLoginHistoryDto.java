/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.time.OffsetDateTime;

/** A sign-in. */
public class UserLoginHistoryDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UserLoginHistoryDto")
            .field("appId")
            .field("appName")
            .field("appLogo")
            .field("appLoginUrl")
            .field("clientIp")
            .field("userAgent")
            .field("time");

    /** Makes an object without members. */
    public UserLoginHistoryDto() {
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
     * Address of its logo.
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
     * Address where people sign in to it.
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
     * @param value <code>null</code> is sent as such
     */
    public void setUserAgent(String value) {
        write("userAgent", value);
    }

    /**
     * When the user signed in.
     *
     * <p>Format: date-time.
     *
     * <p>For example <code>"2022-07-03T09:15:00.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OffsetDateTime getTime() {
        return read("time", JsonShape.DATE_TIME);
    }

    /**
     * Sets <code>time</code>; see its getter.
     *
     * @param value required
     */
    public void setTime(OffsetDateTime value) {
        write("time", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UserLoginHistoryDto made = new UserLoginHistoryDto();

        private Builder() {
            // by `builder()` only
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
         * Sets <code>userAgent</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder userAgent(String value) {
            made.write("userAgent", value);
            return this;
        }

        /**
         * Sets <code>time</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder time(OffsetDateTime value) {
            made.write("time", value);
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
        public UserLoginHistoryDto build() {
            UserLoginHistoryDto copy = new UserLoginHistoryDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
