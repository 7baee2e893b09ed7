/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Direction of a sort order.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class OrderBy extends OpenValue<String> {
    /** From small to large, from old to new. */
    public static final OrderBy ASC = new OrderBy("Asc");

    /** From large to small, from new to old. */
    public static final OrderBy DESC = new OrderBy("Desc");

    private OrderBy(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static OrderBy of(String value) {
        return new OrderBy(value);
    }
}
