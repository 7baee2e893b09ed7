/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** An encrypted password. */
public class GetUserPasswordCiphertextDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetUserPasswordCiphertextDataDto")
            .field("ciphertext")
            .secret("ciphertext");

    /** Makes an object without members. */
    public GetUserPasswordCiphertextDataDto() {
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
     * The password, encrypted with the key that the user pool was given for it.
     *
     * <p>For example <code>"3Zq1mY0hXkz4bQ=="</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCiphertext() {
        return read("ciphertext", JsonShape.TEXT);
    }

    /**
     * Sets <code>ciphertext</code>; see its getter.
     *
     * @param value required
     */
    public void setCiphertext(String value) {
        write("ciphertext", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetUserPasswordCiphertextDataDto made = new GetUserPasswordCiphertextDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>ciphertext</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder ciphertext(String value) {
            made.write("ciphertext", value);
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
        public GetUserPasswordCiphertextDataDto build() {
            GetUserPasswordCiphertextDataDto copy = new GetUserPasswordCiphertextDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
