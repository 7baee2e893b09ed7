/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.client;

import cn.authing.sdk.java.dto.GroupListRespDto;
import cn.authing.sdk.java.dto.OidcConfigurationDto;
import cn.authing.sdk.java.dto.OidcIntrospectionRespDto;
import cn.authing.sdk.java.dto.OidcTokenRespDto;
import cn.authing.sdk.java.dto.OidcUserInfoDto;
import cn.authing.sdk.java.internal.ClientCore;
import cn.authing.sdk.java.internal.OpenId;
import cn.authing.sdk.java.model.ApiResponse;
import cn.authing.sdk.java.model.AuthenticationClientOptions;
import cn.authing.sdk.java.model.OAuthAuthorizeOptions;
import cn.authing.sdk.java.model.OAuthAuthorizeUrl;
import cn.authing.sdk.java.model.OAuthCallOptions;
import cn.authing.sdk.java.model.OAuthCodeChallenge;
import cn.authing.sdk.java.model.OAuthLogoutOptions;
import cn.authing.sdk.java.model.OAuthVerifyOptions;
import cn.authing.sdk.java.model.RawRequest;
import cn.authing.sdk.java.model.RequestOptions;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * GenAuth Authentication API
 *
 * <p>Signs users in with OpenID Connect, and reads what belongs to the signed-in user. Calls go to
 * the host of the application; a call for a user carries that user's access token.
 *
 * <p>It never changes, so one client can serve the whole program, whatever the thread.
 */
public class AuthenticationClient {
    private final ClientCore core;

    /** Makes a client whose options all come from the environment. */
    public AuthenticationClient() {
        this(new AuthenticationClientOptions());
    }

    /**
     * Makes a client.
     *
     * @param options what is absent is read from the environment
     */
    public AuthenticationClient(AuthenticationClientOptions options) {
        this(ClientCore.of(AuthenticationClientOperations.SERVICE, options));
    }

    AuthenticationClient(ClientCore core) {
        this.core = core;
    }

    /**
     * A client that differs from this one in some options. Both share connections, and the token that was bought unless
     * host or credentials differ.
     *
     * @param change sets the options that differ
     * @return another client
     */
    public AuthenticationClient withOptions(Consumer<AuthenticationClientOptions> change) {
        return new AuthenticationClient(core.withOptions(change));
    }

    /**
     * The same client, without a thread that waits.
     *
     * @return shares everything with this one
     */
    public AsyncAuthenticationClient async() {
        return new AsyncAuthenticationClient(core);
    }

    /**
     * The same methods, with what stood around their results.
     *
     * @return shares everything with this one
     */
    public WithRawResponse withRawResponse() {
        return new WithRawResponse(core);
    }

    /**
     * Sends what this version of the SDK does not know yet, with all credentials of this client.
     *
     * @param method of HTTP
     * @param path begins with a slash and stands below the host
     * @param request query and body
     * @return maps, lists and values
     */
    public Object request(String method, String path, RawRequest request) {
        return core.request(method, path, request, RequestOptions.none()).getData();
    }

    /**
     * The same as the other {@code request}, with options of its own.
     *
     * @param method of HTTP
     * @param path begins with a slash and stands below the host
     * @param request query and body
     * @param options of this call
     * @return maps, lists and values
     */
    public Object request(String method, String path, RawRequest request, RequestOptions options) {
        return core.request(method, path, request, options).getData();
    }

    /**
     * Makes a code verifier and its SHA-256 challenge (PKCE). <code>buildAuthorizeUrl</code> does
     * it by itself; this is for programs that build the address on their own.
     *
     * @return verifier and challenge
     */
    public OAuthCodeChallenge generateCodeChallenge() {
        return openId().generateCodeChallenge();
    }

    /**
     * Makes the SHA-256 challenge of a code verifier of your own (PKCE).
     *
     * @param codeVerifier 43 to 128 letters, digits and <code>-._~</code>
     * @return verifier and challenge
     */
    public OAuthCodeChallenge generateCodeChallenge(String codeVerifier) {
        return openId().generateCodeChallenge(codeVerifier);
    }

    /**
     * Makes the address to which a user's browser is sent to sign in, with a code challenge
     * (PKCE). Sends nothing.
     *
     * <p>Keep <code>state</code>, <code>nonce</code> and <code>codeVerifier</code> where only this
     * browser can bring them back, such as its session.
     *
     * @return the address, and what to keep
     */
    public OAuthAuthorizeUrl buildAuthorizeUrl() {
        return openId().buildAuthorizeUrl(OAuthAuthorizeOptions.none());
    }

