/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** An account of an Active Directory domain, and its password. */
public class SignInByAdPayloadDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignInByAdPayloadDto")
            .field("password")
            .secret("password")
            .field("sAMAccountName");

    /** Makes an object without members. */
    public SignInByAdPayloadDto() {
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
     * The password that the user has in the domain.
     *
     * <p>For example <code>"example-Passw0rd"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPassword() {
        return read("password", JsonShape.TEXT);
    }

    /**
     * Sets <code>password</code>; see its getter.
     *
     * @param value required
     */
    public void setPassword(String value) {
        write("password", value);
    }

    /**
     * Name of the account in the domain, without the domain itself.
     *
     * <p>For example <code>"bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getSAMAccountName() {
        return read("sAMAccountName", JsonShape.TEXT);
    }

    /**
     * Sets <code>sAMAccountName</code>; see its getter.
     *
     * @param value required
     */
    public void setSAMAccountName(String value) {
        write("sAMAccountName", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignInByAdPayloadDto made = new SignInByAdPayloadDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>password</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder password(String value) {
            made.write("password", value);
            return this;
        }

        /**
         * Sets <code>sAMAccountName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder sAMAccountName(String value) {
            made.write("sAMAccountName", value);
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
        public SignInByAdPayloadDto build() {
            SignInByAdPayloadDto copy = new SignInByAdPayloadDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
