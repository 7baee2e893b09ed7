/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A department that a user belongs to. */
public class UserDepartmentRespDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UserDepartmentRespDto")
            .field("organizationCode")
            .field("departmentId")
            .field("isRoot")
            .field("createdAt")
            .field("name")
            .field("description")
            .field("openDepartmentId")
            .field("isLeader")
            .field("code")
            .field("isMainDepartment")
            .field("joinedAt")
            .field("isVirtualNode")
            .field("i18n", JsonShape.dto(DepartmentI18nDto::new))
            .field("customData", JsonShape.map(JsonShape.ANY))
            .field("departmentIdPath", JsonShape.list(JsonShape.TEXT))
            .field("departmentCodePath", JsonShape.list(JsonShape.TEXT))
            .field("departmentNamePath", JsonShape.list(JsonShape.TEXT));

    /** Makes an object without members. */
    public UserDepartmentRespDto() {
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
     * ID of the department, assigned by the service.
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
     * Whether it is the top of the organization.
     *
     * <p>For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getIsRoot() {
        return read("isRoot", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>isRoot</code>; see its getter.
     *
     * @param value required
     */
    public void setIsRoot(Boolean value) {
        write("isRoot", value);
    }

    /**
     * When the department was created.
     *
     * <p>Format: date-time.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OffsetDateTime getCreatedAt() {
        return read("createdAt", JsonShape.DATE_TIME);
    }

    /**
     * Sets <code>createdAt</code>; see its getter.
     *
     * @param value required
     */
    public void setCreatedAt(OffsetDateTime value) {
        write("createdAt", value);
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
     * What the department does.
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
     * @param value required
     */
    public void setDescription(String value) {
        write("description", value);
    }

    /**
     * ID of the department in an outside system.
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
     * @param value required
     */
    public void setIsLeader(Boolean value) {
        write("isLeader", value);
    }

    /**
     * Code of the department.
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
     * @param value required
     */
    public void setCode(String value) {
        write("code", value);
    }

    /**
     * Whether it is the user's main department.
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
     * @param value required
     */
    public void setIsMainDepartment(Boolean value) {
        write("isMainDepartment", value);
    }

    /**
     * When the user joined it.
     *
     * <p>Format: date-time.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OffsetDateTime getJoinedAt() {
        return read("joinedAt", JsonShape.DATE_TIME);
    }

    /**
     * Sets <code>joinedAt</code>; see its getter.
     *
     * @param value required
     */
    public void setJoinedAt(OffsetDateTime value) {
        write("joinedAt", value);
    }

    /**
     * Whether the department only groups others.
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
     * @param value required
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
     * IDs of the departments above it, the top first.
     *
     * <p>For example <code>["60b49eb83fd80adb96f26e70"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getDepartmentIdPath() {
        return held("departmentIdPath");
    }

    /**
     * Sets <code>departmentIdPath</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDepartmentIdPath(List<String> value) {
        write("departmentIdPath", value);
    }

    /**
     * Codes of the departments above it, the top first.
     *
     * <p>For example <code>["example"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getDepartmentCodePath() {
        return held("departmentCodePath");
    }

    /**
     * Sets <code>departmentCodePath</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDepartmentCodePath(List<String> value) {
        write("departmentCodePath", value);
    }

    /**
     * Names of the departments above it, the top first.
     *
     * <p>For example <code>["Example Inc."]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getDepartmentNamePath() {
        return held("departmentNamePath");
    }

    /**
     * Sets <code>departmentNamePath</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDepartmentNamePath(List<String> value) {
        write("departmentNamePath", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UserDepartmentRespDto made = new UserDepartmentRespDto();

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
         * Sets <code>isRoot</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder isRoot(Boolean value) {
            made.write("isRoot", value);
            return this;
        }

        /**
         * Sets <code>createdAt</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder createdAt(OffsetDateTime value) {
            made.write("createdAt", value);
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
         * @param value required
         * @return this
         */
        public Builder description(String value) {
            made.write("description", value);
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
         * Sets <code>isLeader</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder isLeader(Boolean value) {
            made.write("isLeader", value);
            return this;
        }

        /**
         * Sets <code>code</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder code(String value) {
            made.write("code", value);
            return this;
        }

        /**
         * Sets <code>isMainDepartment</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder isMainDepartment(Boolean value) {
            made.write("isMainDepartment", value);
            return this;
        }

        /**
         * Sets <code>joinedAt</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder joinedAt(OffsetDateTime value) {
            made.write("joinedAt", value);
            return this;
        }

        /**
         * Sets <code>isVirtualNode</code>; see its getter.
         *
         * @param value required
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
         * Sets <code>departmentIdPath</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder departmentIdPath(List<String> value) {
            made.write("departmentIdPath", value);
            return this;
        }

        /**
         * Sets <code>departmentCodePath</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder departmentCodePath(List<String> value) {
            made.write("departmentCodePath", value);
            return this;
        }

        /**
         * Sets <code>departmentNamePath</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder departmentNamePath(List<String> value) {
            made.write("departmentNamePath", value);
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
        public UserDepartmentRespDto build() {
            UserDepartmentRespDto copy = new UserDepartmentRespDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