    /**
     * Makes the address to which a user's browser is sent to sign in, with a code challenge
     * (PKCE). Sends nothing.
     *
     * <p>Keep <code>state</code>, <code>nonce</code> and <code>codeVerifier</code> where only this
     * browser can bring them back, such as its session.
     *
     * @param options of this call
     * @return the address, and what to keep
     */
    public OAuthAuthorizeUrl buildAuthorizeUrl(OAuthAuthorizeOptions options) {
        return openId().buildAuthorizeUrl(options);
    }

    /**
     * Exchanges the code that came back from the sign-in page for the tokens of its user.
     *
     * <p>A code works once, so this call is never repeated by itself. Compare <code>state</code>
     * before you make it.
     *
     * @param code that came back
     * @return the tokens
     */
    public OidcTokenRespDto getAccessTokenByCode(String code) {
        return core.await(openId().getAccessTokenByCode(AuthenticationClientOperations.OidcTokenRow.ROW, code, OAuthCallOptions.none()), "getAccessTokenByCode");
    }

    /**
     * Exchanges the code that came back from the sign-in page for the tokens of its user.
     *
     * <p>A code works once, so this call is never repeated by itself. Compare <code>state</code>
     * before you make it.
     *
     * @param code that came back
     * @param options of this call
     * @return the tokens
     */
    public OidcTokenRespDto getAccessTokenByCode(String code, OAuthCallOptions options) {
        return core.await(openId().getAccessTokenByCode(AuthenticationClientOperations.OidcTokenRow.ROW, code, options), "getAccessTokenByCode");
    }

    /**
     * Checks an ID token, and gives its claims: signature (RS256 with a key of the issuer, HS256
     * with the application's secret), issuer, audience, times, and the nonce where one is given.
     *
     * <p>Throws <code>OAuthException</code> with the error <code>invalid_token</code> where it must
     * not be believed.
     *
     * @param idToken that came with the access token
     * @return its claims; times are in seconds since 1970
     */
    public Map<String, Object> verifyIdToken(String idToken) {
        return core.await(openId().verifyIdToken(AuthenticationClientOperations.OidcJwksRow.ROW, idToken, OAuthVerifyOptions.none()), "verifyIdToken");
    }

    /**
     * Checks an ID token, and gives its claims: signature (RS256 with a key of the issuer, HS256
     * with the application's secret), issuer, audience, times, and the nonce where one is given.
     *
     * <p>Throws <code>OAuthException</code> with the error <code>invalid_token</code> where it must
     * not be believed.
     *
     * @param idToken that came with the access token
     * @param options of this call
     * @return its claims; times are in seconds since 1970
     */
    public Map<String, Object> verifyIdToken(String idToken, OAuthVerifyOptions options) {
        return core.await(openId().verifyIdToken(AuthenticationClientOperations.OidcJwksRow.ROW, idToken, options), "verifyIdToken");
    }

    /**
     * Exchanges a refresh token for new tokens of the same user.
     *
     * <p>Keep the refresh token of the answer, where there is one: the old one may no longer be
     * valid. So this call is never repeated by itself.
     *
     * @param refreshToken of the user
     * @return the tokens
     */
    public OidcTokenRespDto getNewAccessTokenByRefreshToken(String refreshToken) {
        return core.await(openId().getNewAccessTokenByRefreshToken(AuthenticationClientOperations.OidcTokenRow.ROW, refreshToken, OAuthCallOptions.none()), "getNewAccessTokenByRefreshToken");
    }

    /**
     * Exchanges a refresh token for new tokens of the same user.
     *
     * <p>Keep the refresh token of the answer, where there is one: the old one may no longer be
     * valid. So this call is never repeated by itself.
     *
     * @param refreshToken of the user
     * @param options of this call
     * @return the tokens
     */
    public OidcTokenRespDto getNewAccessTokenByRefreshToken(String refreshToken, OAuthCallOptions options) {
        return core.await(openId().getNewAccessTokenByRefreshToken(AuthenticationClientOperations.OidcTokenRow.ROW, refreshToken, options), "getNewAccessTokenByRefreshToken");
    }

