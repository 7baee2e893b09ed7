/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Roles to take away, and who loses them. */
public class RevokeRoleBatchDto extends Dto {
    private static final DtoType TYPE = DtoType.of("RevokeRoleBatchDto")
            .field("roles", JsonShape.list(JsonShape.dto(RoleCodeDto::new)))
            .field("targets", JsonShape.list(JsonShape.dto(TargetDto::new)));

    /** Makes an object without members. */
    public RevokeRoleBatchDto() {
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
     * The roles, 1 to 10 of them.
     *
     * <p>1 to 10 items.
     *
     * @return <code>null</code> where it is absent
     */
    public List<RoleCodeDto> getRoles() {
        return held("roles");
    }

    /**
     * Sets <code>roles</code>; see its getter.
     *
     * @param value required
     */
    public void setRoles(List<RoleCodeDto> value) {
        write("roles", value);
    }

    /**
     * Who loses all of these roles, 1 to 50 targets.
     *
     * <p>1 to 50 items.
     *
     * @return <code>null</code> where it is absent
     */
    public List<TargetDto> getTargets() {
        return held("targets");
    }

    /**
     * Sets <code>targets</code>; see its getter.
     *
     * @param value required
     */
    public void setTargets(List<TargetDto> value) {
        write("targets", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final RevokeRoleBatchDto made = new RevokeRoleBatchDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>roles</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder roles(List<RoleCodeDto> value) {
            made.write("roles", value);
            return this;
        }

        /**
         * Sets <code>targets</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder targets(List<TargetDto> value) {
            made.write("targets", value);
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
        public RevokeRoleBatchDto build() {
            RevokeRoleBatchDto copy = new RevokeRoleBatchDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
