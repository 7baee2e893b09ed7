/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>checkQrCodeStatus</code> takes. */
public class CheckQrCodeStatusDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CheckQrCodeStatusDto")
            .field("qrcodeId");

    /** Makes an object without members. */
    public CheckQrCodeStatusDto() {
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
     * ID of the QR code, from <code>geneQrCode</code>.
     *
     * <p>For example <code>"mZ4tRw8KpX2vLs6Yc1Nf"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getQrcodeId() {
        return read("qrcodeId", JsonShape.TEXT);
    }

    /**
     * Sets <code>qrcodeId</code>; see its getter.
     *
     * @param value required
     */
    public void setQrcodeId(String value) {
        write("qrcodeId", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CheckQrCodeStatusDto made = new CheckQrCodeStatusDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>qrcodeId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder qrcodeId(String value) {
            made.write("qrcodeId", value);
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
        public CheckQrCodeStatusDto build() {
            CheckQrCodeStatusDto copy = new CheckQrCodeStatusDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
