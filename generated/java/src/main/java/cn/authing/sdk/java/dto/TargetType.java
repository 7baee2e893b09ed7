/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Kind of what a role or a permission is given to.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class TargetType extends OpenValue<String> {
    /** One user, by user ID. */
    public static final TargetType USER = new TargetType("USER");

    /** Everybody who has a role, by the code of the role. */
    public static final TargetType ROLE = new TargetType("ROLE");

    /** The members of a user group, by the code of the group. */
    public static final TargetType GROUP = new TargetType("GROUP");

    /** The members of a department, by the ID of the department. */
    public static final TargetType DEPARTMENT = new TargetType("DEPARTMENT");

    private TargetType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static TargetType of(String value) {
        return new TargetType(value);
    }
}
