/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * What a search of departments is sorted by.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class DepartmentSortBy extends OpenValue<String> {
    /** When the department was last changed. */
    public static final DepartmentSortBy UPDATED_AT = new DepartmentSortBy("updatedAt");

    /** When the department was created. */
    public static final DepartmentSortBy CREATED_AT = new DepartmentSortBy("createdAt");

    private DepartmentSortBy(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static DepartmentSortBy of(String value) {
        return new DepartmentSortBy(value);
    }
}
