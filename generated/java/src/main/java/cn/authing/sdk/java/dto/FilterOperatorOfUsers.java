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
public final class FilterOperatorOfUsers extends OpenValue<String> {
    /** The field is the value given. */
    public static final FilterOperatorOfUsers EQUAL = new FilterOperatorOfUsers("EQUAL");

    /** The field is not the value given. */
    public static final FilterOperatorOfUsers NOT_EQUAL = new FilterOperatorOfUsers("NOT_EQUAL");

    /** The field contains the text given. */
    public static final FilterOperatorOfUsers CONTAINS = new FilterOperatorOfUsers("CONTAINS");

    /** The field does not contain the text given. */
    public static final FilterOperatorOfUsers NOT_CONTAINS = new FilterOperatorOfUsers("NOT_CONTAINS");

    /** The field has no value. No value is given. */
    public static final FilterOperatorOfUsers IS_NULL = new FilterOperatorOfUsers("IS_NULL");

    /** The field has a value. No value is given. */
    public static final FilterOperatorOfUsers NOT_NULL = new FilterOperatorOfUsers("NOT_NULL");

    /** The field is one of the values given. */
    public static final FilterOperatorOfUsers IN = new FilterOperatorOfUsers("IN");

    /** The field is greater than the value given. */
    public static final FilterOperatorOfUsers GREATER = new FilterOperatorOfUsers("GREATER");

    /** The field is smaller than the value given. */
    public static final FilterOperatorOfUsers LESSER = new FilterOperatorOfUsers("LESSER");

    /** The field lies between the two values given. */
    public static final FilterOperatorOfUsers BETWEEN = new FilterOperatorOfUsers("BETWEEN");

    private FilterOperatorOfUsers(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static FilterOperatorOfUsers of(String value) {
        return new FilterOperatorOfUsers(value);
    }
}
