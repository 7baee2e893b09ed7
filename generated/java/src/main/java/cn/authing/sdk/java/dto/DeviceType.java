/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Kind of a device.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class DeviceType extends OpenValue<String> {
    /** A browser. */
    public static final DeviceType BROWSER = new DeviceType("Browser");

    /** An app on a phone or a tablet. */
    public static final DeviceType MOBILE = new DeviceType("Mobile");

    /** A program on a computer. */
    public static final DeviceType DESKTOP = new DeviceType("Desktop");

    private DeviceType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static DeviceType of(String value) {
        return new DeviceType(value);
    }
}
