/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A change to a role. */
public class UpdateRoleDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UpdateRoleDto")
            .field("code")
            .field("newCode")
            .field("name")
            .field("namespace")
            .field("description")
            .field("status")
            .field("disableTime");

    /** Makes an object without members. */
    public UpdateRoleDto() {
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
     * Present code of the role to change.
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
     * Code of the role after the change. Repeat <code>code</code> to keep it.
     *
     * <p>For example <code>"lead"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNewCode() {
        return read("newCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>newCode</code>; see its getter.
     *
     * @param value required
     */
    public void setNewCode(String value) {
        write("newCode", value);
    }

    /**
     * Name of the role after the change.
     *
     * <p>For example <code>"Team lead"</code>.
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
     * Code of the permission namespace that the role belongs to. Left out, the namespace
     * <code>default</code> is meant.
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
     * @param value <code>null</code> is sent as such
     */
    public void setNamespace(String value) {
        write("namespace", value);
    }

    /**
     * What the role is for. Left out, it stays.
     *
     * <p>For example <code>"Leads a team"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDescription() {
        return read("description", JsonShape.TEXT);
    }

    /**
     * Sets <code>description</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDescription(String value) {
        write("description", value);
    }

    /**
     * Whether the role is in force. <code>enable</code> is the only value that is documented. Left
     * out, it stays.
     *
     * <p>For example <code>"enable"</code>.
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
     * When the role stops being in force, in milliseconds since 1970, as text. Left out, it stays.
     *
     * <p>For example <code>"1767225600000"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDisableTime() {
        return read("disableTime", JsonShape.TEXT);
    }

    /**
     * Sets <code>disableTime</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDisableTime(String value) {
        write("disableTime", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UpdateRoleDto made = new UpdateRoleDto();

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
         * Sets <code>newCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder newCode(String value) {
            made.write("newCode", value);
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
         * Sets <code>namespace</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder namespace(String value) {
            made.write("namespace", value);
            return this;
        }

        /**
         * Sets <code>description</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder description(String value) {
            made.write("description", value);
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
        public Builder disableTime(String value) {
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
        public UpdateRoleDto build() {
            UpdateRoleDto copy = new UpdateRoleDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
