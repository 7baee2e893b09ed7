/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Which messages tell new users that an account has been created for them. */
public class SendCreateAccountNotificationDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SendCreateAccountNotificationDto")
            .field("sendEmailNotification")
            .field("sendPhoneNotification")
            .field("appId");

    /** Makes an object without members. */
    public SendCreateAccountNotificationDto() {
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
     * Sends an email to every new user who has an email address.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getSendEmailNotification() {
        return read("sendEmailNotification", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>sendEmailNotification</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSendEmailNotification(Boolean value) {
        write("sendEmailNotification", value);
    }

    /**
     * Sends a text message to every new user who has a phone number.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getSendPhoneNotification() {
        return read("sendPhoneNotification", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>sendPhoneNotification</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSendPhoneNotification(Boolean value) {
        write("sendPhoneNotification", value);
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
        private final SendCreateAccountNotificationDto made = new SendCreateAccountNotificationDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>sendEmailNotification</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder sendEmailNotification(Boolean value) {
            made.write("sendEmailNotification", value);
            return this;
        }

        /**
         * Sets <code>sendPhoneNotification</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder sendPhoneNotification(Boolean value) {
            made.write("sendPhoneNotification", value);
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
        public SendCreateAccountNotificationDto build() {
            SendCreateAccountNotificationDto copy = new SendCreateAccountNotificationDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
