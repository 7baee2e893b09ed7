/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Which second factors a user has, and which an application asks for. */
public class GetMfaInfoDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetMfaInfoDataDto")
            .field("mfaToken")
            .secret("mfaToken")
            .field("mfaPhone")
            .field("mfaPhoneCountryCode")
            .field("mfaEmail")
            .field("nickname")
            .field("username")
            .field("phone")
            .field("phoneCountryCode")
            .field("faceMfaEnabled")
            .field("totpMfaEnabled")
            .field("applicationMfa", JsonShape.list(JsonShape.dto(ApplicationMfaDto::new)));

    /** Makes an object without members. */
    public GetMfaInfoDataDto() {
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
     * Token that the steps of a second factor are made with.
     *
     * <p>For example <code>"mfa-token-of-bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getMfaToken() {
        return read("mfaToken", JsonShape.TEXT);
    }

    /**
     * Sets <code>mfaToken</code>; see its getter.
     *
     * @param value required
     */
    public void setMfaToken(String value) {
        write("mfaToken", value);
    }

    /**
     * Phone number that codes go to.
     *
     * <p>For example <code>"2025550123"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getMfaPhone() {
        return read("mfaPhone", JsonShape.TEXT);
    }

    /**
     * Sets <code>mfaPhone</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setMfaPhone(String value) {
        write("mfaPhone", value);
    }

    /**
     * Country code of that phone number.
     *
     * <p>For example <code>"+1"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getMfaPhoneCountryCode() {
        return read("mfaPhoneCountryCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>mfaPhoneCountryCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setMfaPhoneCountryCode(String value) {
        write("mfaPhoneCountryCode", value);
    }

    /**
     * Email address that codes go to.
     *
     * <p>For example <code>"bob&#64;example.com"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getMfaEmail() {
        return read("mfaEmail", JsonShape.TEXT);
    }

    /**
     * Sets <code>mfaEmail</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setMfaEmail(String value) {
        write("mfaEmail", value);
    }

    /**
     * Nickname of the user.
     *
     * <p>For example <code>"Bobby"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNickname() {
        return read("nickname", JsonShape.TEXT);
    }

    /**
     * Sets <code>nickname</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setNickname(String value) {
        write("nickname", value);
    }

    /**
     * User name.
     *
     * <p>For example <code>"bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUsername() {
        return read("username", JsonShape.TEXT);
    }

    /**
     * Sets <code>username</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUsername(String value) {
        write("username", value);
    }

    /**
     * Phone number of the user.
     *
     * <p>For example <code>"2025550123"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPhone() {
        return read("phone", JsonShape.TEXT);
    }

    /**
     * Sets <code>phone</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPhone(String value) {
        write("phone", value);
    }

    /**
     * Country code of the phone number.
     *
     * <p>For example <code>"+1"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPhoneCountryCode() {
        return read("phoneCountryCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>phoneCountryCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPhoneCountryCode(String value) {
        write("phoneCountryCode", value);
    }

    /**
     * Whether a face check is set up.
     *
     * <p>For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getFaceMfaEnabled() {
        return read("faceMfaEnabled", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>faceMfaEnabled</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setFaceMfaEnabled(Boolean value) {
        write("faceMfaEnabled", value);
    }

    /**
     * Whether a one-time password app is set up.
     *
     * <p>For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getTotpMfaEnabled() {
        return read("totpMfaEnabled", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>totpMfaEnabled</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTotpMfaEnabled(Boolean value) {
        write("totpMfaEnabled", value);
    }

    /**
     * The factors that the application asks for.
     *
     * @return <code>null</code> where it is absent
     */
    public List<ApplicationMfaDto> getApplicationMfa() {
        return held("applicationMfa");
    }

    /**
     * Sets <code>applicationMfa</code>; see its getter.
     *
     * @param value required
     */
    public void setApplicationMfa(List<ApplicationMfaDto> value) {
        write("applicationMfa", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetMfaInfoDataDto made = new GetMfaInfoDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>mfaToken</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder mfaToken(String value) {
            made.write("mfaToken", value);
            return this;
        }

        /**
         * Sets <code>mfaPhone</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder mfaPhone(String value) {
            made.write("mfaPhone", value);
            return this;
        }

        /**
         * Sets <code>mfaPhoneCountryCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder mfaPhoneCountryCode(String value) {
            made.write("mfaPhoneCountryCode", value);
            return this;
        }

        /**
         * Sets <code>mfaEmail</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder mfaEmail(String value) {
            made.write("mfaEmail", value);
            return this;
        }

        /**
         * Sets <code>nickname</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder nickname(String value) {
            made.write("nickname", value);
            return this;
        }

        /**
         * Sets <code>username</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder username(String value) {
            made.write("username", value);
            return this;
        }

        /**
         * Sets <code>phone</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder phone(String value) {
            made.write("phone", value);
            return this;
        }

        /**
         * Sets <code>phoneCountryCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder phoneCountryCode(String value) {
            made.write("phoneCountryCode", value);
            return this;
        }

        /**
         * Sets <code>faceMfaEnabled</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder faceMfaEnabled(Boolean value) {
            made.write("faceMfaEnabled", value);
            return this;
        }

        /**
         * Sets <code>totpMfaEnabled</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder totpMfaEnabled(Boolean value) {
            made.write("totpMfaEnabled", value);
            return this;
        }

        /**
         * Sets <code>applicationMfa</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder applicationMfa(List<ApplicationMfaDto> value) {
            made.write("applicationMfa", value);
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
        public GetMfaInfoDataDto build() {
            GetMfaInfoDataDto copy = new GetMfaInfoDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
