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

/** A department to create. */
public class CreateDepartmentReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CreateDepartmentReqDto")
            .field("organizationCode")
            .field("openDepartmentId")
            .field("name")
            .field("description")
            .field("parentDepartmentId")
            .field("code")
            .field("isVirtualNode")
            .field("i18n", JsonShape.dto(DepartmentI18nDto::new))
            .field("customData", JsonShape.map(JsonShape.ANY))
            .field("departmentIdType")
            .field("postIdList", JsonShape.list(JsonShape.TEXT))
            .field("tenantId")
            .field("metadata", JsonShape.map(JsonShape.ANY));

    /** Makes an object without members. */
    public CreateDepartmentReqDto() {
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
     * ID of the department in an outside system, for programs that keep both in step.
     *
     * <p>For example <code>"od_7dab8a3d3cdc"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOpenDepartmentId() {
        return read("openDepartmentId", JsonShape.TEXT);
    }

    /**
     * Sets <code>openDepartmentId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOpenDepartmentId(String value) {
        write("openDepartmentId", value);
    }

    /**
     * Name of the department, as people see it.
     *
     * <p>For example <code>"Engineering"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getName() {
        return read("name", JsonShape.TEXT);
    }

    /**
     * Sets <code>name</code>; see its getter.
     *
     * @param value required
     */
    public void setName(String value) {
        write("name", value);
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
     * ID of the department above it, of the kind that <code>departmentIdType</code> names.
     * <code>root</code> is the top of the organization.
     *
     * <p>For example <code>"60b49eb83fd80adb96f26e70"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getParentDepartmentId() {
        return read("parentDepartmentId", JsonShape.TEXT);
    }

    /**
     * Sets <code>parentDepartmentId</code>; see its getter.
     *
     * @param value required
     */
    public void setParentDepartmentId(String value) {
        write("parentDepartmentId", value);
    }

    /**
     * Code of the department. Unique in the organization.
     *
     * <p>For example <code>"engineering"</code>.
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
     * Whether the department only groups others and has no members of its own.
     *
     * <p>For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getIsVirtualNode() {
        return read("isVirtualNode", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>isVirtualNode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIsVirtualNode(Boolean value) {
        write("isVirtualNode", value);
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
     * Kind of the ID in <code>parentDepartmentId</code>.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CreateDepartmentReqDto made = new CreateDepartmentReqDto();

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
         * Sets <code>openDepartmentId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder openDepartmentId(String value) {
            made.write("openDepartmentId", value);
            return this;
        }

        /**
         * Sets <code>name</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder name(String value) {
            made.write("name", value);
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
         * Sets <code>parentDepartmentId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder parentDepartmentId(String value) {
            made.write("parentDepartmentId", value);
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
         * Sets <code>isVirtualNode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder isVirtualNode(Boolean value) {
            made.write("isVirtualNode", value);
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
        public CreateDepartmentReqDto build() {
            CreateDepartmentReqDto copy = new CreateDepartmentReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
