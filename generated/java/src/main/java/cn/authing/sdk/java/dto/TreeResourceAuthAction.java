/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** A tree resource, and what the user may do with its nodes. */
public class TreeResourceAuthAction extends Dto {
    private static final DtoType TYPE = DtoType.of("TreeResourceAuthAction")
            .field("nodeAuthActionList", JsonShape.list(JsonShape.dto(TreeStructs::new)));

    /** Makes an object without members. */
    public TreeResourceAuthAction() {
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
     * The nodes at the top.
     *
     * @return <code>null</code> where it is absent
     */
    public List<TreeStructs> getNodeAuthActionList() {
        return held("nodeAuthActionList");
    }

    /**
     * Sets <code>nodeAuthActionList</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setNodeAuthActionList(List<TreeStructs> value) {
        write("nodeAuthActionList", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final TreeResourceAuthAction made = new TreeResourceAuthAction();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>nodeAuthActionList</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder nodeAuthActionList(List<TreeStructs> value) {
            made.write("nodeAuthActionList", value);
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
        public TreeResourceAuthAction build() {
            TreeResourceAuthAction copy = new TreeResourceAuthAction();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
