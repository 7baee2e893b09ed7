/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The end of a sign-in with a passkey. */
public class VerifyAuthenticationDto extends Dto {
    private static final DtoType TYPE = DtoType.of("VerifyAuthenticationDto")
            .field("authenticationCredential", JsonShape.dto(AuthenticationCredentialDto::new))
            .field("ticket")
            .secret("ticket")
            .field("options", JsonShape.dto(SignInByWebAuthnOptionsDto::new));

    /** Makes an object without members. */
    public VerifyAuthenticationDto() {
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
     * What the browser returned.
     *
     * @return <code>null</code> where it is absent
     */
    public AuthenticationCredentialDto getAuthenticationCredential() {
        return held("authenticationCredential");
    }

    /**
     * Sets <code>authenticationCredential</code>; see its getter.
     *
     * @param value required
     */
    public void setAuthenticationCredential(AuthenticationCredentialDto value) {
        write("authenticationCredential", value);
    }

    /**
     * The ticket of the beginning, from <code>initAuthenticationOptions</code>.
     *
     * <p>For example <code>"Ys2nPk6WfB8dMx4Lr1Cz"</code>.
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
     * How to sign the user in.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByWebAuthnOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(SignInByWebAuthnOptionsDto value) {
        write("options", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final VerifyAuthenticationDto made = new VerifyAuthenticationDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>authenticationCredential</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder authenticationCredential(AuthenticationCredentialDto value) {
            made.write("authenticationCredential", value);
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
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(SignInByWebAuthnOptionsDto value) {
            made.write("options", value);
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
        public VerifyAuthenticationDto build() {
            VerifyAuthenticationDto copy = new VerifyAuthenticationDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
