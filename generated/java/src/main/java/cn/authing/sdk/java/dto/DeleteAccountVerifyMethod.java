/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * How a user proves that the account may be deleted.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class DeleteAccountVerifyMethod extends OpenValue<String> {
    /** With a code that was sent to the phone number of the user. */
    public static final DeleteAccountVerifyMethod PHONE_PASSCODE = new DeleteAccountVerifyMethod("PHONE_PASSCODE");

    /** With a code that was sent to the email address of the user. */
    public static final DeleteAccountVerifyMethod EMAIL_PASSCODE = new DeleteAccountVerifyMethod("EMAIL_PASSCODE");

    /** With the password. */
    public static final DeleteAccountVerifyMethod PASSWORD = new DeleteAccountVerifyMethod("PASSWORD");

    private DeleteAccountVerifyMethod(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static DeleteAccountVerifyMethod of(String value) {
        return new DeleteAccountVerifyMethod(value);
    }
}
