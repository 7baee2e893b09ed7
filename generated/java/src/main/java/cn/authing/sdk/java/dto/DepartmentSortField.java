/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Field that departments can be sorted by.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class DepartmentSortField extends OpenValue<String> {
    /** When the department was last changed. */
    public static final DepartmentSortField UPDATED_AT = new DepartmentSortField("updatedAt");

    /** When the department was created. */
    public static final DepartmentSortField CREATED_AT = new DepartmentSortField("createdAt");

    /** The name of the department. */
    public static final DepartmentSortField NAME = new DepartmentSortField("name");

    private DepartmentSortField(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static DepartmentSortField of(String value) {
        return new DepartmentSortField(value);
    }
}
