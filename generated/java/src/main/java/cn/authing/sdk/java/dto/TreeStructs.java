/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** A node of a tree resource, with the nodes below it. */
public class TreeStructs extends Dto {
    private static final DtoType TYPE = DtoType.of("TreeStructs")
            .field("code")
            .field("name")
            .field("value")
            .field("actions", JsonShape.list(JsonShape.TEXT))
            .field("children", JsonShape.list(JsonShape.dto(TreeStructs::new)));

    /** Makes an object without members. */
    public TreeStructs() {
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
     * Code of the node. Unique among its neighbours.
     *
     * <p>At most 50 characters.
     *
     * <p>For example <code>"travel"</code>.
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
     * Name of the node, as people see it.
     *
     * <p>At most 50 characters.
     *
     * <p>For example <code>"Travel"</code>.
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
     * Value of the node. Absent where it has none.
     *
     * <p>At most 1000 characters.
     *
     * <p>For example <code>"https://example.com/handbook/travel"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getValue() {
        return read("value", JsonShape.TEXT);
    }

    /**
     * Sets <code>value</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setValue(String value) {
        write("value", value);
    }

    /**
     * What the user may do with the node.
     *
     * <p>For example <code>["get","read"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getActions() {
        return held("actions");
    }

    /**
     * Sets <code>actions</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setActions(List<String> value) {
        write("actions", value);
    }

    /**
     * The nodes below it.
     *
     * @return <code>null</code> where it is absent
     */
    public List<TreeStructs> getChildren() {
        return held("children");
    }

    /**
     * Sets <code>children</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setChildren(List<TreeStructs> value) {
        write("children", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final TreeStructs made = new TreeStructs();

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
         * Sets <code>value</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder value(String value) {
            made.write("value", value);
            return this;
        }

        /**
         * Sets <code>actions</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder actions(List<String> value) {
            made.write("actions", value);
            return this;
        }

        /**
         * Sets <code>children</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder children(List<TreeStructs> value) {
            made.write("children", value);
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
        public TreeStructs build() {
            TreeStructs copy = new TreeStructs();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
