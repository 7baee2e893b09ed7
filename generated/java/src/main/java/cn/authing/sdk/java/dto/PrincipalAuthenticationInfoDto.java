/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A real-name check that a user went through. */
public class PrincipalAuthenticationInfoDto extends Dto {
    private static final DtoType TYPE = DtoType.of("PrincipalAuthenticationInfoDto")
            .field("authenticated")
            .field("principalType")
            .field("principalCode")
            .secret("principalCode")
            .field("principalName")
            .field("authenticatedAt");

    /** Makes an object without members. */
    public PrincipalAuthenticationInfoDto() {
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
     * Whether the check was passed.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getAuthenticated() {
        return read("authenticated", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>authenticated</code>; see its getter.
     *
     * @param value required
     */
    public void setAuthenticated(Boolean value) {
        write("authenticated", value);
    }

    /**
     * Kind of the principal: a person or an organization, in the words of the service.
     *
     * <p>For example <code>"P"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPrincipalType() {
        return read("principalType", JsonShape.TEXT);
    }

    /**
     * Sets <code>principalType</code>; see its getter.
     *
     * @param value required
     */
    public void setPrincipalType(String value) {
        write("principalType", value);
    }

    /**
     * Number of the identity document of a person, or the registration number of an organization.
     *
     * <p>For example <code>"420421000000001234"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPrincipalCode() {
        return read("principalCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>principalCode</code>; see its getter.
     *
     * @param value required
     */
    public void setPrincipalCode(String value) {
        write("principalCode", value);
    }

    /**
     * Name of the person or organization.
     *
     * <p>For example <code>"Bob Zhang"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPrincipalName() {
        return read("principalName", JsonShape.TEXT);
    }

    /**
     * Sets <code>principalName</code>; see its getter.
     *
     * @param value required
     */
    public void setPrincipalName(String value) {
        write("principalName", value);
    }

    /**
     * When the check was passed.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAuthenticatedAt() {
        return read("authenticatedAt", JsonShape.TEXT);
    }

    /**
     * Sets <code>authenticatedAt</code>; see its getter.
     *
     * @param value required
     */
    public void setAuthenticatedAt(String value) {
        write("authenticatedAt", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final PrincipalAuthenticationInfoDto made = new PrincipalAuthenticationInfoDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>authenticated</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder authenticated(Boolean value) {
            made.write("authenticated", value);
            return this;
        }

        /**
         * Sets <code>principalType</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder principalType(String value) {
            made.write("principalType", value);
            return this;
        }

        /**
         * Sets <code>principalCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder principalCode(String value) {
            made.write("principalCode", value);
            return this;
        }

        /**
         * Sets <code>principalName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder principalName(String value) {
            made.write("principalName", value);
            return this;
        }

        /**
         * Sets <code>authenticatedAt</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder authenticatedAt(String value) {
            made.write("authenticatedAt", value);
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
        public PrincipalAuthenticationInfoDto build() {
            PrincipalAuthenticationInfoDto copy = new PrincipalAuthenticationInfoDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
