/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A user or a user pool, as far as a screen may show it. */
public class FastpassUserInfoDto extends Dto {
    private static final DtoType TYPE = DtoType.of("FastpassUserInfoDto")
            .field("id")
            .field("displayName")
            .field("photo");

    /** Makes an object without members. */
    public FastpassUserInfoDto() {
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
     * ID of the user or the user pool.
     *
     * <p>For example <code>"6229ffa4b1c08d2cade3e3d9"</code>.
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
     * Name, as people see it.
     *
     * <p>For example <code>"Bob Zhang"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDisplayName() {
        return read("displayName", JsonShape.TEXT);
    }

    /**
     * Sets <code>displayName</code>; see its getter.
     *
     * @param value required
     */
    public void setDisplayName(String value) {
        write("displayName", value);
    }

    /**
     * URL of the picture of the user, or of the logo of the user pool.
     *
     * <p>For example <code>"https://example.com/photos/bob.png"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPhoto() {
        return read("photo", JsonShape.TEXT);
    }

    /**
     * Sets <code>photo</code>; see its getter.
     *
     * @param value required
     */
    public void setPhoto(String value) {
        write("photo", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final FastpassUserInfoDto made = new FastpassUserInfoDto();

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
         * Sets <code>displayName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder displayName(String value) {
            made.write("displayName", value);
            return this;
        }

        /**
         * Sets <code>photo</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder photo(String value) {
            made.write("photo", value);
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
        public FastpassUserInfoDto build() {
            FastpassUserInfoDto copy = new FastpassUserInfoDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
