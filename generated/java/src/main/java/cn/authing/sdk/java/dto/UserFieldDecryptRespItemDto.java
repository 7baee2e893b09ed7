/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A decrypted value. */
public class UserFieldDecryptRespItemDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UserFieldDecryptRespItemDto")
            .field("userId")
            .field("fieldName")
            .field("decryptedContent")
            .secret("decryptedContent");

    /** Makes an object without members. */
    public UserFieldDecryptRespItemDto() {
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
     * ID of the user, as in the request.
     *
     * <p>For example <code>"6229ffa4b1c08d2cade3e3d9"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserId() {
        return read("userId", JsonShape.TEXT);
    }

    /**
     * Sets <code>userId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUserId(String value) {
        write("userId", value);
    }

    /**
     * Name of the field, as in the request.
     *
     * <p>For example <code>"identityNumber"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getFieldName() {
        return read("fieldName", JsonShape.TEXT);
    }

    /**
     * Sets <code>fieldName</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setFieldName(String value) {
        write("fieldName", value);
    }

    /**
     * The value.
     *
     * <p>For example <code>"420421000000001234"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDecryptedContent() {
        return read("decryptedContent", JsonShape.TEXT);
    }

    /**
     * Sets <code>decryptedContent</code>; see its getter.
     *
     * @param value required
     */
    public void setDecryptedContent(String value) {
        write("decryptedContent", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UserFieldDecryptRespItemDto made = new UserFieldDecryptRespItemDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>userId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder userId(String value) {
            made.write("userId", value);
            return this;
        }

        /**
         * Sets <code>fieldName</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder fieldName(String value) {
            made.write("fieldName", value);
            return this;
        }

        /**
         * Sets <code>decryptedContent</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder decryptedContent(String value) {
            made.write("decryptedContent", value);
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
        public UserFieldDecryptRespItemDto build() {
            UserFieldDecryptRespItemDto copy = new UserFieldDecryptRespItemDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
