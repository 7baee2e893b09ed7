/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** One condition on users. All conditions must hold. */
public class ListUsersAdvancedFilterItemDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ListUsersAdvancedFilterItemDto")
            .field("field")
            .field("operator")
            .field("value");

    /** Makes an object without members. */
    public ListUsersAdvancedFilterItemDto() {
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
     * Name of a field of <code>UserDto</code>, or of a custom field.
     *
     * <p>For example <code>"status"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getField() {
        return read("field", JsonShape.TEXT);
    }

    /**
     * Sets <code>field</code>; see its getter.
     *
     * @param value required
     */
    public void setField(String value) {
        write("field", value);
    }

    /**
     * How it is compared.
     *
     * <p>For example <code>"EQUAL"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public FilterOperatorOfUsers getOperator() {
        return read("operator", JsonShape.open(FilterOperatorOfUsers.class, JsonShape.TEXT, FilterOperatorOfUsers::of));
    }

    /**
     * Sets <code>operator</code>; see its getter.
     *
     * @param value required
     */
    public void setOperator(FilterOperatorOfUsers value) {
        write("operator", value);
    }

    /**
     * What it is compared with: a text, a number, or a list for <code>IN</code> and
     * <code>BETWEEN</code>. Left out for <code>IS_NULL</code> and <code>NOT_NULL</code>.
     *
     * <p>For example <code>"Activated"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Object getValue() {
        return read("value", JsonShape.ANY);
    }

    /**
     * Sets <code>value</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setValue(Object value) {
        write("value", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ListUsersAdvancedFilterItemDto made = new ListUsersAdvancedFilterItemDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>field</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder field(String value) {
            made.write("field", value);
            return this;
        }

        /**
         * Sets <code>operator</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder operator(FilterOperatorOfUsers value) {
            made.write("operator", value);
            return this;
        }

        /**
         * Sets <code>value</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder value(Object value) {
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
        public ListUsersAdvancedFilterItemDto build() {
            ListUsersAdvancedFilterItemDto copy = new ListUsersAdvancedFilterItemDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
