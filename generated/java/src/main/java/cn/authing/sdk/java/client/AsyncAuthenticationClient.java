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
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * GenAuth Authentication API
 *
 * <p>Signs users in with OpenID Connect, and reads what belongs to the signed-in user. Calls go to
 * the host of the application; a call for a user carries that user's access token.
 *
 * <p>The same as <code>AuthenticationClient</code>, without a thread that waits: every method gives a
 * future, and cancelling it ends the call.
 */
public class AsyncAuthenticationClient {
    private final ClientCore core;

    /** Makes a client whose options all come from the environment. */
    public AsyncAuthenticationClient() {
        this(new AuthenticationClientOptions());
    }

    /**
     * Makes a client.
     *
     * @param options what is absent is read from the environment
     */
    public AsyncAuthenticationClient(AuthenticationClientOptions options) {
        this(ClientCore.of(AuthenticationClientOperations.SERVICE, options));
    }

    AsyncAuthenticationClient(ClientCore core) {
        this.core = core;
    }

    /**
     * A client that differs from this one in some options. Both share connections, and the token that was bought unless
     * host or credentials differ.
     *
     * @param change sets the options that differ
     * @return another client
     */
    public AsyncAuthenticationClient withOptions(Consumer<AuthenticationClientOptions> change) {
        return new AsyncAuthenticationClient(core.withOptions(change));
    }

