/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** A change to an organization. What is left out stays as it is. */
public class UpdateOrganizationReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UpdateOrganizationReqDto")
            .field("organizationCode")
            .field("description")
            .field("openDepartmentId")
            .field("leaderUserIds", JsonShape.list(JsonShape.TEXT))
            .field("i18n", JsonShape.dto(OrganizationNameI18nDto::new))
            .field("tenantId")
            .field("organizationNewCode")
            .field("organizationName")
            .field("postIdList", JsonShape.list(JsonShape.TEXT));

    /** Makes an object without members. */
    public UpdateOrganizationReqDto() {
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
     * Present code of the organization to change.
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
     * Code after the change. Unique in the user pool.
     *
     * <p>For example <code>"example-group"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOrganizationNewCode() {
        return read("organizationNewCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>organizationNewCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOrganizationNewCode(String value) {
        write("organizationNewCode", value);
    }

    /**
     * Name after the change.
     *
     * <p>For example <code>"Example Group"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOrganizationName() {
        return read("organizationName", JsonShape.TEXT);
    }

    /**
     * Sets <code>organizationName</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOrganizationName(String value) {
        write("organizationName", value);
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UpdateOrganizationReqDto made = new UpdateOrganizationReqDto();

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
         * Sets <code>organizationNewCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder organizationNewCode(String value) {
            made.write("organizationNewCode", value);
            return this;
        }

        /**
         * Sets <code>organizationName</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder organizationName(String value) {
            made.write("organizationName", value);
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
        public UpdateOrganizationReqDto build() {
            UpdateOrganizationReqDto copy = new UpdateOrganizationReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
