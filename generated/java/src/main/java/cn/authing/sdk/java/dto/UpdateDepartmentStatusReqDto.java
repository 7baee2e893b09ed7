/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Whether a department is in use. */
public class UpdateDepartmentStatusReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UpdateDepartmentStatusReqDto")
            .field("departmentId")
            .field("status");

    /** Makes an object without members. */
    public UpdateDepartmentStatusReqDto() {
        // members are set one by one
    }

    /**
     * Begins an object.
     *
     * @return a builder without members
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * ID of the department, as GenAuth assigned it.
     *
     * <p>For example <code>"624d930c37e1f5c08dd4986e"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDepartmentId() {
        return read("departmentId", JsonShape.TEXT);
    }

    /**
     * Sets <code>departmentId</code>; see its getter.
     *
     * @param value required
     */
    public void setDepartmentId(String value) {
        write("departmentId", value);
    }

    /**
     * <code>true</code> to use the department, <code>false</code> to put it out of use.
     *
     * <p>For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getStatus() {
        return read("status", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>status</code>; see its getter.
     *
     * @param value required
     */
    public void setStatus(Boolean value) {
        write("status", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UpdateDepartmentStatusReqDto made = new UpdateDepartmentStatusReqDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>departmentId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder departmentId(String value) {
            made.write("departmentId", value);
            return this;
        }

        /**
         * Sets <code>status</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder status(Boolean value) {
            made.write("status", value);
            return this;
        }

        /**
         * Sets a member that this version of the SDK does not know.
         *
         * @param name on the wire
         * @param value maps, lists and values, or objects of this SDK
         * @return this
         */
        public Builder put(String name, Object value) {
            made.put(name, value);
            return this;
        }

        /**
         * Ends it.
         *
         * @return a new object
         */
        public UpdateDepartmentStatusReqDto build() {
            UpdateDepartmentStatusReqDto copy = new UpdateDepartmentStatusReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
