/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Somebody, or a set of people, that a role or a permission is given to. */
public class TargetDto extends Dto {
    private static final DtoType TYPE = DtoType.of("TargetDto")
            .field("targetType")
            .field("targetIdentifier");

    /** Makes an object without members. */
    public TargetDto() {
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
     * What kind of target this is.
     *
     * <p>For example <code>"USER"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public TargetType getTargetType() {
        return read("targetType", JsonShape.open(TargetType.class, JsonShape.TEXT, TargetType::of));
    }

    /**
     * Sets <code>targetType</code>; see its getter.
     *
     * @param value required
     */
    public void setTargetType(TargetType value) {
        write("targetType", value);
    }

    /**
     * Which one it is: a user ID, a department ID, or the code of a role or a group, as
     * <code>targetType</code> says.
     *
     * <p>For example <code>"6229ffa4b1c08d2cade3e3d9"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTargetIdentifier() {
        return read("targetIdentifier", JsonShape.TEXT);
    }

    /**
     * Sets <code>targetIdentifier</code>; see its getter.
     *
     * @param value required
     */
    public void setTargetIdentifier(String value) {
        write("targetIdentifier", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final TargetDto made = new TargetDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>targetType</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder targetType(TargetType value) {
            made.write("targetType", value);
            return this;
        }

        /**
         * Sets <code>targetIdentifier</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder targetIdentifier(String value) {
            made.write("targetIdentifier", value);
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
        public TargetDto build() {
            TargetDto copy = new TargetDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
