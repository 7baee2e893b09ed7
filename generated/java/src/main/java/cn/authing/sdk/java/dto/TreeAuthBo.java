/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** What the user may do with a node of a tree resource. */
public class TreeAuthBo extends Dto {
    private static final DtoType TYPE = DtoType.of("TreeAuthBo")
            .field("nodePath")
            .field("nodeName")
            .field("nodeActions", JsonShape.list(JsonShape.TEXT))
            .field("nodeValue");

    /** Makes an object without members. */
    public TreeAuthBo() {
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
     * Path of the node: the codes of the nodes from the top down, each after a slash.
     *
     * <p>For example <code>"/travel/hotels"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNodePath() {
        return read("nodePath", JsonShape.TEXT);
    }

    /**
     * Sets <code>nodePath</code>; see its getter.
     *
     * @param value required
     */
    public void setNodePath(String value) {
        write("nodePath", value);
    }

    /**
     * Name of the node, as people see it.
     *
     * <p>For example <code>"Hotels"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNodeName() {
        return read("nodeName", JsonShape.TEXT);
    }

    /**
     * Sets <code>nodeName</code>; see its getter.
     *
     * @param value required
     */
    public void setNodeName(String value) {
        write("nodeName", value);
    }

    /**
     * What the user may do with the node. The names are those that the data resource defines.
     *
     * <p>For example <code>["get","read"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getNodeActions() {
        return held("nodeActions");
    }

    /**
     * Sets <code>nodeActions</code>; see its getter.
     *
     * @param value required
     */
    public void setNodeActions(List<String> value) {
        write("nodeActions", value);
    }

    /**
     * Value of the node. Absent where it has none.
     *
     * <p>For example <code>"https://example.com/handbook/hotels"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNodeValue() {
        return read("nodeValue", JsonShape.TEXT);
    }

    /**
     * Sets <code>nodeValue</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setNodeValue(String value) {
        write("nodeValue", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final TreeAuthBo made = new TreeAuthBo();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>nodePath</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder nodePath(String value) {
            made.write("nodePath", value);
            return this;
        }

        /**
         * Sets <code>nodeName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder nodeName(String value) {
            made.write("nodeName", value);
            return this;
        }

        /**
         * Sets <code>nodeActions</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder nodeActions(List<String> value) {
            made.write("nodeActions", value);
            return this;
        }

        /**
         * Sets <code>nodeValue</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder nodeValue(String value) {
            made.write("nodeValue", value);
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
        public TreeAuthBo build() {
            TreeAuthBo copy = new TreeAuthBo();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