    /**
     * The same client, with a thread that waits.
     *
     * @return shares everything with this one
     */
    public AuthenticationClient sync() {
        return new AuthenticationClient(core);
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
    public CompletableFuture<Object> request(String method, String path, RawRequest request) {
        return request(method, path, request, RequestOptions.none());
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
    public CompletableFuture<Object> request(
            String method, String path, RawRequest request, RequestOptions options) {
        return core.data(core.requestAsync(method, path, request, options));
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
    public CompletableFuture<OidcTokenRespDto> getAccessTokenByCode(String code) {
        return openId().getAccessTokenByCode(AuthenticationClientOperations.OidcTokenRow.ROW, code, OAuthCallOptions.none());
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
    public CompletableFuture<OidcTokenRespDto> getAccessTokenByCode(String code, OAuthCallOptions options) {
        return openId().getAccessTokenByCode(AuthenticationClientOperations.OidcTokenRow.ROW, code, options);
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
    public CompletableFuture<Map<String, Object>> verifyIdToken(String idToken) {
        return openId().verifyIdToken(AuthenticationClientOperations.OidcJwksRow.ROW, idToken, OAuthVerifyOptions.none());
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
    public CompletableFuture<Map<String, Object>> verifyIdToken(String idToken, OAuthVerifyOptions options) {
        return openId().verifyIdToken(AuthenticationClientOperations.OidcJwksRow.ROW, idToken, options);
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
    public CompletableFuture<OidcTokenRespDto> getNewAccessTokenByRefreshToken(String refreshToken) {
        return openId().getNewAccessTokenByRefreshToken(AuthenticationClientOperations.OidcTokenRow.ROW, refreshToken, OAuthCallOptions.none());
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
    public CompletableFuture<OidcTokenRespDto> getNewAccessTokenByRefreshToken(
            String refreshToken,
            OAuthCallOptions options) {
        return openId().getNewAccessTokenByRefreshToken(AuthenticationClientOperations.OidcTokenRow.ROW, refreshToken, options);
    }

    /**
     * Gets a token of the application itself, without a user.
     *
     * <p>For applications that can keep a secret: the application's own secret is needed, not a user.
     *
     * @param scope what is asked for, separated by blanks; <code>null</code>: all
     * @return the tokens
     */
    public CompletableFuture<OidcTokenRespDto> getAccessTokenByClientCredentials(String scope) {
        return openId().getAccessTokenByClientCredentials(AuthenticationClientOperations.OidcTokenRow.ROW, scope, OAuthCallOptions.none());
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
    public CompletableFuture<OidcTokenRespDto> getAccessTokenByClientCredentials(
            String scope,
            OAuthCallOptions options) {
        return openId().getAccessTokenByClientCredentials(AuthenticationClientOperations.OidcTokenRow.ROW, scope, options);
    }

    /**
     * Reads the claims of the user whose access token it is; of the client's own token where none
     * is given.
     *
     * @param accessToken <code>null</code>: the client's own
     * @return the claims
     */
    public CompletableFuture<OidcUserInfoDto> getUserInfoByAccessToken(String accessToken) {
        return openId().getUserInfoByAccessToken(AuthenticationClientOperations.OidcUserInfoRow.ROW, accessToken, RequestOptions.none());
    }

    /**
     * Reads the claims of the user whose access token it is; of the client's own token where none
     * is given.
     *
     * @param accessToken <code>null</code>: the client's own
     * @param options of this call
     * @return the claims
     */
    public CompletableFuture<OidcUserInfoDto> getUserInfoByAccessToken(
            String accessToken,
            RequestOptions options) {
        return openId().getUserInfoByAccessToken(AuthenticationClientOperations.OidcUserInfoRow.ROW, accessToken, options);
    }

    /**
     * Asks whether an access token or a refresh token is valid, and what it stands for.
     *
     * @param token to ask about
     * @return what the service knows about it
     */
    public CompletableFuture<OidcIntrospectionRespDto> introspectToken(String token) {
        return openId().introspectToken(AuthenticationClientOperations.OidcIntrospectRow.ROW, token, OAuthCallOptions.none());
    }

    /**
     * Asks whether an access token or a refresh token is valid, and what it stands for.
     *
     * @param token to ask about
     * @param options of this call
     * @return what the service knows about it
     */
    public CompletableFuture<OidcIntrospectionRespDto> introspectToken(String token, OAuthCallOptions options) {
        return openId().introspectToken(AuthenticationClientOperations.OidcIntrospectRow.ROW, token, options);
    }

    /**
     * Revokes an access token or a refresh token. One that is not known is no failure.
     *
     * @param token to revoke
     * @return done when it is revoked
     */
    public CompletableFuture<Void> revokeToken(String token) {
        return openId().revokeToken(AuthenticationClientOperations.OidcRevokeRow.ROW, token, OAuthCallOptions.none());
    }

    /**
     * Revokes an access token or a refresh token. One that is not known is no failure.
     *
     * @param token to revoke
     * @param options of this call
     * @return done when it is revoked
     */
    public CompletableFuture<Void> revokeToken(String token, OAuthCallOptions options) {
        return openId().revokeToken(AuthenticationClientOperations.OidcRevokeRow.ROW, token, options);
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
    public CompletableFuture<GroupListRespDto> getGroupList() {
        return core.callAsync(
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
    public CompletableFuture<GroupListRespDto> getGroupList(RequestOptions options) {
        return core.callAsync(AuthenticationClientOperations.GetGroupListRow.ROW, null, options);
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
    public CompletableFuture<OidcConfigurationDto> getOpenIdConfiguration() {
        return core.callAsync(
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
    public CompletableFuture<OidcConfigurationDto> getOpenIdConfiguration(RequestOptions options) {
        return core.callAsync(
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
        return "AsyncAuthenticationClient";
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
        public CompletableFuture<ApiResponse<Object>> request(
                String method, String path, RawRequest request, RequestOptions options) {
            return core.requestAsync(method, path, request, options);
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
        public CompletableFuture<ApiResponse<GroupListRespDto>> getGroupList() {
            return core.responseAsync(
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
        public CompletableFuture<ApiResponse<GroupListRespDto>> getGroupList(RequestOptions options) {
            return core.responseAsync(AuthenticationClientOperations.GetGroupListRow.ROW, null, options);
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
        public CompletableFuture<ApiResponse<OidcConfigurationDto>> getOpenIdConfiguration() {
            return core.responseAsync(
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
        public CompletableFuture<ApiResponse<OidcConfigurationDto>> getOpenIdConfiguration(RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetOpenIdConfigurationRow.ROW,
                    null,
                    options);
        }
    }
}
