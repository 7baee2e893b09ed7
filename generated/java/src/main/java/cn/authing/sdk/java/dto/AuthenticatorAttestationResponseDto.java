/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What an authenticator says about a new passkey. */
public class AuthenticatorAttestationResponseDto extends Dto {
    private static final DtoType TYPE = DtoType.of("AuthenticatorAttestationResponseDto")
            .field("attestationObject")
            .field("clientDataJSON");

    /** Makes an object without members. */
    public AuthenticatorAttestationResponseDto() {
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
     * The public key, and the proof of where it comes from, in URL-safe Base64.
     *
     * <p>For example <code>"o2NmbXRkbm9uZQ"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAttestationObject() {
        return read("attestationObject", JsonShape.TEXT);
    }

    /**
     * Sets <code>attestationObject</code>; see its getter.
     *
     * @param value required
     */
    public void setAttestationObject(String value) {
        write("attestationObject", value);
    }

    /**
     * What the browser was asked to do, for which website, in URL-safe Base64.
     *
     * <p>For example <code>"eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0"</code>.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final AuthenticatorAttestationResponseDto made = new AuthenticatorAttestationResponseDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>attestationObject</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder attestationObject(String value) {
            made.write("attestationObject", value);
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
        public AuthenticatorAttestationResponseDto build() {
            AuthenticatorAttestationResponseDto copy = new AuthenticatorAttestationResponseDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
