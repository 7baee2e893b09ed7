/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Which second factors a user has set up. */
public class UserMfaRespDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UserMfaRespDto")
            .field("totpStatus")
            .field("faceMfaStatus")
            .field("smsMfaStatus")
            .field("emailMfaStatus");

    /** Makes an object without members. */
    public UserMfaRespDto() {
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
     * Whether a one-time password app is set up, as text: <code>true</code> or <code>false</code>.
     *
     * <p>For example <code>"true"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTotpStatus() {
        return read("totpStatus", JsonShape.TEXT);
    }

    /**
     * Sets <code>totpStatus</code>; see its getter.
     *
     * @param value required
     */
    public void setTotpStatus(String value) {
        write("totpStatus", value);
    }

    /**
     * Whether a face check is set up, as text: <code>true</code> or <code>false</code>.
     *
     * <p>For example <code>"true"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getFaceMfaStatus() {
        return read("faceMfaStatus", JsonShape.TEXT);
    }

    /**
     * Sets <code>faceMfaStatus</code>; see its getter.
     *
     * @param value required
     */
    public void setFaceMfaStatus(String value) {
        write("faceMfaStatus", value);
    }

    /**
     * Whether a code by text message is set up, as text: <code>true</code> or <code>false</code>.
     *
     * <p>For example <code>"true"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getSmsMfaStatus() {
        return read("smsMfaStatus", JsonShape.TEXT);
    }

    /**
     * Sets <code>smsMfaStatus</code>; see its getter.
     *
     * @param value required
     */
    public void setSmsMfaStatus(String value) {
        write("smsMfaStatus", value);
    }

    /**
     * Whether a code by email is set up, as text: <code>true</code> or <code>false</code>.
     *
     * <p>For example <code>"true"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getEmailMfaStatus() {
        return read("emailMfaStatus", JsonShape.TEXT);
    }

    /**
     * Sets <code>emailMfaStatus</code>; see its getter.
     *
     * @param value required
     */
    public void setEmailMfaStatus(String value) {
        write("emailMfaStatus", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UserMfaRespDto made = new UserMfaRespDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>totpStatus</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder totpStatus(String value) {
            made.write("totpStatus", value);
            return this;
        }

        /**
         * Sets <code>faceMfaStatus</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder faceMfaStatus(String value) {
            made.write("faceMfaStatus", value);
            return this;
        }

        /**
         * Sets <code>smsMfaStatus</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder smsMfaStatus(String value) {
            made.write("smsMfaStatus", value);
            return this;
        }

        /**
         * Sets <code>emailMfaStatus</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder emailMfaStatus(String value) {
            made.write("emailMfaStatus", value);
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
        public UserMfaRespDto build() {
            UserMfaRespDto copy = new UserMfaRespDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
