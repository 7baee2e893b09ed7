/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Which page to return, in which order, and what of each user. */
public class ListUsersOptionsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ListUsersOptionsDto")
            .field("pagination", JsonShape.dto(PaginationDto::new))
            .field("sort", JsonShape.list(JsonShape.dto(SortingDto::new)))
            .field("fuzzySearchOn", JsonShape.list(JsonShape.open(UserSearchField.class, JsonShape.TEXT, UserSearchField::of)))
            .field("withCustomData")
            .field("withPost")
            .field("withIdentities")
            .field("withDepartmentIds")
            .field("flatCustomData");

    /** Makes an object without members. */
    public ListUsersOptionsDto() {
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
     * Which page to return.
     *
     * @return <code>null</code> where it is absent
     */
    public PaginationDto getPagination() {
        return held("pagination");
    }

    /**
     * Sets <code>pagination</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPagination(PaginationDto value) {
        write("pagination", value);
    }

    /**
     * Steps of the sort order, the most important first.
     *
     * @return <code>null</code> where it is absent
     */
    public List<SortingDto> getSort() {
        return held("sort");
    }

    /**
     * Sets <code>sort</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSort(List<SortingDto> value) {
        write("sort", value);
    }

    /**
     * Fields that <code>keywords</code> is searched for in.
     *
     * <p>The service assumes
     * <code>["phone","email","name","username","nickname","identityNumber"]</code> where it is
     * absent. For example <code>["name","username"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<UserSearchField> getFuzzySearchOn() {
        return held("fuzzySearchOn");
    }

    /**
     * Sets <code>fuzzySearchOn</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setFuzzySearchOn(List<UserSearchField> value) {
        write("fuzzySearchOn", value);
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
     * Whether the answer includes the posts (positions) of the users, in <code>postIdList</code>.
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
     * Whether custom fields are placed beside the other fields of the user instead of inside
     * <code>customData</code>. Clients keep such fields although no type declares them.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getFlatCustomData() {
        return read("flatCustomData", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>flatCustomData</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setFlatCustomData(Boolean value) {
        write("flatCustomData", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ListUsersOptionsDto made = new ListUsersOptionsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>pagination</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder pagination(PaginationDto value) {
            made.write("pagination", value);
            return this;
        }

        /**
         * Sets <code>sort</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder sort(List<SortingDto> value) {
            made.write("sort", value);
            return this;
        }

        /**
         * Sets <code>fuzzySearchOn</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder fuzzySearchOn(List<UserSearchField> value) {
            made.write("fuzzySearchOn", value);
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
         * Sets <code>flatCustomData</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder flatCustomData(Boolean value) {
            made.write("flatCustomData", value);
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
        public ListUsersOptionsDto build() {
            ListUsersOptionsDto copy = new ListUsersOptionsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
