/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A text in one language. */
public class LangUnit extends Dto {
    private static final DtoType TYPE = DtoType.of("LangUnit")
            .field("enabled")
            .field("value");

    /** Makes an object without members. */
    public LangUnit() {
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
     * Whether the text is shown. When it is not, the default language is shown instead.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getEnabled() {
        return read("enabled", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>enabled</code>; see its getter.
     *
     * @param value required
     */
    public void setEnabled(Boolean value) {
        write("enabled", value);
    }

    /**
     * The text.
     *
     * <p>For example <code>"Engineering"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getValue() {
        return read("value", JsonShape.TEXT);
    }

    /**
     * Sets <code>value</code>; see its getter.
     *
     * @param value required
     */
    public void setValue(String value) {
        write("value", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final LangUnit made = new LangUnit();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>enabled</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder enabled(Boolean value) {
            made.write("enabled", value);
            return this;
        }

        /**
         * Sets <code>value</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder value(String value) {
            made.write("value", value);
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
        public LangUnit build() {
            LangUnit copy = new LangUnit();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
