/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Kind of what roles are assigned to, in a list of assignments.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class RoleAssignmentTargetType extends OpenValue<String> {
    /** Users. */
    public static final RoleAssignmentTargetType USER = new RoleAssignmentTargetType("USER");

    /** Departments and organizations. */
    public static final RoleAssignmentTargetType ORG = new RoleAssignmentTargetType("ORG");

    private RoleAssignmentTargetType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static RoleAssignmentTargetType of(String value) {
        return new RoleAssignmentTargetType(value);
    }
}
