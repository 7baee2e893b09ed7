/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** An encrypted value. */
public class UserFieldDecryptReqItemDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UserFieldDecryptReqItemDto")
            .field("userId")
            .field("fieldName")
            .field("encryptedContent")
            .secret("encryptedContent");

    /** Makes an object without members. */
    public UserFieldDecryptReqItemDto() {
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
     * ID of the user it belongs to. Comes back in the answer.
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
     * Name of the field it belongs to. Comes back in the answer.
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
     * The encrypted value, as the service returned it.
     *
     * <p>For example <code>"3Zq1mY0hXkz4bQ=="</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getEncryptedContent() {
        return read("encryptedContent", JsonShape.TEXT);
    }

    /**
     * Sets <code>encryptedContent</code>; see its getter.
     *
     * @param value required
     */
    public void setEncryptedContent(String value) {
        write("encryptedContent", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UserFieldDecryptReqItemDto made = new UserFieldDecryptReqItemDto();

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
         * Sets <code>encryptedContent</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder encryptedContent(String value) {
            made.write("encryptedContent", value);
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
        public UserFieldDecryptReqItemDto build() {
            UserFieldDecryptReqItemDto copy = new UserFieldDecryptReqItemDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
