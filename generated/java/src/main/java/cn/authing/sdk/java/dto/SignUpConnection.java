/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * How a new user proves who they are, now and at the next sign-in.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class SignUpConnection extends OpenValue<String> {
    /** With a password that the user chooses. */
    public static final SignUpConnection PASSWORD = new SignUpConnection("PASSWORD");

    /** With a code that was sent to the email address or the phone. */
    public static final SignUpConnection PASSCODE = new SignUpConnection("PASSCODE");

    private SignUpConnection(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static SignUpConnection of(String value) {
        return new SignUpConnection(value);
    }
}
