/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * What the departments of a user are sorted by.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class UserDepartmentSortBy extends OpenValue<String> {
    /** When the department was created. */
    public static final UserDepartmentSortBy DEPARTMENT_CREATED_AT = new UserDepartmentSortBy("DepartmentCreatedAt");

    /** When the user joined the department. */
    public static final UserDepartmentSortBy JOIN_DEPARTMENT_AT = new UserDepartmentSortBy("JoinDepartmentAt");

    /** The name of the department. */
    public static final UserDepartmentSortBy DEPARTMENT_NAME = new UserDepartmentSortBy("DepartmentName");

    /** The code of the department. The wire value is misspelt. */
    public static final UserDepartmentSortBy DEPARTMENT_CODE = new UserDepartmentSortBy("DepartmemtCode");

    private UserDepartmentSortBy(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static UserDepartmentSortBy of(String value) {
        return new UserDepartmentSortBy(value);
    }
}
