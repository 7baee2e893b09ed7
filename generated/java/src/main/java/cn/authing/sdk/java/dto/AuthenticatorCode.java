/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * How a user unlocks a passkey.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class AuthenticatorCode extends OpenValue<String> {
    /** With a fingerprint. */
    public static final AuthenticatorCode FINGERPRINT = new AuthenticatorCode("fingerprint");

    /** With the face. */
    public static final AuthenticatorCode FACE = new AuthenticatorCode("face");

    /** In another way, such as a PIN or a security key. */
    public static final AuthenticatorCode OTHER = new AuthenticatorCode("other");

    private AuthenticatorCode(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static AuthenticatorCode of(String value) {
        return new AuthenticatorCode(value);
    }
}
