/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A link to delete. */
public class DeleteDepartmentSyncRelationReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("DeleteDepartmentSyncRelationReqDto")
            .field("organizationCode")
            .field("departmentId")
            .field("departmentIdType")
            .field("provider");

    /** Makes an object without members. */
    public DeleteDepartmentSyncRelationReqDto() {
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
     * Code of the organization that the department belongs to.
     *
     * <p>For example <code>"example"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOrganizationCode() {
        return read("organizationCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>organizationCode</code>; see its getter.
     *
     * @param value required
     */
    public void setOrganizationCode(String value) {
        write("organizationCode", value);
    }

    /**
     * ID of the department, of the kind that <code>departmentIdType</code> names.
     * <code>root</code> is the top of the organization.
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
     * Kind of the ID in <code>departmentId</code>.
     *
     * <p>The service assumes <code>"department_id"</code> where it is absent. For example
     * <code>"department_id"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public DepartmentIdType getDepartmentIdType() {
        return read("departmentIdType", JsonShape.open(DepartmentIdType.class, JsonShape.TEXT, DepartmentIdType::of));
    }

    /**
     * Sets <code>departmentIdType</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDepartmentIdType(DepartmentIdType value) {
        write("departmentIdType", value);
    }

    /**
     * The outside directory, such as <code>lark</code>.
     *
     * <p>For example <code>"lark"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getProvider() {
        return read("provider", JsonShape.TEXT);
    }

    /**
     * Sets <code>provider</code>; see its getter.
     *
     * @param value required
     */
    public void setProvider(String value) {
        write("provider", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final DeleteDepartmentSyncRelationReqDto made = new DeleteDepartmentSyncRelationReqDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>organizationCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder organizationCode(String value) {
            made.write("organizationCode", value);
            return this;
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
         * Sets <code>departmentIdType</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder departmentIdType(DepartmentIdType value) {
            made.write("departmentIdType", value);
            return this;
        }

        /**
         * Sets <code>provider</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder provider(String value) {
            made.write("provider", value);
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
        public DeleteDepartmentSyncRelationReqDto build() {
            DeleteDepartmentSyncRelationReqDto copy = new DeleteDepartmentSyncRelationReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
