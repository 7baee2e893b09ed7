/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The MFA token to look at. */
public class MfaTokenIntrospectEndpointParams extends Dto {
    private static final DtoType TYPE = DtoType.of("MfaTokenIntrospectEndpointParams")
            .field("token")
            .secret("token");

    /** Makes an object without members. */
    public MfaTokenIntrospectEndpointParams() {
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
     * The MFA token.
     *
     * <p>For example
     * <code>"eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getToken() {
        return read("token", JsonShape.TEXT);
    }

    /**
     * Sets <code>token</code>; see its getter.
     *
     * @param value required
     */
    public void setToken(String value) {
        write("token", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final MfaTokenIntrospectEndpointParams made = new MfaTokenIntrospectEndpointParams();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>token</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder token(String value) {
            made.write("token", value);
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
        public MfaTokenIntrospectEndpointParams build() {
            MfaTokenIntrospectEndpointParams copy = new MfaTokenIntrospectEndpointParams();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
