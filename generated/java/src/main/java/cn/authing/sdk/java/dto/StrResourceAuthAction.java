/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** A text resource, and what the user may do with it. */
public class StrResourceAuthAction extends Dto {
    private static final DtoType TYPE = DtoType.of("StrResourceAuthAction")
            .field("value")
            .field("actions", JsonShape.list(JsonShape.TEXT));

    /** Makes an object without members. */
    public StrResourceAuthAction() {
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
     * The text.
     *
     * <p>For example <code>"https://example.com/reports/q3"</code>.
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
     * @param value <code>null</code> is sent as such
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
        private final StrResourceAuthAction made = new StrResourceAuthAction();

        private Builder() {
            // by `builder()` only
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
        public StrResourceAuthAction build() {
            StrResourceAuthAction copy = new StrResourceAuthAction();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
