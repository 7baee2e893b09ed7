/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A device of a user, and when it was last used. */
public class TerminalSessionDto extends Dto {
    private static final DtoType TYPE = DtoType.of("TerminalSessionDto")
            .field("device", JsonShape.dto(DeviceInfo::new))
            .field("lastLoginTime")
            .field("lastIp")
            .field("online");

    /** Makes an object without members. */
    public TerminalSessionDto() {
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
     * What is known about the device itself.
     *
     * @return <code>null</code> where it is absent
     */
    public DeviceInfo getDevice() {
        return held("device");
    }

    /**
     * Sets <code>device</code>; see its getter.
     *
     * @param value required
     */
    public void setDevice(DeviceInfo value) {
        write("device", value);
    }

    /**
     * When the user last signed in on it.
     *
     * <p>For example <code>"2022-07-03T09:15:00.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getLastLoginTime() {
        return read("lastLoginTime", JsonShape.TEXT);
    }

    /**
     * Sets <code>lastLoginTime</code>; see its getter.
     *
     * @param value required
     */
    public void setLastLoginTime(String value) {
        write("lastLoginTime", value);
    }

    /**
     * IP address of that sign-in.
     *
     * <p>For example <code>"192.0.2.10"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getLastIp() {
        return read("lastIp", JsonShape.TEXT);
    }

    /**
     * Sets <code>lastIp</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLastIp(String value) {
        write("lastIp", value);
    }

    /**
     * Whether the user is signed in on it now.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getOnline() {
        return read("online", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>online</code>; see its getter.
     *
     * @param value required
     */
    public void setOnline(Boolean value) {
        write("online", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final TerminalSessionDto made = new TerminalSessionDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>device</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder device(DeviceInfo value) {
            made.write("device", value);
            return this;
        }

        /**
         * Sets <code>lastLoginTime</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder lastLoginTime(String value) {
            made.write("lastLoginTime", value);
            return this;
        }

        /**
         * Sets <code>lastIp</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder lastIp(String value) {
            made.write("lastIp", value);
            return this;
        }

        /**
         * Sets <code>online</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder online(Boolean value) {
            made.write("online", value);
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
        public TerminalSessionDto build() {
            TerminalSessionDto copy = new TerminalSessionDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
