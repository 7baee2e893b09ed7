/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.Map;

/** How to sign the user up. */
public class SignUpOptionsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignUpOptionsDto")
            .field("clientIp")
            .field("phonePassCodeForInformationCompletion")
            .secret("phonePassCodeForInformationCompletion")
            .field("emailPassCodeForInformationCompletion")
            .secret("emailPassCodeForInformationCompletion")
            .field("context", JsonShape.map(JsonShape.ANY))
            .field("passwordEncryptType");

    /** Makes an object without members. */
    public SignUpOptionsDto() {
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
     * The user's IP address. Set it when your server makes the call: otherwise the address of the
     * server is taken for that of the user, in logs and in limits.
     *
     * <p>For example <code>"192.0.2.10"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientIp() {
        return read("clientIp", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientIp</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setClientIp(String value) {
        write("clientIp", value);
    }

    /**
     * The code that was sent to the phone number in <code>profile</code>, with the purpose of
     * completing the profile.
     *
     * <p>For example <code>"123456"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPhonePassCodeForInformationCompletion() {
        return read("phonePassCodeForInformationCompletion", JsonShape.TEXT);
    }

    /**
     * Sets <code>phonePassCodeForInformationCompletion</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPhonePassCodeForInformationCompletion(String value) {
        write("phonePassCodeForInformationCompletion", value);
    }

    /**
     * The code that was sent to the email address in <code>profile</code>, with the purpose of
     * completing the profile.
     *
     * <p>For example <code>"123456"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getEmailPassCodeForInformationCompletion() {
        return read("emailPassCodeForInformationCompletion", JsonShape.TEXT);
    }

    /**
     * Sets <code>emailPassCodeForInformationCompletion</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEmailPassCodeForInformationCompletion(String value) {
        write("emailPassCodeForInformationCompletion", value);
    }

    /**
     * Whatever the pipelines of the user pool shall know about this sign-up, by names of your own.
     * Published as required: send an empty object when there is nothing to tell.
     *
     * <p>For example <code>&#123;"source":"spring-campaign"&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getContext() {
        return held("context");
    }

    /**
     * Sets <code>context</code>; see its getter.
     *
     * @param value required
     */
    public void setContext(Map<String, Object> value) {
        write("context", value);
    }

    /**
     * How the password in the request is encrypted.
     *
     * <p>The service assumes <code>"none"</code> where it is absent. For example <code>"rsa"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public PasswordEncryptType getPasswordEncryptType() {
        return read("passwordEncryptType", JsonShape.open(PasswordEncryptType.class, JsonShape.TEXT, PasswordEncryptType::of));
    }

    /**
     * Sets <code>passwordEncryptType</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPasswordEncryptType(PasswordEncryptType value) {
        write("passwordEncryptType", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignUpOptionsDto made = new SignUpOptionsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>clientIp</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder clientIp(String value) {
            made.write("clientIp", value);
            return this;
        }

        /**
         * Sets <code>phonePassCodeForInformationCompletion</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder phonePassCodeForInformationCompletion(String value) {
            made.write("phonePassCodeForInformationCompletion", value);
            return this;
        }

        /**
         * Sets <code>emailPassCodeForInformationCompletion</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder emailPassCodeForInformationCompletion(String value) {
            made.write("emailPassCodeForInformationCompletion", value);
            return this;
        }

        /**
         * Sets <code>context</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder context(Map<String, Object> value) {
            made.write("context", value);
            return this;
        }

        /**
         * Sets <code>passwordEncryptType</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder passwordEncryptType(PasswordEncryptType value) {
            made.write("passwordEncryptType", value);
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
        public SignUpOptionsDto build() {
            SignUpOptionsDto copy = new SignUpOptionsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
