/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>listUsersLegacy</code> takes. */
public class ListUsersLegacyDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ListUsersLegacyDto")
            .field("page")
            .field("limit")
            .field("status")
            .field("updatedAtStart")
            .field("updatedAtEnd")
            .field("withCustomData")
            .field("withPost")
            .field("withIdentities")
            .field("withDepartmentIds");

    /** Makes an object without members. */
    public ListUsersLegacyDto() {
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
     * Status of the users to list. Without it, users of every status are listed.
     *
     * <p>For example <code>"Activated"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public UserStatus getStatus() {
        return read("status", JsonShape.open(UserStatus.class, JsonShape.TEXT, UserStatus::of));
    }

    /**
     * Sets <code>status</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setStatus(UserStatus value) {
        write("status", value);
    }

    /**
     * Lists users changed at this time or later, in milliseconds since 1970.
     *
     * <p>For example <code>1655714763890</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getUpdatedAtStart() {
        return read("updatedAtStart", JsonShape.LONG);
    }

    /**
     * Sets <code>updatedAtStart</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUpdatedAtStart(Long value) {
        write("updatedAtStart", value);
    }

    /**
     * Lists users changed at this time or earlier, in milliseconds since 1970.
     *
     * <p>For example <code>1655801163890</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getUpdatedAtEnd() {
        return read("updatedAtEnd", JsonShape.LONG);
    }

    /**
     * Sets <code>updatedAtEnd</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUpdatedAtEnd(Long value) {
        write("updatedAtEnd", value);
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ListUsersLegacyDto made = new ListUsersLegacyDto();

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
         * Sets <code>status</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder status(UserStatus value) {
            made.write("status", value);
            return this;
        }

        /**
         * Sets <code>updatedAtStart</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder updatedAtStart(Long value) {
            made.write("updatedAtStart", value);
            return this;
        }

        /**
         * Sets <code>updatedAtEnd</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder updatedAtEnd(Long value) {
            made.write("updatedAtEnd", value);
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
        public ListUsersLegacyDto build() {
            ListUsersLegacyDto copy = new ListUsersLegacyDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
