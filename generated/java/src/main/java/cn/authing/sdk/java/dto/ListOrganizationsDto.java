/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>listOrganizations</code> takes. */
public class ListOrganizationsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ListOrganizationsDto")
            .field("page")
            .field("limit")
            .field("fetchAll")
            .field("withCustomData")
            .field("withPost")
            .field("tenantId")
            .field("status");

    /** Makes an object without members. */
    public ListOrganizationsDto() {
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
     * Whether to list the organizations of all tenants too.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getFetchAll() {
        return read("fetchAll", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>fetchAll</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setFetchAll(Boolean value) {
        write("fetchAll", value);
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
     * Whether the answer includes the posts (positions), in <code>postIdList</code>.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getWithPost() {
        return read("withPost", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>withPost</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWithPost(Boolean value) {
        write("withPost", value);
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
     * <code>true</code> lists the organizations in use, <code>false</code> those that are not.
     * Without it, both are listed.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ListOrganizationsDto made = new ListOrganizationsDto();

        private Builder() {
            // by `builder()` only
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
         * Sets <code>fetchAll</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder fetchAll(Boolean value) {
            made.write("fetchAll", value);
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
         * Sets <code>withPost</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder withPost(Boolean value) {
            made.write("withPost", value);
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
        public ListOrganizationsDto build() {
            ListOrganizationsDto copy = new ListOrganizationsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
