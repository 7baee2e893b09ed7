/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Whether an organization is in use. */
public class UpdateOrganizationStatusReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UpdateOrganizationStatusReqDto")
            .field("status")
            .field("rootNodeId");

    /** Makes an object without members. */
    public UpdateOrganizationStatusReqDto() {
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
     * <code>true</code> to use the organization, <code>false</code> to put it out of use. As text.
     *
     * <p>For example <code>"false"</code>.
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
     * ID of the department at the top of the organization: <code>departmentId</code> of the
     * organization.
     *
     * <p>For example <code>"60b49eb83fd80adb96f26e70"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRootNodeId() {
        return read("rootNodeId", JsonShape.TEXT);
    }

    /**
     * Sets <code>rootNodeId</code>; see its getter.
     *
     * @param value required
     */
    public void setRootNodeId(String value) {
        write("rootNodeId", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UpdateOrganizationStatusReqDto made = new UpdateOrganizationStatusReqDto();

        private Builder() {
            // by `builder()` only
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
         * Sets <code>rootNodeId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder rootNodeId(String value) {
            made.write("rootNodeId", value);
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
        public UpdateOrganizationStatusReqDto build() {
            UpdateOrganizationStatusReqDto copy = new UpdateOrganizationStatusReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
