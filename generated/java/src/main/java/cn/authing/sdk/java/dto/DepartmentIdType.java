/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Kind of a department ID in a request.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class DepartmentIdType extends OpenValue<String> {
    /** The ID that GenAuth assigned to the department. */
    public static final DepartmentIdType DEPARTMENT_ID = new DepartmentIdType("department_id");

    /** The department's ID in an outside system, as stored with the department. */
    public static final DepartmentIdType OPEN_DEPARTMENT_ID = new DepartmentIdType("open_department_id");

    /**
     * The department's ID in a synchronised directory, written
     * <code>&#60;provider&#62;:&#60;department ID there&#62;</code>, such as
     * <code>lark:od_e1f2</code>.
     */
    public static final DepartmentIdType SYNC_RELATION = new DepartmentIdType("sync_relation");

    /**
     * A custom field of the department. The service does not document which field, nor how the
     * value is written; try it before you rely on it.
     */
    public static final DepartmentIdType CUSTOM_FIELD = new DepartmentIdType("custom_field");

    /** The code of the department. */
    public static final DepartmentIdType CODE = new DepartmentIdType("code");

    private DepartmentIdType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static DepartmentIdType of(String value) {
        return new DepartmentIdType(value);
    }
}
