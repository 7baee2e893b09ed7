/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>getAllGroups</code> takes. */
public class GetAllGroupsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetAllGroupsDto")
            .field("fetchMembers")
            .field("withCustomData");

    /** Makes an object without members. */
    public GetAllGroupsDto() {
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
     * Whether the answer includes the users of each group, in <code>members</code>. The answer
     * grows with the number of users; <code>listGroupMembers</code> returns the users of one group
     * page by page.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getFetchMembers() {
        return read("fetchMembers", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>fetchMembers</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setFetchMembers(Boolean value) {
        write("fetchMembers", value);
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetAllGroupsDto made = new GetAllGroupsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>fetchMembers</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder fetchMembers(Boolean value) {
            made.write("fetchMembers", value);
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
        public GetAllGroupsDto build() {
            GetAllGroupsDto copy = new GetAllGroupsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
