/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A role as it is assigned. */
public class RolePermissionListDto extends Dto {
    private static final DtoType TYPE = DtoType.of("RolePermissionListDto")
            .field("roleId")
            .field("status")
            .field("enableTime")
            .field("endTime")
            .field("userPoolId")
            .field("roleName")
            .field("roleCode")
            .field("description")
            .field("createdAt")
            .field("updatedAt");

    /** Makes an object without members. */
    public RolePermissionListDto() {
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
     * ID of the role that is assigned.
     *
     * <p>For example <code>"6236ef37b5a1c94d0e72f3aa"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRoleId() {
        return read("roleId", JsonShape.TEXT);
    }

    /**
     * Sets <code>roleId</code>; see its getter.
     *
     * @param value required
     */
    public void setRoleId(String value) {
        write("roleId", value);
    }

    /**
     * Whether the assignment is in force, such as <code>ENABLE</code>. No list of the values is
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
     * @param value required
     */
    public void setStatus(String value) {
        write("status", value);
    }

    /**
     * When the assignment begins, in milliseconds since 1970.
     *
     * <p>For example <code>1735689600000</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getEnableTime() {
        return read("enableTime", JsonShape.LONG);
    }

    /**
     * Sets <code>enableTime</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEnableTime(Long value) {
        write("enableTime", value);
    }

    /**
     * When the assignment ends, in milliseconds since 1970. Absent when it never does.
     *
     * <p>For example <code>1767225600000</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getEndTime() {
        return read("endTime", JsonShape.LONG);
    }

    /**
     * Sets <code>endTime</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEndTime(Long value) {
        write("endTime", value);
    }

    /**
     * ID of the user pool that the role belongs to.
     *
     * <p>For example <code>"60b49eb83fd80adb96f26e60"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserPoolId() {
        return read("userPoolId", JsonShape.TEXT);
    }

    /**
     * Sets <code>userPoolId</code>; see its getter.
     *
     * @param value required
     */
    public void setUserPoolId(String value) {
        write("userPoolId", value);
    }

    /**
     * Name of the role, as people see it.
     *
     * <p>For example <code>"Manager"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRoleName() {
        return read("roleName", JsonShape.TEXT);
    }

    /**
     * Sets <code>roleName</code>; see its getter.
     *
     * @param value required
     */
    public void setRoleName(String value) {
        write("roleName", value);
    }

    /**
     * Code of the role that is assigned.
     *
     * <p>For example <code>"manager"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRoleCode() {
        return read("roleCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>roleCode</code>; see its getter.
     *
     * @param value required
     */
    public void setRoleCode(String value) {
        write("roleCode", value);
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
     * @param value <code>null</code> is sent as such
     */
    public void setDescription(String value) {
        write("description", value);
    }

    /**
     * When the role was created.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCreatedAt() {
        return read("createdAt", JsonShape.TEXT);
    }

    /**
     * Sets <code>createdAt</code>; see its getter.
     *
     * @param value required
     */
    public void setCreatedAt(String value) {
        write("createdAt", value);
    }

    /**
     * When the role was last changed.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUpdatedAt() {
        return read("updatedAt", JsonShape.TEXT);
    }

    /**
     * Sets <code>updatedAt</code>; see its getter.
     *
     * @param value required
     */
    public void setUpdatedAt(String value) {
        write("updatedAt", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final RolePermissionListDto made = new RolePermissionListDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>roleId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder roleId(String value) {
            made.write("roleId", value);
            return this;
        }

        /**
         * Sets <code>status</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder status(String value) {
            made.write("status", value);
            return this;
        }

        /**
         * Sets <code>enableTime</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder enableTime(Long value) {
            made.write("enableTime", value);
            return this;
        }

        /**
         * Sets <code>endTime</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder endTime(Long value) {
            made.write("endTime", value);
            return this;
        }

        /**
         * Sets <code>userPoolId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userPoolId(String value) {
            made.write("userPoolId", value);
            return this;
        }

        /**
         * Sets <code>roleName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder roleName(String value) {
            made.write("roleName", value);
            return this;
        }

        /**
         * Sets <code>roleCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder roleCode(String value) {
            made.write("roleCode", value);
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
         * Sets <code>createdAt</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder createdAt(String value) {
            made.write("createdAt", value);
            return this;
        }

        /**
         * Sets <code>updatedAt</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder updatedAt(String value) {
            made.write("updatedAt", value);
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
        public RolePermissionListDto build() {
            RolePermissionListDto copy = new RolePermissionListDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
