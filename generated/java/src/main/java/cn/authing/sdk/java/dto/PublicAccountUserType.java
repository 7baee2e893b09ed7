/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Kind of an account in a list of public accounts. The service does not document what the kinds
 * are.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class PublicAccountUserType extends OpenValue<String> {
    /** Kind 1. */
    public static final PublicAccountUserType KIND1 = new PublicAccountUserType("1");

    /** Kind 2. */
    public static final PublicAccountUserType KIND2 = new PublicAccountUserType("2");

    private PublicAccountUserType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static PublicAccountUserType of(String value) {
        return new PublicAccountUserType(value);
    }
}
