/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;
import java.util.Map;

/** A change to a department. What is left out stays as it is. */
public class UpdateDepartmentReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UpdateDepartmentReqDto")
            .field("organizationCode")
            .field("departmentId")
            .field("leaderUserIds", JsonShape.list(JsonShape.TEXT))
            .field("description")
            .field("code")
            .field("i18n", JsonShape.dto(DepartmentI18nDto::new))
            .field("status")
            .field("name")
            .field("departmentIdType")
            .field("parentDepartmentId")
            .field("customData", JsonShape.map(JsonShape.ANY))
            .field("metadata", JsonShape.map(JsonShape.ANY))
            .field("postIdList", JsonShape.list(JsonShape.TEXT))
            .field("tenantId");

    /** Makes an object without members. */
    public UpdateDepartmentReqDto() {
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
     * IDs of the users who lead it.
     *
     * <p>For example <code>["6229ffa4b1c08d2cade3e3d9"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getLeaderUserIds() {
        return held("leaderUserIds");
    }

    /**
     * Sets <code>leaderUserIds</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLeaderUserIds(List<String> value) {
        write("leaderUserIds", value);
    }

    /**
     * What the department is.
     *
     * <p>For example <code>"Builds and runs the product"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDescription() {
        return read("description", JsonShape.TEXT);
    }

    /**
     * Sets <code>description</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDescription(String value) {
        write("description", value);
    }

    /**
     * Code after the change. Unique in the organization.
     *
     * <p>For example <code>"platform"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCode() {
        return read("code", JsonShape.TEXT);
    }

    /**
     * Sets <code>code</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCode(String value) {
        write("code", value);
    }

    /**
     * Names in other languages.
     *
     * @return <code>null</code> where it is absent
     */
    public DepartmentI18nDto getI18n() {
        return held("i18n");
    }

    /**
     * Sets <code>i18n</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setI18n(DepartmentI18nDto value) {
        write("i18n", value);
    }

    /**
     * Whether the department is in use.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getStatus() {
        return read("status", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>status</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setStatus(Boolean value) {
        write("status", value);
    }

    /**
     * Name after the change.
     *
     * <p>For example <code>"Platform engineering"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getName() {
        return read("name", JsonShape.TEXT);
    }

    /**
     * Sets <code>name</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setName(String value) {
        write("name", value);
    }

    /**
     * Kind of the IDs in <code>departmentId</code> and <code>parentDepartmentId</code>. Left out,
     * they are IDs that GenAuth assigned.
     *
     * <p>For example <code>"department_id"</code>.
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
     * ID of the department that it moves below.
     *
     * <p>For example <code>"624d93102b6a4012f33cd2fe"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getParentDepartmentId() {
        return read("parentDepartmentId", JsonShape.TEXT);
    }

    /**
     * Sets <code>parentDepartmentId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setParentDepartmentId(String value) {
        write("parentDepartmentId", value);
    }

    /**
     * Values of custom fields, by field name. The names are defined in the console.
     *
     * <p>For example <code>&#123;"costCenter":"R-100"&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getCustomData() {
        return held("customData");
    }

    /**
     * Sets <code>customData</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCustomData(Map<String, Object> value) {
        write("customData", value);
    }

    /**
     * Metadata by name. Published as required and described nowhere; send an empty object where
     * there is none.
     *
     * <p>For example <code>&#123;&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getMetadata() {
        return held("metadata");
    }

    /**
     * Sets <code>metadata</code>; see its getter.
     *
     * @param value required
     */
    public void setMetadata(Map<String, Object> value) {
        write("metadata", value);
    }

    /**
     * IDs of the posts (positions) that exist there.
     *
     * <p>For example <code>["63dc5b1e7a904f2c8d6e0b91"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getPostIdList() {
        return held("postIdList");
    }

    /**
     * Sets <code>postIdList</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPostIdList(List<String> value) {
        write("postIdList", value);
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
        private final UpdateDepartmentReqDto made = new UpdateDepartmentReqDto();

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
         * Sets <code>leaderUserIds</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder leaderUserIds(List<String> value) {
            made.write("leaderUserIds", value);
            return this;
        }

        /**
         * Sets <code>description</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder description(String value) {
            made.write("description", value);
            return this;
        }

        /**
         * Sets <code>code</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder code(String value) {
            made.write("code", value);
            return this;
        }

        /**
         * Sets <code>i18n</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder i18n(DepartmentI18nDto value) {
            made.write("i18n", value);
            return this;
        }

        /**
         * Sets <code>status</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder status(Boolean value) {
            made.write("status", value);
            return this;
        }

        /**
         * Sets <code>name</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder name(String value) {
            made.write("name", value);
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
         * Sets <code>parentDepartmentId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder parentDepartmentId(String value) {
            made.write("parentDepartmentId", value);
            return this;
        }

        /**
         * Sets <code>customData</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder customData(Map<String, Object> value) {
            made.write("customData", value);
            return this;
        }

        /**
         * Sets <code>metadata</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder metadata(Map<String, Object> value) {
            made.write("metadata", value);
            return this;
        }

        /**
         * Sets <code>postIdList</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder postIdList(List<String> value) {
            made.write("postIdList", value);
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
        public UpdateDepartmentReqDto build() {
            UpdateDepartmentReqDto copy = new UpdateDepartmentReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
