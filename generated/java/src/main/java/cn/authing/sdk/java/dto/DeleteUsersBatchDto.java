/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Users to delete. */
public class DeleteUsersBatchDto extends Dto {
    private static final DtoType TYPE = DtoType.of("DeleteUsersBatchDto")
            .field("userIds", JsonShape.list(JsonShape.TEXT))
            .field("options", JsonShape.dto(DeleteUsersBatchOptionsDto::new));

    /** Makes an object without members. */
    public DeleteUsersBatchDto() {
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
     * IDs of the users, 1 to 50 of them, of the kind that <code>options</code> names.
     *
     * <p>1 to 50 items.
     *
     * <p>For example <code>["6229ffa4b1c08d2cade3e3d9","6229ffa4b1c08d2cade3e3d0"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getUserIds() {
        return held("userIds");
    }

    /**
     * Sets <code>userIds</code>; see its getter.
     *
     * @param value required
     */
    public void setUserIds(List<String> value) {
        write("userIds", value);
    }

    /**
     * How to read the IDs.
     *
     * @return <code>null</code> where it is absent
     */
    public DeleteUsersBatchOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(DeleteUsersBatchOptionsDto value) {
        write("options", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final DeleteUsersBatchDto made = new DeleteUsersBatchDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>userIds</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userIds(List<String> value) {
            made.write("userIds", value);
            return this;
        }

        /**
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(DeleteUsersBatchOptionsDto value) {
            made.write("options", value);
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
        public DeleteUsersBatchDto build() {
            DeleteUsersBatchDto copy = new DeleteUsersBatchDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
