/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** What the user may do with one resource. */
public class GetUserAuthResourcePermissionList extends Dto {
    private static final DtoType TYPE = DtoType.of("GetUserAuthResourcePermissionList")
            .field("namespaceCode")
            .field("actions", JsonShape.list(JsonShape.TEXT))
            .field("resource");

    /** Makes an object without members. */
    public GetUserAuthResourcePermissionList() {
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
     * Code of the permission namespace that the resource belongs to.
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
     * What the user may do with it. The names are those that the data resource defines.
     *
     * <p>For example <code>["get","read","write"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getActions() {
        return held("actions");
    }

    /**
     * Sets <code>actions</code>; see its getter.
     *
     * @param value required
     */
    public void setActions(List<String> value) {
        write("actions", value);
    }

    /**
     * The resource that was asked about.
     *
     * <p>For example <code>"quarterly-report"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getResource() {
        return read("resource", JsonShape.TEXT);
    }

    /**
     * Sets <code>resource</code>; see its getter.
     *
     * @param value required
     */
    public void setResource(String value) {
        write("resource", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetUserAuthResourcePermissionList made = new GetUserAuthResourcePermissionList();

        private Builder() {
            // by `builder()` only
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
         * Sets <code>actions</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder actions(List<String> value) {
            made.write("actions", value);
            return this;
        }

        /**
         * Sets <code>resource</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder resource(String value) {
            made.write("resource", value);
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
        public GetUserAuthResourcePermissionList build() {
            GetUserAuthResourcePermissionList copy = new GetUserAuthResourcePermissionList();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
