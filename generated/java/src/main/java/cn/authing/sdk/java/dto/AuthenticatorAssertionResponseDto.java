/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What the passkey signed, and the signature. */
public class AuthenticatorAssertionResponseDto extends Dto {
    private static final DtoType TYPE = DtoType.of("AuthenticatorAssertionResponseDto")
            .field("authenticatorData")
            .field("clientDataJSON")
            .field("signature")
            .secret("signature")
            .field("userHandle");

    /** Makes an object without members. */
    public AuthenticatorAssertionResponseDto() {
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
     * What the authenticator tells about itself and the user, as URL-safe Base64 without padding.
     *
     * <p>For example <code>"SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAQ"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAuthenticatorData() {
        return read("authenticatorData", JsonShape.TEXT);
    }

    /**
     * Sets <code>authenticatorData</code>; see its getter.
     *
     * @param value required
     */
    public void setAuthenticatorData(String value) {
        write("authenticatorData", value);
    }

    /**
     * What the browser tells about the page and the challenge, as URL-safe Base64 without padding.
     *
     * <p>For example <code>"eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientDataJSON() {
        return read("clientDataJSON", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientDataJSON</code>; see its getter.
     *
     * @param value required
     */
    public void setClientDataJSON(String value) {
        write("clientDataJSON", value);
    }

    /**
     * The signature over both, as URL-safe Base64 without padding.
     *
     * <p>For example <code>"MEUCIQDexample"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getSignature() {
        return read("signature", JsonShape.TEXT);
    }

    /**
     * Sets <code>signature</code>; see its getter.
     *
     * @param value required
     */
    public void setSignature(String value) {
        write("signature", value);
    }

    /**
     * The user that the credential was made for, as URL-safe Base64 without padding.
     *
     * <p>For example <code>"NjIyOWZmYTRiMWMwOGQyY2FkZTNlM2Q5"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserHandle() {
        return read("userHandle", JsonShape.TEXT);
    }

    /**
     * Sets <code>userHandle</code>; see its getter.
     *
     * @param value required
     */
    public void setUserHandle(String value) {
        write("userHandle", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final AuthenticatorAssertionResponseDto made = new AuthenticatorAssertionResponseDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>authenticatorData</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder authenticatorData(String value) {
            made.write("authenticatorData", value);
            return this;
        }

        /**
         * Sets <code>clientDataJSON</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder clientDataJSON(String value) {
            made.write("clientDataJSON", value);
            return this;
        }

        /**
         * Sets <code>signature</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder signature(String value) {
            made.write("signature", value);
            return this;
        }

        /**
         * Sets <code>userHandle</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userHandle(String value) {
            made.write("userHandle", value);
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
        public AuthenticatorAssertionResponseDto build() {
            AuthenticatorAssertionResponseDto copy = new AuthenticatorAssertionResponseDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
