/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A role: a name for what people with a certain task may do. */
public class RoleDto extends Dto {
    private static final DtoType TYPE = DtoType.of("RoleDto")
            .field("id")
            .field("code")
            .field("name")
            .field("description")
            .field("namespace")
            .field("namespaceName")
            .field("status")
            .field("disableTime");

    /** Makes an object without members. */
    public RoleDto() {
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
     * ID of the role, assigned by the service.
     *
     * <p>For example <code>"6236ef37b5a1c94d0e72f3aa"</code>.
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
     * Identifies the role wherever it is referred to. Unique in its permission namespace.
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
     * Name of the role, as people see it.
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
     * @param value required
     */
    public void setName(String value) {
        write("name", value);
    }

    /**
     * What the role is for.
     *
     * <p>For example <code>"Leads a team and approves its requests"</code>.
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

    /**
     * Code of the permission namespace that the role belongs to.
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
     * Name of that namespace, as people see it.
     *
     * <p>For example <code>"Default space"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNamespaceName() {
        return read("namespaceName", JsonShape.TEXT);
    }

    /**
     * Sets <code>namespaceName</code>; see its getter.
     *
     * @param value required
     */
    public void setNamespaceName(String value) {
        write("namespaceName", value);
    }

    /**
     * Whether the role is in force, such as <code>ENABLE</code>. No list of the values is
     * documented.
     *
     * <p>For example <code>"ENABLE"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getStatus() {
        return read("status", JsonShape.TEXT);
    }

    /**
     * Sets <code>status</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setStatus(String value) {
        write("status", value);
    }

    /**
     * When the role stops being in force, in milliseconds since 1970. Absent when it never does.
     *
     * <p>For example <code>1669881887852</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getDisableTime() {
        return read("disableTime", JsonShape.LONG);
    }

    /**
     * Sets <code>disableTime</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDisableTime(Long value) {
        write("disableTime", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final RoleDto made = new RoleDto();

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
         * Sets <code>namespaceName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder namespaceName(String value) {
            made.write("namespaceName", value);
            return this;
        }

        /**
         * Sets <code>status</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder status(String value) {
            made.write("status", value);
            return this;
        }

        /**
         * Sets <code>disableTime</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder disableTime(Long value) {
            made.write("disableTime", value);
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
        public RoleDto build() {
            RoleDto copy = new RoleDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
