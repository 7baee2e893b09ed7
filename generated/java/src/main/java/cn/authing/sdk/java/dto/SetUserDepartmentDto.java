/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A department that a user shall belong to. */
public class SetUserDepartmentDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SetUserDepartmentDto")
            .field("departmentId")
            .field("isLeader")
            .field("isMainDepartment");

    /** Makes an object without members. */
    public SetUserDepartmentDto() {
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
     * Whether the user leads it.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getIsLeader() {
        return read("isLeader", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>isLeader</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIsLeader(Boolean value) {
        write("isLeader", value);
    }

    /**
     * Whether it is the user's main department. At most one is.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getIsMainDepartment() {
        return read("isMainDepartment", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>isMainDepartment</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIsMainDepartment(Boolean value) {
        write("isMainDepartment", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SetUserDepartmentDto made = new SetUserDepartmentDto();

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
         * Sets <code>isLeader</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder isLeader(Boolean value) {
            made.write("isLeader", value);
            return this;
        }

        /**
         * Sets <code>isMainDepartment</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder isMainDepartment(Boolean value) {
            made.write("isMainDepartment", value);
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
        public SetUserDepartmentDto build() {
            SetUserDepartmentDto copy = new SetUserDepartmentDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
