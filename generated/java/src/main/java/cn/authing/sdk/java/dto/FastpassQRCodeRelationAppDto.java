/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** An application that the user can sign in to on the phone. */
public class FastpassQRCodeRelationAppDto extends Dto {
    private static final DtoType TYPE = DtoType.of("FastpassQRCodeRelationAppDto")
            .field("id")
            .field("name")
            .field("logo");

    /** Makes an object without members. */
    public FastpassQRCodeRelationAppDto() {
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
     * ID of the application.
     *
     * <p>For example <code>"6193b7a2c4d85e0f9a1b2c3d"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getId() {
        return read("id", JsonShape.TEXT);
    }

    /**
     * Sets <code>id</code>; see its getter.
     *
     * @param value required
     */
    public void setId(String value) {
        write("id", value);
    }

    /**
     * Name of the application, as people see it.
     *
     * <p>For example <code>"Example Notes"</code>.
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
     * URL of its logo.
     *
     * <p>For example <code>"https://example.com/logo.png"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getLogo() {
        return read("logo", JsonShape.TEXT);
    }

    /**
     * Sets <code>logo</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLogo(String value) {
        write("logo", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final FastpassQRCodeRelationAppDto made = new FastpassQRCodeRelationAppDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>id</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder id(String value) {
            made.write("id", value);
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
         * Sets <code>logo</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder logo(String value) {
            made.write("logo", value);
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
        public FastpassQRCodeRelationAppDto build() {
            FastpassQRCodeRelationAppDto copy = new FastpassQRCodeRelationAppDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
