/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** What the user may do with a list resource. */
public class ArrayAuthorize extends Dto {
    private static final DtoType TYPE = DtoType.of("ArrayAuthorize")
            .field("values", JsonShape.list(JsonShape.TEXT))
            .field("actions", JsonShape.list(JsonShape.TEXT));

    /** Makes an object without members. */
    public ArrayAuthorize() {
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
     * The texts.
     *
     * <p>For example <code>["boston","chicago"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getValues() {
        return held("values");
    }

    /**
     * Sets <code>values</code>; see its getter.
     *
     * @param value required
     */
    public void setValues(List<String> value) {
        write("values", value);
    }

    /**
     * What the user may do with it. The names are those that the data resource defines.
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
     * @param value required
     */
    public void setActions(List<String> value) {
        write("actions", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ArrayAuthorize made = new ArrayAuthorize();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>values</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder values(List<String> value) {
            made.write("values", value);
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
        public ArrayAuthorize build() {
            ArrayAuthorize copy = new ArrayAuthorize();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
