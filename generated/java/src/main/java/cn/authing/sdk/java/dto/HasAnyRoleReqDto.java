/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** The user and the roles to ask about. */
public class HasAnyRoleReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("HasAnyRoleReqDto")
            .field("userId")
            .field("roles", JsonShape.list(JsonShape.dto(HasRoleRolesDto::new)))
            .field("options", JsonShape.dto(HasAnyRoleOptionsDto::new));

    /** Makes an object without members. */
    public HasAnyRoleReqDto() {
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
     * ID of the user, of the kind that <code>options</code> names.
     *
     * <p>For example <code>"6229ffa4b1c08d2cade3e3d9"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserId() {
        return read("userId", JsonShape.TEXT);
    }

    /**
     * Sets <code>userId</code>; see its getter.
     *
     * @param value required
     */
    public void setUserId(String value) {
        write("userId", value);
    }

    /**
     * Roles to look for; one of them is enough. No limit on their number is documented.
     *
     * @return <code>null</code> where it is absent
     */
    public List<HasRoleRolesDto> getRoles() {
        return held("roles");
    }

    /**
     * Sets <code>roles</code>; see its getter.
     *
     * @param value required
     */
    public void setRoles(List<HasRoleRolesDto> value) {
        write("roles", value);
    }

    /**
     * How to read the ID.
     *
     * @return <code>null</code> where it is absent
     */
    public HasAnyRoleOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(HasAnyRoleOptionsDto value) {
        write("options", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final HasAnyRoleReqDto made = new HasAnyRoleReqDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>userId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userId(String value) {
            made.write("userId", value);
            return this;
        }

        /**
         * Sets <code>roles</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder roles(List<HasRoleRolesDto> value) {
            made.write("roles", value);
            return this;
        }

        /**
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(HasAnyRoleOptionsDto value) {
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
        public HasAnyRoleReqDto build() {
            HasAnyRoleReqDto copy = new HasAnyRoleReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
