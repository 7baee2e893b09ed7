package sdkfactory.model;

/** Where to send the browser, and what to keep until it comes back: in the user's session, never in the address. */
public final class OAuthAuthorizeUrl {
    private final String url;
    private final String state;
    private final String nonce;
    private final String codeVerifier;

    /**
     * Makes one.
     *
     * @param url where to send the browser
     * @param state compare it with the state that comes back
     * @param nonce hand it to the check of the ID token
     * @param codeVerifier hand it to the exchange of the code
     */
    public OAuthAuthorizeUrl(String url, String state, String nonce, String codeVerifier) {
        this.url = url;
        this.state = state;
        this.nonce = nonce;
        this.codeVerifier = codeVerifier;
    }

    /**
     * Where to send the browser.
     *
     * @return never {@code null}
     */
    public String getUrl() {
        return url;
    }

    /**
     * Compare it with the state that comes back.
     *
     * @return never {@code null}
     */
    public String getState() {
        return state;
    }

    /**
     * Hand it to the check of the ID token.
     *
     * @return never {@code null}
     */
    public String getNonce() {
        return nonce;
    }

    /**
     * Hand it to the exchange of the code.
     *
     * @return never {@code null}
     */
    public String getCodeVerifier() {
        return codeVerifier;
    }

    /** Nothing of it: it is secret. */
    @Override
    public String toString() {
        return "OAuthAuthorizeUrl";
    }
}
