/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * How a user proves that the email address may be changed.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class UpdateEmailVerifyMethod extends OpenValue<String> {
    /**
     * With a code that was sent to the new address, and one to the old address where there is one.
     */
    public static final UpdateEmailVerifyMethod EMAIL_PASSCODE = new UpdateEmailVerifyMethod("EMAIL_PASSCODE");

    private UpdateEmailVerifyMethod(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static UpdateEmailVerifyMethod of(String value) {
        return new UpdateEmailVerifyMethod(value);
    }
}
