/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * State of an account. <code>Activated</code> is the normal state.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class UserStatus extends OpenValue<String> {
    /**
     * The account has been taken out of use. The service does not document how this differs from
     * <code>Deactivated</code>.
     */
    public static final UserStatus SUSPENDED = new UserStatus("Suspended");

    /** The person has left the organisation. */
    public static final UserStatus RESIGNED = new UserStatus("Resigned");

    /** The account is in normal use. */
    public static final UserStatus ACTIVATED = new UserStatus("Activated");

    /** The account has been archived. */
    public static final UserStatus ARCHIVED = new UserStatus("Archived");

    /**
     * The account has been disabled. The service does not document how this differs from
     * <code>Suspended</code>.
     */
    public static final UserStatus DEACTIVATED = new UserStatus("Deactivated");

    private UserStatus(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static UserStatus of(String value) {
        return new UserStatus(value);
    }
}
