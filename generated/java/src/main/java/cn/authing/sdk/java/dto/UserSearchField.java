/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Field that a text is searched for in.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class UserSearchField extends OpenValue<String> {
    /** The user ID. */
    public static final UserSearchField ID = new UserSearchField("id");

    /** The phone number. */
    public static final UserSearchField PHONE = new UserSearchField("phone");

    /** The email address. */
    public static final UserSearchField EMAIL = new UserSearchField("email");

    /** The full name. */
    public static final UserSearchField NAME = new UserSearchField("name");

    /** The user name. */
    public static final UserSearchField USERNAME = new UserSearchField("username");

    /** The user's ID in a system of yours. */
    public static final UserSearchField EXTERNAL_ID = new UserSearchField("externalId");

    /** The nickname. */
    public static final UserSearchField NICKNAME = new UserSearchField("nickname");

    /** The company. */
    public static final UserSearchField COMPANY = new UserSearchField("company");

    /** The given name. */
    public static final UserSearchField GIVEN_NAME = new UserSearchField("givenName");

    /** The family name. */
    public static final UserSearchField FAMILY_NAME = new UserSearchField("familyName");

    /** The middle name. */
    public static final UserSearchField MIDDLE_NAME = new UserSearchField("middleName");

    /** The address of the profile page. */
    public static final UserSearchField PROFILE = new UserSearchField("profile");

    /** The name the user wants to be called by. */
    public static final UserSearchField PREFERRED_USERNAME = new UserSearchField("preferredUsername");

    /** The address of the website. */
    public static final UserSearchField WEBSITE = new UserSearchField("website");

    /** The postal address. */
    public static final UserSearchField ADDRESS = new UserSearchField("address");

    /** The whole postal address in one text. */
    public static final UserSearchField FORMATTED = new UserSearchField("formatted");

    /** Street and house number. */
    public static final UserSearchField STREET_ADDRESS = new UserSearchField("streetAddress");

    /** The postal code. */
    public static final UserSearchField POSTAL_CODE = new UserSearchField("postalCode");

    /** The number of an identity document. */
    public static final UserSearchField IDENTITY_NUMBER = new UserSearchField("identityNumber");

    private UserSearchField(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static UserSearchField of(String value) {
        return new UserSearchField(value);
    }
}
