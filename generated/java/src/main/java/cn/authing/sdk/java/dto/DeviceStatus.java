/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * State of a device.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class DeviceStatus extends OpenValue<String> {
    /** In use. */
    public static final DeviceStatus ACTIVATED = new DeviceStatus("activated");

    /** Out of use for a time. */
    public static final DeviceStatus SUSPENDED = new DeviceStatus("suspended");

    /** Out of use. */
    public static final DeviceStatus DEACTIVATED = new DeviceStatus("deactivated");

    private DeviceStatus(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static DeviceStatus of(String value) {
        return new DeviceStatus(value);
    }
}
