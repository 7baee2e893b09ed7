/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * How a user proves that the phone number may be changed.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class UpdatePhoneVerifyMethod extends OpenValue<String> {
    /** With a code that was sent to the new number, and one to the old number where there is one. */
    public static final UpdatePhoneVerifyMethod PHONE_PASSCODE = new UpdatePhoneVerifyMethod("PHONE_PASSCODE");

    private UpdatePhoneVerifyMethod(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static UpdatePhoneVerifyMethod of(String value) {
        return new UpdatePhoneVerifyMethod(value);
    }
}
