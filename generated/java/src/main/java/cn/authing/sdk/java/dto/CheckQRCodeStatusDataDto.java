/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What has become of a sign-in QR code. */
public class CheckQRCodeStatusDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CheckQRCodeStatusDataDto")
            .field("status")
            .field("ticket")
            .secret("ticket")
            .field("briefUserInfo", JsonShape.dto(QRCodeStatusBriefUserInfoDto::new))
            .field("tokenSet", JsonShape.dto(LoginTokenResponseDataDto::new));

    /** Makes an object without members. */
    public CheckQRCodeStatusDataDto() {
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
     * How far the sign-in has come.
     *
     * <p>For example <code>"AUTHORIZED"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public QrCodeStatus getStatus() {
        return read("status", JsonShape.open(QrCodeStatus.class, JsonShape.TEXT, QrCodeStatus::of));
    }

    /**
     * Sets <code>status</code>; see its getter.
     *
     * @param value required
     */
    public void setStatus(QrCodeStatus value) {
        write("status", value);
    }

    /**
     * Exchange it for tokens with <code>exchangeTokenSetWithQrCodeTicket</code>. Present with
     * <code>AUTHORIZED</code>, unless the application has the tokens returned here.
     *
     * <p>For example <code>"Ys2nPk6WfB8dMx4Lr1Cz"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTicket() {
        return read("ticket", JsonShape.TEXT);
    }

    /**
     * Sets <code>ticket</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTicket(String value) {
        write("ticket", value);
    }

    /**
     * Who scanned the code, so that the screen can greet them.
     *
     * @return <code>null</code> where it is absent
     */
    public QRCodeStatusBriefUserInfoDto getBriefUserInfo() {
        return held("briefUserInfo");
    }

    /**
     * Sets <code>briefUserInfo</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setBriefUserInfo(QRCodeStatusBriefUserInfoDto value) {
        write("briefUserInfo", value);
    }

    /**
     * The tokens. Present with <code>AUTHORIZED</code> where the security settings of the
     * application allow it, which they do not by default: whoever knows the ID of the code could
     * read them.
     *
     * @return <code>null</code> where it is absent
     */
    public LoginTokenResponseDataDto getTokenSet() {
        return held("tokenSet");
    }

    /**
     * Sets <code>tokenSet</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTokenSet(LoginTokenResponseDataDto value) {
        write("tokenSet", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CheckQRCodeStatusDataDto made = new CheckQRCodeStatusDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>status</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder status(QrCodeStatus value) {
            made.write("status", value);
            return this;
        }

        /**
         * Sets <code>ticket</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder ticket(String value) {
            made.write("ticket", value);
            return this;
        }

        /**
         * Sets <code>briefUserInfo</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder briefUserInfo(QRCodeStatusBriefUserInfoDto value) {
            made.write("briefUserInfo", value);
            return this;
        }

        /**
         * Sets <code>tokenSet</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder tokenSet(LoginTokenResponseDataDto value) {
            made.write("tokenSet", value);
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
        public CheckQRCodeStatusDataDto build() {
            CheckQRCodeStatusDataDto copy = new CheckQRCodeStatusDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
