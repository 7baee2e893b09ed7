/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** How to search, sort and page departments. */
public class SearchDepartmentsListReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SearchDepartmentsListReqDto")
            .field("organizationCode")
            .field("withCustomData")
            .field("withPost")
            .field("page")
            .field("limit")
            .field("advancedFilter", JsonShape.list(JsonShape.dto(SearchDepartmentsFilterItemDto::new)))
            .field("sortBy")
            .field("orderBy")
            .field("sort", JsonShape.list(JsonShape.dto(DepartmentSortingDto::new)))
            .field("tenantId");

    /** Makes an object without members. */
    public SearchDepartmentsListReqDto() {
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
     * Code of the organization to search in.
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
     * How many departments are on a page, at most 50.
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
     * Conditions that must all hold. Left out, all departments are listed.
     *
     * @return <code>null</code> where it is absent
     */
    public List<SearchDepartmentsFilterItemDto> getAdvancedFilter() {
        return held("advancedFilter");
    }

    /**
     * Sets <code>advancedFilter</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAdvancedFilter(List<SearchDepartmentsFilterItemDto> value) {
        write("advancedFilter", value);
    }

    /**
     * What is sorted by, where <code>sort</code> is left out.
     *
     * <p>The service assumes <code>"updatedAt"</code> where it is absent. For example
     * <code>"updatedAt"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public DepartmentSortBy getSortBy() {
        return read("sortBy", JsonShape.open(DepartmentSortBy.class, JsonShape.TEXT, DepartmentSortBy::of));
    }

    /**
     * Sets <code>sortBy</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSortBy(DepartmentSortBy value) {
        write("sortBy", value);
    }

    /**
     * In which direction, where <code>sort</code> is left out.
     *
     * <p>The service assumes <code>"DESC"</code> where it is absent. For example <code>"DESC"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OrderDirection getOrderBy() {
        return read("orderBy", JsonShape.open(OrderDirection.class, JsonShape.TEXT, OrderDirection::of));
    }

    /**
     * Sets <code>orderBy</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOrderBy(OrderDirection value) {
        write("orderBy", value);
    }

    /**
     * Steps of the sort order, the most important first. Wins over <code>sortBy</code> and
     * <code>orderBy</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<DepartmentSortingDto> getSort() {
        return held("sort");
    }

    /**
     * Sets <code>sort</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSort(List<DepartmentSortingDto> value) {
        write("sort", value);
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
        private final SearchDepartmentsListReqDto made = new SearchDepartmentsListReqDto();

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
         * Sets <code>advancedFilter</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder advancedFilter(List<SearchDepartmentsFilterItemDto> value) {
            made.write("advancedFilter", value);
            return this;
        }

        /**
         * Sets <code>sortBy</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder sortBy(DepartmentSortBy value) {
            made.write("sortBy", value);
            return this;
        }

        /**
         * Sets <code>orderBy</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder orderBy(OrderDirection value) {
            made.write("orderBy", value);
            return this;
        }

        /**
         * Sets <code>sort</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder sort(List<DepartmentSortingDto> value) {
            made.write("sort", value);
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
        public SearchDepartmentsListReqDto build() {
            SearchDepartmentsListReqDto copy = new SearchDepartmentsListReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
