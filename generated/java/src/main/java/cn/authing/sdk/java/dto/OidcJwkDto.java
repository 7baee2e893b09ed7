/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A public key (RFC 7517). A key whose type is not <code>RSA</code> has other members than these. */
public class OidcJwkDto extends Dto {
    private static final DtoType TYPE = DtoType.of("OidcJwkDto")
            .field("kty")
            .field("use")
            .field("alg")
            .field("kid")
            .field("e")
            .field("n");

    /** Makes an object without members. */
    public OidcJwkDto() {
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
     * Type of the key.
     *
     * <p>For example <code>"RSA"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getKty() {
        return read("kty", JsonShape.TEXT);
    }

    /**
     * Sets <code>kty</code>; see its getter.
     *
     * @param value required
     */
    public void setKty(String value) {
        write("kty", value);
    }

    /**
     * What the key is for; <code>sig</code> means signatures.
     *
     * <p>For example <code>"sig"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUse() {
        return read("use", JsonShape.TEXT);
    }

    /**
     * Sets <code>use</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUse(String value) {
        write("use", value);
    }

    /**
     * Algorithm that the key is used with.
     *
     * <p>For example <code>"RS256"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAlg() {
        return read("alg", JsonShape.TEXT);
    }

    /**
     * Sets <code>alg</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAlg(String value) {
        write("alg", value);
    }

    /**
     * ID of the key; the header of a token names it.
     *
     * <p>For example <code>"5mVn0aWc"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getKid() {
        return read("kid", JsonShape.TEXT);
    }

    /**
     * Sets <code>kid</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setKid(String value) {
        write("kid", value);
    }

    /**
     * Exponent of an RSA key, in URL-safe Base64.
     *
     * <p>For example <code>"AQAB"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getE() {
        return read("e", JsonShape.TEXT);
    }

    /**
     * Sets <code>e</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setE(String value) {
        write("e", value);
    }

    /**
     * Modulus of an RSA key, in URL-safe Base64.
     *
     * @return <code>null</code> where it is absent
     */
    public String getN() {
        return read("n", JsonShape.TEXT);
    }

    /**
     * Sets <code>n</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setN(String value) {
        write("n", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final OidcJwkDto made = new OidcJwkDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>kty</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder kty(String value) {
            made.write("kty", value);
            return this;
        }

        /**
         * Sets <code>use</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder use(String value) {
            made.write("use", value);
            return this;
        }

        /**
         * Sets <code>alg</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder alg(String value) {
            made.write("alg", value);
            return this;
        }

        /**
         * Sets <code>kid</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder kid(String value) {
            made.write("kid", value);
            return this;
        }

        /**
         * Sets <code>e</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder e(String value) {
            made.write("e", value);
            return this;
        }

        /**
         * Sets <code>n</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder n(String value) {
            made.write("n", value);
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
        public OidcJwkDto build() {
            OidcJwkDto copy = new OidcJwkDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
