/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A new passkey, and the registration that it belongs to. */
public class VerifyRegistrationDto extends Dto {
    private static final DtoType TYPE = DtoType.of("VerifyRegistrationDto")
            .field("registrationCredential", JsonShape.dto(RegistrationCredentialDto::new))
            .field("ticket")
            .secret("ticket")
            .field("authenticatorCode");

    /** Makes an object without members. */
    public VerifyRegistrationDto() {
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
     * The passkey, as the browser returned it.
     *
     * @return <code>null</code> where it is absent
     */
    public RegistrationCredentialDto getRegistrationCredential() {
        return held("registrationCredential");
    }

    /**
     * Sets <code>registrationCredential</code>; see its getter.
     *
     * @param value required
     */
    public void setRegistrationCredential(RegistrationCredentialDto value) {
        write("registrationCredential", value);
    }

    /**
     * The <code>ticket</code> from <code>initRegisterOptions</code>.
     *
     * <p>For example <code>"webauthn-ticket-of-bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTicket() {
        return read("ticket", JsonShape.TEXT);
    }

    /**
     * Sets <code>ticket</code>; see its getter.
     *
     * @param value required
     */
    public void setTicket(String value) {
        write("ticket", value);
    }

    /**
     * How the user unlocks it. Used to show the right name and picture.
     *
     * <p>For example <code>"fingerprint"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public AuthenticatorCode getAuthenticatorCode() {
        return read("authenticatorCode", JsonShape.open(AuthenticatorCode.class, JsonShape.TEXT, AuthenticatorCode::of));
    }

    /**
     * Sets <code>authenticatorCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAuthenticatorCode(AuthenticatorCode value) {
        write("authenticatorCode", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final VerifyRegistrationDto made = new VerifyRegistrationDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>registrationCredential</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder registrationCredential(RegistrationCredentialDto value) {
            made.write("registrationCredential", value);
            return this;
        }

        /**
         * Sets <code>ticket</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder ticket(String value) {
            made.write("ticket", value);
            return this;
        }

        /**
         * Sets <code>authenticatorCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder authenticatorCode(AuthenticatorCode value) {
            made.write("authenticatorCode", value);
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
        public VerifyRegistrationDto build() {
            VerifyRegistrationDto copy = new VerifyRegistrationDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
