/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The beginning of a registration of a passkey. */
public class RegistrationOptionsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("RegistrationOptionsDto")
            .field("registrationOptions", JsonShape.dto(PublicKeyCredentialCreationOptionsDto::new))
            .field("ticket")
            .secret("ticket");

    /** Makes an object without members. */
    public RegistrationOptionsDto() {
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
     * What the browser needs to know.
     *
     * @return <code>null</code> where it is absent
     */
    public PublicKeyCredentialCreationOptionsDto getRegistrationOptions() {
        return held("registrationOptions");
    }

    /**
     * Sets <code>registrationOptions</code>; see its getter.
     *
     * @param value required
     */
    public void setRegistrationOptions(PublicKeyCredentialCreationOptionsDto value) {
        write("registrationOptions", value);
    }

    /**
     * Token that <code>verifyRegister</code> takes with the result. It works once.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final RegistrationOptionsDto made = new RegistrationOptionsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>registrationOptions</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder registrationOptions(PublicKeyCredentialCreationOptionsDto value) {
            made.write("registrationOptions", value);
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
        public RegistrationOptionsDto build() {
            RegistrationOptionsDto copy = new RegistrationOptionsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
