/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Whether the passkey was accepted. */
public class VerifyAuthenticationResultDto extends Dto {
    private static final DtoType TYPE = DtoType.of("VerifyAuthenticationResultDto")
            .field("verified")
            .field("tokenSet", JsonShape.dto(LoginTokenResponseDataDto::new));

    /** Makes an object without members. */
    public VerifyAuthenticationResultDto() {
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
     * Whether the signature is right and the user is signed in.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getVerified() {
        return read("verified", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>verified</code>; see its getter.
     *
     * @param value required
     */
    public void setVerified(Boolean value) {
        write("verified", value);
    }

    /**
     * The tokens of the user. Present when <code>verified</code> is true.
     *
     * @return <code>null</code> where it is absent
     */
    public LoginTokenResponseDataDto getTokenSet() {
        return held("tokenSet");
    }

    /**
     * Sets <code>tokenSet</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTokenSet(LoginTokenResponseDataDto value) {
        write("tokenSet", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final VerifyAuthenticationResultDto made = new VerifyAuthenticationResultDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>verified</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder verified(Boolean value) {
            made.write("verified", value);
            return this;
        }

        /**
         * Sets <code>tokenSet</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder tokenSet(LoginTokenResponseDataDto value) {
            made.write("tokenSet", value);
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
        public VerifyAuthenticationResultDto build() {
            VerifyAuthenticationResultDto copy = new VerifyAuthenticationResultDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
