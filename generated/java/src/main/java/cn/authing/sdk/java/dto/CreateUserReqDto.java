/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;
import java.util.Map;

/** A user to create, and how. */
public class CreateUserReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CreateUserReqDto")
            .field("options", JsonShape.dto(CreateUserOptionsDto::new))
            .field("status")
            .field("email")
            .field("phone")
            .field("phoneCountryCode")
            .field("username")
            .field("externalId")
            .field("name")
            .field("nickname")
            .field("photo")
            .field("gender")
            .field("emailVerified")
            .field("phoneVerified")
            .field("birthdate")
            .field("country")
            .field("province")
            .field("city")
            .field("address")
            .field("streetAddress")
            .field("postalCode")
            .field("company")
            .field("browser")
            .field("device")
            .field("givenName")
            .field("familyName")
            .field("middleName")
            .field("profile")
            .field("preferredUsername")
            .field("website")
            .field("zoneinfo")
            .field("locale")
            .field("formatted")
            .field("region")
            .field("password")
            .secret("password")
            .field("salt")
            .secret("salt")
            .field("tenantIds", JsonShape.list(JsonShape.TEXT))
            .field("otp", JsonShape.dto(CreateUserOtpDto::new))
            .field("departmentIds", JsonShape.list(JsonShape.TEXT))
            .field("customData", JsonShape.map(JsonShape.ANY))
            .field("metadataSource", JsonShape.map(JsonShape.ANY))
            .field("identities", JsonShape.list(JsonShape.dto(CreateIdentityDto::new)))
            .field("identityNumber")
            .secret("identityNumber");

    /** Makes an object without members. */
    public CreateUserReqDto() {
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
     * How to create the user.
     *
     * @return <code>null</code> where it is absent
     */
    public CreateUserOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(CreateUserOptionsDto value) {
        write("options", value);
    }

    /**
     * State of the new account.
     *
     * <p>The service assumes <code>"Activated"</code> where it is absent. For example
     * <code>"Activated"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public UserStatus getStatus() {
        return read("status", JsonShape.open(UserStatus.class, JsonShape.TEXT, UserStatus::of));
    }

    /**
     * Sets <code>status</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setStatus(UserStatus value) {
        write("status", value);
    }

    /**
     * Email address. Unique in the user pool; upper and lower case do not matter.
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
     * Phone number without the country code, which goes into <code>phoneCountryCode</code>. Unique
     * in the user pool.
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
     * Country code of the phone number, with the plus sign. It can be left out for numbers in
     * mainland China (<code>+86</code>). The built-in text message service does not reach other
     * countries: set up a message service of your own in the console first. The [list of country
     * calling codes](https://en.wikipedia.org/wiki/List_of_country_calling_codes) has all of them.
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
     * User name. Unique in the user pool.
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
     * The user's ID in a system of yours. Unique in the user pool.
     *
     * <p>For example <code>"10010"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getExternalId() {
        return read("externalId", JsonShape.TEXT);
    }

    /**
     * Sets <code>externalId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setExternalId(String value) {
        write("externalId", value);
    }

    /**
     * Full name. Several users may have the same.
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
     * @param value <code>null</code> is sent as such
     */
    public void setPhoto(String value) {
        write("photo", value);
    }

    /**
     * Gender of the user.
     *
     * <p>The service assumes <code>"U"</code> where it is absent. For example <code>"M"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Gender getGender() {
        return read("gender", JsonShape.open(Gender.class, JsonShape.TEXT, Gender::of));
    }

    /**
     * Sets <code>gender</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setGender(Gender value) {
        write("gender", value);
    }

    /**
     * Whether to mark the email address as verified. No verification code is asked for.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getEmailVerified() {
        return read("emailVerified", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>emailVerified</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEmailVerified(Boolean value) {
        write("emailVerified", value);
    }

    /**
     * Whether to mark the phone number as verified. No verification code is asked for.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getPhoneVerified() {
        return read("phoneVerified", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>phoneVerified</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPhoneVerified(Boolean value) {
        write("phoneVerified", value);
    }

    /**
     * Date of birth, as <code>YYYY-MM-DD</code>.
     *
     * <p>Format: date.
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
     * Country of the user's address, by name or by code.
     *
     * <p>For example <code>"US"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCountry() {
        return read("country", JsonShape.TEXT);
    }

    /**
     * Sets <code>country</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCountry(String value) {
        write("country", value);
    }

    /**
     * State or province of the user's address.
     *
     * <p>For example <code>"NY"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getProvince() {
        return read("province", JsonShape.TEXT);
    }

    /**
     * Sets <code>province</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setProvince(String value) {
        write("province", value);
    }

    /**
     * City of the user's address.
     *
     * <p>For example <code>"Kingston"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCity() {
        return read("city", JsonShape.TEXT);
    }

    /**
     * Sets <code>city</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCity(String value) {
        write("city", value);
    }

    /**
     * Postal address, in one line.
     *
     * <p>For example <code>"132 My Street, Kingston"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAddress() {
        return read("address", JsonShape.TEXT);
    }

    /**
     * Sets <code>address</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAddress(String value) {
        write("address", value);
    }

    /**
     * Street and house number of the user's address.
     *
     * <p>For example <code>"132 My Street"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getStreetAddress() {
        return read("streetAddress", JsonShape.TEXT);
    }

    /**
     * Sets <code>streetAddress</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setStreetAddress(String value) {
        write("streetAddress", value);
    }

    /**
     * Postal code of the user's address.
     *
     * <p>For example <code>"12401"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPostalCode() {
        return read("postalCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>postalCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPostalCode(String value) {
        write("postalCode", value);
    }

    /**
     * Company that the user works for.
     *
     * <p>For example <code>"Example Inc."</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCompany() {
        return read("company", JsonShape.TEXT);
    }

    /**
     * Sets <code>company</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCompany(String value) {
        write("company", value);
    }

    /**
     * User agent of the browser that was last used to sign in.
     *
     * @return <code>null</code> where it is absent
     */
    public String getBrowser() {
        return read("browser", JsonShape.TEXT);
    }

    /**
     * Sets <code>browser</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setBrowser(String value) {
        write("browser", value);
    }

    /**
     * Device that was last used to sign in.
     *
     * <p>For example <code>"iOS"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDevice() {
        return read("device", JsonShape.TEXT);
    }

    /**
     * Sets <code>device</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDevice(String value) {
        write("device", value);
    }

    /**
     * Given name or names, which come first in English.
     *
     * <p>For example <code>"Bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getGivenName() {
        return read("givenName", JsonShape.TEXT);
    }

    /**
     * Sets <code>givenName</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setGivenName(String value) {
        write("givenName", value);
    }

    /**
     * Family name, which comes last in English.
     *
     * <p>For example <code>"Zhang"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getFamilyName() {
        return read("familyName", JsonShape.TEXT);
    }

    /**
     * Sets <code>familyName</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setFamilyName(String value) {
        write("familyName", value);
    }

    /**
     * Middle name, between the given name and the family name.
     *
     * <p>For example <code>"James"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getMiddleName() {
        return read("middleName", JsonShape.TEXT);
    }

    /**
     * Sets <code>middleName</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setMiddleName(String value) {
        write("middleName", value);
    }

    /**
     * URL of a page about the user: the OpenID Connect claim <code>profile</code>.
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
     * Short name that the user prefers: the OpenID Connect claim <code>preferred_username</code>.
     * It need not be unique.
     *
     * <p>For example <code>"bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPreferredUsername() {
        return read("preferredUsername", JsonShape.TEXT);
    }

    /**
     * Sets <code>preferredUsername</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPreferredUsername(String value) {
        write("preferredUsername", value);
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
     * Time zone, preferably a name from the IANA time zone database.
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
     * Full postal address, as it is written on an envelope.
     *
     * <p>For example <code>"132 My Street, Kingston, NY 12401, USA"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getFormatted() {
        return read("formatted", JsonShape.TEXT);
    }

    /**
     * Sets <code>formatted</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setFormatted(String value) {
        write("formatted", value);
    }

    /**
     * Region that the user lives in.
     *
     * <p>For example <code>"New York"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRegion() {
        return read("region", JsonShape.TEXT);
    }

    /**
     * Sets <code>region</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setRegion(String value) {
        write("region", value);
    }

    /**
     * The password, encrypted as <code>options.passwordEncryptType</code> says, or in plain text
     * when that is not set. With <code>options.keepPassword</code>, a hash that is stored
     * unchanged.
     *
     * <p>For example <code>"example-Passw0rd"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPassword() {
        return read("password", JsonShape.TEXT);
    }

    /**
     * Sets <code>password</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPassword(String value) {
        write("password", value);
    }

    /**
     * Salt of a password that was hashed elsewhere. Send it together with the hash when you
     * migrate users with <code>options.keepPassword</code>.
     *
     * <p>For example <code>"example-salt"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getSalt() {
        return read("salt", JsonShape.TEXT);
    }

    /**
     * Sets <code>salt</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSalt(String value) {
        write("salt", value);
    }

    /**
     * IDs of the tenants that the user joins.
     *
     * <p>For example <code>["63f867961c8f0241e7ccb582"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getTenantIds() {
        return held("tenantIds");
    }

    /**
     * Sets <code>tenantIds</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTenantIds(List<String> value) {
        write("tenantIds", value);
    }

    /**
     * A one-time password generator to set up for the user, so that an authenticator app that is
     * in use already keeps working.
     *
     * @return <code>null</code> where it is absent
     */
    public CreateUserOtpDto getOtp() {
        return held("otp");
    }

    /**
     * Sets <code>otp</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOtp(CreateUserOtpDto value) {
        write("otp", value);
    }

    /**
     * IDs of the departments that the user joins, of the kind that
     * <code>options.departmentIdType</code> names.
     *
     * <p>For example <code>["624d930c37e1f5c08dd4986e","624d93102b6a4012f33cd2fe"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getDepartmentIds() {
        return held("departmentIds");
    }

    /**
     * Sets <code>departmentIds</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDepartmentIds(List<String> value) {
        write("departmentIds", value);
    }

    /**
     * Values of custom fields, by field name. Define the names in the console first, among the
     * custom fields of users.
     *
     * <p>For example <code>&#123;"school":"Example University","age":22&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getCustomData() {
        return held("customData");
    }

    /**
     * Sets <code>customData</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCustomData(Map<String, Object> value) {
        write("customData", value);
    }

    /**
     * Values of the user's data object, by field name. Define the names in the console first,
     * among the fields of that data object.
     *
     * <p>For example <code>&#123;"badge":"B-17"&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getMetadataSource() {
        return held("metadataSource");
    }

    /**
     * Sets <code>metadataSource</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setMetadataSource(Map<String, Object> value) {
        write("metadataSource", value);
    }

    /**
     * Accounts at identity sources that belong to the user. Where possible, link accounts with the
     * operation made for that purpose instead.
     *
     * @return <code>null</code> where it is absent
     */
    public List<CreateIdentityDto> getIdentities() {
        return held("identities");
    }

    /**
     * Sets <code>identities</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIdentities(List<CreateIdentityDto> value) {
        write("identities", value);
    }

    /**
     * Number of the user's identity document.
     *
     * <p>For example <code>"420421000000001234"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getIdentityNumber() {
        return read("identityNumber", JsonShape.TEXT);
    }

    /**
     * Sets <code>identityNumber</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIdentityNumber(String value) {
        write("identityNumber", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CreateUserReqDto made = new CreateUserReqDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(CreateUserOptionsDto value) {
            made.write("options", value);
            return this;
        }

        /**
         * Sets <code>status</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder status(UserStatus value) {
            made.write("status", value);
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
         * Sets <code>externalId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder externalId(String value) {
            made.write("externalId", value);
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
         * Sets <code>photo</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder photo(String value) {
            made.write("photo", value);
            return this;
        }

        /**
         * Sets <code>gender</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder gender(Gender value) {
            made.write("gender", value);
            return this;
        }

        /**
         * Sets <code>emailVerified</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder emailVerified(Boolean value) {
            made.write("emailVerified", value);
            return this;
        }

        /**
         * Sets <code>phoneVerified</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder phoneVerified(Boolean value) {
            made.write("phoneVerified", value);
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
         * Sets <code>country</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder country(String value) {
            made.write("country", value);
            return this;
        }

        /**
         * Sets <code>province</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder province(String value) {
            made.write("province", value);
            return this;
        }

        /**
         * Sets <code>city</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder city(String value) {
            made.write("city", value);
            return this;
        }

        /**
         * Sets <code>address</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder address(String value) {
            made.write("address", value);
            return this;
        }

        /**
         * Sets <code>streetAddress</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder streetAddress(String value) {
            made.write("streetAddress", value);
            return this;
        }

        /**
         * Sets <code>postalCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder postalCode(String value) {
            made.write("postalCode", value);
            return this;
        }

        /**
         * Sets <code>company</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder company(String value) {
            made.write("company", value);
            return this;
        }

        /**
         * Sets <code>browser</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder browser(String value) {
            made.write("browser", value);
            return this;
        }

        /**
         * Sets <code>device</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder device(String value) {
            made.write("device", value);
            return this;
        }

        /**
         * Sets <code>givenName</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder givenName(String value) {
            made.write("givenName", value);
            return this;
        }

        /**
         * Sets <code>familyName</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder familyName(String value) {
            made.write("familyName", value);
            return this;
        }

        /**
         * Sets <code>middleName</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder middleName(String value) {
            made.write("middleName", value);
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
         * Sets <code>preferredUsername</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder preferredUsername(String value) {
            made.write("preferredUsername", value);
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
         * Sets <code>formatted</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder formatted(String value) {
            made.write("formatted", value);
            return this;
        }

        /**
         * Sets <code>region</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder region(String value) {
            made.write("region", value);
            return this;
        }

        /**
         * Sets <code>password</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder password(String value) {
            made.write("password", value);
            return this;
        }

        /**
         * Sets <code>salt</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder salt(String value) {
            made.write("salt", value);
            return this;
        }

        /**
         * Sets <code>tenantIds</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder tenantIds(List<String> value) {
            made.write("tenantIds", value);
            return this;
        }

        /**
         * Sets <code>otp</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder otp(CreateUserOtpDto value) {
            made.write("otp", value);
            return this;
        }

        /**
         * Sets <code>departmentIds</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder departmentIds(List<String> value) {
            made.write("departmentIds", value);
            return this;
        }

        /**
         * Sets <code>customData</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder customData(Map<String, Object> value) {
            made.write("customData", value);
            return this;
        }

        /**
         * Sets <code>metadataSource</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder metadataSource(Map<String, Object> value) {
            made.write("metadataSource", value);
            return this;
        }

        /**
         * Sets <code>identities</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder identities(List<CreateIdentityDto> value) {
            made.write("identities", value);
            return this;
        }

        /**
         * Sets <code>identityNumber</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder identityNumber(String value) {
            made.write("identityNumber", value);
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
        public CreateUserReqDto build() {
            CreateUserReqDto copy = new CreateUserReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
