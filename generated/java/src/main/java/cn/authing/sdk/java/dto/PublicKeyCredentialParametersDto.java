/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** An algorithm that a passkey may use. */
public class PublicKeyCredentialParametersDto extends Dto {
    private static final DtoType TYPE = DtoType.of("PublicKeyCredentialParametersDto")
            .field("alg")
            .field("type");

    /** Makes an object without members. */
    public PublicKeyCredentialParametersDto() {
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
     * Number of the algorithm in the COSE registry, such as -7 for ES256 and -257 for RS256.
     *
     * <p>For example <code>-7</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getAlg() {
        return read("alg", JsonShape.INTEGER);
    }

    /**
     * Sets <code>alg</code>; see its getter.
     *
     * @param value required
     */
    public void setAlg(Integer value) {
        write("alg", value);
    }

    /**
     * Always <code>public-key</code>.
     *
     * <p>For example <code>"public-key"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getType() {
        return read("type", JsonShape.TEXT);
    }

    /**
     * Sets <code>type</code>; see its getter.
     *
     * @param value required
     */
    public void setType(String value) {
        write("type", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final PublicKeyCredentialParametersDto made = new PublicKeyCredentialParametersDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>alg</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder alg(Integer value) {
            made.write("alg", value);
            return this;
        }

        /**
         * Sets <code>type</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder type(String value) {
            made.write("type", value);
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
        public PublicKeyCredentialParametersDto build() {
            PublicKeyCredentialParametersDto copy = new PublicKeyCredentialParametersDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
