package cn.authing.sdk.java.model;

/** What goes with the authorization request, and what is kept for the exchange of the code. */
public final class OAuthCodeChallenge {
    private final String codeVerifier;
    private final String codeChallenge;
    private final String codeChallengeMethod;

    /**
     * Makes one.
     *
     * @param codeVerifier keep it, secret, until the code is exchanged
     * @param codeChallenge its SHA-256 hash
     * @param codeChallengeMethod always {@code S256}
     */
    public OAuthCodeChallenge(String codeVerifier, String codeChallenge, String codeChallengeMethod) {
        this.codeVerifier = codeVerifier;
        this.codeChallenge = codeChallenge;
        this.codeChallengeMethod = codeChallengeMethod;
    }

    /**
     * Keep it, secret, until the code is exchanged.
     *
     * @return never {@code null}
     */
    public String getCodeVerifier() {
        return codeVerifier;
    }

    /**
     * Its SHA-256 hash.
     *
     * @return never {@code null}
     */
    public String getCodeChallenge() {
        return codeChallenge;
    }

    /**
     * Always {@code S256}.
     *
     * @return never {@code null}
     */
    public String getCodeChallengeMethod() {
        return codeChallengeMethod;
    }

    /** Nothing of it: it is secret. */
    @Override
    public String toString() {
        return "OAuthCodeChallenge";
    }
}
