/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** What the browser is asked to sign (WebAuthn). */
public class PublicKeyCredentialRequestOptionsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("PublicKeyCredentialRequestOptionsDto")
            .field("challenge")
            .field("allowCredentials", JsonShape.list(JsonShape.dto(PublicKeyCredentialDescriptorDto::new)))
            .field("rpId")
            .field("timeout");

    /** Makes an object without members. */
    public PublicKeyCredentialRequestOptionsDto() {
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
     * The random bytes to sign, as URL-safe Base64 without padding. The browser wants bytes:
     * decode it.
     *
     * <p>For example <code>"pW8sLr4QyE2nHc6aV0tK9g"</code>.
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
     * The credentials that may be used. Left out, the browser offers all that it has for this
     * site.
     *
     * @return <code>null</code> where it is absent
     */
    public List<PublicKeyCredentialDescriptorDto> getAllowCredentials() {
        return held("allowCredentials");
    }

    /**
     * Sets <code>allowCredentials</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAllowCredentials(List<PublicKeyCredentialDescriptorDto> value) {
        write("allowCredentials", value);
    }

    /**
     * Domain that the credentials belong to.
     *
     * <p>For example <code>"your-app.genauth.ai"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRpId() {
        return read("rpId", JsonShape.TEXT);
    }

    /**
     * Sets <code>rpId</code>; see its getter.
     *
     * @param value required
     */
    public void setRpId(String value) {
        write("rpId", value);
    }

    /**
     * How long the user has, in milliseconds.
     *
     * <p>For example <code>60000</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getTimeout() {
        return read("timeout", JsonShape.INTEGER);
    }

    /**
     * Sets <code>timeout</code>; see its getter.
     *
     * @param value required
     */
    public void setTimeout(Integer value) {
        write("timeout", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final PublicKeyCredentialRequestOptionsDto made = new PublicKeyCredentialRequestOptionsDto();

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
         * Sets <code>allowCredentials</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder allowCredentials(List<PublicKeyCredentialDescriptorDto> value) {
            made.write("allowCredentials", value);
            return this;
        }

        /**
         * Sets <code>rpId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder rpId(String value) {
            made.write("rpId", value);
            return this;
        }

        /**
         * Sets <code>timeout</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder timeout(Integer value) {
            made.write("timeout", value);
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
        public PublicKeyCredentialRequestOptionsDto build() {
            PublicKeyCredentialRequestOptionsDto copy = new PublicKeyCredentialRequestOptionsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
