/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What the SDK of Alipay is started with. */
public class AlipayAuthInfoDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("AlipayAuthInfoDataDto")
            .field("authInfo");

    /** Makes an object without members. */
    public AlipayAuthInfoDataDto() {
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
     * The signed text. Hand it to the SDK of Alipay unchanged.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAuthInfo() {
        return read("authInfo", JsonShape.TEXT);
    }

    /**
     * Sets <code>authInfo</code>; see its getter.
     *
     * @param value required
     */
    public void setAuthInfo(String value) {
        write("authInfo", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final AlipayAuthInfoDataDto made = new AlipayAuthInfoDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>authInfo</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder authInfo(String value) {
            made.write("authInfo", value);
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
        public AlipayAuthInfoDataDto build() {
            AlipayAuthInfoDataDto copy = new AlipayAuthInfoDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
