/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/**
 * A data resource that the user may use. The field that fits <code>resourceType</code> is present,
 * the two others are not.
 */
public class OpenResource extends Dto {
    private static final DtoType TYPE = DtoType.of("OpenResource")
            .field("resourceCode")
            .field("resourceType")
            .field("strAuthorize", JsonShape.dto(StrAuthorize::new))
            .field("arrAuthorize", JsonShape.dto(ArrayAuthorize::new))
            .field("treeAuthorize", JsonShape.dto(TreeAuthorize::new));

    /** Makes an object without members. */
    public OpenResource() {
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
     * Code of the data resource.
     *
     * <p>For example <code>"quarterly-report"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getResourceCode() {
        return read("resourceCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>resourceCode</code>; see its getter.
     *
     * @param value required
     */
    public void setResourceCode(String value) {
        write("resourceCode", value);
    }

    /**
     * Shape of the data resource.
     *
     * <p>For example <code>"STRING"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public DataResourceType getResourceType() {
        return read("resourceType", JsonShape.open(DataResourceType.class, JsonShape.TEXT, DataResourceType::of));
    }

    /**
     * Sets <code>resourceType</code>; see its getter.
     *
     * @param value required
     */
    public void setResourceType(DataResourceType value) {
        write("resourceType", value);
    }

    /**
     * The permissions, where the resource is one text.
     *
     * @return <code>null</code> where it is absent
     */
    public StrAuthorize getStrAuthorize() {
        return held("strAuthorize");
    }

    /**
     * Sets <code>strAuthorize</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setStrAuthorize(StrAuthorize value) {
        write("strAuthorize", value);
    }

    /**
     * The permissions, where the resource is a list of texts.
     *
     * @return <code>null</code> where it is absent
     */
    public ArrayAuthorize getArrAuthorize() {
        return held("arrAuthorize");
    }

    /**
     * Sets <code>arrAuthorize</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setArrAuthorize(ArrayAuthorize value) {
        write("arrAuthorize", value);
    }

    /**
     * The permissions, where the resource is a tree.
     *
     * @return <code>null</code> where it is absent
     */
    public TreeAuthorize getTreeAuthorize() {
        return held("treeAuthorize");
    }

    /**
     * Sets <code>treeAuthorize</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTreeAuthorize(TreeAuthorize value) {
        write("treeAuthorize", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final OpenResource made = new OpenResource();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>resourceCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder resourceCode(String value) {
            made.write("resourceCode", value);
            return this;
        }

        /**
         * Sets <code>resourceType</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder resourceType(DataResourceType value) {
            made.write("resourceType", value);
            return this;
        }

        /**
         * Sets <code>strAuthorize</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder strAuthorize(StrAuthorize value) {
            made.write("strAuthorize", value);
            return this;
        }

        /**
         * Sets <code>arrAuthorize</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder arrAuthorize(ArrayAuthorize value) {
            made.write("arrAuthorize", value);
            return this;
        }

        /**
         * Sets <code>treeAuthorize</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder treeAuthorize(TreeAuthorize value) {
            made.write("treeAuthorize", value);
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
        public OpenResource build() {
            OpenResource copy = new OpenResource();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
