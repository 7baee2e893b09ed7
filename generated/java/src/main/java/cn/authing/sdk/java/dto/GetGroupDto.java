/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>getGroup</code> takes. */
public class GetGroupDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetGroupDto")
            .field("code")
            .field("withCustomData");

    /** Makes an object without members. */
    public GetGroupDto() {
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
     * The <code>code</code> of the group.
     *
     * <p>For example <code>"developer"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCode() {
        return read("code", JsonShape.TEXT);
    }

    /**
     * Sets <code>code</code>; see its getter.
     *
     * @param value required
     */
    public void setCode(String value) {
        write("code", value);
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
        private final GetGroupDto made = new GetGroupDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>code</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder code(String value) {
            made.write("code", value);
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
        public GetGroupDto build() {
            GetGroupDto copy = new GetGroupDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
