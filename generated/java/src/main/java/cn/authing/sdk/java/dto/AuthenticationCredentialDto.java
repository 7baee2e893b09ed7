/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>navigator.credentials.get</code> returned, with bytes as text. */
public class AuthenticationCredentialDto extends Dto {
    private static final DtoType TYPE = DtoType.of("AuthenticationCredentialDto")
            .field("id")
            .field("rawId")
            .field("response", JsonShape.dto(AuthenticatorAssertionResponseDto::new))
            .field("type");

    /** Makes an object without members. */
    public AuthenticationCredentialDto() {
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
     * ID of the credential that the user chose.
     *
     * <p>For example <code>"Yk9vMldQd0V4YW1wbGU"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getId() {
        return read("id", JsonShape.TEXT);
    }

    /**
     * Sets <code>id</code>; see its getter.
     *
     * @param value required
     */
    public void setId(String value) {
        write("id", value);
    }

    /**
     * The same ID from its bytes, as URL-safe Base64 without padding.
     *
     * <p>For example <code>"Yk9vMldQd0V4YW1wbGU"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRawId() {
        return read("rawId", JsonShape.TEXT);
    }

    /**
     * Sets <code>rawId</code>; see its getter.
     *
     * @param value required
     */
    public void setRawId(String value) {
        write("rawId", value);
    }

    /**
     * What was signed, and the signature.
     *
     * @return <code>null</code> where it is absent
     */
    public AuthenticatorAssertionResponseDto getResponse() {
        return held("response");
    }

    /**
     * Sets <code>response</code>; see its getter.
     *
     * @param value required
     */
    public void setResponse(AuthenticatorAssertionResponseDto value) {
        write("response", value);
    }

    /**
     * Kind of the credential, always <code>public-key</code>.
     *
     * <p>For example <code>"public-key"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getType() {
        return read("type", JsonShape.TEXT);
    }

    /**
     * Sets <code>type</code>; see its getter.
     *
     * @param value required
     */
    public void setType(String value) {
        write("type", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final AuthenticationCredentialDto made = new AuthenticationCredentialDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>id</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder id(String value) {
            made.write("id", value);
            return this;
        }

        /**
         * Sets <code>rawId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder rawId(String value) {
            made.write("rawId", value);
            return this;
        }

        /**
         * Sets <code>response</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder response(AuthenticatorAssertionResponseDto value) {
            made.write("response", value);
            return this;
        }

        /**
         * Sets <code>type</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder type(String value) {
            made.write("type", value);
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
        public AuthenticationCredentialDto build() {
            AuthenticationCredentialDto copy = new AuthenticationCredentialDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
