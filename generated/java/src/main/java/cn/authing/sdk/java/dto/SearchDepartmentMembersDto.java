/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>searchDepartmentMembers</code> takes. */
public class SearchDepartmentMembersDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SearchDepartmentMembersDto")
            .field("organizationCode")
            .field("departmentId")
            .field("keywords")
            .field("page")
            .field("limit")
            .field("departmentIdType")
            .field("includeChildrenDepartments")
            .field("withCustomData")
            .field("withIdentities")
            .field("withDepartmentIds")
            .field("tenantId");

    /** Makes an object without members. */
    public SearchDepartmentMembersDto() {
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
     * Text to search for.
     *
     * <p>For example <code>"Bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getKeywords() {
        return read("keywords", JsonShape.TEXT);
    }

    /**
     * Sets <code>keywords</code>; see its getter.
     *
     * @param value required
     */
    public void setKeywords(String value) {
        write("keywords", value);
    }

    /**
     * Number of the page, counted from 1.
     *
     * <p>At least 1.
     *
     * <p>The service assumes <code>1</code> where it is absent. For example <code>1</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getPage() {
        return read("page", JsonShape.INTEGER);
    }

    /**
     * Sets <code>page</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPage(Integer value) {
        write("page", value);
    }

    /**
     * How many items are on a page, at most 50.
     *
     * <p>1 to 50.
     *
     * <p>The service assumes <code>10</code> where it is absent. For example <code>10</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getLimit() {
        return read("limit", JsonShape.INTEGER);
    }

    /**
     * Sets <code>limit</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLimit(Integer value) {
        write("limit", value);
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
     * Whether everything below the department counts too.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getIncludeChildrenDepartments() {
        return read("includeChildrenDepartments", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>includeChildrenDepartments</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIncludeChildrenDepartments(Boolean value) {
        write("includeChildrenDepartments", value);
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

    /**
     * Whether the answer includes <code>identities</code>.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getWithIdentities() {
        return read("withIdentities", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>withIdentities</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWithIdentities(Boolean value) {
        write("withIdentities", value);
    }

    /**
     * Whether the answer includes <code>departmentIds</code>.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getWithDepartmentIds() {
        return read("withDepartmentIds", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>withDepartmentIds</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWithDepartmentIds(Boolean value) {
        write("withDepartmentIds", value);
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
        private final SearchDepartmentMembersDto made = new SearchDepartmentMembersDto();

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
         * Sets <code>keywords</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder keywords(String value) {
            made.write("keywords", value);
            return this;
        }

        /**
         * Sets <code>page</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder page(Integer value) {
            made.write("page", value);
            return this;
        }

        /**
         * Sets <code>limit</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder limit(Integer value) {
            made.write("limit", value);
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
         * Sets <code>includeChildrenDepartments</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder includeChildrenDepartments(Boolean value) {
            made.write("includeChildrenDepartments", value);
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
         * Sets <code>withIdentities</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder withIdentities(Boolean value) {
            made.write("withIdentities", value);
            return this;
        }

        /**
         * Sets <code>withDepartmentIds</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder withDepartmentIds(Boolean value) {
            made.write("withDepartmentIds", value);
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
        public SearchDepartmentMembersDto build() {
            SearchDepartmentMembersDto copy = new SearchDepartmentMembersDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
