/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** How to read the request. */
public class DeleteUsersBatchOptionsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("DeleteUsersBatchOptionsDto")
            .field("userIdType");

    /** Makes an object without members. */
    public DeleteUsersBatchOptionsDto() {
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
     * Kind of the user ID in the request.
     *
     * <p>The service assumes <code>"user_id"</code> where it is absent. For example
     * <code>"user_id"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public UserIdType getUserIdType() {
        return read("userIdType", JsonShape.open(UserIdType.class, JsonShape.TEXT, UserIdType::of));
    }

    /**
     * Sets <code>userIdType</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUserIdType(UserIdType value) {
        write("userIdType", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final DeleteUsersBatchOptionsDto made = new DeleteUsersBatchOptionsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>userIdType</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder userIdType(UserIdType value) {
            made.write("userIdType", value);
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
        public DeleteUsersBatchOptionsDto build() {
            DeleteUsersBatchOptionsDto copy = new DeleteUsersBatchOptionsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
