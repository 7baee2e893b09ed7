/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Shape of a data resource.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class DataResourceType extends OpenValue<String> {
    /** A tree of nodes, each with a code and actions of its own. */
    public static final DataResourceType TREE = new DataResourceType("TREE");

    /** One text. */
    public static final DataResourceType STRING = new DataResourceType("STRING");

    /** A list of texts. */
    public static final DataResourceType ARRAY = new DataResourceType("ARRAY");

    private DataResourceType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static DataResourceType of(String value) {
        return new DataResourceType(value);
    }
}
