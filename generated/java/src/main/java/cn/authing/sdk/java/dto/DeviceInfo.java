/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A device that a user signs in on. */
public class DeviceInfo extends Dto {
    private static final DtoType TYPE = DtoType.of("DeviceInfo")
            .field("deviceId")
            .field("name")
            .field("version")
            .field("type")
            .field("mod")
            .field("os")
            .field("status")
            .field("userAgent");

    /** Makes an object without members. */
    public DeviceInfo() {
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
     * Identifies the device in <code>unbindDevice</code> and <code>revokeDeviceSession</code>.
     *
     * <p>For example <code>"DEV5F6C2A1B7E3D9"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDeviceId() {
        return read("deviceId", JsonShape.TEXT);
    }

    /**
     * Sets <code>deviceId</code>; see its getter.
     *
     * @param value required
     */
    public void setDeviceId(String value) {
        write("deviceId", value);
    }

    /**
     * Name of the device, as the user sees it.
     *
     * <p>For example <code>"Bob's phone"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getName() {
        return read("name", JsonShape.TEXT);
    }

    /**
     * Sets <code>name</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setName(String value) {
        write("name", value);
    }

    /**
     * Version of its operating system.
     *
     * <p>For example <code>"iOS 17.5"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getVersion() {
        return read("version", JsonShape.TEXT);
    }

    /**
     * Sets <code>version</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setVersion(String value) {
        write("version", value);
    }

    /**
     * Kind of the device.
     *
     * <p>For example <code>"Mobile"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public DeviceType getType() {
        return read("type", JsonShape.open(DeviceType.class, JsonShape.TEXT, DeviceType::of));
    }

    /**
     * Sets <code>type</code>; see its getter.
     *
     * @param value required
     */
    public void setType(DeviceType value) {
        write("type", value);
    }

    /**
     * Model of the device.
     *
     * <p>For example <code>"Example Phone 2"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getMod() {
        return read("mod", JsonShape.TEXT);
    }

    /**
     * Sets <code>mod</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setMod(String value) {
        write("mod", value);
    }

    /**
     * Its operating system.
     *
     * <p>For example <code>"iOS"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOs() {
        return read("os", JsonShape.TEXT);
    }

    /**
     * Sets <code>os</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOs(String value) {
        write("os", value);
    }

    /**
     * State of the device.
     *
     * <p>For example <code>"activated"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public DeviceStatus getStatus() {
        return read("status", JsonShape.open(DeviceStatus.class, JsonShape.TEXT, DeviceStatus::of));
    }

    /**
     * Sets <code>status</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setStatus(DeviceStatus value) {
        write("status", value);
    }

    /**
     * The program on the device, as it names itself.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final DeviceInfo made = new DeviceInfo();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>deviceId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder deviceId(String value) {
            made.write("deviceId", value);
            return this;
        }

        /**
         * Sets <code>name</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder name(String value) {
            made.write("name", value);
            return this;
        }

        /**
         * Sets <code>version</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder version(String value) {
            made.write("version", value);
            return this;
        }

        /**
         * Sets <code>type</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder type(DeviceType value) {
            made.write("type", value);
            return this;
        }

        /**
         * Sets <code>mod</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder mod(String value) {
            made.write("mod", value);
            return this;
        }

        /**
         * Sets <code>os</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder os(String value) {
            made.write("os", value);
            return this;
        }

        /**
         * Sets <code>status</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder status(DeviceStatus value) {
            made.write("status", value);
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
        public DeviceInfo build() {
            DeviceInfo copy = new DeviceInfo();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