    /**
     * Gets a token of the application itself, without a user.
     *
     * <p>For applications that can keep a secret: the application's own secret is needed, not a user.
     *
     * @param scope what is asked for, separated by blanks; <code>null</code>: all
     * @return the tokens
     */
    public OidcTokenRespDto getAccessTokenByClientCredentials(String scope) {
        return core.await(openId().getAccessTokenByClientCredentials(AuthenticationClientOperations.OidcTokenRow.ROW, scope, OAuthCallOptions.none()), "getAccessTokenByClientCredentials");
    }

    /**
     * Gets a token of the application itself, without a user.
     *
     * <p>For applications that can keep a secret: the application's own secret is needed, not a user.
     *
     * @param scope what is asked for, separated by blanks; <code>null</code>: all
     * @param options of this call
     * @return the tokens
     */
    public OidcTokenRespDto getAccessTokenByClientCredentials(String scope, OAuthCallOptions options) {
        return core.await(openId().getAccessTokenByClientCredentials(AuthenticationClientOperations.OidcTokenRow.ROW, scope, options), "getAccessTokenByClientCredentials");
    }

    /**
     * Reads the claims of the user whose access token it is; of the client's own token where none
     * is given.
     *
     * @param accessToken <code>null</code>: the client's own
     * @return the claims
     */
    public OidcUserInfoDto getUserInfoByAccessToken(String accessToken) {
        return core.await(openId().getUserInfoByAccessToken(AuthenticationClientOperations.OidcUserInfoRow.ROW, accessToken, RequestOptions.none()), "getUserInfoByAccessToken");
    }

    /**
     * Reads the claims of the user whose access token it is; of the client's own token where none
     * is given.
     *
     * @param accessToken <code>null</code>: the client's own
     * @param options of this call
     * @return the claims
     */
    public OidcUserInfoDto getUserInfoByAccessToken(String accessToken, RequestOptions options) {
        return core.await(openId().getUserInfoByAccessToken(AuthenticationClientOperations.OidcUserInfoRow.ROW, accessToken, options), "getUserInfoByAccessToken");
    }

    /**
     * Asks whether an access token or a refresh token is valid, and what it stands for.
     *
     * @param token to ask about
     * @return what the service knows about it
     */
    public OidcIntrospectionRespDto introspectToken(String token) {
        return core.await(openId().introspectToken(AuthenticationClientOperations.OidcIntrospectRow.ROW, token, OAuthCallOptions.none()), "introspectToken");
    }

    /**
     * Asks whether an access token or a refresh token is valid, and what it stands for.
     *
     * @param token to ask about
     * @param options of this call
     * @return what the service knows about it
     */
    public OidcIntrospectionRespDto introspectToken(String token, OAuthCallOptions options) {
        return core.await(openId().introspectToken(AuthenticationClientOperations.OidcIntrospectRow.ROW, token, options), "introspectToken");
    }

    /**
     * Revokes an access token or a refresh token. One that is not known is no failure.
     *
     * @param token to revoke
     */
    public void revokeToken(String token) {
        core.await(openId().revokeToken(AuthenticationClientOperations.OidcRevokeRow.ROW, token, OAuthCallOptions.none()), "revokeToken");
    }

    /**
     * Revokes an access token or a refresh token. One that is not known is no failure.
     *
     * @param token to revoke
     * @param options of this call
     */
    public void revokeToken(String token, OAuthCallOptions options) {
        core.await(openId().revokeToken(AuthenticationClientOperations.OidcRevokeRow.ROW, token, options), "revokeToken");
    }

    /**
     * Makes the address to which a user's browser is sent to sign out. Sends nothing.
     *
     * @return the address
     */
    public String buildLogoutUrl() {
        return openId().buildLogoutUrl(OAuthLogoutOptions.none());
    }

    /**
     * Makes the address to which a user's browser is sent to sign out. Sends nothing.
     *
     * @param options of this call
     * @return the address
     */
    public String buildLogoutUrl(OAuthLogoutOptions options) {
        return openId().buildLogoutUrl(options);
    }

    /**
     * Gives the client another access token, such as that of the user who has just signed in.
     * Calls that began before, and clients that were derived before, keep theirs.
     *
     * <p>For programs with one user at a time. A server passes a token with each call, or derives a
     * client for each user.
     *
     * @param accessToken of the user
     */
    public void setAccessToken(String accessToken) {
        openId().setAccessToken("accessToken", accessToken);
    }

