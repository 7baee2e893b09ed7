/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * How somebody who has forgotten the password proves to be the user.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class ResetPasswordVerifyMethod extends OpenValue<String> {
    /** With a code that was sent to the email address of the user. */
    public static final ResetPasswordVerifyMethod EMAIL_PASSCODE = new ResetPasswordVerifyMethod("EMAIL_PASSCODE");

    /** With a code that was sent to the phone number of the user. */
    public static final ResetPasswordVerifyMethod PHONE_PASSCODE = new ResetPasswordVerifyMethod("PHONE_PASSCODE");

    private ResetPasswordVerifyMethod(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static ResetPasswordVerifyMethod of(String value) {
        return new ResetPasswordVerifyMethod(value);
    }
}
