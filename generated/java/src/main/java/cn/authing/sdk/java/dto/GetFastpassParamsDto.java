/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>getFastpassParams</code> takes. */
public class GetFastpassParamsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetFastpassParamsDto")
            .field("qrcodeId")
            .field("appId");

    /** Makes an object without members. */
    public GetFastpassParamsDto() {
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
     * ID of the QR code, as the app read it from the picture.
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
     * ID of the application in the QR code.
     *
     * <p>For example <code>"6193b7a2c4d85e0f9a1b2c3d"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAppId() {
        return read("appId", JsonShape.TEXT);
    }

    /**
     * Sets <code>appId</code>; see its getter.
     *
     * @param value required
     */
    public void setAppId(String value) {
        write("appId", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetFastpassParamsDto made = new GetFastpassParamsDto();

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
         * Sets <code>appId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder appId(String value) {
            made.write("appId", value);
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
        public GetFastpassParamsDto build() {
            GetFastpassParamsDto copy = new GetFastpassParamsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
