/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The beginning of a sign-in with a passkey. */
public class AuthenticationOptionsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("AuthenticationOptionsDto")
            .field("authenticationOptions", JsonShape.dto(PublicKeyCredentialRequestOptionsDto::new))
            .field("ticket")
            .secret("ticket");

    /** Makes an object without members. */
    public AuthenticationOptionsDto() {
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
     * What to hand to the browser.
     *
     * @return <code>null</code> where it is absent
     */
    public PublicKeyCredentialRequestOptionsDto getAuthenticationOptions() {
        return held("authenticationOptions");
    }

    /**
     * Sets <code>authenticationOptions</code>; see its getter.
     *
     * @param value required
     */
    public void setAuthenticationOptions(PublicKeyCredentialRequestOptionsDto value) {
        write("authenticationOptions", value);
    }

    /**
     * Belongs to this beginning. Send it back to <code>verifyAuthentication</code>.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final AuthenticationOptionsDto made = new AuthenticationOptionsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>authenticationOptions</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder authenticationOptions(PublicKeyCredentialRequestOptionsDto value) {
            made.write("authenticationOptions", value);
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
        public AuthenticationOptionsDto build() {
            AuthenticationOptionsDto copy = new AuthenticationOptionsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
