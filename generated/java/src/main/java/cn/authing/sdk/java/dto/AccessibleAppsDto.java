/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** An application that the signed-in user may sign in to. */
public class AccessibleAppsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("AccessibleAppsDto")
            .field("appId")
            .field("appName")
            .field("appLoginUrl")
            .field("appLogo")
            .field("active");

    /** Makes an object without members. */
    public AccessibleAppsDto() {
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
     * Whether the application is in use. One that is not lets nobody sign in.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final AccessibleAppsDto made = new AccessibleAppsDto();

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
        public AccessibleAppsDto build() {
            AccessibleAppsDto copy = new AccessibleAppsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
