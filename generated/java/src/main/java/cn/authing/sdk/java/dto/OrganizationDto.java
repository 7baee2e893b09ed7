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

/** An organization: the top of a tree of departments. */
public class OrganizationDto extends Dto {
    private static final DtoType TYPE = DtoType.of("OrganizationDto")
            .field("organizationCode")
            .field("organizationName")
            .field("description")
            .field("createdAt")
            .field("updatedAt")
            .field("departmentId")
            .field("openDepartmentId")
            .field("hasChildren")
            .field("leaderUserIds", JsonShape.list(JsonShape.TEXT))
            .field("membersCount")
            .field("isVirtualNode")
            .field("i18n", JsonShape.dto(OrganizationNameI18nDto::new))
            .field("customData", JsonShape.map(JsonShape.ANY))
            .field("tenantId")
            .field("postIdList", JsonShape.list(JsonShape.TEXT))
            .field("status")
            .field("allow");

    /** Makes an object without members. */
    public OrganizationDto() {
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
     * Identifies the organization wherever it is referred to. Unique in the user pool.
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
     * Name of the organization, as people see it.
     *
     * <p>For example <code>"Example Inc."</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOrganizationName() {
        return read("organizationName", JsonShape.TEXT);
    }

    /**
     * Sets <code>organizationName</code>; see its getter.
     *
     * @param value required
     */
    public void setOrganizationName(String value) {
        write("organizationName", value);
    }

    /**
     * What the organization is.
     *
     * <p>For example <code>"Makes example products"</code>.
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
     * When the organization was created.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCreatedAt() {
        return read("createdAt", JsonShape.TEXT);
    }

    /**
     * Sets <code>createdAt</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCreatedAt(String value) {
        write("createdAt", value);
    }

    /**
     * When the organization was last changed.
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
     * ID of the department at the top of the organization.
     *
     * <p>For example <code>"60b49eb83fd80adb96f26e70"</code>.
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
     * ID of the top department in an outside system, for programs that keep both in step.
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
     * Whether the organization has departments.
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
     * How many users belong to the organization.
     *
     * <p>For example <code>150</code>.
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
     * Whether the organization only groups others and has no members of its own.
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
    public OrganizationNameI18nDto getI18n() {
        return held("i18n");
    }

    /**
     * Sets <code>i18n</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setI18n(OrganizationNameI18nDto value) {
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
     * Whether the organization is in use. No list of the values is documented.
     *
     * <p>For example <code>"true"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getStatus() {
        return read("status", JsonShape.TEXT);
    }

    /**
     * Sets <code>status</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setStatus(String value) {
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
        private final OrganizationDto made = new OrganizationDto();

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
         * Sets <code>organizationName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder organizationName(String value) {
            made.write("organizationName", value);
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
         * Sets <code>createdAt</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder createdAt(String value) {
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
        public Builder i18n(OrganizationNameI18nDto value) {
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
        public Builder status(String value) {
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
        public OrganizationDto build() {
            OrganizationDto copy = new OrganizationDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
