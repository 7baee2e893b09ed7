/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A department whose members have a role. */
public class RoleDepartmentRespDto extends Dto {
    private static final DtoType TYPE = DtoType.of("RoleDepartmentRespDto")
            .field("id")
            .field("code")
            .field("name")
            .field("description");

    /** Makes an object without members. */
    public RoleDepartmentRespDto() {
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
     * ID of the department, assigned by the service.
     *
     * <p>For example <code>"624d930c37e1f5c08dd4986e"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getId() {
        return read("id", JsonShape.TEXT);
    }

    /**
     * Sets <code>id</code>; see its getter.
     *
     * @param value required
     */
    public void setId(String value) {
        write("id", value);
    }

    /**
     * Code of the department.
     *
     * <p>For example <code>"engineering"</code>.
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
     * Name of the department, as people see it.
     *
     * <p>For example <code>"Engineering"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getName() {
        return read("name", JsonShape.TEXT);
    }

    /**
     * Sets <code>name</code>; see its getter.
     *
     * @param value required
     */
    public void setName(String value) {
        write("name", value);
    }

    /**
     * What the department does.
     *
     * <p>For example <code>"Builds and runs the product"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDescription() {
        return read("description", JsonShape.TEXT);
    }

    /**
     * Sets <code>description</code>; see its getter.
     *
     * @param value required
     */
    public void setDescription(String value) {
        write("description", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final RoleDepartmentRespDto made = new RoleDepartmentRespDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>id</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder id(String value) {
            made.write("id", value);
            return this;
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
         * Sets <code>name</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder name(String value) {
            made.write("name", value);
            return this;
        }

        /**
         * Sets <code>description</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder description(String value) {
            made.write("description", value);
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
        public RoleDepartmentRespDto build() {
            RoleDepartmentRespDto copy = new RoleDepartmentRespDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
