/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * How passwords in a request are encrypted on top of HTTPS. The public keys for <code>rsa</code>
 * and <code>sm2</code> are published by the service under <code>GET /api/v3/system</code>.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class PasswordEncryptType extends OpenValue<String> {
    /** Encrypted with SM2 and the service's SM2 public key. */
    public static final PasswordEncryptType SM2 = new PasswordEncryptType("sm2");

    /** Encrypted with RSA and the service's RSA public key. */
    public static final PasswordEncryptType RSA = new PasswordEncryptType("rsa");

    /** Not encrypted; only HTTPS protects the password. */
    public static final PasswordEncryptType UNENCRYPTED = new PasswordEncryptType("none");

    private PasswordEncryptType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static PasswordEncryptType of(String value) {
        return new PasswordEncryptType(value);
    }
}
