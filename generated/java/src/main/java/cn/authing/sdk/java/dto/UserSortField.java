/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Field that users can be sorted by.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class UserSortField extends OpenValue<String> {
    /** When the user was created. */
    public static final UserSortField CREATED_AT = new UserSortField("createdAt");

    /** When the user was last changed. */
    public static final UserSortField UPDATED_AT = new UserSortField("updatedAt");

    /** The email address. */
    public static final UserSortField EMAIL = new UserSortField("email");

    /** The user name. */
    public static final UserSortField USERNAME = new UserSortField("username");

    /** The user's ID in a system of yours. */
    public static final UserSortField EXTERNAL_ID = new UserSortField("externalId");

    /** The phone number. */
    public static final UserSortField PHONE = new UserSortField("phone");

    /** The status. */
    public static final UserSortField STATUS = new UserSortField("status");

    /** When the status was last changed. */
    public static final UserSortField STATUS_CHANGED_AT = new UserSortField("statusChangedAt");

    /** When the password was last set. */
    public static final UserSortField PASSWORD_LAST_SET_AT = new UserSortField("passwordLastSetAt");

    /** How often the user has signed in. */
    public static final UserSortField LOGINS_COUNT = new UserSortField("loginsCount");

    /** The gender. */
    public static final UserSortField GENDER = new UserSortField("gender");

    /** When the user last signed in. */
    public static final UserSortField LAST_LOGIN = new UserSortField("lastLogin");

    /** Where the user came from. */
    public static final UserSortField USER_SOURCE_TYPE = new UserSortField("userSourceType");

    /** When the user last passed a second factor. */
    public static final UserSortField LAST_MFA_TIME = new UserSortField("lastMfaTime");

    /** How strong the password is. */
    public static final UserSortField PASSWORD_SECURITY_LEVEL = new UserSortField("passwordSecurityLevel");

    /** The country code of the phone number. */
    public static final UserSortField PHONE_COUNTRY_CODE = new UserSortField("phoneCountryCode");

    /** The IP address of the last sign-in. */
    public static final UserSortField LAST_IP = new UserSortField("lastIp");

    private UserSortField(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static UserSortField of(String value) {
        return new UserSortField(value);
    }
}
