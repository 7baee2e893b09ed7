/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The device to unbind. */
public class UnbindDeviceDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UnbindDeviceDto")
            .field("deviceId");

    /** Makes an object without members. */
    public UnbindDeviceDto() {
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
     * ID of the device, as <code>listDevices</code> returns it.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UnbindDeviceDto made = new UnbindDeviceDto();

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
        public UnbindDeviceDto build() {
            UnbindDeviceDto copy = new UnbindDeviceDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
