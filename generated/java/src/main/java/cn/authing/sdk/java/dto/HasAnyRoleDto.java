/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Whether a user has one of the roles. */
public class HasAnyRoleDto extends Dto {
    private static final DtoType TYPE = DtoType.of("HasAnyRoleDto")
            .field("hasAnyRole");

    /** Makes an object without members. */
    public HasAnyRoleDto() {
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
     * Whether the user has at least one of them.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getHasAnyRole() {
        return read("hasAnyRole", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>hasAnyRole</code>; see its getter.
     *
     * @param value required
     */
    public void setHasAnyRole(Boolean value) {
        write("hasAnyRole", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final HasAnyRoleDto made = new HasAnyRoleDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>hasAnyRole</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder hasAnyRole(Boolean value) {
            made.write("hasAnyRole", value);
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
        public HasAnyRoleDto build() {
            HasAnyRoleDto copy = new HasAnyRoleDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
