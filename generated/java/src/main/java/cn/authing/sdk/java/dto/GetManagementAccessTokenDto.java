/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The access key that is exchanged for a management token. */
public class GetManagementAccessTokenDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetManagementAccessTokenDto")
            .field("accessKeyId")
            .field("accessKeySecret")
            .secret("accessKeySecret");

    /** Makes an object without members. */
    public GetManagementAccessTokenDto() {
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
     * ID of the access key, 24 hexadecimal characters. For the key of a whole user pool it is the
     * ID of the pool; the key of a collaborating administrator has an ID of its own.
     *
     * <p>For example <code>"6250f12d5d41aa9bcfcf784b"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAccessKeyId() {
        return read("accessKeyId", JsonShape.TEXT);
    }

    /**
     * Sets <code>accessKeyId</code>; see its getter.
     *
     * @param value required
     */
    public void setAccessKeyId(String value) {
        write("accessKeyId", value);
    }

    /**
     * Secret of the access key, 32 hexadecimal characters. Whoever has it can administer the user
     * pool: keep it on servers, out of browsers, apps and source code.
     *
     * <p>For example <code>"00000000000000000000000000000000"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAccessKeySecret() {
        return read("accessKeySecret", JsonShape.TEXT);
    }

    /**
     * Sets <code>accessKeySecret</code>; see its getter.
     *
     * @param value required
     */
    public void setAccessKeySecret(String value) {
        write("accessKeySecret", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetManagementAccessTokenDto made = new GetManagementAccessTokenDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>accessKeyId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder accessKeyId(String value) {
            made.write("accessKeyId", value);
            return this;
        }

        /**
         * Sets <code>accessKeySecret</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder accessKeySecret(String value) {
            made.write("accessKeySecret", value);
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
        public GetManagementAccessTokenDto build() {
            GetManagementAccessTokenDto copy = new GetManagementAccessTokenDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
