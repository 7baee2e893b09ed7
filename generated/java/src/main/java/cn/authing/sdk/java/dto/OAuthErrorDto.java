/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Why an endpoint of OAuth 2.0 or OpenID Connect refused a request. */
public class OAuthErrorDto extends Dto {
    private static final DtoType TYPE = DtoType.of("OAuthErrorDto")
            .field("error")
            .field("error_description");

    /** Makes an object without members. */
    public OAuthErrorDto() {
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
     * What went wrong, for programs: one of the values of RFC 6749, section 5.2, such as
     * <code>invalid_grant</code> and <code>invalid_client</code>, or of another standard.
     *
     * <p>For example <code>"invalid_grant"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getError() {
        return read("error", JsonShape.TEXT);
    }

    /**
     * Sets <code>error</code>; see its getter.
     *
     * @param value required
     */
    public void setError(String value) {
        write("error", value);
    }

    /**
     * What went wrong, for people.
     *
     * <p>For example <code>"The code has expired"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getErrorDescription() {
        return read("error_description", JsonShape.TEXT);
    }

    /**
     * Sets <code>errorDescription</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setErrorDescription(String value) {
        write("error_description", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final OAuthErrorDto made = new OAuthErrorDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>error</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder error(String value) {
            made.write("error", value);
            return this;
        }

        /**
         * Sets <code>errorDescription</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder errorDescription(String value) {
            made.write("error_description", value);
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
        public OAuthErrorDto build() {
            OAuthErrorDto copy = new OAuthErrorDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
