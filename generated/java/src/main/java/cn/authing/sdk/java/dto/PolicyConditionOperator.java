/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * How a condition compares.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class PolicyConditionOperator extends OpenValue<String> {
    /** A truth value is the one given, <code>true</code> or <code>false</code>. */
    public static final PolicyConditionOperator BOOL = new PolicyConditionOperator("Bool");

    /** A date is the same as the one given. */
    public static final PolicyConditionOperator DATE_EQUALS = new PolicyConditionOperator("DateEquals");

    /** A date is not the same as the one given. */
    public static final PolicyConditionOperator DATE_NOT_EQUALS = new PolicyConditionOperator("DateNotEquals");

    /** A date is earlier than the one given. */
    public static final PolicyConditionOperator DATE_LESS_THAN = new PolicyConditionOperator("DateLessThan");

    /** A date is earlier than the one given, or the same. */
    public static final PolicyConditionOperator DATE_LESS_THAN_EQUALS = new PolicyConditionOperator("DateLessThanEquals");

    /** A date is later than the one given. */
    public static final PolicyConditionOperator DATE_GREATER_THAN = new PolicyConditionOperator("DateGreaterThan");

    /** A date is later than the one given, or the same. */
    public static final PolicyConditionOperator DATE_GREATER_THAN_EQUALS = new PolicyConditionOperator("DateGreaterThanEquals");

    /** An IP address lies in the range given. */
    public static final PolicyConditionOperator IP_ADDRESS = new PolicyConditionOperator("IpAddress");

    /** An IP address lies outside the range given. */
    public static final PolicyConditionOperator NOT_IP_ADDRESS = new PolicyConditionOperator("NotIpAddress");

    /** A number is the same as the one given. */
    public static final PolicyConditionOperator NUMERIC_EQUALS = new PolicyConditionOperator("NumericEquals");

    /** A number is not the same as the one given. */
    public static final PolicyConditionOperator NUMERIC_NOT_EQUALS = new PolicyConditionOperator("NumericNotEquals");

    /** A number is smaller than the one given. */
    public static final PolicyConditionOperator NUMERIC_LESS_THAN = new PolicyConditionOperator("NumericLessThan");

    /** A number is smaller than the one given, or the same. */
    public static final PolicyConditionOperator NUMERIC_LESS_THAN_EQUALS = new PolicyConditionOperator("NumericLessThanEquals");

    /** A number is greater than the one given. */
    public static final PolicyConditionOperator NUMERIC_GREATER_THAN = new PolicyConditionOperator("NumericGreaterThan");

    /** A number is greater than the one given, or the same. */
    public static final PolicyConditionOperator NUMERIC_GREATER_THAN_EQUALS = new PolicyConditionOperator("NumericGreaterThanEquals");

    /** A text is the one given, letter case included. */
    public static final PolicyConditionOperator STRING_EQUALS = new PolicyConditionOperator("StringEquals");

    /** A text is not the one given, letter case included. */
    public static final PolicyConditionOperator STRING_NOT_EQUALS = new PolicyConditionOperator("StringNotEquals");

    /** A text is the one given, whatever its letter case. */
    public static final PolicyConditionOperator STRING_EQUALS_IGNORE_CASE = new PolicyConditionOperator("StringEqualsIgnoreCase");

    /** A text is not the one given, whatever its letter case. */
    public static final PolicyConditionOperator STRING_NOT_EQUALS_IGNORE_CASE = new PolicyConditionOperator("StringNotEqualsIgnoreCase");

    /** A text matches the pattern given. */
    public static final PolicyConditionOperator STRING_LIKE = new PolicyConditionOperator("StringLike");

    /** A text does not match the pattern given. */
    public static final PolicyConditionOperator STRING_NOT_LIKE = new PolicyConditionOperator("StringNotLike");

    /** A list contains the value given. */
    public static final PolicyConditionOperator LIST_CONTAINS = new PolicyConditionOperator("ListContains");

    private PolicyConditionOperator(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static PolicyConditionOperator of(String value) {
        return new PolicyConditionOperator(value);
    }
}
