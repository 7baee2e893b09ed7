/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Encrypted values, and the key to read them. */
public class UserFieldDecryptReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UserFieldDecryptReqDto")
            .field("privateKey")
            .secret("privateKey")
            .field("data", JsonShape.list(JsonShape.dto(UserFieldDecryptReqItemDto::new)));

    /** Makes an object without members. */
    public UserFieldDecryptReqDto() {
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
     * Private key of the pair whose public key encrypts fields in this user pool.
     *
     * <p>For example <code>"-----BEGIN PRIVATE KEY----- (yours) -----END PRIVATE KEY-----"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPrivateKey() {
        return read("privateKey", JsonShape.TEXT);
    }

    /**
     * Sets <code>privateKey</code>; see its getter.
     *
     * @param value required
     */
    public void setPrivateKey(String value) {
        write("privateKey", value);
    }

    /**
     * The encrypted values. No limit on their number is documented; to be safe, send no more than
     * 50 at a time.
     *
     * @return <code>null</code> where it is absent
     */
    public List<UserFieldDecryptReqItemDto> getData() {
        return held("data");
    }

    /**
     * Sets <code>data</code>; see its getter.
     *
     * @param value required
     */
    public void setData(List<UserFieldDecryptReqItemDto> value) {
        write("data", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UserFieldDecryptReqDto made = new UserFieldDecryptReqDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>privateKey</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder privateKey(String value) {
            made.write("privateKey", value);
            return this;
        }

        /**
         * Sets <code>data</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder data(List<UserFieldDecryptReqItemDto> value) {
            made.write("data", value);
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
        public UserFieldDecryptReqDto build() {
            UserFieldDecryptReqDto copy = new UserFieldDecryptReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
