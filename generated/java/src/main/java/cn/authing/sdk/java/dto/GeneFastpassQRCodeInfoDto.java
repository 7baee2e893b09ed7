/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What a QR code for fast sign-in on a phone holds. */
public class GeneFastpassQRCodeInfoDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GeneFastpassQRCodeInfoDto")
            .field("scene")
            .field("qrcodeId")
            .field("apiHost")
            .field("user", JsonShape.dto(FastpassUserInfoDto::new))
            .field("appId")
            .field("userpool", JsonShape.dto(FastpassUserInfoDto::new));

    /** Makes an object without members. */
    public GeneFastpassQRCodeInfoDto() {
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
     * What the QR code is for. The app that scans it tells it by this from other codes. No list of
     * the values is documented.
     *
     * <p>For example <code>"APP_LOGIN"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getScene() {
        return read("scene", JsonShape.TEXT);
    }

    /**
     * Sets <code>scene</code>; see its getter.
     *
     * @param value required
     */
    public void setScene(String value) {
        write("scene", value);
    }

    /**
     * ID of the QR code.
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
     * Address that the app talks to.
     *
     * <p>For example <code>"https://your-app.genauth.ai"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getApiHost() {
        return read("apiHost", JsonShape.TEXT);
    }

    /**
     * Sets <code>apiHost</code>; see its getter.
     *
     * @param value required
     */
    public void setApiHost(String value) {
        write("apiHost", value);
    }

    /**
     * Who made the QR code, and will be signed in on the phone.
     *
     * @return <code>null</code> where it is absent
     */
    public FastpassUserInfoDto getUser() {
        return held("user");
    }

    /**
     * Sets <code>user</code>; see its getter.
     *
     * @param value required
     */
    public void setUser(FastpassUserInfoDto value) {
        write("user", value);
    }

    /**
     * ID of the application that the user was signed in to when making it.
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

    /**
     * The user pool of the user.
     *
     * @return <code>null</code> where it is absent
     */
    public FastpassUserInfoDto getUserpool() {
        return held("userpool");
    }

    /**
     * Sets <code>userpool</code>; see its getter.
     *
     * @param value required
     */
    public void setUserpool(FastpassUserInfoDto value) {
        write("userpool", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GeneFastpassQRCodeInfoDto made = new GeneFastpassQRCodeInfoDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>scene</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder scene(String value) {
            made.write("scene", value);
            return this;
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
         * Sets <code>apiHost</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder apiHost(String value) {
            made.write("apiHost", value);
            return this;
        }

        /**
         * Sets <code>user</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder user(FastpassUserInfoDto value) {
            made.write("user", value);
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
         * Sets <code>userpool</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userpool(FastpassUserInfoDto value) {
            made.write("userpool", value);
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
        public GeneFastpassQRCodeInfoDto build() {
            GeneFastpassQRCodeInfoDto copy = new GeneFastpassQRCodeInfoDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
