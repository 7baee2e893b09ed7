/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * How a user proves who they are.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class SignInConnection extends OpenValue<String> {
    /** With a password. */
    public static final SignInConnection PASSWORD = new SignInConnection("PASSWORD");

    /** With a code that was sent to the email address or the phone. */
    public static final SignInConnection PASSCODE = new SignInConnection("PASSCODE");

    /** With the password of an LDAP directory. */
    public static final SignInConnection LDAP = new SignInConnection("LDAP");

    /** With the password of an Active Directory domain. */
    public static final SignInConnection AD = new SignInConnection("AD");

    private SignInConnection(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static SignInConnection of(String value) {
        return new SignInConnection(value);
    }
}
