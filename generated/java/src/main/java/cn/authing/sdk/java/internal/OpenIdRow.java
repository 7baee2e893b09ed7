package cn.authing.sdk.java.internal;

/** What the runtime must know about the OpenID Connect of a service. The generator prints one for each client that has it. */
public final class OpenIdRow {
    final String issuer;
    final String authorize;
    final String endSession;
    final String scope;
    final String clientId;
    final String clientSecret;
    final String redirectUri;
    final String logoutRedirectUri;
    final String scopeOption;
    final String clientAuthentication;

    /** Addresses or paths below the host; {@code endSession} may be {@code null}. Then names of the client's options. */
    public OpenIdRow(
            String issuer,
            String authorize,
            String endSession,
            String scope,
            String clientId,
            String clientSecret,
            String redirectUri,
            String logoutRedirectUri,
            String scopeOption,
            String clientAuthentication) {
        this.issuer = issuer;
        this.authorize = authorize;
        this.endSession = endSession;
        this.scope = scope;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.redirectUri = redirectUri;
        this.logoutRedirectUri = logoutRedirectUri;
        this.scopeOption = scopeOption;
        this.clientAuthentication = clientAuthentication;
    }
}
