/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Who scanned a QR code, as far as a screen may show it. */
public class QRCodeStatusBriefUserInfoDto extends Dto {
    private static final DtoType TYPE = DtoType.of("QRCodeStatusBriefUserInfoDto")
            .field("displayName")
            .field("photo");

    /** Makes an object without members. */
    public QRCodeStatusBriefUserInfoDto() {
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
     * Name of the user, as people see it.
     *
     * <p>For example <code>"Bob Zhang"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDisplayName() {
        return read("displayName", JsonShape.TEXT);
    }

    /**
     * Sets <code>displayName</code>; see its getter.
     *
     * @param value required
     */
    public void setDisplayName(String value) {
        write("displayName", value);
    }

    /**
     * URL of the profile picture.
     *
     * <p>For example <code>"https://example.com/photos/bob.png"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPhoto() {
        return read("photo", JsonShape.TEXT);
    }

    /**
     * Sets <code>photo</code>; see its getter.
     *
     * @param value required
     */
    public void setPhoto(String value) {
        write("photo", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final QRCodeStatusBriefUserInfoDto made = new QRCodeStatusBriefUserInfoDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>displayName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder displayName(String value) {
            made.write("displayName", value);
            return this;
        }

        /**
         * Sets <code>photo</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder photo(String value) {
            made.write("photo", value);
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
        public QRCodeStatusBriefUserInfoDto build() {
            QRCodeStatusBriefUserInfoDto copy = new QRCodeStatusBriefUserInfoDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
