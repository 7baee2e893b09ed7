/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The permission to delete the account. */
public class DeleteAccounDto extends Dto {
    private static final DtoType TYPE = DtoType.of("DeleteAccounDto")
            .field("deleteAccountToken")
            .secret("deleteAccountToken");

    /** Makes an object without members. */
    public DeleteAccounDto() {
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
     * Token from <code>verifyDeleteAccountRequest</code>.
     *
     * <p>For example <code>"delete-account-token-of-bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDeleteAccountToken() {
        return read("deleteAccountToken", JsonShape.TEXT);
    }

    /**
     * Sets <code>deleteAccountToken</code>; see its getter.
     *
     * @param value required
     */
    public void setDeleteAccountToken(String value) {
        write("deleteAccountToken", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final DeleteAccounDto made = new DeleteAccounDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>deleteAccountToken</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder deleteAccountToken(String value) {
            made.write("deleteAccountToken", value);
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
        public DeleteAccounDto build() {
            DeleteAccounDto copy = new DeleteAccounDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
