/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A ticket to exchange. */
public class ExchangeTokenSetWithQRcodeTicketDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ExchangeTokenSetWithQRcodeTicketDto")
            .field("ticket")
            .secret("ticket")
            .field("client_id")
            .field("client_secret")
            .secret("client_secret");

    /** Makes an object without members. */
    public ExchangeTokenSetWithQRcodeTicketDto() {
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
     * The ticket, from <code>checkQrCodeStatus</code>. It is valid for a short time.
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
     * @param value required
     */
    public void setTicket(String value) {
        write("ticket", value);
    }

    /**
     * ID of the application, where it proves its identity with <code>client_secret_post</code>.
     *
     * <p>For example <code>"6193b7a2c4d85e0f9a1b2c3d"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientId() {
        return read("client_id", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setClientId(String value) {
        write("client_id", value);
    }

    /**
     * Secret of the application, where it proves its identity with
     * <code>client_secret_post</code>. Never send it from a device of a user.
     *
     * <p>For example <code>"00000000000000000000000000000000"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientSecret() {
        return read("client_secret", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientSecret</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setClientSecret(String value) {
        write("client_secret", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ExchangeTokenSetWithQRcodeTicketDto made = new ExchangeTokenSetWithQRcodeTicketDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>ticket</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder ticket(String value) {
            made.write("ticket", value);
            return this;
        }

        /**
         * Sets <code>clientId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder clientId(String value) {
            made.write("client_id", value);
            return this;
        }

        /**
         * Sets <code>clientSecret</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder clientSecret(String value) {
            made.write("client_secret", value);
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
        public ExchangeTokenSetWithQRcodeTicketDto build() {
            ExchangeTokenSetWithQRcodeTicketDto copy = new ExchangeTokenSetWithQRcodeTicketDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
