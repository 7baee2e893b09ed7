/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * What the members of a department are sorted by.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class DepartmentMemberSortBy extends OpenValue<String> {
    /** The order that the service finds best. */
    public static final DepartmentMemberSortBy DEFAULT = new DepartmentMemberSortBy("Default");

    /** When they joined the department. */
    public static final DepartmentMemberSortBy JOIN_DEPARTMENT_AT = new DepartmentMemberSortBy("JoinDepartmentAt");

    private DepartmentMemberSortBy(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static DepartmentMemberSortBy of(String value) {
        return new DepartmentMemberSortBy(value);
    }
}
