/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/**
 * The claims of a user. Only <code>sub</code> is always present; the scopes that were granted
 * decide on the others. <code>email</code> and <code>phone</code> bring the claims that begin with
 * their names, and <code>profile</code> brings the rest. There can be more claims than are listed
 * here.
 */
public class OidcUserInfoDto extends Dto {
    private static final DtoType TYPE = DtoType.of("OidcUserInfoDto")
            .field("sub")
            .field("name")
            .field("given_name")
            .field("family_name")
            .field("middle_name")
            .field("nickname")
            .field("preferred_username")
            .field("profile")
            .field("picture")
            .field("website")
            .field("birthdate")
            .field("gender")
            .field("zoneinfo")
            .field("locale")
            .field("updated_at")
            .field("email")
            .field("email_verified")
            .field("phone_number")
            .field("phone_number_verified");

    /** Makes an object without members. */
    public OidcUserInfoDto() {
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
     * ID of the user. Recognise users by this claim; all others can change.
     *
     * <p>For example <code>"6229ffa4b1c08d2cade3e3d9"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getSub() {
        return read("sub", JsonShape.TEXT);
    }

    /**
     * Sets <code>sub</code>; see its getter.
     *
     * @param value required
     */
    public void setSub(String value) {
        write("sub", value);
    }

    /**
     * Full name.
     *
     * <p>For example <code>"Bob Zhang"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getName() {
        return read("name", JsonShape.TEXT);
    }

    /**
     * Sets <code>name</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setName(String value) {
        write("name", value);
    }

    /**
     * Given name or names.
     *
     * <p>For example <code>"Bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getGivenName() {
        return read("given_name", JsonShape.TEXT);
    }

    /**
     * Sets <code>givenName</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setGivenName(String value) {
        write("given_name", value);
    }

    /**
     * Family name, which comes last in English.
     *
     * <p>For example <code>"Zhang"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getFamilyName() {
        return read("family_name", JsonShape.TEXT);
    }

    /**
     * Sets <code>familyName</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setFamilyName(String value) {
        write("family_name", value);
    }

    /**
     * Middle name, between the given name and the family name.
     *
     * <p>For example <code>"James"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getMiddleName() {
        return read("middle_name", JsonShape.TEXT);
    }

    /**
     * Sets <code>middleName</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setMiddleName(String value) {
        write("middle_name", value);
    }

    /**
     * Informal name of the user.
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
     * Short name that the user prefers. It need not be unique.
     *
     * <p>For example <code>"bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPreferredUsername() {
        return read("preferred_username", JsonShape.TEXT);
    }

    /**
     * Sets <code>preferredUsername</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPreferredUsername(String value) {
        write("preferred_username", value);
    }

    /**
     * URL of a page about the user.
     *
     * <p>For example <code>"https://example.com/people/bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getProfile() {
        return read("profile", JsonShape.TEXT);
    }

    /**
     * Sets <code>profile</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setProfile(String value) {
        write("profile", value);
    }

    /**
     * URL of the profile picture.
     *
     * <p>For example <code>"https://example.com/photos/bob.png"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPicture() {
        return read("picture", JsonShape.TEXT);
    }

    /**
     * Sets <code>picture</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPicture(String value) {
        write("picture", value);
    }

    /**
     * URL of the user's own website or blog.
     *
     * <p>For example <code>"https://bob.example.com"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getWebsite() {
        return read("website", JsonShape.TEXT);
    }

    /**
     * Sets <code>website</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWebsite(String value) {
        write("website", value);
    }

    /**
     * Date of birth, usually as <code>YYYY-MM-DD</code>.
     *
     * <p>For example <code>"1990-06-03"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getBirthdate() {
        return read("birthdate", JsonShape.TEXT);
    }

    /**
     * Sets <code>birthdate</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setBirthdate(String value) {
        write("birthdate", value);
    }

    /**
     * Gender of the user.
     *
     * <p>For example <code>"M"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getGender() {
        return read("gender", JsonShape.TEXT);
    }

    /**
     * Sets <code>gender</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setGender(String value) {
        write("gender", value);
    }

    /**
     * Time zone, such as <code>America/New_York</code>.
     *
     * <p>For example <code>"America/New_York"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getZoneinfo() {
        return read("zoneinfo", JsonShape.TEXT);
    }

    /**
     * Sets <code>zoneinfo</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setZoneinfo(String value) {
        write("zoneinfo", value);
    }

    /**
     * Language and region, as a BCP 47 tag.
     *
     * <p>For example <code>"en-US"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getLocale() {
        return read("locale", JsonShape.TEXT);
    }

    /**
     * Sets <code>locale</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLocale(String value) {
        write("locale", value);
    }

    /**
     * When the profile was last changed.
     *
     * <p>For example <code>"2022-07-04T08:00:00.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUpdatedAt() {
        return read("updated_at", JsonShape.TEXT);
    }

    /**
     * Sets <code>updatedAt</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUpdatedAt(String value) {
        write("updated_at", value);
    }

    /**
     * Email address.
     *
     * <p>For example <code>"bob&#64;example.com"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getEmail() {
        return read("email", JsonShape.TEXT);
    }

    /**
     * Sets <code>email</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEmail(String value) {
        write("email", value);
    }

    /**
     * Whether the email address has been verified.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getEmailVerified() {
        return read("email_verified", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>emailVerified</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEmailVerified(Boolean value) {
        write("email_verified", value);
    }

    /**
     * Phone number, where the scope <code>phone</code> was granted.
     *
     * <p>For example <code>"2025550123"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPhoneNumber() {
        return read("phone_number", JsonShape.TEXT);
    }

    /**
     * Sets <code>phoneNumber</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPhoneNumber(String value) {
        write("phone_number", value);
    }

    /**
     * Whether the phone number has been verified.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getPhoneNumberVerified() {
        return read("phone_number_verified", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>phoneNumberVerified</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPhoneNumberVerified(Boolean value) {
        write("phone_number_verified", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final OidcUserInfoDto made = new OidcUserInfoDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>sub</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder sub(String value) {
            made.write("sub", value);
            return this;
        }

        /**
         * Sets <code>name</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder name(String value) {
            made.write("name", value);
            return this;
        }

        /**
         * Sets <code>givenName</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder givenName(String value) {
            made.write("given_name", value);
            return this;
        }

        /**
         * Sets <code>familyName</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder familyName(String value) {
            made.write("family_name", value);
            return this;
        }

        /**
         * Sets <code>middleName</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder middleName(String value) {
            made.write("middle_name", value);
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
         * Sets <code>preferredUsername</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder preferredUsername(String value) {
            made.write("preferred_username", value);
            return this;
        }

        /**
         * Sets <code>profile</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder profile(String value) {
            made.write("profile", value);
            return this;
        }

        /**
         * Sets <code>picture</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder picture(String value) {
            made.write("picture", value);
            return this;
        }

        /**
         * Sets <code>website</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder website(String value) {
            made.write("website", value);
            return this;
        }

        /**
         * Sets <code>birthdate</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder birthdate(String value) {
            made.write("birthdate", value);
            return this;
        }

        /**
         * Sets <code>gender</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder gender(String value) {
            made.write("gender", value);
            return this;
        }

        /**
         * Sets <code>zoneinfo</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder zoneinfo(String value) {
            made.write("zoneinfo", value);
            return this;
        }

        /**
         * Sets <code>locale</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder locale(String value) {
            made.write("locale", value);
            return this;
        }

        /**
         * Sets <code>updatedAt</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder updatedAt(String value) {
            made.write("updated_at", value);
            return this;
        }

        /**
         * Sets <code>email</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder email(String value) {
            made.write("email", value);
            return this;
        }

        /**
         * Sets <code>emailVerified</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder emailVerified(Boolean value) {
            made.write("email_verified", value);
            return this;
        }

        /**
         * Sets <code>phoneNumber</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder phoneNumber(String value) {
            made.write("phone_number", value);
            return this;
        }

        /**
         * Sets <code>phoneNumberVerified</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder phoneNumberVerified(Boolean value) {
            made.write("phone_number_verified", value);
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
        public OidcUserInfoDto build() {
            OidcUserInfoDto copy = new OidcUserInfoDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
