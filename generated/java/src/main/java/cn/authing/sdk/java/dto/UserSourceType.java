/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * How an account was created.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class UserSourceType extends OpenValue<String> {
    /** Imported from a spreadsheet. */
    public static final UserSourceType EXCEL = new UserSourceType("excel");

    /** Created by the user, by signing up. */
    public static final UserSourceType REGISTER = new UserSourceType("register");

    /** Created by an administrator, in the console or with the management API. */
    public static final UserSourceType ADMIN_CREATED = new UserSourceType("adminCreated");

    /** Created by a synchronisation task. */
    public static final UserSourceType SYNC = new UserSourceType("sync");

    private UserSourceType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static UserSourceType of(String value) {
        return new UserSourceType(value);
    }
}
