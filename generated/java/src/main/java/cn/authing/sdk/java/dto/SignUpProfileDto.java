/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.Map;

/** What is known about the new user. */
public class SignUpProfileDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignUpProfileDto")
            .field("nickname")
            .field("company")
            .field("photo")
            .field("device")
            .field("browser")
            .field("name")
            .field("givenName")
            .field("familyName")
            .field("middleName")
            .field("profile")
            .field("preferredUsername")
            .field("website")
            .field("gender")
            .field("birthdate")
            .field("zoneinfo")
            .field("locale")
            .field("address")
            .field("formatted")
            .field("streetAddress")
            .field("locality")
            .field("region")
            .field("postalCode")
            .field("country")
            .field("email")
            .field("phone")
            .field("customData", JsonShape.map(JsonShape.ANY));

    /** Makes an object without members. */
    public SignUpProfileDto() {
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
     * Device that the user signs up on.
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
     * Browser that the user signs up with, as it names itself.
     *
     * <p>For example <code>"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)"</code>.
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
     * Name of the family, the last name in many countries.
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
     * Name or names between given and family name.
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
     * Short name that the user prefers. It need not be unique.
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
     * @param value <code>null</code> is sent as such
     */
    public void setGender(Gender value) {
        write("gender", value);
    }

    /**
     * Date of birth. No form is documented; <code>YYYY-MM-DD</code> is what the other operations
     * take.
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
     * Postal address.
     *
     * <p>For example <code>"132 My Street"</code>.
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
     * The whole postal address in one text, as it stands on an envelope.
     *
     * <p>For example <code>"132 My Street, Kingston, New York 12401"</code>.
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
     * Street and house number.
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
     * City or town.
     *
     * <p>For example <code>"Kingston"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getLocality() {
        return read("locality", JsonShape.TEXT);
    }

    /**
     * Sets <code>locality</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLocality(String value) {
        write("locality", value);
    }

    /**
     * State, province or region.
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
     * Postal code of the address.
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
     * Country that the user lives in.
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
     * Email address to contact the user at. Where the user signs up with a phone number or a user
     * name, it needs <code>emailPassCodeForInformationCompletion</code> if the user pool asks for
     * a proof.
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
     * Phone number, without the country code. Where the user signs up in another way, it needs
     * <code>phonePassCodeForInformationCompletion</code> if the user pool asks for a proof.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignUpProfileDto made = new SignUpProfileDto();

        private Builder() {
            // by `builder()` only
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
         * Sets <code>locality</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder locality(String value) {
            made.write("locality", value);
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
        public SignUpProfileDto build() {
            SignUpProfileDto copy = new SignUpProfileDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
