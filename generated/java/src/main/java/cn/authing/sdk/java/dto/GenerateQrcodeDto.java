/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.Map;

/** The QR code to make. */
public class GenerateQrcodeDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GenerateQrcodeDto")
            .field("type")
            .field("extIdpConnId")
            .field("customData", JsonShape.map(JsonShape.ANY))
            .field("context", JsonShape.map(JsonShape.ANY))
            .field("autoMergeQrCode");

    /** Makes an object without members. */
    public GenerateQrcodeDto() {
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
     * What it is scanned with.
     *
     * <p>For example <code>"MOBILE_APP"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public QrCodeType getType() {
        return read("type", JsonShape.open(QrCodeType.class, JsonShape.TEXT, QrCodeType::of));
    }

    /**
     * Sets <code>type</code>; see its getter.
     *
     * @param value required
     */
    public void setType(QrCodeType value) {
        write("type", value);
    }

    /**
     * ID of the WeChat connection. For the two WeChat types; left out, the first one that the
     * application has enabled is used.
     *
     * <p>For example <code>"605492ac41b3d7e0362f0707"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getExtIdpConnId() {
        return read("extIdpConnId", JsonShape.TEXT);
    }

    /**
     * Sets <code>extIdpConnId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setExtIdpConnId(String value) {
        write("extIdpConnId", value);
    }

    /**
     * Values of custom fields, by field name, that the user gets who scans the code and agrees.
     * For <code>MOBILE_APP</code>.
     *
     * <p>For example <code>&#123;"school":"Example University"&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getCustomData() {
        return held("customData");
    }

    /**
     * Sets <code>customData</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCustomData(Map<String, Object> value) {
        write("customData", value);
    }

    /**
     * Whatever the pipelines of the user pool shall know about this sign-in, by names of your own.
     * It reaches them as <code>context</code>. For the two WeChat types.
     *
     * <p>For example <code>&#123;"source":"spring-campaign"&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getContext() {
        return held("context");
    }

    /**
     * Sets <code>context</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setContext(Map<String, Object> value) {
        write("context", value);
    }

    /**
     * Whether the service puts your logo into the picture. For <code>WECHAT_MINIPROGRAM</code>. It
     * makes the call slow; the page can lay the logo over the picture itself.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getAutoMergeQrCode() {
        return read("autoMergeQrCode", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>autoMergeQrCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAutoMergeQrCode(Boolean value) {
        write("autoMergeQrCode", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GenerateQrcodeDto made = new GenerateQrcodeDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>type</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder type(QrCodeType value) {
            made.write("type", value);
            return this;
        }

        /**
         * Sets <code>extIdpConnId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder extIdpConnId(String value) {
            made.write("extIdpConnId", value);
            return this;
        }

        /**
         * Sets <code>customData</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder customData(Map<String, Object> value) {
            made.write("customData", value);
            return this;
        }

        /**
         * Sets <code>context</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder context(Map<String, Object> value) {
            made.write("context", value);
            return this;
        }

        /**
         * Sets <code>autoMergeQrCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder autoMergeQrCode(Boolean value) {
            made.write("autoMergeQrCode", value);
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
        public GenerateQrcodeDto build() {
            GenerateQrcodeDto copy = new GenerateQrcodeDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
