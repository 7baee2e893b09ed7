/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * A user of the user pool. Which optional fields are present depends on the operation and on what
 * the caller asked for.
 */
public class UserDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UserDto")
            .field("userId")
            .field("createdAt")
            .field("updatedAt")
            .field("status")
            .field("workStatus")
            .field("externalId")
            .field("email")
            .field("phone")
            .field("phoneCountryCode")
            .field("username")
            .field("name")
            .field("nickname")
            .field("photo")
            .field("loginsCount")
            .field("lastLogin")
            .field("lastIp")
            .field("gender")
            .field("emailVerified")
            .field("phoneVerified")
            .field("passwordLastSetAt")
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
            .field("userSourceType")
            .field("userSourceId")
            .field("lastLoginApp")
            .field("mainDepartmentId")
            .field("lastMfaTime")
            .field("passwordSecurityLevel")
            .field("resetPasswordOnNextLogin")
            .field("registerSource", JsonShape.list(JsonShape.TEXT))
            .field("departmentIds", JsonShape.list(JsonShape.TEXT))
            .field("identities", JsonShape.list(JsonShape.dto(IdentityDto::new)))
            .field("identityNumber")
            .secret("identityNumber")
            .field("customData", JsonShape.map(JsonShape.ANY))
            .field("metadataSource", JsonShape.map(JsonShape.ANY))
            .field("postIdList", JsonShape.list(JsonShape.TEXT))
            .field("statusChangedAt")
            .field("tenantId")
            .field("tenantIds", JsonShape.list(JsonShape.TEXT));

    /** Makes an object without members. */
    public UserDto() {
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
     * ID of the user, 24 hexadecimal characters, assigned by the service.
     *
     * <p>For example <code>"6229ffa4b1c08d2cade3e3d9"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserId() {
        return read("userId", JsonShape.TEXT);
    }

    /**
     * Sets <code>userId</code>; see its getter.
     *
     * @param value required
     */
    public void setUserId(String value) {
        write("userId", value);
    }

    /**
     * When the account was created.
     *
     * <p>Format: date-time.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OffsetDateTime getCreatedAt() {
        return read("createdAt", JsonShape.DATE_TIME);
    }

    /**
     * Sets <code>createdAt</code>; see its getter.
     *
     * @param value required
     */
    public void setCreatedAt(OffsetDateTime value) {
        write("createdAt", value);
    }

    /**
     * When the account was last changed.
     *
     * <p>Format: date-time.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OffsetDateTime getUpdatedAt() {
        return read("updatedAt", JsonShape.DATE_TIME);
    }

    /**
     * Sets <code>updatedAt</code>; see its getter.
     *
     * @param value required
     */
    public void setUpdatedAt(OffsetDateTime value) {
        write("updatedAt", value);
    }

    /**
     * State of the account.
     *
     * <p>For example <code>"Activated"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public UserStatus getStatus() {
        return read("status", JsonShape.open(UserStatus.class, JsonShape.TEXT, UserStatus::of));
    }

    /**
     * Sets <code>status</code>; see its getter.
     *
     * @param value required
     */
    public void setStatus(UserStatus value) {
        write("status", value);
    }

    /**
     * Whether the user works in the organisation.
     *
     * <p>For example <code>"Active"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public WorkStatus getWorkStatus() {
        return read("workStatus", JsonShape.open(WorkStatus.class, JsonShape.TEXT, WorkStatus::of));
    }

    /**
     * Sets <code>workStatus</code>; see its getter.
     *
     * @param value required
     */
    public void setWorkStatus(WorkStatus value) {
        write("workStatus", value);
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
     * Phone number without the country code, which is in <code>phoneCountryCode</code>. Unique in
     * the user pool.
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
     * Country code of the phone number, with the plus sign. The [list of country calling
     * codes](https://en.wikipedia.org/wiki/List_of_country_calling_codes) has all of them.
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
     * How many times the user has signed in so far.
     *
     * <p>For example <code>3</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getLoginsCount() {
        return read("loginsCount", JsonShape.INTEGER);
    }

    /**
     * Sets <code>loginsCount</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLoginsCount(Integer value) {
        write("loginsCount", value);
    }

    /**
     * When the user last signed in.
     *
     * <p>Format: date-time.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OffsetDateTime getLastLogin() {
        return read("lastLogin", JsonShape.DATE_TIME);
    }

    /**
     * Sets <code>lastLogin</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLastLogin(OffsetDateTime value) {
        write("lastLogin", value);
    }

    /**
     * IP address of the last sign-in.
     *
     * <p>For example <code>"192.0.2.10"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getLastIp() {
        return read("lastIp", JsonShape.TEXT);
    }

    /**
     * Sets <code>lastIp</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLastIp(String value) {
        write("lastIp", value);
    }

    /**
     * Gender of the user.
     *
     * <p>For example <code>"M"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Gender getGender() {
        return read("gender", JsonShape.open(Gender.class, JsonShape.TEXT, Gender::of));
    }

    /**
     * Sets <code>gender</code>; see its getter.
     *
     * @param value required
     */
    public void setGender(Gender value) {
        write("gender", value);
    }

    /**
     * Whether the email address has been verified.
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
     * @param value required
     */
    public void setEmailVerified(Boolean value) {
        write("emailVerified", value);
    }

    /**
     * Whether the phone number has been verified.
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
     * @param value required
     */
    public void setPhoneVerified(Boolean value) {
        write("phoneVerified", value);
    }

    /**
     * When the password was last set.
     *
     * <p>Format: date-time.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OffsetDateTime getPasswordLastSetAt() {
        return read("passwordLastSetAt", JsonShape.DATE_TIME);
    }

    /**
     * Sets <code>passwordLastSetAt</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPasswordLastSetAt(OffsetDateTime value) {
        write("passwordLastSetAt", value);
    }

    /**
     * Date of birth, usually as <code>YYYY-MM-DD</code>. Older records may hold a date with a
     * time.
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
     * How the account was created.
     *
     * <p>For example <code>"adminCreated"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public UserSourceType getUserSourceType() {
        return read("userSourceType", JsonShape.open(UserSourceType.class, JsonShape.TEXT, UserSourceType::of));
    }

    /**
     * Sets <code>userSourceType</code>; see its getter.
     *
     * @param value required
     */
    public void setUserSourceType(UserSourceType value) {
        write("userSourceType", value);
    }

    /**
     * ID of the application or of the synchronisation task that the account came from.
     *
     * <p>For example <code>"6193b7a2c4d85e0f9a1b2c3d"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserSourceId() {
        return read("userSourceId", JsonShape.TEXT);
    }

    /**
     * Sets <code>userSourceId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUserSourceId(String value) {
        write("userSourceId", value);
    }

    /**
     * ID of the application that the user last signed in to.
     *
     * <p>For example <code>"6193b7a2c4d85e0f9a1b2c3d"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getLastLoginApp() {
        return read("lastLoginApp", JsonShape.TEXT);
    }

    /**
     * Sets <code>lastLoginApp</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLastLoginApp(String value) {
        write("lastLoginApp", value);
    }

    /**
     * ID of the user's main department.
     *
     * <p>For example <code>"624d930c37e1f5c08dd4986e"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getMainDepartmentId() {
        return read("mainDepartmentId", JsonShape.TEXT);
    }

    /**
     * Sets <code>mainDepartmentId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setMainDepartmentId(String value) {
        write("mainDepartmentId", value);
    }

    /**
     * When the user last completed multi-factor authentication.
     *
     * <p>Format: date-time.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OffsetDateTime getLastMfaTime() {
        return read("lastMfaTime", JsonShape.DATE_TIME);
    }

    /**
     * Sets <code>lastMfaTime</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLastMfaTime(OffsetDateTime value) {
        write("lastMfaTime", value);
    }

    /**
     * Strength of the password, as a number on a scale that the service does not document.
     *
     * <p>For example <code>1</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getPasswordSecurityLevel() {
        return read("passwordSecurityLevel", JsonShape.INTEGER);
    }

    /**
     * Sets <code>passwordSecurityLevel</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPasswordSecurityLevel(Integer value) {
        write("passwordSecurityLevel", value);
    }

    /**
     * Whether the user must set a new password at the next sign-in.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getResetPasswordOnNextLogin() {
        return read("resetPasswordOnNextLogin", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>resetPasswordOnNextLogin</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setResetPasswordOnNextLogin(Boolean value) {
        write("resetPasswordOnNextLogin", value);
    }

    /**
     * Ways in which the user signed up.
     *
     * <p>For example <code>[]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getRegisterSource() {
        return held("registerSource");
    }

    /**
     * Sets <code>registerSource</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setRegisterSource(List<String> value) {
        write("registerSource", value);
    }

    /**
     * IDs of the departments that the user belongs to. Where an operation has
     * <code>withDepartmentIds</code>, they are present only when that asks for them.
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
     * The user's accounts at identity sources. Where an operation has <code>withIdentities</code>,
     * they are present only when that asks for them.
     *
     * @return <code>null</code> where it is absent
     */
    public List<IdentityDto> getIdentities() {
        return held("identities");
    }

    /**
     * Sets <code>identities</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setIdentities(List<IdentityDto> value) {
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

    /**
     * Values of custom fields, by field name. The names are those defined in the console, among
     * the custom fields of users.
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
     * Values of the user's data object, by field name. The names are those defined in the console,
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
     * IDs of the posts (positions) that the user holds.
     *
     * <p>For example <code>["63dc5b1e7a904f2c8d6e0b91"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getPostIdList() {
        return held("postIdList");
    }

    /**
     * Sets <code>postIdList</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPostIdList(List<String> value) {
        write("postIdList", value);
    }

    /**
     * When the state of the account last changed.
     *
     * <p>Format: date-time.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OffsetDateTime getStatusChangedAt() {
        return read("statusChangedAt", JsonShape.DATE_TIME);
    }

    /**
     * Sets <code>statusChangedAt</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setStatusChangedAt(OffsetDateTime value) {
        write("statusChangedAt", value);
    }

    /**
     * ID of the tenant that the user belongs to.
     *
     * <p>For example <code>"63f867961c8f0241e7ccb582"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTenantId() {
        return read("tenantId", JsonShape.TEXT);
    }

    /**
     * Sets <code>tenantId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTenantId(String value) {
        write("tenantId", value);
    }

    /**
     * IDs of all tenants that the user belongs to. Present only where an operation has
     * <code>withTenantIds</code> and that asks for them.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UserDto made = new UserDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>userId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userId(String value) {
            made.write("userId", value);
            return this;
        }

        /**
         * Sets <code>createdAt</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder createdAt(OffsetDateTime value) {
            made.write("createdAt", value);
            return this;
        }

        /**
         * Sets <code>updatedAt</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder updatedAt(OffsetDateTime value) {
            made.write("updatedAt", value);
            return this;
        }

        /**
         * Sets <code>status</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder status(UserStatus value) {
            made.write("status", value);
            return this;
        }

        /**
         * Sets <code>workStatus</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder workStatus(WorkStatus value) {
            made.write("workStatus", value);
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
         * Sets <code>loginsCount</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder loginsCount(Integer value) {
            made.write("loginsCount", value);
            return this;
        }

        /**
         * Sets <code>lastLogin</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder lastLogin(OffsetDateTime value) {
            made.write("lastLogin", value);
            return this;
        }

        /**
         * Sets <code>lastIp</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder lastIp(String value) {
            made.write("lastIp", value);
            return this;
        }

        /**
         * Sets <code>gender</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder gender(Gender value) {
            made.write("gender", value);
            return this;
        }

        /**
         * Sets <code>emailVerified</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder emailVerified(Boolean value) {
            made.write("emailVerified", value);
            return this;
        }

        /**
         * Sets <code>phoneVerified</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder phoneVerified(Boolean value) {
            made.write("phoneVerified", value);
            return this;
        }

        /**
         * Sets <code>passwordLastSetAt</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder passwordLastSetAt(OffsetDateTime value) {
            made.write("passwordLastSetAt", value);
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
         * Sets <code>userSourceType</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userSourceType(UserSourceType value) {
            made.write("userSourceType", value);
            return this;
        }

        /**
         * Sets <code>userSourceId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder userSourceId(String value) {
            made.write("userSourceId", value);
            return this;
        }

        /**
         * Sets <code>lastLoginApp</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder lastLoginApp(String value) {
            made.write("lastLoginApp", value);
            return this;
        }

        /**
         * Sets <code>mainDepartmentId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder mainDepartmentId(String value) {
            made.write("mainDepartmentId", value);
            return this;
        }

        /**
         * Sets <code>lastMfaTime</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder lastMfaTime(OffsetDateTime value) {
            made.write("lastMfaTime", value);
            return this;
        }

        /**
         * Sets <code>passwordSecurityLevel</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder passwordSecurityLevel(Integer value) {
            made.write("passwordSecurityLevel", value);
            return this;
        }

        /**
         * Sets <code>resetPasswordOnNextLogin</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder resetPasswordOnNextLogin(Boolean value) {
            made.write("resetPasswordOnNextLogin", value);
            return this;
        }

        /**
         * Sets <code>registerSource</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder registerSource(List<String> value) {
            made.write("registerSource", value);
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
         * Sets <code>identities</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder identities(List<IdentityDto> value) {
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
         * Sets <code>postIdList</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder postIdList(List<String> value) {
            made.write("postIdList", value);
            return this;
        }

        /**
         * Sets <code>statusChangedAt</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder statusChangedAt(OffsetDateTime value) {
            made.write("statusChangedAt", value);
            return this;
        }

        /**
         * Sets <code>tenantId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder tenantId(String value) {
            made.write("tenantId", value);
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
        public UserDto build() {
            UserDto copy = new UserDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
