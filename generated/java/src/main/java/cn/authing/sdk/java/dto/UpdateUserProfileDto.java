/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.Map;

/**
 * A change to the profile of the signed-in user. Only the fields that are present are changed; all
 * others stay as they are.
 */
public class UpdateUserProfileDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UpdateUserProfileDto")
            .field("name")
            .field("nickname")
            .field("photo")
            .field("externalId")
            .field("birthdate")
            .field("country")
            .field("province")
            .field("city")
            .field("address")
            .field("streetAddress")
            .field("postalCode")
            .field("gender")
            .field("username")
            .field("company")
            .field("customData", JsonShape.map(JsonShape.ANY))
            .field("identityNumber")
            .secret("identityNumber");

    /** Makes an object without members. */
    public UpdateUserProfileDto() {
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
     * Values of custom fields, by field name. Define the names in the console first, among the
     * custom fields of users, and let users change them there.
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
        private final UpdateUserProfileDto made = new UpdateUserProfileDto();

        private Builder() {
            // by `builder()` only
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
        public UpdateUserProfileDto build() {
            UpdateUserProfileDto copy = new UpdateUserProfileDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
