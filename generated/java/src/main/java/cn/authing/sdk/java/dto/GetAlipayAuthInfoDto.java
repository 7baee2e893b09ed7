/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>getAlipayAuthInfo</code> takes. */
public class GetAlipayAuthInfoDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetAlipayAuthInfoDto")
            .field("extIdpConnidentifier");

    /** Makes an object without members. */
    public GetAlipayAuthInfoDto() {
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
     * Identifier of the Alipay connection, as the console shows it.
     *
     * <p>For example <code>"example-alipay"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getExtIdpConnidentifier() {
        return read("extIdpConnidentifier", JsonShape.TEXT);
    }

    /**
     * Sets <code>extIdpConnidentifier</code>; see its getter.
     *
     * @param value required
     */
    public void setExtIdpConnidentifier(String value) {
        write("extIdpConnidentifier", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetAlipayAuthInfoDto made = new GetAlipayAuthInfoDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>extIdpConnidentifier</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder extIdpConnidentifier(String value) {
            made.write("extIdpConnidentifier", value);
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
        public GetAlipayAuthInfoDto build() {
            GetAlipayAuthInfoDto copy = new GetAlipayAuthInfoDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
