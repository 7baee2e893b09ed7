/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>getAllDepartments</code> takes. */
public class GetAllDepartmentsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetAllDepartmentsDto")
            .field("organizationCode")
            .field("departmentId")
            .field("departmentIdType")
            .field("withCustomData");

    /** Makes an object without members. */
    public GetAllDepartmentsDto() {
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
     * Code of the organization, as <code>listOrganizations</code> returns it.
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
     * ID of the department to start below. <code>root</code> is the top of the organization.
     *
     * <p>The service assumes <code>"root"</code> where it is absent. For example
     * <code>"624d930c37e1f5c08dd4986e"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDepartmentId() {
        return read("departmentId", JsonShape.TEXT);
    }

    /**
     * Sets <code>departmentId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
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
    public AllDepartmentsIdType getDepartmentIdType() {
        return read("departmentIdType", JsonShape.open(AllDepartmentsIdType.class, JsonShape.TEXT, AllDepartmentsIdType::of));
    }

    /**
     * Sets <code>departmentIdType</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDepartmentIdType(AllDepartmentsIdType value) {
        write("departmentIdType", value);
    }

    /**
     * Whether the answer includes <code>customData</code>.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getWithCustomData() {
        return read("withCustomData", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>withCustomData</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWithCustomData(Boolean value) {
        write("withCustomData", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetAllDepartmentsDto made = new GetAllDepartmentsDto();

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
         * @param value <code>null</code> is sent as such
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
        public Builder departmentIdType(AllDepartmentsIdType value) {
            made.write("departmentIdType", value);
            return this;
        }

        /**
         * Sets <code>withCustomData</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder withCustomData(Boolean value) {
            made.write("withCustomData", value);
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
        public GetAllDepartmentsDto build() {
            GetAllDepartmentsDto copy = new GetAllDepartmentsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
