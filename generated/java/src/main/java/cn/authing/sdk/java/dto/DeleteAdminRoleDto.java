/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Administrator roles to delete. */
public class DeleteAdminRoleDto extends Dto {
    private static final DtoType TYPE = DtoType.of("DeleteAdminRoleDto")
            .field("codeList", JsonShape.list(JsonShape.TEXT));

    /** Makes an object without members. */
    public DeleteAdminRoleDto() {
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
     * Codes of the roles, 1 to 50 of them.
     *
     * <p>1 to 50 items.
     *
     * <p>For example <code>["support-admin"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getCodeList() {
        return held("codeList");
    }

    /**
     * Sets <code>codeList</code>; see its getter.
     *
     * @param value required
     */
    public void setCodeList(List<String> value) {
        write("codeList", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final DeleteAdminRoleDto made = new DeleteAdminRoleDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>codeList</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder codeList(List<String> value) {
            made.write("codeList", value);
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
        public DeleteAdminRoleDto build() {
            DeleteAdminRoleDto copy = new DeleteAdminRoleDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
