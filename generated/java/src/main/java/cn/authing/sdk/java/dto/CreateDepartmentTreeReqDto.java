/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** A department with what stands below it and who belongs to it. */
public class CreateDepartmentTreeReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CreateDepartmentTreeReqDto")
            .field("name")
            .field("children", JsonShape.list(JsonShape.TEXT))
            .field("members", JsonShape.dto(UserInfoDto::new))
            .field("tenantId");

    /** Makes an object without members. */
    public CreateDepartmentTreeReqDto() {
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
     * Name of the department.
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
     * What stands below it. Published as a list of texts, without an example.
     *
     * <p>For example <code>[]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getChildren() {
        return held("children");
    }

    /**
     * Sets <code>children</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setChildren(List<String> value) {
        write("children", value);
    }

    /**
     * Who belongs to it.
     *
     * @return <code>null</code> where it is absent
     */
    public UserInfoDto getMembers() {
        return held("members");
    }

    /**
     * Sets <code>members</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setMembers(UserInfoDto value) {
        write("members", value);
    }

    /**
     * ID of the tenant, where the organization belongs to one and not to the whole user pool.
     *
     * <p>For example <code>"63f867961c8f0241e7ccb582"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTenantId() {
        return read("tenantId", JsonShape.TEXT);
    }

    /**
     * Sets <code>tenantId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTenantId(String value) {
        write("tenantId", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CreateDepartmentTreeReqDto made = new CreateDepartmentTreeReqDto();

        private Builder() {
            // by `builder()` only
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
         * Sets <code>children</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder children(List<String> value) {
            made.write("children", value);
            return this;
        }

        /**
         * Sets <code>members</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder members(UserInfoDto value) {
            made.write("members", value);
            return this;
        }

        /**
         * Sets <code>tenantId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder tenantId(String value) {
            made.write("tenantId", value);
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
        public CreateDepartmentTreeReqDto build() {
            CreateDepartmentTreeReqDto copy = new CreateDepartmentTreeReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
