/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/**
 * A new passkey, as the browser returns it (<code>PublicKeyCredential</code> of the standard, as
 * JSON).
 */
public class RegistrationCredentialDto extends Dto {
    private static final DtoType TYPE = DtoType.of("RegistrationCredentialDto")
            .field("id")
            .field("rawId")
            .field("response", JsonShape.dto(AuthenticatorAttestationResponseDto::new))
            .field("transports", JsonShape.list(JsonShape.TEXT))
            .field("type");

    /** Makes an object without members. */
    public RegistrationCredentialDto() {
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
     * ID of the passkey, in URL-safe Base64.
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
     * The same ID: the bytes of the browser, in URL-safe Base64.
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
     * What the authenticator says about it.
     *
     * @return <code>null</code> where it is absent
     */
    public AuthenticatorAttestationResponseDto getResponse() {
        return held("response");
    }

    /**
     * Sets <code>response</code>; see its getter.
     *
     * @param value required
     */
    public void setResponse(AuthenticatorAttestationResponseDto value) {
        write("response", value);
    }

    /**
     * Ways to reach the authenticator that holds it, such as <code>internal</code>,
     * <code>usb</code>, <code>nfc</code>, <code>ble</code> and <code>hybrid</code>.
     *
     * <p>For example <code>["internal"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getTransports() {
        return held("transports");
    }

    /**
     * Sets <code>transports</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTransports(List<String> value) {
        write("transports", value);
    }

    /**
     * Always <code>public-key</code>.
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
        private final RegistrationCredentialDto made = new RegistrationCredentialDto();

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
        public Builder response(AuthenticatorAttestationResponseDto value) {
            made.write("response", value);
            return this;
        }

        /**
         * Sets <code>transports</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder transports(List<String> value) {
            made.write("transports", value);
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
        public RegistrationCredentialDto build() {
            RegistrationCredentialDto copy = new RegistrationCredentialDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
