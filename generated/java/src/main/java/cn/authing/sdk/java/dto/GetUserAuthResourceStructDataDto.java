/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/**
 * A data resource, and what the user may do with it. The field that fits <code>resourceType</code>
 * is present, the two others are not.
 */
public class GetUserAuthResourceStructDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetUserAuthResourceStructDataDto")
            .field("namespaceCode")
            .field("resourceCode")
            .field("resourceType")
            .field("strResourceAuthAction", JsonShape.dto(StrResourceAuthAction::new))
            .field("arrResourceAuthAction", JsonShape.dto(ArrResourceAuthAction::new))
            .field("treeResourceAuthAction", JsonShape.dto(TreeResourceAuthAction::new));

    /** Makes an object without members. */
    public GetUserAuthResourceStructDataDto() {
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
     * Code of the data resource.
     *
     * <p>For example <code>"handbook"</code>.
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
     * <p>For example <code>"TREE"</code>.
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
    public StrResourceAuthAction getStrResourceAuthAction() {
        return held("strResourceAuthAction");
    }

    /**
     * Sets <code>strResourceAuthAction</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setStrResourceAuthAction(StrResourceAuthAction value) {
        write("strResourceAuthAction", value);
    }

    /**
     * The permissions, where the resource is a list of texts.
     *
     * @return <code>null</code> where it is absent
     */
    public ArrResourceAuthAction getArrResourceAuthAction() {
        return held("arrResourceAuthAction");
    }

    /**
     * Sets <code>arrResourceAuthAction</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setArrResourceAuthAction(ArrResourceAuthAction value) {
        write("arrResourceAuthAction", value);
    }

    /**
     * The permissions, where the resource is a tree.
     *
     * @return <code>null</code> where it is absent
     */
    public TreeResourceAuthAction getTreeResourceAuthAction() {
        return held("treeResourceAuthAction");
    }

    /**
     * Sets <code>treeResourceAuthAction</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTreeResourceAuthAction(TreeResourceAuthAction value) {
        write("treeResourceAuthAction", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetUserAuthResourceStructDataDto made = new GetUserAuthResourceStructDataDto();

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
         * Sets <code>strResourceAuthAction</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder strResourceAuthAction(StrResourceAuthAction value) {
            made.write("strResourceAuthAction", value);
            return this;
        }

        /**
         * Sets <code>arrResourceAuthAction</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder arrResourceAuthAction(ArrResourceAuthAction value) {
            made.write("arrResourceAuthAction", value);
            return this;
        }

        /**
         * Sets <code>treeResourceAuthAction</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder treeResourceAuthAction(TreeResourceAuthAction value) {
            made.write("treeResourceAuthAction", value);
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
        public GetUserAuthResourceStructDataDto build() {
            GetUserAuthResourceStructDataDto copy = new GetUserAuthResourceStructDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
