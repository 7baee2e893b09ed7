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

/** Which users to list, and how. */
public class ListUsersRequestDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ListUsersRequestDto")
            .field("keywords")
            .field("advancedFilter", JsonShape.list(JsonShape.dto(ListUsersAdvancedFilterItemDto::new)))
            .field("searchQuery", JsonShape.map(JsonShape.ANY))
            .field("options", JsonShape.dto(ListUsersOptionsDto::new));

    /** Makes an object without members. */
    public ListUsersRequestDto() {
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
     * Text to search for in the fields that <code>fuzzySearchOn</code> names. Left out, all users
     * are listed.
     *
     * <p>For example <code>"bob"</code>.
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
     * Conditions that must all hold.
     *
     * @return <code>null</code> where it is absent
     */
    public List<ListUsersAdvancedFilterItemDto> getAdvancedFilter() {
        return held("advancedFilter");
    }

    /**
     * Sets <code>advancedFilter</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAdvancedFilter(List<ListUsersAdvancedFilterItemDto> value) {
        write("advancedFilter", value);
    }

    /**
     * A query in the language of the search engine behind the service, for what the conditions
     * cannot say. Its form is that of Elasticsearch.
     *
     * <p>For example <code>&#123;"query":&#123;"term":&#123;"company":"Example
     * Inc."&#125;&#125;&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getSearchQuery() {
        return held("searchQuery");
    }

    /**
     * Sets <code>searchQuery</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSearchQuery(Map<String, Object> value) {
        write("searchQuery", value);
    }

    /**
     * Page, sort order, and what of each user.
     *
     * @return <code>null</code> where it is absent
     */
    public ListUsersOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(ListUsersOptionsDto value) {
        write("options", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ListUsersRequestDto made = new ListUsersRequestDto();

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
         * Sets <code>advancedFilter</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder advancedFilter(List<ListUsersAdvancedFilterItemDto> value) {
            made.write("advancedFilter", value);
            return this;
        }

        /**
         * Sets <code>searchQuery</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder searchQuery(Map<String, Object> value) {
            made.write("searchQuery", value);
            return this;
        }

        /**
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(ListUsersOptionsDto value) {
            made.write("options", value);
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
        public ListUsersRequestDto build() {
            ListUsersRequestDto copy = new ListUsersRequestDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
