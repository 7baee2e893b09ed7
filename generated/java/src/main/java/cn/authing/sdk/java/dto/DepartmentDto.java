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

/** A department: a part of an organization, or of another department. */
public class DepartmentDto extends Dto {
    private static final DtoType TYPE = DtoType.of("DepartmentDto")
            .field("organizationCode")
            .field("departmentId")
            .field("createdAt")
            .field("updatedAt")
            .field("openDepartmentId")
            .field("name")
            .field("leaderUserIds", JsonShape.list(JsonShape.TEXT))
            .field("description")
            .field("parentDepartmentId")
            .field("code")
            .field("parentDepartmentCode")
            .field("membersCount")
            .field("hasChildren")
            .field("isVirtualNode")
            .field("i18n", JsonShape.dto(DepartmentI18nDto::new))
            .field("customData", JsonShape.map(JsonShape.ANY))
            .field("posts", JsonShape.list(JsonShape.TEXT))
            .field("postIdList", JsonShape.list(JsonShape.TEXT))
            .field("status")
            .field("allow");

    /** Makes an object without members. */
    public DepartmentDto() {
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
     * When the department was last changed.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUpdatedAt() {
        return read("updatedAt", JsonShape.TEXT);
    }

    /**
     * Sets <code>updatedAt</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUpdatedAt(String value) {
        write("updatedAt", value);
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
     * ID of the department above it.
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
     * Code of the department above it.
     *
     * <p>For example <code>"example"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getParentDepartmentCode() {
        return read("parentDepartmentCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>parentDepartmentCode</code>; see its getter.
     *
     * @param value required
     */
    public void setParentDepartmentCode(String value) {
        write("parentDepartmentCode", value);
    }

    /**
     * How many users belong to the department.
     *
     * <p>For example <code>11</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getMembersCount() {
        return read("membersCount", JsonShape.INTEGER);
    }

    /**
     * Sets <code>membersCount</code>; see its getter.
     *
     * @param value required
     */
    public void setMembersCount(Integer value) {
        write("membersCount", value);
    }

    /**
     * Whether there are departments below it.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getHasChildren() {
        return read("hasChildren", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>hasChildren</code>; see its getter.
     *
     * @param value required
     */
    public void setHasChildren(Boolean value) {
        write("hasChildren", value);
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
     * Names of the posts (positions) that exist there.
     *
     * <p>For example <code>["Team lead"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getPosts() {
        return held("posts");
    }

    /**
     * Sets <code>posts</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPosts(List<String> value) {
        write("posts", value);
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
     * What the caller may do with it. No value is documented.
     *
     * <p>For example <code>"read"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAllow() {
        return read("allow", JsonShape.TEXT);
    }

    /**
     * Sets <code>allow</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAllow(String value) {
        write("allow", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final DepartmentDto made = new DepartmentDto();

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
         * Sets <code>updatedAt</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder updatedAt(String value) {
            made.write("updatedAt", value);
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
         * Sets <code>parentDepartmentCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder parentDepartmentCode(String value) {
            made.write("parentDepartmentCode", value);
            return this;
        }

        /**
         * Sets <code>membersCount</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder membersCount(Integer value) {
            made.write("membersCount", value);
            return this;
        }

        /**
         * Sets <code>hasChildren</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder hasChildren(Boolean value) {
            made.write("hasChildren", value);
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
         * Sets <code>posts</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder posts(List<String> value) {
            made.write("posts", value);
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
         * Sets <code>allow</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder allow(String value) {
            made.write("allow", value);
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
        public DepartmentDto build() {
            DepartmentDto copy = new DepartmentDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
