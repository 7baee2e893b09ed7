/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** What the user may do with the nodes of a tree resource. */
public class TreeAuthorize extends Dto {
    private static final DtoType TYPE = DtoType.of("TreeAuthorize")
            .field("authList", JsonShape.list(JsonShape.dto(TreeAuthBo::new)));

    /** Makes an object without members. */
    public TreeAuthorize() {
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
     * The nodes, those with permissions only.
     *
     * @return <code>null</code> where it is absent
     */
    public List<TreeAuthBo> getAuthList() {
        return held("authList");
    }

    /**
     * Sets <code>authList</code>; see its getter.
     *
     * @param value required
     */
    public void setAuthList(List<TreeAuthBo> value) {
        write("authList", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final TreeAuthorize made = new TreeAuthorize();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>authList</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder authList(List<TreeAuthBo> value) {
            made.write("authList", value);
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
        public TreeAuthorize build() {
            TreeAuthorize copy = new TreeAuthorize();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
