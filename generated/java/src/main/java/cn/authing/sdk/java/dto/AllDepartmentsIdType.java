/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Kind of a department ID, where only two kinds are allowed.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class AllDepartmentsIdType extends OpenValue<String> {
    /** The ID that GenAuth assigned to the department. */
    public static final AllDepartmentsIdType DEPARTMENT_ID = new AllDepartmentsIdType("department_id");

    /** The department's ID in an outside system, as stored with the department. */
    public static final AllDepartmentsIdType OPEN_DEPARTMENT_ID = new AllDepartmentsIdType("open_department_id");

    private AllDepartmentsIdType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static AllDepartmentsIdType of(String value) {
        return new AllDepartmentsIdType(value);
    }
}
