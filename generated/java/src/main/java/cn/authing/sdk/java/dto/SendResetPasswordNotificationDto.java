/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Which messages tell users that their password was reset, and where they are sent. */
public class SendResetPasswordNotificationDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SendResetPasswordNotificationDto")
            .field("sendDefaultEmailNotification")
            .field("sendDefaultPhoneNotification")
            .field("inputSendEmailNotification")
            .field("inputSendPhoneNotification")
            .field("appId");

    /** Makes an object without members. */
    public SendResetPasswordNotificationDto() {
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
     * Sends an email to the address stored for the user.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getSendDefaultEmailNotification() {
        return read("sendDefaultEmailNotification", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>sendDefaultEmailNotification</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSendDefaultEmailNotification(Boolean value) {
        write("sendDefaultEmailNotification", value);
    }

    /**
     * Sends a text message to the phone number stored for the user.
     *
     * <p>For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getSendDefaultPhoneNotification() {
        return read("sendDefaultPhoneNotification", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>sendDefaultPhoneNotification</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSendDefaultPhoneNotification(Boolean value) {
        write("sendDefaultPhoneNotification", value);
    }

    /**
     * An email address to send the message to, other than the stored one.
     *
     * <p>For example <code>"helpdesk&#64;example.com"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getInputSendEmailNotification() {
        return read("inputSendEmailNotification", JsonShape.TEXT);
    }

    /**
     * Sets <code>inputSendEmailNotification</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setInputSendEmailNotification(String value) {
        write("inputSendEmailNotification", value);
    }

    /**
     * A phone number to send the message to, other than the stored one.
     *
     * <p>For example <code>"2025550199"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getInputSendPhoneNotification() {
        return read("inputSendPhoneNotification", JsonShape.TEXT);
    }

    /**
     * Sets <code>inputSendPhoneNotification</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setInputSendPhoneNotification(String value) {
        write("inputSendPhoneNotification", value);
    }

    /**
     * ID of the application whose sign-in URL the message contains. Without it, the message
     * contains the sign-in URL of the user pool's application panel.
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
     * @param value <code>null</code> is sent as such
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
        private final SendResetPasswordNotificationDto made = new SendResetPasswordNotificationDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>sendDefaultEmailNotification</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder sendDefaultEmailNotification(Boolean value) {
            made.write("sendDefaultEmailNotification", value);
            return this;
        }

        /**
         * Sets <code>sendDefaultPhoneNotification</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder sendDefaultPhoneNotification(Boolean value) {
            made.write("sendDefaultPhoneNotification", value);
            return this;
        }

        /**
         * Sets <code>inputSendEmailNotification</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder inputSendEmailNotification(String value) {
            made.write("inputSendEmailNotification", value);
            return this;
        }

        /**
         * Sets <code>inputSendPhoneNotification</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder inputSendPhoneNotification(String value) {
            made.write("inputSendPhoneNotification", value);
            return this;
        }

        /**
         * Sets <code>appId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
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
        public SendResetPasswordNotificationDto build() {
            SendResetPasswordNotificationDto copy = new SendResetPasswordNotificationDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
