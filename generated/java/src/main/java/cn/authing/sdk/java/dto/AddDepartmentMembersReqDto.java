/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Users to add to a department. */
public class AddDepartmentMembersReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("AddDepartmentMembersReqDto")
            .field("departmentId")
            .field("organizationCode")
            .field("departmentIdType")
            .field("userIds", JsonShape.list(JsonShape.TEXT))
            .field("tenantId");

    /** Makes an object without members. */
    public AddDepartmentMembersReqDto() {
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
     * IDs of the users, as GenAuth assigned them. No limit on their number is documented; to be
     * safe, send no more than 50 at a time.
     *
     * <p>For example <code>["6229ffa4b1c08d2cade3e3d9"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getUserIds() {
        return held("userIds");
    }

    /**
     * Sets <code>userIds</code>; see its getter.
     *
     * @param value required
     */
    public void setUserIds(List<String> value) {
        write("userIds", value);
    }

    /**
     * ID of the tenant, where the organization belongs to one and not to the whole user pool.
     *
     * <p>For example <code>"63f867961c8f0241e7ccb582"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTenantId() {
        return read("tenantId", JsonShape.TEXT);
    }

    /**
     * Sets <code>tenantId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTenantId(String value) {
        write("tenantId", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final AddDepartmentMembersReqDto made = new AddDepartmentMembersReqDto();

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
         * Sets <code>userIds</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userIds(List<String> value) {
            made.write("userIds", value);
            return this;
        }

        /**
         * Sets <code>tenantId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder tenantId(String value) {
            made.write("tenantId", value);
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
        public AddDepartmentMembersReqDto build() {
            AddDepartmentMembersReqDto copy = new AddDepartmentMembersReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
