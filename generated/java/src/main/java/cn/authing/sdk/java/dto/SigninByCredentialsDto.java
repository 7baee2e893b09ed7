/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/**
 * Credentials of a user. <code>connection</code> says of which kind they are, and exactly the
 * payload of that kind is needed.
 */
public class SigninByCredentialsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SigninByCredentialsDto")
            .field("connection")
            .field("passwordPayload", JsonShape.dto(SignInByPasswordPayloadDto::new))
            .field("passCodePayload", JsonShape.dto(SignInByPassCodePayloadDto::new))
            .field("adPayload", JsonShape.dto(SignInByAdPayloadDto::new))
            .field("ldapPayload", JsonShape.dto(SignInByLdapPayloadDto::new))
            .field("options", JsonShape.dto(SignInOptionsDto::new))
            .field("client_id")
            .field("client_secret")
            .secret("client_secret");

    /** Makes an object without members. */
    public SigninByCredentialsDto() {
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
     * Which kind of credentials the request holds.
     *
     * <p>For example <code>"PASSWORD"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInConnection getConnection() {
        return read("connection", JsonShape.open(SignInConnection.class, JsonShape.TEXT, SignInConnection::of));
    }

    /**
     * Sets <code>connection</code>; see its getter.
     *
     * @param value required
     */
    public void setConnection(SignInConnection value) {
        write("connection", value);
    }

    /**
     * Account and password. Needed for <code>PASSWORD</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByPasswordPayloadDto getPasswordPayload() {
        return held("passwordPayload");
    }

    /**
     * Sets <code>passwordPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPasswordPayload(SignInByPasswordPayloadDto value) {
        write("passwordPayload", value);
    }

    /**
     * The code, and where it was sent to. Needed for <code>PASSCODE</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByPassCodePayloadDto getPassCodePayload() {
        return held("passCodePayload");
    }

    /**
     * Sets <code>passCodePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPassCodePayload(SignInByPassCodePayloadDto value) {
        write("passCodePayload", value);
    }

    /**
     * Account and password in the domain. Needed for <code>AD</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByAdPayloadDto getAdPayload() {
        return held("adPayload");
    }

    /**
     * Sets <code>adPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAdPayload(SignInByAdPayloadDto value) {
        write("adPayload", value);
    }

    /**
     * Account and password in the directory. Needed for <code>LDAP</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByLdapPayloadDto getLdapPayload() {
        return held("ldapPayload");
    }

    /**
     * Sets <code>ldapPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLdapPayload(SignInByLdapPayloadDto value) {
        write("ldapPayload", value);
    }

    /**
     * How to sign the user in.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(SignInOptionsDto value) {
        write("options", value);
    }

    /**
     * ID of the application, where it proves its identity with <code>client_secret_post</code>.
     *
     * <p>For example <code>"6193b7a2c4d85e0f9a1b2c3d"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientId() {
        return read("client_id", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setClientId(String value) {
        write("client_id", value);
    }

    /**
     * Secret of the application, where it proves its identity with
     * <code>client_secret_post</code>. Never send it from a device of a user.
     *
     * <p>For example <code>"00000000000000000000000000000000"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientSecret() {
        return read("client_secret", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientSecret</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setClientSecret(String value) {
        write("client_secret", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SigninByCredentialsDto made = new SigninByCredentialsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>connection</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder connection(SignInConnection value) {
            made.write("connection", value);
            return this;
        }

        /**
         * Sets <code>passwordPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder passwordPayload(SignInByPasswordPayloadDto value) {
            made.write("passwordPayload", value);
            return this;
        }

        /**
         * Sets <code>passCodePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder passCodePayload(SignInByPassCodePayloadDto value) {
            made.write("passCodePayload", value);
            return this;
        }

        /**
         * Sets <code>adPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder adPayload(SignInByAdPayloadDto value) {
            made.write("adPayload", value);
            return this;
        }

        /**
         * Sets <code>ldapPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder ldapPayload(SignInByLdapPayloadDto value) {
            made.write("ldapPayload", value);
            return this;
        }

        /**
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(SignInOptionsDto value) {
            made.write("options", value);
            return this;
        }

        /**
         * Sets <code>clientId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder clientId(String value) {
            made.write("client_id", value);
            return this;
        }

        /**
         * Sets <code>clientSecret</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder clientSecret(String value) {
            made.write("client_secret", value);
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
        public SigninByCredentialsDto build() {
            SigninByCredentialsDto copy = new SigninByCredentialsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
