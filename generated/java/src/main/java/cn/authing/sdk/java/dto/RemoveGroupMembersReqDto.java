/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Users to remove from a group. */
public class RemoveGroupMembersReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("RemoveGroupMembersReqDto")
            .field("code")
            .field("userIds", JsonShape.list(JsonShape.TEXT));

    /** Makes an object without members. */
    public RemoveGroupMembersReqDto() {
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
     * Code of the group.
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
     * IDs of the users, 1 to 50 of them, as GenAuth assigned them.
     *
     * <p>1 to 50 items.
     *
     * <p>For example <code>["6229ffa4b1c08d2cade3e3d9","6229ffa4b1c08d2cade3e3d0"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getUserIds() {
        return held("userIds");
    }

    /**
     * Sets <code>userIds</code>; see its getter.
     *
     * @param value required
     */
    public void setUserIds(List<String> value) {
        write("userIds", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final RemoveGroupMembersReqDto made = new RemoveGroupMembersReqDto();

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
         * Sets <code>userIds</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userIds(List<String> value) {
            made.write("userIds", value);
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
        public RemoveGroupMembersReqDto build() {
            RemoveGroupMembersReqDto copy = new RemoveGroupMembersReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
