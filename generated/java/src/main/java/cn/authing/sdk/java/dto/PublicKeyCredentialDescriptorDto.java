/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** A passkey that is known already. */
public class PublicKeyCredentialDescriptorDto extends Dto {
    private static final DtoType TYPE = DtoType.of("PublicKeyCredentialDescriptorDto")
            .field("id")
            .field("transports", JsonShape.list(JsonShape.TEXT))
            .field("type");

    /** Makes an object without members. */
    public PublicKeyCredentialDescriptorDto() {
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
     * @param value required
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
        private final PublicKeyCredentialDescriptorDto made = new PublicKeyCredentialDescriptorDto();

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
         * Sets <code>transports</code>; see its getter.
         *
         * @param value required
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
        public PublicKeyCredentialDescriptorDto build() {
            PublicKeyCredentialDescriptorDto copy = new PublicKeyCredentialDescriptorDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
