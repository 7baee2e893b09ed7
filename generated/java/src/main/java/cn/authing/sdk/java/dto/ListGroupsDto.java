/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>listGroups</code> takes. */
public class ListGroupsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ListGroupsDto")
            .field("keywords")
            .field("page")
            .field("limit")
            .field("withMetadata")
            .field("withCustomData")
            .field("flatCustomData");

    /** Makes an object without members. */
    public ListGroupsDto() {
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
     * Text to search for. Without it, all groups are listed.
     *
     * <p>For example <code>"developer"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getKeywords() {
        return read("keywords", JsonShape.TEXT);
    }

    /**
     * Sets <code>keywords</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setKeywords(String value) {
        write("keywords", value);
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
     * Whether the answer includes <code>metadataSource</code>.
     *
     * <p>For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getWithMetadata() {
        return read("withMetadata", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>withMetadata</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWithMetadata(Boolean value) {
        write("withMetadata", value);
    }

    /**
     * Whether the answer includes the custom fields of the groups. Clients keep them although no
     * type declares them.
     *
     * <p>For example <code>false</code>.
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
     * Whether custom fields are placed beside the other fields of the group instead of inside
     * <code>customData</code>.
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
        private final ListGroupsDto made = new ListGroupsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>keywords</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder keywords(String value) {
            made.write("keywords", value);
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
         * Sets <code>withMetadata</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder withMetadata(Boolean value) {
            made.write("withMetadata", value);
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
        public ListGroupsDto build() {
            ListGroupsDto copy = new ListGroupsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
