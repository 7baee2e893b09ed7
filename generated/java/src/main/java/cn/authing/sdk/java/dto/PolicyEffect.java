/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Whether a rule grants or refuses.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class PolicyEffect extends OpenValue<String> {
    /** The actions are granted. */
    public static final PolicyEffect ALLOW = new PolicyEffect("ALLOW");

    /** The actions are refused, whatever else grants them. */
    public static final PolicyEffect DENY = new PolicyEffect("DENY");

    private PolicyEffect(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static PolicyEffect of(String value) {
        return new PolicyEffect(value);
    }
}
