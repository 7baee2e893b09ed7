/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A user in a tree of departments. Users who are there already are updated. */
public class UserInfoDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UserInfoDto")
            .field("username")
            .field("email")
            .field("phone")
            .field("phoneCountryCode")
            .field("name")
            .field("gender")
            .field("country")
            .field("province")
            .field("city");

    /** Makes an object without members. */
    public UserInfoDto() {
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
     * Email address. Unique in the user pool.
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
     * Phone number, without country code. Unique in the user pool.
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
     * Province or state.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UserInfoDto made = new UserInfoDto();

        private Builder() {
            // by `builder()` only
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
        public UserInfoDto build() {
            UserInfoDto copy = new UserInfoDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
