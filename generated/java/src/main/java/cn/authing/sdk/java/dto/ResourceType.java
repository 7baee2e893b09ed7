/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Kind of a resource that permissions are about.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class ResourceType extends OpenValue<String> {
    /** Data, such as records or files. */
    public static final ResourceType DATA = new ResourceType("DATA");

    /** An interface that programs call. */
    public static final ResourceType API = new ResourceType("API");

    /** An entry of a menu. */
    public static final ResourceType MENU = new ResourceType("MENU");

    /** A button. */
    public static final ResourceType BUTTON = new ResourceType("BUTTON");

    /** Another part of a user interface. */
    public static final ResourceType UI = new ResourceType("UI");

    private ResourceType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static ResourceType of(String value) {
        return new ResourceType(value);
    }
}
