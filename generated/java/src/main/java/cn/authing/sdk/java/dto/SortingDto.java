/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** One step of a sort order. */
public class SortingDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SortingDto")
            .field("field")
            .field("order");

    /** Makes an object without members. */
    public SortingDto() {
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
     * What is sorted by.
     *
     * <p>For example <code>"createdAt"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public UserSortField getField() {
        return read("field", JsonShape.open(UserSortField.class, JsonShape.TEXT, UserSortField::of));
    }

    /**
     * Sets <code>field</code>; see its getter.
     *
     * @param value required
     */
    public void setField(UserSortField value) {
        write("field", value);
    }

    /**
     * In which direction.
     *
     * <p>For example <code>"desc"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SortDirection getOrder() {
        return read("order", JsonShape.open(SortDirection.class, JsonShape.TEXT, SortDirection::of));
    }

    /**
     * Sets <code>order</code>; see its getter.
     *
     * @param value required
     */
    public void setOrder(SortDirection value) {
        write("order", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SortingDto made = new SortingDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>field</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder field(UserSortField value) {
            made.write("field", value);
            return this;
        }

        /**
         * Sets <code>order</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder order(SortDirection value) {
            made.write("order", value);
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
        public SortingDto build() {
            SortingDto copy = new SortingDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
