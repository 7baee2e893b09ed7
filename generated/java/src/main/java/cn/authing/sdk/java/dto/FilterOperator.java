/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * How a filter compares a field with its value.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class FilterOperator extends OpenValue<String> {
    /** The field lies between the two values given. */
    public static final FilterOperator BETWEEN = new FilterOperator("BETWEEN");

    /** The field is the value given. */
    public static final FilterOperator EQUAL = new FilterOperator("EQUAL");

    /** The field is one of the values given. */
    public static final FilterOperator IN = new FilterOperator("IN");

    /** The field is smaller than the value given. */
    public static final FilterOperator LESSER = new FilterOperator("LESSER");

    /** The field is greater than the value given. */
    public static final FilterOperator GREATER = new FilterOperator("GREATER");

    /** The field contains the text given. */
    public static final FilterOperator CONTAINS = new FilterOperator("CONTAINS");

    private FilterOperator(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static FilterOperator of(String value) {
        return new FilterOperator(value);
    }
}
