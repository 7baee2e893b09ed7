/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>getDepartmentList</code> takes. */
public class GetDepartmentListDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetDepartmentListDto")
            .field("page")
            .field("limit")
            .field("withCustomData")
            .field("sortBy")
            .field("orderBy");

    /** Makes an object without members. */
    public GetDepartmentListDto() {
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
     * What the departments are sorted by.
     *
     * <p>The service assumes <code>"JoinDepartmentAt"</code> where it is absent. For example
     * <code>"JoinDepartmentAt"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public UserDepartmentSortBy getSortBy() {
        return read("sortBy", JsonShape.open(UserDepartmentSortBy.class, JsonShape.TEXT, UserDepartmentSortBy::of));
    }

    /**
     * Sets <code>sortBy</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSortBy(UserDepartmentSortBy value) {
        write("sortBy", value);
    }

    /**
     * In which direction.
     *
     * <p>The service assumes <code>"Desc"</code> where it is absent. For example <code>"Desc"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OrderBy getOrderBy() {
        return read("orderBy", JsonShape.open(OrderBy.class, JsonShape.TEXT, OrderBy::of));
    }

    /**
     * Sets <code>orderBy</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOrderBy(OrderBy value) {
        write("orderBy", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetDepartmentListDto made = new GetDepartmentListDto();

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
         * Sets <code>sortBy</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder sortBy(UserDepartmentSortBy value) {
            made.write("sortBy", value);
            return this;
        }

        /**
         * Sets <code>orderBy</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder orderBy(OrderBy value) {
            made.write("orderBy", value);
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
        public GetDepartmentListDto build() {
            GetDepartmentListDto copy = new GetDepartmentListDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
