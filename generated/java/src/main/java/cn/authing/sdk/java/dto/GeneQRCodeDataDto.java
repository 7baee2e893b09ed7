/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A sign-in QR code. */
public class GeneQRCodeDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GeneQRCodeDataDto")
            .field("qrcodeId")
            .field("url")
            .field("customLogoUrl");

    /** Makes an object without members. */
    public GeneQRCodeDataDto() {
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
     * ID of the QR code. Ask with <code>checkQrCodeStatus</code> what has become of it.
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

    /**
     * URL of the picture to show.
     *
     * <p>For example <code>"https://example.com/qrcodes/mZ4tRw8KpX2vLs6Yc1Nf.png"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUrl() {
        return read("url", JsonShape.TEXT);
    }

    /**
     * Sets <code>url</code>; see its getter.
     *
     * @param value required
     */
    public void setUrl(String value) {
        write("url", value);
    }

    /**
     * URL of your logo, to lay over the picture. Present where you have one.
     *
     * <p>For example <code>"https://example.com/logo.png"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCustomLogoUrl() {
        return read("customLogoUrl", JsonShape.TEXT);
    }

    /**
     * Sets <code>customLogoUrl</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCustomLogoUrl(String value) {
        write("customLogoUrl", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GeneQRCodeDataDto made = new GeneQRCodeDataDto();

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
         * Sets <code>url</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder url(String value) {
            made.write("url", value);
            return this;
        }

        /**
         * Sets <code>customLogoUrl</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder customLogoUrl(String value) {
            made.write("customLogoUrl", value);
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
        public GeneQRCodeDataDto build() {
            GeneQRCodeDataDto copy = new GeneQRCodeDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
