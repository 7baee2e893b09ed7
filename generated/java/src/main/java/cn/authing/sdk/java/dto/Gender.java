/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Gender of a user, as far as it is recorded.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class Gender extends OpenValue<String> {
    /** Male. */
    public static final Gender MALE = new Gender("M");

    /** Female. */
    public static final Gender FEMALE = new Gender("F");

    /** Not known or not stated. */
    public static final Gender UNKNOWN = new Gender("U");

    private Gender(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static Gender of(String value) {
        return new Gender(value);
    }
}
