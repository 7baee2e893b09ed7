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
 * What a browser needs to know to make a passkey (<code>PublicKeyCredentialCreationOptions</code>
 * of the standard, as JSON).
 */
public class PublicKeyCredentialCreationOptionsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("PublicKeyCredentialCreationOptionsDto")
            .field("challenge")
            .field("excludeCredentials", JsonShape.list(JsonShape.dto(PublicKeyCredentialDescriptorDto::new)))
            .field("pubKeyCredParams", JsonShape.list(JsonShape.dto(PublicKeyCredentialParametersDto::new)))
            .field("rp", JsonShape.dto(PublicKeyCredentialRpEntityDto::new))
            .field("timeout")
            .field("user", JsonShape.dto(PublicKeyCredentialUserEntityDto::new));

    /** Makes an object without members. */
    public PublicKeyCredentialCreationOptionsDto() {
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
     * Random text that the new passkey signs, in URL-safe Base64.
     *
     * <p>For example <code>"cmFuZG9tLWNoYWxsZW5nZQ"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getChallenge() {
        return read("challenge", JsonShape.TEXT);
    }

    /**
     * Sets <code>challenge</code>; see its getter.
     *
     * @param value required
     */
    public void setChallenge(String value) {
        write("challenge", value);
    }

    /**
     * Passkeys that the user has already, so that no authenticator gets a second one.
     *
     * @return <code>null</code> where it is absent
     */
    public List<PublicKeyCredentialDescriptorDto> getExcludeCredentials() {
        return held("excludeCredentials");
    }

    /**
     * Sets <code>excludeCredentials</code>; see its getter.
     *
     * @param value required
     */
    public void setExcludeCredentials(List<PublicKeyCredentialDescriptorDto> value) {
        write("excludeCredentials", value);
    }

    /**
     * Algorithms that the service accepts, the best first.
     *
     * @return <code>null</code> where it is absent
     */
    public List<PublicKeyCredentialParametersDto> getPubKeyCredParams() {
        return held("pubKeyCredParams");
    }

    /**
     * Sets <code>pubKeyCredParams</code>; see its getter.
     *
     * @param value required
     */
    public void setPubKeyCredParams(List<PublicKeyCredentialParametersDto> value) {
        write("pubKeyCredParams", value);
    }

    /**
     * Website that the passkey is for.
     *
     * @return <code>null</code> where it is absent
     */
    public PublicKeyCredentialRpEntityDto getRp() {
        return held("rp");
    }

    /**
     * Sets <code>rp</code>; see its getter.
     *
     * @param value required
     */
    public void setRp(PublicKeyCredentialRpEntityDto value) {
        write("rp", value);
    }

    /**
     * How long the browser waits for the user, in milliseconds.
     *
     * <p>For example <code>60000</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getTimeout() {
        return read("timeout", JsonShape.LONG);
    }

    /**
     * Sets <code>timeout</code>; see its getter.
     *
     * @param value required
     */
    public void setTimeout(Long value) {
        write("timeout", value);
    }

    /**
     * User that the passkey is for.
     *
     * @return <code>null</code> where it is absent
     */
    public PublicKeyCredentialUserEntityDto getUser() {
        return held("user");
    }

    /**
     * Sets <code>user</code>; see its getter.
     *
     * @param value required
     */
    public void setUser(PublicKeyCredentialUserEntityDto value) {
        write("user", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final PublicKeyCredentialCreationOptionsDto made = new PublicKeyCredentialCreationOptionsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>challenge</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder challenge(String value) {
            made.write("challenge", value);
            return this;
        }

        /**
         * Sets <code>excludeCredentials</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder excludeCredentials(List<PublicKeyCredentialDescriptorDto> value) {
            made.write("excludeCredentials", value);
            return this;
        }

        /**
         * Sets <code>pubKeyCredParams</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder pubKeyCredParams(List<PublicKeyCredentialParametersDto> value) {
            made.write("pubKeyCredParams", value);
            return this;
        }

        /**
         * Sets <code>rp</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder rp(PublicKeyCredentialRpEntityDto value) {
            made.write("rp", value);
            return this;
        }

        /**
         * Sets <code>timeout</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder timeout(Long value) {
            made.write("timeout", value);
            return this;
        }

        /**
         * Sets <code>user</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder user(PublicKeyCredentialUserEntityDto value) {
            made.write("user", value);
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
        public PublicKeyCredentialCreationOptionsDto build() {
            PublicKeyCredentialCreationOptionsDto copy = new PublicKeyCredentialCreationOptionsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
