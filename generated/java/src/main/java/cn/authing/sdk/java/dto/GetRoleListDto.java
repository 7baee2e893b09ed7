/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>getRoleList</code> takes. */
public class GetRoleListDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetRoleListDto")
            .field("namespace");

    /** Makes an object without members. */
    public GetRoleListDto() {
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
     * Code of the permission namespace that the role belongs to. Without it, the service looks in
     * the namespace <code>default</code>.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetRoleListDto made = new GetRoleListDto();

        private Builder() {
            // by `builder()` only
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
        public GetRoleListDto build() {
            GetRoleListDto copy = new GetRoleListDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
