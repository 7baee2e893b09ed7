/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * What is exchanged at the token endpoint.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class OidcGrantType extends OpenValue<String> {
    /** The code that the browser brought back, for the tokens of the user who signed in. */
    public static final OidcGrantType AUTHORIZATION_CODE = new OidcGrantType("authorization_code");

    /** A refresh token, for new tokens of the same user. */
    public static final OidcGrantType REFRESH_TOKEN = new OidcGrantType("refresh_token");

    /** The secret of the application, for a token of the application itself. */
    public static final OidcGrantType CLIENT_CREDENTIALS = new OidcGrantType("client_credentials");

    private OidcGrantType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static OidcGrantType of(String value) {
        return new OidcGrantType(value);
    }
}
