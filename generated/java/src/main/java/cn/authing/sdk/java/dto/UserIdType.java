/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Kind of a user ID in a request.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class UserIdType extends OpenValue<String> {
    /** The ID that GenAuth assigned to the user, such as <code>6229ffa4b1c08d2cade3e3d9</code>. */
    public static final UserIdType USER_ID = new UserIdType("user_id");

    /** The user's ID in a system of yours, as stored in <code>externalId</code>. */
    public static final UserIdType EXTERNAL_ID = new UserIdType("external_id");

    /** The phone number, without country code. */
    public static final UserIdType PHONE = new UserIdType("phone");

    /** The email address. */
    public static final UserIdType EMAIL = new UserIdType("email");

    /** The user name. */
    public static final UserIdType USERNAME = new UserIdType("username");

    /**
     * The user's account at an identity source, written
     * <code>&#60;extIdpId&#62;:&#60;userIdInIdp&#62;</code>, such as
     * <code>6076bac1e5f2a94d80d993b5:ou_bob</code>.
     */
    public static final UserIdType IDENTITY = new UserIdType("identity");

    /**
     * The user's account in a synchronised directory, written
     * <code>&#60;provider&#62;:&#60;userIdInIdp&#62;</code>, such as <code>lark:ou_bob</code>.
     */
    public static final UserIdType SYNC_RELATION = new UserIdType("sync_relation");

    /**
     * A custom field of the user. The service does not document which field, nor how the value is
     * written; try it before you rely on it.
     */
    public static final UserIdType CUSTOM_FIELD = new UserIdType("custom_field");

    private UserIdType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static UserIdType of(String value) {
        return new UserIdType(value);
    }
}
