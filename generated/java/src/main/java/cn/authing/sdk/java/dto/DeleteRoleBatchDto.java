/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Roles of several permission namespaces to delete. */
public class DeleteRoleBatchDto extends Dto {
    private static final DtoType TYPE = DtoType.of("DeleteRoleBatchDto")
            .field("roleList", JsonShape.list(JsonShape.dto(RoleCodeAndNamespaceDto::new)));

    /** Makes an object without members. */
    public DeleteRoleBatchDto() {
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
     * The roles, 1 to 50 of them.
     *
     * <p>1 to 50 items.
     *
     * @return <code>null</code> where it is absent
     */
    public List<RoleCodeAndNamespaceDto> getRoleList() {
        return held("roleList");
    }

    /**
     * Sets <code>roleList</code>; see its getter.
     *
     * @param value required
     */
    public void setRoleList(List<RoleCodeAndNamespaceDto> value) {
        write("roleList", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final DeleteRoleBatchDto made = new DeleteRoleBatchDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>roleList</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder roleList(List<RoleCodeAndNamespaceDto> value) {
            made.write("roleList", value);
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
        public DeleteRoleBatchDto build() {
            DeleteRoleBatchDto copy = new DeleteRoleBatchDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
