/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** What the user may use of one permission namespace. */
public class UserAuthResourceListDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UserAuthResourceListDto")
            .field("userId")
            .field("namespaceCode")
            .field("resourceList", JsonShape.list(JsonShape.dto(OpenResource::new)));

    /** Makes an object without members. */
    public UserAuthResourceListDto() {
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
     * ID of the signed-in user.
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
     * Code of the permission namespace.
     *
     * <p>For example <code>"default"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNamespaceCode() {
        return read("namespaceCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>namespaceCode</code>; see its getter.
     *
     * @param value required
     */
    public void setNamespaceCode(String value) {
        write("namespaceCode", value);
    }

    /**
     * The data resources.
     *
     * @return <code>null</code> where it is absent
     */
    public List<OpenResource> getResourceList() {
        return held("resourceList");
    }

    /**
     * Sets <code>resourceList</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setResourceList(List<OpenResource> value) {
        write("resourceList", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UserAuthResourceListDto made = new UserAuthResourceListDto();

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
         * Sets <code>namespaceCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder namespaceCode(String value) {
            made.write("namespaceCode", value);
            return this;
        }

        /**
         * Sets <code>resourceList</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder resourceList(List<OpenResource> value) {
            made.write("resourceList", value);
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
        public UserAuthResourceListDto build() {
            UserAuthResourceListDto copy = new UserAuthResourceListDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