    /**
     * Gives the client another source of access tokens. Calls that began before, and clients that
     * were derived before, keep theirs.
     *
     * <p>For programs with one user at a time. A server passes a token with each call, or derives a
     * client for each user.
     *
     * @param accessToken asked for the token at every attempt
     */
    public void setAccessTokenSource(Supplier<String> accessToken) {
        openId().setAccessTokenSource("accessToken", accessToken);
    }

    /**
     * List my groups.
     *
     * <p>Returns the user groups that the signed-in user belongs to. The access token says who that
     * is, so the call takes no parameters. Set the user's access token on the client beforehand,
     * or pass it with the call.
     *
     * <p>The call goes to the host of the application, not to that of the management API. The list is
     * complete; there are no pages.
     *
     * @return what the service answers
     */
    public GroupListRespDto getGroupList() {
        return core.call(
                AuthenticationClientOperations.GetGroupListRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getGroupList</code>, with options of its own.
     *
     * @param options of this call
     * @return what the service answers
     */
    public GroupListRespDto getGroupList(RequestOptions options) {
        return core.call(AuthenticationClientOperations.GetGroupListRow.ROW, null, options);
    }

    /**
     * Read the OpenID Connect configuration.
     *
     * <p>Returns the URLs of the OpenID Connect endpoints of this application, and what they support
     * (OpenID Connect Discovery). The methods of this client know the usual URLs and do not need
     * it; it is for other software that is configured with a single URL.
     *
     * @return what the service answers
     */
    public OidcConfigurationDto getOpenIdConfiguration() {
        return core.call(
                AuthenticationClientOperations.GetOpenIdConfigurationRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getOpenIdConfiguration</code>, with options of its own.
     *
     * @param options of this call
     * @return what the service answers
     */
    public OidcConfigurationDto getOpenIdConfiguration(RequestOptions options) {
        return core.call(
                AuthenticationClientOperations.GetOpenIdConfigurationRow.ROW,
                null,
                options);
    }

    private OpenId openId() {
        return new OpenId(core, AuthenticationClientOperations.OPEN_ID);
    }

    /** The class, and nothing that it was told. */
    @Override
    public String toString() {
        return "AuthenticationClient";
    }

    /** The same methods, with what stood around their results: status, headers, request id. */
    public static final class WithRawResponse {
        private final ClientCore core;

        WithRawResponse(ClientCore core) {
            this.core = core;
        }

        /**
         * Sends what this version of the SDK does not know yet, with all credentials of this client.
         *
         * @param method of HTTP
         * @param path begins with a slash and stands below the host
         * @param request query and body
         * @param options of this call
         * @return maps, lists and values
         */
        public ApiResponse<Object> request(
                String method, String path, RawRequest request, RequestOptions options) {
            return core.request(method, path, request, options);
        }

        /**
         * List my groups.
         *
         * <p>Returns the user groups that the signed-in user belongs to. The access token says who that
         * is, so the call takes no parameters. Set the user's access token on the client beforehand,
         * or pass it with the call.
         *
         * <p>The call goes to the host of the application, not to that of the management API. The list is
         * complete; there are no pages.
         *
         * @return what the service answers
         */
        public ApiResponse<GroupListRespDto> getGroupList() {
            return core.response(
                    AuthenticationClientOperations.GetGroupListRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getGroupList</code>, with options of its own.
         *
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<GroupListRespDto> getGroupList(RequestOptions options) {
            return core.response(AuthenticationClientOperations.GetGroupListRow.ROW, null, options);
        }

        /**
         * Read the OpenID Connect configuration.
         *
         * <p>Returns the URLs of the OpenID Connect endpoints of this application, and what they support
         * (OpenID Connect Discovery). The methods of this client know the usual URLs and do not need
         * it; it is for other software that is configured with a single URL.
         *
         * @return what the service answers
         */
        public ApiResponse<OidcConfigurationDto> getOpenIdConfiguration() {
            return core.response(
                    AuthenticationClientOperations.GetOpenIdConfigurationRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getOpenIdConfiguration</code>, with options of its own.
         *
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<OidcConfigurationDto> getOpenIdConfiguration(RequestOptions options) {
            return core.response(
                    AuthenticationClientOperations.GetOpenIdConfigurationRow.ROW,
                    null,
                    options);
        }
    }
}
