/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A code and a name that a role could have. */
public class CheckRoleParamsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CheckRoleParamsDto")
            .field("namespace")
            .field("code")
            .field("name");

    /** Makes an object without members. */
    public CheckRoleParamsDto() {
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
     * Code of the permission namespace that the role would belong to.
     *
     * <p>For example <code>"default"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNamespace() {
        return read("namespace", JsonShape.TEXT);
    }

    /**
     * Sets <code>namespace</code>; see its getter.
     *
     * @param value required
     */
    public void setNamespace(String value) {
        write("namespace", value);
    }

    /**
     * Code to check.
     *
     * <p>For example <code>"manager"</code>.
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
     * Name to check. Left out, only the code is checked.
     *
     * <p>For example <code>"Manager"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getName() {
        return read("name", JsonShape.TEXT);
    }

    /**
     * Sets <code>name</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setName(String value) {
        write("name", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CheckRoleParamsDto made = new CheckRoleParamsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>namespace</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder namespace(String value) {
            made.write("namespace", value);
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
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder name(String value) {
            made.write("name", value);
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
        public CheckRoleParamsDto build() {
            CheckRoleParamsDto copy = new CheckRoleParamsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
