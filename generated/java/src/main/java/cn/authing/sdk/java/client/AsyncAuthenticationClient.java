/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.client;

import cn.authing.sdk.java.dto.AuthorizedResourcePaginatedRespDto;
import cn.authing.sdk.java.dto.BindEmailDto;
import cn.authing.sdk.java.dto.BindPhoneDto;
import cn.authing.sdk.java.dto.ChangePushCodeStatusDto;
import cn.authing.sdk.java.dto.ChangeQRCodeStatusDto;
import cn.authing.sdk.java.dto.CheckPermissionArrayResourceDto;
import cn.authing.sdk.java.dto.CheckPermissionStringResourceDto;
import cn.authing.sdk.java.dto.CheckPermissionTreeResourceDto;
import cn.authing.sdk.java.dto.CheckPushCodeStatusDto;
import cn.authing.sdk.java.dto.CheckPushCodeStatusRespDto;
import cn.authing.sdk.java.dto.CheckQRCodeStatusRespDto;
import cn.authing.sdk.java.dto.CheckQrCodeStatusDto;
import cn.authing.sdk.java.dto.CheckResourcePermissionsRespDto;
import cn.authing.sdk.java.dto.CommonResponseDto;
import cn.authing.sdk.java.dto.DeleteAccounDto;
import cn.authing.sdk.java.dto.ExchangeTokenSetWithQRcodeTicketDto;
import cn.authing.sdk.java.dto.GeneFastpassQRCodeRespDto;
import cn.authing.sdk.java.dto.GenePushCodeRespDto;
import cn.authing.sdk.java.dto.GeneQRCodeRespDto;
import cn.authing.sdk.java.dto.GenerateQrcodeDto;
import cn.authing.sdk.java.dto.GetAccessibleAppsRespDto;
import cn.authing.sdk.java.dto.GetAlipayAuthInfoDto;
import cn.authing.sdk.java.dto.GetAlipayAuthInfoRespDto;
import cn.authing.sdk.java.dto.GetAuthenticationOptionsRespDto;
import cn.authing.sdk.java.dto.GetAuthorizedResourcesDto;
import cn.authing.sdk.java.dto.GetDepartmentListDto;
import cn.authing.sdk.java.dto.GetFastpassParamsDto;
import cn.authing.sdk.java.dto.GetFastpassQRCodeRelationAppsRespDto;
import cn.authing.sdk.java.dto.GetLoggedInAppsRespDto;
import cn.authing.sdk.java.dto.GetLoginHistoryDto;
import cn.authing.sdk.java.dto.GetLoginHistoryRespDto;
import cn.authing.sdk.java.dto.GetProfileDto;
import cn.authing.sdk.java.dto.GetPublicAccountDataRespDto;
import cn.authing.sdk.java.dto.GetPushCodeRelationAppsDto;
import cn.authing.sdk.java.dto.GetPushCodeRelationAppsRespDto;
import cn.authing.sdk.java.dto.GetRegistrationOptionsRespDto;
import cn.authing.sdk.java.dto.GetRoleListDto;
import cn.authing.sdk.java.dto.GetSecurityInfoRespDto;
import cn.authing.sdk.java.dto.GetTenantListRespDto;
import cn.authing.sdk.java.dto.GetUserAuthResourceListRespDto;
import cn.authing.sdk.java.dto.GetUserAuthResourcePermissionListDto;
import cn.authing.sdk.java.dto.GetUserAuthResourcePermissionListRespDto;
import cn.authing.sdk.java.dto.GetUserAuthResourceStructDto;
import cn.authing.sdk.java.dto.GetUserAuthResourceStructRespDto;
import cn.authing.sdk.java.dto.GroupListRespDto;
import cn.authing.sdk.java.dto.IsSuccessRespDto;
import cn.authing.sdk.java.dto.ListDevicesDto;
import cn.authing.sdk.java.dto.ListPublicAccountsForSwitchLoggedInDto;
import cn.authing.sdk.java.dto.LoginHistoryDto;
import cn.authing.sdk.java.dto.LoginTokenRespDto;
import cn.authing.sdk.java.dto.MfaTokenIntrospectEndpointParams;
import cn.authing.sdk.java.dto.MfaTokenIntrospectResponse;
import cn.authing.sdk.java.dto.OidcConfigurationDto;
import cn.authing.sdk.java.dto.OidcIntrospectionRespDto;
import cn.authing.sdk.java.dto.OidcTokenRespDto;
import cn.authing.sdk.java.dto.OidcUserInfoDto;
import cn.authing.sdk.java.dto.PasswordResetVerifyResp;
import cn.authing.sdk.java.dto.PublicAccountSwitchLoginDto;
import cn.authing.sdk.java.dto.ResetPasswordDto;
import cn.authing.sdk.java.dto.RevokeDeviceSessionDto;
import cn.authing.sdk.java.dto.RoleListRespDto;
import cn.authing.sdk.java.dto.SignInByPushDto;
import cn.authing.sdk.java.dto.SignInFastpassDto;
import cn.authing.sdk.java.dto.SignUpDto;
import cn.authing.sdk.java.dto.SigninByCredentialsDto;
import cn.authing.sdk.java.dto.SigninByMobileDto;
import cn.authing.sdk.java.dto.TerminalSessionDto;
import cn.authing.sdk.java.dto.TerminalSessionRespDto;
import cn.authing.sdk.java.dto.UnbindDeviceDto;
import cn.authing.sdk.java.dto.UnbindEmailDto;
import cn.authing.sdk.java.dto.UnbindPhoneDto;
import cn.authing.sdk.java.dto.UpdateEmailDto;
import cn.authing.sdk.java.dto.UpdatePasswordDto;
import cn.authing.sdk.java.dto.UpdatePhoneDto;
import cn.authing.sdk.java.dto.UpdateUserProfileDto;
import cn.authing.sdk.java.dto.UserDepartmentPaginatedRespDto;
import cn.authing.sdk.java.dto.UserDepartmentRespDto;
import cn.authing.sdk.java.dto.UserSingleRespDto;
import cn.authing.sdk.java.dto.VerifyAuthenticationDto;
import cn.authing.sdk.java.dto.VerifyAuthenticationResultRespDto;
import cn.authing.sdk.java.dto.VerifyDeleteAccountRequestDto;
import cn.authing.sdk.java.dto.VerifyDeleteAccountRequestRespDto;
import cn.authing.sdk.java.dto.VerifyRegistrationDto;
import cn.authing.sdk.java.dto.VerifyRegistrationResultRespDto;
import cn.authing.sdk.java.dto.VerifyResetPasswordRequestDto;
import cn.authing.sdk.java.dto.VerifyUpdateEmailRequestDto;
import cn.authing.sdk.java.dto.VerifyUpdateEmailRequestRespDto;
import cn.authing.sdk.java.dto.VerifyUpdatePhoneRequestDto;
import cn.authing.sdk.java.dto.VerifyUpdatePhoneRequestRespDto;
import cn.authing.sdk.java.internal.ClientCore;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.internal.OpenId;
import cn.authing.sdk.java.model.ApiResponse;
import cn.authing.sdk.java.model.AsyncPages;
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
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * GenAuth Authentication API
 *
 * <p>Signs users in with OpenID Connect or on pages of your own, and lets signed-in users read and
 * change what belongs to them. Calls go to the host of the application; a call for a user carries
 * that user's access token.
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

    /**
     * The same as the other <code>getProfile</code>, with nothing but what the service assumes.
     *
     * @return what the service answers
     */
    public CompletableFuture<UserSingleRespDto> getProfile() {
        return core.callAsync(
                AuthenticationClientOperations.GetProfileRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * Get my profile.
     *
     * <p>Returns the signed-in user: profile, state of the account, and on request custom fields,
     * identities and departments. The access token says who that is. Claims of an ID token show
     * less and may be out of date; this is what the service knows now.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<UserSingleRespDto> getProfile(GetProfileDto request) {
        return core.callAsync(
                AuthenticationClientOperations.GetProfileRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getProfile</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<UserSingleRespDto> getProfile(GetProfileDto request, RequestOptions options) {
        return core.callAsync(AuthenticationClientOperations.GetProfileRow.ROW, request, options);
    }

    /**
     * Update my profile.
     *
     * <p>Changes the profile of the signed-in user. Fields that the request leaves out stay as they
     * are.
     *
     * <p>Email address, phone number and password are not among them, because a change of these has
     * to be proved: see <code>updateEmail</code>, <code>updatePhone</code> and
     * <code>updatePassword</code>. Which fields users may change is a setting of the user pool.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<UserSingleRespDto> updateProfile(UpdateUserProfileDto request) {
        return core.callAsync(
                AuthenticationClientOperations.UpdateProfileRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>updateProfile</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<UserSingleRespDto> updateProfile(
            UpdateUserProfileDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.UpdateProfileRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Bind an email address.
     *
     * <p>Gives the signed-in user, who has none yet, an email address. The service first sends a
     * verification code to it, on <code>POST /api/v3/send-email</code> with the channel
     * <code>CHANNEL_BIND_EMAIL</code>; the user reads it there, and it is given here. A user who
     * has an address already changes it with <code>updateEmail</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> bindEmail(BindEmailDto request) {
        return core.callAsync(
                AuthenticationClientOperations.BindEmailRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>bindEmail</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> bindEmail(BindEmailDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.BindEmailRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Unbind my email address.
     *
     * <p>Takes the email address away from the signed-in user. The service first sends a verification
     * code to it, on <code>POST /api/v3/send-email</code> with the channel
     * <code>CHANNEL_UNBIND_EMAIL</code>. The user can no longer sign in with the address; make
     * sure that another way to sign in is left.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> unbindEmail(UnbindEmailDto request) {
        return core.callAsync(
                AuthenticationClientOperations.UnbindEmailRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>unbindEmail</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> unbindEmail(UnbindEmailDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.UnbindEmailRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Bind a phone number.
     *
     * <p>Gives the signed-in user, who has none yet, a phone number. The service first sends a
     * verification code to it, on <code>POST /api/v3/send-sms</code> with the channel
     * <code>CHANNEL_BIND_PHONE</code>; the user reads it there, and it is given here. A user who
     * has a number already changes it with <code>updatePhone</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> bindPhone(BindPhoneDto request) {
        return core.callAsync(
                AuthenticationClientOperations.BindPhoneRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>bindPhone</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> bindPhone(BindPhoneDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.BindPhoneRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Unbind my phone number.
     *
     * <p>Takes the phone number away from the signed-in user. The service first sends a verification
     * code to it, on <code>POST /api/v3/send-sms</code> with the channel
     * <code>CHANNEL_UNBIND_PHONE</code>. The user can no longer sign in with the number; make sure
     * that another way to sign in is left.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> unbindPhone(UnbindPhoneDto request) {
        return core.callAsync(
                AuthenticationClientOperations.UnbindPhoneRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>unbindPhone</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> unbindPhone(UnbindPhoneDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.UnbindPhoneRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get the security level of my account.
     *
     * <p>Tells how well the account of the signed-in user is protected: whether there are a password,
     * an email address, a phone number and a second factor, how strong the password is, and a
     * rating of the whole. A settings page can say from it what is worth adding.
     *
     * @return what the service answers
     */
    public CompletableFuture<GetSecurityInfoRespDto> getSecurityLevel() {
        return core.callAsync(
                AuthenticationClientOperations.GetSecurityLevelRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getSecurityLevel</code>, with options of its own.
     *
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetSecurityInfoRespDto> getSecurityLevel(RequestOptions options) {
        return core.callAsync(AuthenticationClientOperations.GetSecurityLevelRow.ROW, null, options);
    }

    /**
     * Change my password.
     *
     * <p>Replaces the password of the signed-in user, who proves to know the present one. A user who
     * has no password yet sets one without <code>oldPassword</code>. Whoever has forgotten the
     * present one uses <code>verifyResetPasswordRequest</code> instead.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> updatePassword(UpdatePasswordDto request) {
        return core.callAsync(
                AuthenticationClientOperations.UpdatePasswordRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>updatePassword</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> updatePassword(
            UpdatePasswordDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.UpdatePasswordRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Start changing my email address.
     *
     * <p>The first of two steps to another email address for the signed-in user. The service sends a
     * code to the new address, and one to the present address where there is one, on <code>POST
     * /api/v3/send-email</code> with the channel <code>CHANNEL_UPDATE_EMAIL</code>. With the codes
     * this returns a token, and <code>updateEmail</code> makes the change. Nothing has changed
     * before that.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<VerifyUpdateEmailRequestRespDto> verifyUpdateEmailRequest(
            VerifyUpdateEmailRequestDto request) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyUpdateEmailRequestRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>verifyUpdateEmailRequest</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<VerifyUpdateEmailRequestRespDto> verifyUpdateEmailRequest(
            VerifyUpdateEmailRequestDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyUpdateEmailRequestRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Change my email address.
     *
     * <p>The second of two steps to another email address for the signed-in user. The token from
     * <code>verifyUpdateEmailRequest</code> stands for the new address, so nothing else is needed;
     * it is valid for a short time and works once. From then on the user signs in with the new
     * address.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> updateEmail(UpdateEmailDto request) {
        return core.callAsync(
                AuthenticationClientOperations.UpdateEmailRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>updateEmail</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> updateEmail(UpdateEmailDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.UpdateEmailRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Start changing my phone number.
     *
     * <p>The first of two steps to another phone number for the signed-in user. The service sends a
     * code to the new number, and one to the present number where there is one, on <code>POST
     * /api/v3/send-sms</code>. With the codes this returns a token, and <code>updatePhone</code>
     * makes the change. Nothing has changed before that.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<VerifyUpdatePhoneRequestRespDto> verifyUpdatePhoneRequest(
            VerifyUpdatePhoneRequestDto request) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyUpdatePhoneRequestRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>verifyUpdatePhoneRequest</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<VerifyUpdatePhoneRequestRespDto> verifyUpdatePhoneRequest(
            VerifyUpdatePhoneRequestDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyUpdatePhoneRequestRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Change my phone number.
     *
     * <p>The second of two steps to another phone number for the signed-in user. The token from
     * <code>verifyUpdatePhoneRequest</code> stands for the new number, so nothing else is needed;
     * it is valid for a short time and works once. From then on the user signs in with the new
     * number.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> updatePhone(UpdatePhoneDto request) {
        return core.callAsync(
                AuthenticationClientOperations.UpdatePhoneRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>updatePhone</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> updatePhone(UpdatePhoneDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.UpdatePhoneRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Start resetting a forgotten password.
     *
     * <p>The first of two steps for somebody who has forgotten the password. Nobody is signed in: the
     * call needs the ID of the application, not an access token. The service sends a code to an
     * address or a number of the user, on <code>POST /api/v3/send-email</code> or <code>POST
     * /api/v3/send-sms</code> with the channel <code>CHANNEL_RESET_PASSWORD</code>. With the code
     * this returns a token, and <code>resetPassword</code> sets the password.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<PasswordResetVerifyResp> verifyResetPasswordRequest(
            VerifyResetPasswordRequestDto request) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyResetPasswordRequestRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>verifyResetPasswordRequest</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<PasswordResetVerifyResp> verifyResetPasswordRequest(
            VerifyResetPasswordRequestDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyResetPasswordRequestRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Reset a forgotten password.
     *
     * <p>The second of two steps for somebody who has forgotten the password: sets a new one. The
     * token from <code>verifyResetPasswordRequest</code> stands for the user; it is valid for a
     * short time and works once. Nobody is signed in by this: the user signs in with the new
     * password afterwards.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<IsSuccessRespDto> resetPassword(ResetPasswordDto request) {
        return core.callAsync(
                AuthenticationClientOperations.ResetPasswordRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>resetPassword</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<IsSuccessRespDto> resetPassword(ResetPasswordDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.ResetPasswordRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Start deleting my account.
     *
     * <p>The first of two steps to delete the account of the signed-in user, who proves once more to
     * be that user: with the password, or with a code that the service sends on <code>POST
     * /api/v3/send-email</code> or <code>POST /api/v3/send-sms</code> with the channel
     * <code>CHANNEL_DELETE_ACCOUNT</code>. This returns a token, and <code>deleteAccount</code>
     * deletes. Nothing is lost before that.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<VerifyDeleteAccountRequestRespDto> verifyDeleteAccountRequest(
            VerifyDeleteAccountRequestDto request) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyDeleteAccountRequestRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>verifyDeleteAccountRequest</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<VerifyDeleteAccountRequestRespDto> verifyDeleteAccountRequest(
            VerifyDeleteAccountRequestDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyDeleteAccountRequestRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Delete my account.
     *
     * <p>The second of two steps to delete the account of the signed-in user, with everything that
     * belongs to it. This cannot be undone. The token from <code>verifyDeleteAccountRequest</code>
     * proves that the user wants it; it is valid for a short time and works once.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<IsSuccessRespDto> deleteAccount(DeleteAccounDto request) {
        return core.callAsync(
                AuthenticationClientOperations.DeleteAccountRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>deleteAccount</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<IsSuccessRespDto> deleteAccount(DeleteAccounDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.DeleteAccountRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * The same as the other <code>listPublicAccountsForSwitchLoggedIn</code>, with nothing but
     * what the service assumes.
     *
     * @return what the service answers
     */
    public CompletableFuture<GetPublicAccountDataRespDto> listPublicAccountsForSwitchLoggedIn() {
        return core.callAsync(
                AuthenticationClientOperations.ListPublicAccountsForSwitchLoggedInRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * List public accounts I can switch to.
     *
     * <p>Returns the public accounts that the signed-in user may act as. A public account is shared
     * by several users, such as that of a reception desk; each signs in with an account of their
     * own and then switches. The list is complete; there are no pages.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<GetPublicAccountDataRespDto> listPublicAccountsForSwitchLoggedIn(
            ListPublicAccountsForSwitchLoggedInDto request) {
        return core.callAsync(
                AuthenticationClientOperations.ListPublicAccountsForSwitchLoggedInRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listPublicAccountsForSwitchLoggedIn</code>, with options of its
     * own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetPublicAccountDataRespDto> listPublicAccountsForSwitchLoggedIn(
            ListPublicAccountsForSwitchLoggedInDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.ListPublicAccountsForSwitchLoggedInRow.ROW,
                request,
                options);
    }

    /**
     * Start registering a passkey.
     *
     * <p>The first of two steps to a passkey (WebAuthn) for the signed-in user, such as a
     * fingerprint, a face or a security key. Hand <code>registrationOptions</code> to
     * <code>navigator.credentials.create()</code> in the browser, with <code>challenge</code> and
     * the IDs turned from Base64 into bytes; then send the result and <code>ticket</code> to
     * <code>verifyRegister</code>.
     *
     * @return what the service answers
     */
    public CompletableFuture<GetRegistrationOptionsRespDto> initRegisterOptions() {
        return core.callAsync(
                AuthenticationClientOperations.InitRegisterOptionsRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>initRegisterOptions</code>, with options of its own.
     *
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetRegistrationOptionsRespDto> initRegisterOptions(RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.InitRegisterOptionsRow.ROW,
                null,
                options);
    }

    /**
     * Register a passkey.
     *
     * <p>The second of two steps to a passkey (WebAuthn) for the signed-in user: checks what the
     * browser made of the options from <code>initRegisterOptions</code>, and keeps the public key.
     * Bytes are sent in URL-safe Base64. Look at <code>verified</code>: the call succeeds even
     * where the passkey is not accepted.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<VerifyRegistrationResultRespDto> verifyRegister(VerifyRegistrationDto request) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyRegisterRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>verifyRegister</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<VerifyRegistrationResultRespDto> verifyRegister(
            VerifyRegistrationDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyRegisterRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * The same as the other <code>listDevices</code>, with nothing but what the service assumes.
     *
     * @return what the service answers
     */
    public CompletableFuture<TerminalSessionRespDto> listDevices() {
        return core.callAsync(
                AuthenticationClientOperations.ListDevicesRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * List my devices.
     *
     * <p>Returns the devices that the signed-in user has signed in on, page by page, each with the
     * time and the place of the last sign-in. A page that does not reach <code>limit</code> is the
     * last.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<TerminalSessionRespDto> listDevices(ListDevicesDto request) {
        return core.callAsync(
                AuthenticationClientOperations.ListDevicesRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listDevices</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<TerminalSessionRespDto> listDevices(
            ListDevicesDto request,
            RequestOptions options) {
        return core.callAsync(AuthenticationClientOperations.ListDevicesRow.ROW, request, options);
    }

    /**
     * The same as the other <code>listDevicesPaginator</code>, with nothing but what the service
     * assumes.
     *
     * @return can be walked more than once
     */
    public AsyncPages<TerminalSessionRespDto, TerminalSessionDto> listDevicesPaginator() {
        return core.asyncPages(
                AuthenticationClientOperations.ListDevicesRow.ROW,
                JsonShape.dto(TerminalSessionDto::new),
                null,
                RequestOptions.none());
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List my devices.
     *
     * <p>Returns the devices that the signed-in user has signed in on, page by page, each with the
     * time and the place of the last sign-in. A page that does not reach <code>limit</code> is the
     * last.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public AsyncPages<TerminalSessionRespDto, TerminalSessionDto> listDevicesPaginator(ListDevicesDto request) {
        return core.asyncPages(
                AuthenticationClientOperations.ListDevicesRow.ROW,
                JsonShape.dto(TerminalSessionDto::new),
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listDevicesPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public AsyncPages<TerminalSessionRespDto, TerminalSessionDto> listDevicesPaginator(
            ListDevicesDto request,
            RequestOptions options) {
        return core.asyncPages(
                AuthenticationClientOperations.ListDevicesRow.ROW,
                JsonShape.dto(TerminalSessionDto::new),
                request,
                options);
    }

    /**
     * The same as the other <code>list</code>, with nothing but what the service assumes.
     *
     * @return can be walked more than once
     */
    @Deprecated
    public CompletableFuture<TerminalSessionRespDto> list() {
        return core.callAsync(
                AuthenticationClientOperations.ListDevicesRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * A former name of <code>listDevices</code>.
     *
     * <p>List my devices.
     *
     * <p>Returns the devices that the signed-in user has signed in on, page by page, each with the
     * time and the place of the last sign-in. A page that does not reach <code>limit</code> is the
     * last.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    @Deprecated
    public CompletableFuture<TerminalSessionRespDto> list(ListDevicesDto request) {
        return core.callAsync(
                AuthenticationClientOperations.ListDevicesRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>list</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    @Deprecated
    public CompletableFuture<TerminalSessionRespDto> list(ListDevicesDto request, RequestOptions options) {
        return core.callAsync(AuthenticationClientOperations.ListDevicesRow.ROW, request, options);
    }

    /**
     * Unbind one of my devices.
     *
     * <p>Removes a device from the list of the signed-in user, such as one that was sold or lost. To
     * end only the session on it and keep it in the list, use <code>revokeDeviceSession</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> unbindDevice(UnbindDeviceDto request) {
        return core.callAsync(
                AuthenticationClientOperations.UnbindDeviceRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>unbindDevice</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> unbindDevice(UnbindDeviceDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.UnbindDeviceRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * A former name of <code>unbindDevice</code>.
     *
     * <p>Unbind one of my devices.
     *
     * <p>Removes a device from the list of the signed-in user, such as one that was sold or lost. To
     * end only the session on it and keep it in the list, use <code>revokeDeviceSession</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    @Deprecated
    public CompletableFuture<CommonResponseDto> unbind(UnbindDeviceDto request) {
        return core.callAsync(
                AuthenticationClientOperations.UnbindDeviceRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>unbind</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    @Deprecated
    public CompletableFuture<CommonResponseDto> unbind(UnbindDeviceDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.UnbindDeviceRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Sign out on one of my devices.
     *
     * <p>Ends the session of the signed-in user on one device, such as one that was left behind. The
     * device stays in the list; <code>unbindDevice</code> removes it.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> revokeDeviceSession(RevokeDeviceSessionDto request) {
        return core.callAsync(
                AuthenticationClientOperations.RevokeDeviceSessionRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>revokeDeviceSession</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> revokeDeviceSession(
            RevokeDeviceSessionDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.RevokeDeviceSessionRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * A former name of <code>revokeDeviceSession</code>.
     *
     * <p>Sign out on one of my devices.
     *
     * <p>Ends the session of the signed-in user on one device, such as one that was left behind. The
     * device stays in the list; <code>unbindDevice</code> removes it.
     *
     * @param request what is sent
     * @return what the service answers
     */
    @Deprecated
    public CompletableFuture<CommonResponseDto> revoke(RevokeDeviceSessionDto request) {
        return core.callAsync(
                AuthenticationClientOperations.RevokeDeviceSessionRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>revoke</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    @Deprecated
    public CompletableFuture<CommonResponseDto> revoke(RevokeDeviceSessionDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.RevokeDeviceSessionRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * The same as the other <code>getLoginHistory</code>, with nothing but what the service
     * assumes.
     *
     * @return what the service answers
     */
    public CompletableFuture<GetLoginHistoryRespDto> getLoginHistory() {
        return core.callAsync(
                AuthenticationClientOperations.GetLoginHistoryRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * List my sign-ins.
     *
     * <p>Returns when, where and with what the signed-in user signed in, or tried to, page by page.
     * Show it to users, so that they notice a stranger. <code>appId</code>, <code>clientIp</code>,
     * <code>success</code>, <code>start</code> and <code>end</code> narrow the list.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<GetLoginHistoryRespDto> getLoginHistory(GetLoginHistoryDto request) {
        return core.callAsync(
                AuthenticationClientOperations.GetLoginHistoryRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getLoginHistory</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetLoginHistoryRespDto> getLoginHistory(
            GetLoginHistoryDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.GetLoginHistoryRow.ROW,
                request,
                options);
    }

    /**
     * The same as the other <code>getLoginHistoryPaginator</code>, with nothing but what the
     * service assumes.
     *
     * @return can be walked more than once
     */
    public AsyncPages<GetLoginHistoryRespDto, LoginHistoryDto> getLoginHistoryPaginator() {
        return core.asyncPages(
                AuthenticationClientOperations.GetLoginHistoryRow.ROW,
                JsonShape.dto(LoginHistoryDto::new),
                null,
                RequestOptions.none());
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List my sign-ins.
     *
     * <p>Returns when, where and with what the signed-in user signed in, or tried to, page by page.
     * Show it to users, so that they notice a stranger. <code>appId</code>, <code>clientIp</code>,
     * <code>success</code>, <code>start</code> and <code>end</code> narrow the list.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public AsyncPages<GetLoginHistoryRespDto, LoginHistoryDto> getLoginHistoryPaginator(
            GetLoginHistoryDto request) {
        return core.asyncPages(
                AuthenticationClientOperations.GetLoginHistoryRow.ROW,
                JsonShape.dto(LoginHistoryDto::new),
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getLoginHistoryPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public AsyncPages<GetLoginHistoryRespDto, LoginHistoryDto> getLoginHistoryPaginator(
            GetLoginHistoryDto request,
            RequestOptions options) {
        return core.asyncPages(
                AuthenticationClientOperations.GetLoginHistoryRow.ROW,
                JsonShape.dto(LoginHistoryDto::new),
                request,
                options);
    }

    /**
     * List applications I have signed in to.
     *
     * <p>Returns the applications of the user pool that the signed-in user has signed in to. The list
     * is complete; there are no pages. <code>getAccessibleApps</code> returns those that the user
     * may sign in to.
     *
     * @return what the service answers
     */
    public CompletableFuture<GetLoggedInAppsRespDto> getLoggedInApps() {
        return core.callAsync(
                AuthenticationClientOperations.GetLoggedInAppsRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getLoggedInApps</code>, with options of its own.
     *
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetLoggedInAppsRespDto> getLoggedInApps(RequestOptions options) {
        return core.callAsync(AuthenticationClientOperations.GetLoggedInAppsRow.ROW, null, options);
    }

    /**
     * List applications I may sign in to.
     *
     * <p>Returns the applications of the user pool that the signed-in user may sign in to, whether or
     * not that has happened yet: what a page with links to all applications shows. The list is
     * complete; there are no pages.
     *
     * @return what the service answers
     */
    public CompletableFuture<GetAccessibleAppsRespDto> getAccessibleApps() {
        return core.callAsync(
                AuthenticationClientOperations.GetAccessibleAppsRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getAccessibleApps</code>, with options of its own.
     *
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetAccessibleAppsRespDto> getAccessibleApps(RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.GetAccessibleAppsRow.ROW,
                null,
                options);
    }

    /**
     * List my tenants.
     *
     * <p>Returns the tenants that the signed-in user belongs to, such as the companies that use an
     * application together. Let the user choose one, and pass its ID when signing in. The list is
     * complete; there are no pages.
     *
     * @return what the service answers
     */
    public CompletableFuture<GetTenantListRespDto> getTenantList() {
        return core.callAsync(
                AuthenticationClientOperations.GetTenantListRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getTenantList</code>, with options of its own.
     *
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetTenantListRespDto> getTenantList(RequestOptions options) {
        return core.callAsync(AuthenticationClientOperations.GetTenantListRow.ROW, null, options);
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
     * The same as the other <code>getRoleList</code>, with nothing but what the service assumes.
     *
     * @return what the service answers
     */
    public CompletableFuture<RoleListRespDto> getRoleList() {
        return core.callAsync(
                AuthenticationClientOperations.GetRoleListRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * List my roles.
     *
     * <p>Returns the roles that the signed-in user has, so that an application can show what the user
     * may do. What a program guards must be checked where it is guarded, never in the browser
     * alone. The list is complete; there are no pages.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<RoleListRespDto> getRoleList(GetRoleListDto request) {
        return core.callAsync(
                AuthenticationClientOperations.GetRoleListRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getRoleList</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<RoleListRespDto> getRoleList(GetRoleListDto request, RequestOptions options) {
        return core.callAsync(AuthenticationClientOperations.GetRoleListRow.ROW, request, options);
    }

    /**
     * The same as the other <code>getDepartmentList</code>, with nothing but what the service
     * assumes.
     *
     * @return what the service answers
     */
    public CompletableFuture<UserDepartmentPaginatedRespDto> getDepartmentList() {
        return core.callAsync(
                AuthenticationClientOperations.GetDepartmentListRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * List my departments.
     *
     * <p>Returns the departments that the signed-in user belongs to, page by page, with whether the
     * user leads them and which is the main one.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<UserDepartmentPaginatedRespDto> getDepartmentList(GetDepartmentListDto request) {
        return core.callAsync(
                AuthenticationClientOperations.GetDepartmentListRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getDepartmentList</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<UserDepartmentPaginatedRespDto> getDepartmentList(
            GetDepartmentListDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.GetDepartmentListRow.ROW,
                request,
                options);
    }

    /**
     * The same as the other <code>getDepartmentListPaginator</code>, with nothing but what the
     * service assumes.
     *
     * @return can be walked more than once
     */
    public AsyncPages<UserDepartmentPaginatedRespDto, UserDepartmentRespDto> getDepartmentListPaginator() {
        return core.asyncPages(
                AuthenticationClientOperations.GetDepartmentListRow.ROW,
                JsonShape.dto(UserDepartmentRespDto::new),
                null,
                RequestOptions.none());
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List my departments.
     *
     * <p>Returns the departments that the signed-in user belongs to, page by page, with whether the
     * user leads them and which is the main one.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public AsyncPages<UserDepartmentPaginatedRespDto, UserDepartmentRespDto> getDepartmentListPaginator(
            GetDepartmentListDto request) {
        return core.asyncPages(
                AuthenticationClientOperations.GetDepartmentListRow.ROW,
                JsonShape.dto(UserDepartmentRespDto::new),
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getDepartmentListPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public AsyncPages<UserDepartmentPaginatedRespDto, UserDepartmentRespDto> getDepartmentListPaginator(
            GetDepartmentListDto request,
            RequestOptions options) {
        return core.asyncPages(
                AuthenticationClientOperations.GetDepartmentListRow.ROW,
                JsonShape.dto(UserDepartmentRespDto::new),
                request,
                options);
    }

    /**
     * The same as the other <code>getAuthorizedResources</code>, with nothing but what the service
     * assumes.
     *
     * @return what the service answers
     */
    public CompletableFuture<AuthorizedResourcePaginatedRespDto> getAuthorizedResources() {
        return core.callAsync(
                AuthenticationClientOperations.GetAuthorizedResourcesRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * List resources I am authorized for.
     *
     * <p>Returns every resource that the signed-in user may use or is refused, directly or through
     * groups, roles and departments, in one answer. <code>namespace</code> and
     * <code>resourceType</code> narrow it.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<AuthorizedResourcePaginatedRespDto> getAuthorizedResources(
            GetAuthorizedResourcesDto request) {
        return core.callAsync(
                AuthenticationClientOperations.GetAuthorizedResourcesRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getAuthorizedResources</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<AuthorizedResourcePaginatedRespDto> getAuthorizedResources(
            GetAuthorizedResourcesDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.GetAuthorizedResourcesRow.ROW,
                request,
                options);
    }

    /**
     * Sign in with credentials.
     *
     * <p>Signs a user in with a password or a code, and returns tokens. It is for sign-in pages of
     * your own; the simplest and safest way remains to send the browser to the sign-in page of the
     * service, through OpenID Connect.
     *
     * <p>This call knows no further steps: a user who must pass a second factor, complete the profile
     * or change the first password is refused, with an API code from 1600 to 1699. Let such users
     * sign in through OpenID Connect.
     *
     * <p>How the application proves its identity is set for it in the console, as for the token
     * endpoint of OpenID Connect. With <code>client_secret_post</code>, <code>client_id</code> and
     * <code>client_secret</code> are in the body. With <code>client_secret_basic</code>, both are
     * in the header <code>authorization</code> of the call, as HTTP Basic authentication. With
     * <code>none</code>, which is what applications in a browser or on a phone have, there is
     * nothing to prove.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<LoginTokenRespDto> signInByCredentials(SigninByCredentialsDto request) {
        return core.callAsync(
                AuthenticationClientOperations.SignInByCredentialsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>signInByCredentials</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<LoginTokenRespDto> signInByCredentials(
            SigninByCredentialsDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.SignInByCredentialsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Sign in with an account of an identity source.
     *
     * <p>Signs in a user who has just signed in to WeChat, Apple, Google or another identity source
     * with its own SDK on a phone. The program sends what that SDK returned, and receives tokens.
     * A user who comes for the first time is created.
     *
     * <p>On the web, send the browser to the sign-in page of the service, which offers the same
     * identity sources.
     *
     * <p>How the application proves its identity is set for it in the console, as for the token
     * endpoint of OpenID Connect. With <code>client_secret_post</code>, <code>client_id</code> and
     * <code>client_secret</code> are in the body. With <code>client_secret_basic</code>, both are
     * in the header <code>authorization</code> of the call, as HTTP Basic authentication. With
     * <code>none</code>, which is what applications in a browser or on a phone have, there is
     * nothing to prove.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<LoginTokenRespDto> signInByMobile(SigninByMobileDto request) {
        return core.callAsync(
                AuthenticationClientOperations.SignInByMobileRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>signInByMobile</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<LoginTokenRespDto> signInByMobile(
            SigninByMobileDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.SignInByMobileRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Switch to a public account.
     *
     * <p>Signs the signed-in user in to a public account that their own account is linked with, or
     * back again, without asking for a password. The tokens of the answer belong to the other
     * account: use them instead of the present ones.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<LoginTokenRespDto> switchLoginByUser(PublicAccountSwitchLoginDto request) {
        return core.callAsync(
                AuthenticationClientOperations.SwitchLoginByUserRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>switchLoginByUser</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<LoginTokenRespDto> switchLoginByUser(
            PublicAccountSwitchLoginDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.SwitchLoginByUserRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Prepare a sign-in with Alipay.
     *
     * <p>Returns the signed text with which the SDK of Alipay on a phone is started. The code that it
     * brings back goes to <code>signInByMobile</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<GetAlipayAuthInfoRespDto> getAlipayAuthInfo(GetAlipayAuthInfoDto request) {
        return core.callAsync(
                AuthenticationClientOperations.GetAlipayAuthInfoRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getAlipayAuthInfo</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetAlipayAuthInfoRespDto> getAlipayAuthInfo(
            GetAlipayAuthInfoDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.GetAlipayAuthInfoRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Make a sign-in QR code.
     *
     * <p>Makes a QR code that a user scans with a phone to sign in on another screen. Show the
     * picture, then call <code>checkQrCodeStatus</code> every second or two until the user has
     * agreed, refused, or the code has expired.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<GeneQRCodeRespDto> geneQrCode(GenerateQrcodeDto request) {
        return core.callAsync(
                AuthenticationClientOperations.GeneQrCodeRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>geneQrCode</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GeneQRCodeRespDto> geneQrCode(GenerateQrcodeDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.GeneQrCodeRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Check a sign-in QR code.
     *
     * <p>Tells how far the sign-in with a QR code has come. Call it every second or two while the
     * picture is shown. With <code>AUTHORIZED</code>, send the ticket to your server and exchange
     * it there with <code>exchangeTokenSetWithQrCodeTicket</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CheckQRCodeStatusRespDto> checkQrCodeStatus(CheckQrCodeStatusDto request) {
        return core.callAsync(
                AuthenticationClientOperations.CheckQrCodeStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>checkQrCodeStatus</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CheckQRCodeStatusRespDto> checkQrCodeStatus(
            CheckQrCodeStatusDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.CheckQrCodeStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Exchange a QR code ticket for tokens.
     *
     * <p>Returns the tokens of the user who agreed to a sign-in with a QR code. Make this call from
     * your server, so that the tokens do not pass through the screen that showed the code.
     *
     * <p>How the application proves its identity is set for it in the console, as for the token
     * endpoint of OpenID Connect. With <code>client_secret_post</code>, <code>client_id</code> and
     * <code>client_secret</code> are in the body. With <code>client_secret_basic</code>, both are
     * in the header <code>authorization</code> of the call, as HTTP Basic authentication. With
     * <code>none</code>, which is what applications in a browser or on a phone have, there is
     * nothing to prove.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<LoginTokenRespDto> exchangeTokenSetWithQrCodeTicket(
            ExchangeTokenSetWithQRcodeTicketDto request) {
        return core.callAsync(
                AuthenticationClientOperations.ExchangeTokenSetWithQrCodeTicketRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>exchangeTokenSetWithQrCodeTicket</code>, with options of its
     * own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<LoginTokenRespDto> exchangeTokenSetWithQrCodeTicket(
            ExchangeTokenSetWithQRcodeTicketDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.ExchangeTokenSetWithQrCodeTicketRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Answer a sign-in QR code in an app.
     *
     * <p>For an app of your own that scans sign-in QR codes: tells the service that the signed-in
     * user has scanned the code, and then whether they agree to sign in on the other screen. Show
     * which screen asks before you send <code>CONFIRM</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> changeQrCodeStatus(ChangeQRCodeStatusDto request) {
        return core.callAsync(
                AuthenticationClientOperations.ChangeQrCodeStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>changeQrCodeStatus</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> changeQrCodeStatus(
            ChangeQRCodeStatusDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.ChangeQrCodeStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Sign in with a message to the phone.
     *
     * <p>Sends a message to the authenticator app on the phone of a user, who signs in by agreeing
     * there. Then call <code>checkPushCodeStatus</code> every second or two until the user has
     * agreed or refused, or the request has expired. Every call sends another message.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<GenePushCodeRespDto> signInByPush(SignInByPushDto request) {
        return core.callAsync(
                AuthenticationClientOperations.SignInByPushRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>signInByPush</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GenePushCodeRespDto> signInByPush(SignInByPushDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.SignInByPushRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Check a sign-in request on the phone.
     *
     * <p>Tells how far the sign-in has come that <code>signInByPush</code> began, and returns the
     * tokens when the user has agreed. Call it every second or two until the request has expired.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CheckPushCodeStatusRespDto> checkPushCodeStatus(CheckPushCodeStatusDto request) {
        return core.callAsync(
                AuthenticationClientOperations.CheckPushCodeStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>checkPushCodeStatus</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CheckPushCodeStatusRespDto> checkPushCodeStatus(
            CheckPushCodeStatusDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.CheckPushCodeStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Answer a sign-in request in an app.
     *
     * <p>For an authenticator app: tells the service whether the signed-in user agrees to the sign-in
     * that <code>signInByPush</code> began elsewhere. Show which application asks before you send
     * <code>CONFIRM</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> changePushCodeStatus(ChangePushCodeStatusDto request) {
        return core.callAsync(
                AuthenticationClientOperations.ChangePushCodeStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>changePushCodeStatus</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CommonResponseDto> changePushCodeStatus(
            ChangePushCodeStatusDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.ChangePushCodeStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * List applications that can answer a sign-in request.
     *
     * <p>For an authenticator app that received a sign-in request: tells for which applications it
     * can be answered. The app compares them with the one that its user is signed in to, before it
     * offers to agree.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<GetPushCodeRelationAppsRespDto> getPushLoginRelationApps(
            GetPushCodeRelationAppsDto request) {
        return core.callAsync(
                AuthenticationClientOperations.GetPushLoginRelationAppsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getPushLoginRelationApps</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetPushCodeRelationAppsRespDto> getPushLoginRelationApps(
            GetPushCodeRelationAppsDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.GetPushLoginRelationAppsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Prepare a QR code for fast sign-in on a phone.
     *
     * <p>Returns what a QR code must hold with which the signed-in user signs in on a phone too. Turn
     * the answer into a picture, as JSON, and show it to that user only: whoever scans it signs in
     * as this user.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<GeneFastpassQRCodeRespDto> geneFastpassQrcodeInfo(SignInFastpassDto request) {
        return core.callAsync(
                AuthenticationClientOperations.GeneFastpassQrcodeInfoRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>geneFastpassQrcodeInfo</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GeneFastpassQRCodeRespDto> geneFastpassQrcodeInfo(
            SignInFastpassDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.GeneFastpassQrcodeInfoRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * List applications for fast sign-in on a phone.
     *
     * <p>For an authenticator app that scanned the QR code of <code>geneFastpassQrcodeInfo</code>:
     * returns the applications that the user can now sign in to on the phone.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<GetFastpassQRCodeRelationAppsRespDto> getFastpassParams(
            GetFastpassParamsDto request) {
        return core.callAsync(
                AuthenticationClientOperations.GetFastpassParamsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getFastpassParams</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetFastpassQRCodeRelationAppsRespDto> getFastpassParams(
            GetFastpassParamsDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.GetFastpassParamsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Begin a sign-in with a passkey.
     *
     * <p>Begins a sign-in with a passkey or a security key (WebAuthn). Hand
     * <code>authenticationOptions</code> to <code>navigator.credentials.get</code> in the browser,
     * with <code>challenge</code> and the IDs decoded to bytes, and send what it returns to
     * <code>verifyAuthentication</code>.
     *
     * @return what the service answers
     */
    public CompletableFuture<GetAuthenticationOptionsRespDto> initAuthenticationOptions() {
        return core.callAsync(
                AuthenticationClientOperations.InitAuthenticationOptionsRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>initAuthenticationOptions</code>, with options of its own.
     *
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetAuthenticationOptionsRespDto> initAuthenticationOptions(RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.InitAuthenticationOptionsRow.ROW,
                null,
                options);
    }

    /**
     * Sign in with a passkey.
     *
     * <p>Ends the sign-in that <code>initAuthenticationOptions</code> began: checks what the passkey
     * or security key signed, and returns tokens. A successful call is no sign-in yet: look at
     * <code>verified</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<VerifyAuthenticationResultRespDto> verifyAuthentication(
            VerifyAuthenticationDto request) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyAuthenticationRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>verifyAuthentication</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<VerifyAuthenticationResultRespDto> verifyAuthentication(
            VerifyAuthenticationDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyAuthenticationRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Sign up.
     *
     * <p>Creates a user who signs up on a page of your own, and returns the user. The user is not
     * signed in yet: call <code>signInByCredentials</code> next.
     *
     * <p>Somebody who comes with an account of an identity source needs no sign-up: the first
     * <code>signInByMobile</code> creates the user. To create users as an administrator, without
     * passwords and codes of theirs, use the management API.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<UserSingleRespDto> signUp(SignUpDto request) {
        return core.callAsync(
                AuthenticationClientOperations.SignUpRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>signUp</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<UserSingleRespDto> signUp(SignUpDto request, RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.SignUpRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Check whether an MFA token is valid.
     *
     * <p>Tells whether an MFA token is still valid, whose it is, and until when. The service issues
     * such tokens around second factors, and does not say at which step: do not take a valid one
     * for proof that the user has passed the second factor. Access tokens and refresh tokens have
     * a check of their own, among the methods of OpenID Connect. The answer has no envelope.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<MfaTokenIntrospectResponse> verifyMfaToken(
            MfaTokenIntrospectEndpointParams request) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyMfaTokenRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>verifyMfaToken</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<MfaTokenIntrospectResponse> verifyMfaToken(
            MfaTokenIntrospectEndpointParams request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.VerifyMfaTokenRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Check permissions on text resources.
     *
     * <p>Tells for each of several data resources that are one text whether the signed-in user may do
     * something with it. Ask this when a page or a server must decide at once;
     * <code>getUserAuthorizedResourcesList</code> returns everything that the user may use.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CheckResourcePermissionsRespDto> checkPermissionByStringResource(
            CheckPermissionStringResourceDto request) {
        return core.callAsync(
                AuthenticationClientOperations.CheckPermissionByStringResourceRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>checkPermissionByStringResource</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CheckResourcePermissionsRespDto> checkPermissionByStringResource(
            CheckPermissionStringResourceDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.CheckPermissionByStringResourceRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Check permissions on list resources.
     *
     * <p>Tells for each of several data resources that are a list of texts whether the signed-in user
     * may do something with it. Ask this when a page or a server must decide at once;
     * <code>getUserAuthorizedResourcesList</code> returns everything that the user may use.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CheckResourcePermissionsRespDto> checkPermissionByArrayResource(
            CheckPermissionArrayResourceDto request) {
        return core.callAsync(
                AuthenticationClientOperations.CheckPermissionByArrayResourceRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>checkPermissionByArrayResource</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CheckResourcePermissionsRespDto> checkPermissionByArrayResource(
            CheckPermissionArrayResourceDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.CheckPermissionByArrayResourceRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Check permissions on nodes of tree resources.
     *
     * <p>Tells for each of several nodes of data resources that are trees whether the signed-in user
     * may do something with it. Ask this when a page or a server must decide at once;
     * <code>getUserAuthorizedResourcesList</code> returns everything that the user may use.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<CheckResourcePermissionsRespDto> checkPermissionByTreeResource(
            CheckPermissionTreeResourceDto request) {
        return core.callAsync(
                AuthenticationClientOperations.CheckPermissionByTreeResourceRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>checkPermissionByTreeResource</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<CheckResourcePermissionsRespDto> checkPermissionByTreeResource(
            CheckPermissionTreeResourceDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.CheckPermissionByTreeResourceRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * List the data resources I may use.
     *
     * <p>Returns every data resource of the application that the signed-in user may use, with the
     * allowed actions. The list is complete; there are no pages.
     *
     * @return what the service answers
     */
    public CompletableFuture<GetUserAuthResourceListRespDto> getUserAuthorizedResourcesList() {
        return core.callAsync(
                AuthenticationClientOperations.GetUserAuthorizedResourcesListRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserAuthorizedResourcesList</code>, with options of its own.
     *
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetUserAuthResourceListRespDto> getUserAuthorizedResourcesList(
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.GetUserAuthorizedResourcesListRow.ROW,
                null,
                options);
    }

    /**
     * List what I may do with data resources.
     *
     * <p>Returns all actions that the signed-in user may do with each of the given data resources of
     * the application. The three checks, such as <code>checkPermissionByStringResource</code>, ask
     * about one action instead.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<GetUserAuthResourcePermissionListRespDto> getUserAuthResourcePermissionList(
            GetUserAuthResourcePermissionListDto request) {
        return core.callAsync(
                AuthenticationClientOperations.GetUserAuthResourcePermissionListRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserAuthResourcePermissionList</code>, with options of its
     * own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetUserAuthResourcePermissionListRespDto> getUserAuthResourcePermissionList(
            GetUserAuthResourcePermissionListDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.GetUserAuthResourcePermissionListRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get a data resource as I may see it.
     *
     * <p>Returns one data resource of the application with the actions that the signed-in user may
     * do: a text, a list of texts, or a tree in which every node has its own actions.
     * <code>resourceType</code> says which, and so which field to read.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CompletableFuture<GetUserAuthResourceStructRespDto> getUserAuthResourceStruct(
            GetUserAuthResourceStructDto request) {
        return core.callAsync(
                AuthenticationClientOperations.GetUserAuthResourceStructRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserAuthResourceStruct</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CompletableFuture<GetUserAuthResourceStructRespDto> getUserAuthResourceStruct(
            GetUserAuthResourceStructDto request,
            RequestOptions options) {
        return core.callAsync(
                AuthenticationClientOperations.GetUserAuthResourceStructRow.ROW,
                Objects.requireNonNull(request, "request"),
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

        /**
         * The same as the other <code>getProfile</code>, with nothing but what the service assumes.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<UserSingleRespDto>> getProfile() {
            return core.responseAsync(
                    AuthenticationClientOperations.GetProfileRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * Get my profile.
         *
         * <p>Returns the signed-in user: profile, state of the account, and on request custom fields,
         * identities and departments. The access token says who that is. Claims of an ID token show
         * less and may be out of date; this is what the service knows now.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<UserSingleRespDto>> getProfile(GetProfileDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetProfileRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getProfile</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<UserSingleRespDto>> getProfile(
            GetProfileDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetProfileRow.ROW,
                    request,
                    options);
        }

        /**
         * Update my profile.
         *
         * <p>Changes the profile of the signed-in user. Fields that the request leaves out stay as they
         * are.
         *
         * <p>Email address, phone number and password are not among them, because a change of these has
         * to be proved: see <code>updateEmail</code>, <code>updatePhone</code> and
         * <code>updatePassword</code>. Which fields users may change is a setting of the user pool.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<UserSingleRespDto>> updateProfile(UpdateUserProfileDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.UpdateProfileRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>updateProfile</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<UserSingleRespDto>> updateProfile(
            UpdateUserProfileDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.UpdateProfileRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Bind an email address.
         *
         * <p>Gives the signed-in user, who has none yet, an email address. The service first sends a
         * verification code to it, on <code>POST /api/v3/send-email</code> with the channel
         * <code>CHANNEL_BIND_EMAIL</code>; the user reads it there, and it is given here. A user who
         * has an address already changes it with <code>updateEmail</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> bindEmail(BindEmailDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.BindEmailRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>bindEmail</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> bindEmail(
            BindEmailDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.BindEmailRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Unbind my email address.
         *
         * <p>Takes the email address away from the signed-in user. The service first sends a verification
         * code to it, on <code>POST /api/v3/send-email</code> with the channel
         * <code>CHANNEL_UNBIND_EMAIL</code>. The user can no longer sign in with the address; make
         * sure that another way to sign in is left.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> unbindEmail(UnbindEmailDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.UnbindEmailRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>unbindEmail</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> unbindEmail(
            UnbindEmailDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.UnbindEmailRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Bind a phone number.
         *
         * <p>Gives the signed-in user, who has none yet, a phone number. The service first sends a
         * verification code to it, on <code>POST /api/v3/send-sms</code> with the channel
         * <code>CHANNEL_BIND_PHONE</code>; the user reads it there, and it is given here. A user who
         * has a number already changes it with <code>updatePhone</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> bindPhone(BindPhoneDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.BindPhoneRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>bindPhone</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> bindPhone(
            BindPhoneDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.BindPhoneRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Unbind my phone number.
         *
         * <p>Takes the phone number away from the signed-in user. The service first sends a verification
         * code to it, on <code>POST /api/v3/send-sms</code> with the channel
         * <code>CHANNEL_UNBIND_PHONE</code>. The user can no longer sign in with the number; make sure
         * that another way to sign in is left.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> unbindPhone(UnbindPhoneDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.UnbindPhoneRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>unbindPhone</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> unbindPhone(
            UnbindPhoneDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.UnbindPhoneRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get the security level of my account.
         *
         * <p>Tells how well the account of the signed-in user is protected: whether there are a password,
         * an email address, a phone number and a second factor, how strong the password is, and a
         * rating of the whole. A settings page can say from it what is worth adding.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetSecurityInfoRespDto>> getSecurityLevel() {
            return core.responseAsync(
                    AuthenticationClientOperations.GetSecurityLevelRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getSecurityLevel</code>, with options of its own.
         *
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetSecurityInfoRespDto>> getSecurityLevel(RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetSecurityLevelRow.ROW,
                    null,
                    options);
        }

        /**
         * Change my password.
         *
         * <p>Replaces the password of the signed-in user, who proves to know the present one. A user who
         * has no password yet sets one without <code>oldPassword</code>. Whoever has forgotten the
         * present one uses <code>verifyResetPasswordRequest</code> instead.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> updatePassword(UpdatePasswordDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.UpdatePasswordRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>updatePassword</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> updatePassword(
            UpdatePasswordDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.UpdatePasswordRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Start changing my email address.
         *
         * <p>The first of two steps to another email address for the signed-in user. The service sends a
         * code to the new address, and one to the present address where there is one, on <code>POST
         * /api/v3/send-email</code> with the channel <code>CHANNEL_UPDATE_EMAIL</code>. With the codes
         * this returns a token, and <code>updateEmail</code> makes the change. Nothing has changed
         * before that.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<VerifyUpdateEmailRequestRespDto>> verifyUpdateEmailRequest(
            VerifyUpdateEmailRequestDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyUpdateEmailRequestRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>verifyUpdateEmailRequest</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<VerifyUpdateEmailRequestRespDto>> verifyUpdateEmailRequest(
            VerifyUpdateEmailRequestDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyUpdateEmailRequestRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Change my email address.
         *
         * <p>The second of two steps to another email address for the signed-in user. The token from
         * <code>verifyUpdateEmailRequest</code> stands for the new address, so nothing else is needed;
         * it is valid for a short time and works once. From then on the user signs in with the new
         * address.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> updateEmail(UpdateEmailDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.UpdateEmailRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>updateEmail</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> updateEmail(
            UpdateEmailDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.UpdateEmailRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Start changing my phone number.
         *
         * <p>The first of two steps to another phone number for the signed-in user. The service sends a
         * code to the new number, and one to the present number where there is one, on <code>POST
         * /api/v3/send-sms</code>. With the codes this returns a token, and <code>updatePhone</code>
         * makes the change. Nothing has changed before that.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<VerifyUpdatePhoneRequestRespDto>> verifyUpdatePhoneRequest(
            VerifyUpdatePhoneRequestDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyUpdatePhoneRequestRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>verifyUpdatePhoneRequest</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<VerifyUpdatePhoneRequestRespDto>> verifyUpdatePhoneRequest(
            VerifyUpdatePhoneRequestDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyUpdatePhoneRequestRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Change my phone number.
         *
         * <p>The second of two steps to another phone number for the signed-in user. The token from
         * <code>verifyUpdatePhoneRequest</code> stands for the new number, so nothing else is needed;
         * it is valid for a short time and works once. From then on the user signs in with the new
         * number.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> updatePhone(UpdatePhoneDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.UpdatePhoneRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>updatePhone</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> updatePhone(
            UpdatePhoneDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.UpdatePhoneRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Start resetting a forgotten password.
         *
         * <p>The first of two steps for somebody who has forgotten the password. Nobody is signed in: the
         * call needs the ID of the application, not an access token. The service sends a code to an
         * address or a number of the user, on <code>POST /api/v3/send-email</code> or <code>POST
         * /api/v3/send-sms</code> with the channel <code>CHANNEL_RESET_PASSWORD</code>. With the code
         * this returns a token, and <code>resetPassword</code> sets the password.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<PasswordResetVerifyResp>> verifyResetPasswordRequest(
            VerifyResetPasswordRequestDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyResetPasswordRequestRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>verifyResetPasswordRequest</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<PasswordResetVerifyResp>> verifyResetPasswordRequest(
            VerifyResetPasswordRequestDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyResetPasswordRequestRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Reset a forgotten password.
         *
         * <p>The second of two steps for somebody who has forgotten the password: sets a new one. The
         * token from <code>verifyResetPasswordRequest</code> stands for the user; it is valid for a
         * short time and works once. Nobody is signed in by this: the user signs in with the new
         * password afterwards.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<IsSuccessRespDto>> resetPassword(ResetPasswordDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.ResetPasswordRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>resetPassword</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<IsSuccessRespDto>> resetPassword(
            ResetPasswordDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.ResetPasswordRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Start deleting my account.
         *
         * <p>The first of two steps to delete the account of the signed-in user, who proves once more to
         * be that user: with the password, or with a code that the service sends on <code>POST
         * /api/v3/send-email</code> or <code>POST /api/v3/send-sms</code> with the channel
         * <code>CHANNEL_DELETE_ACCOUNT</code>. This returns a token, and <code>deleteAccount</code>
         * deletes. Nothing is lost before that.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<VerifyDeleteAccountRequestRespDto>> verifyDeleteAccountRequest(
            VerifyDeleteAccountRequestDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyDeleteAccountRequestRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>verifyDeleteAccountRequest</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<VerifyDeleteAccountRequestRespDto>> verifyDeleteAccountRequest(
            VerifyDeleteAccountRequestDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyDeleteAccountRequestRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Delete my account.
         *
         * <p>The second of two steps to delete the account of the signed-in user, with everything that
         * belongs to it. This cannot be undone. The token from <code>verifyDeleteAccountRequest</code>
         * proves that the user wants it; it is valid for a short time and works once.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<IsSuccessRespDto>> deleteAccount(DeleteAccounDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.DeleteAccountRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>deleteAccount</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<IsSuccessRespDto>> deleteAccount(
            DeleteAccounDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.DeleteAccountRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * The same as the other <code>listPublicAccountsForSwitchLoggedIn</code>, with nothing but
         * what the service assumes.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetPublicAccountDataRespDto>> listPublicAccountsForSwitchLoggedIn() {
            return core.responseAsync(
                    AuthenticationClientOperations.ListPublicAccountsForSwitchLoggedInRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * List public accounts I can switch to.
         *
         * <p>Returns the public accounts that the signed-in user may act as. A public account is shared
         * by several users, such as that of a reception desk; each signs in with an account of their
         * own and then switches. The list is complete; there are no pages.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetPublicAccountDataRespDto>> listPublicAccountsForSwitchLoggedIn(
            ListPublicAccountsForSwitchLoggedInDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.ListPublicAccountsForSwitchLoggedInRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listPublicAccountsForSwitchLoggedIn</code>, with options of its
         * own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetPublicAccountDataRespDto>> listPublicAccountsForSwitchLoggedIn(
            ListPublicAccountsForSwitchLoggedInDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.ListPublicAccountsForSwitchLoggedInRow.ROW,
                    request,
                    options);
        }

        /**
         * Start registering a passkey.
         *
         * <p>The first of two steps to a passkey (WebAuthn) for the signed-in user, such as a
         * fingerprint, a face or a security key. Hand <code>registrationOptions</code> to
         * <code>navigator.credentials.create()</code> in the browser, with <code>challenge</code> and
         * the IDs turned from Base64 into bytes; then send the result and <code>ticket</code> to
         * <code>verifyRegister</code>.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetRegistrationOptionsRespDto>> initRegisterOptions() {
            return core.responseAsync(
                    AuthenticationClientOperations.InitRegisterOptionsRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>initRegisterOptions</code>, with options of its own.
         *
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetRegistrationOptionsRespDto>> initRegisterOptions(
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.InitRegisterOptionsRow.ROW,
                    null,
                    options);
        }

        /**
         * Register a passkey.
         *
         * <p>The second of two steps to a passkey (WebAuthn) for the signed-in user: checks what the
         * browser made of the options from <code>initRegisterOptions</code>, and keeps the public key.
         * Bytes are sent in URL-safe Base64. Look at <code>verified</code>: the call succeeds even
         * where the passkey is not accepted.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<VerifyRegistrationResultRespDto>> verifyRegister(
            VerifyRegistrationDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyRegisterRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>verifyRegister</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<VerifyRegistrationResultRespDto>> verifyRegister(
            VerifyRegistrationDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyRegisterRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * The same as the other <code>listDevices</code>, with nothing but what the service assumes.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<TerminalSessionRespDto>> listDevices() {
            return core.responseAsync(
                    AuthenticationClientOperations.ListDevicesRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * List my devices.
         *
         * <p>Returns the devices that the signed-in user has signed in on, page by page, each with the
         * time and the place of the last sign-in. A page that does not reach <code>limit</code> is the
         * last.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<TerminalSessionRespDto>> listDevices(ListDevicesDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.ListDevicesRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listDevices</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<TerminalSessionRespDto>> listDevices(
            ListDevicesDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.ListDevicesRow.ROW,
                    request,
                    options);
        }

        /**
         * The same as the other <code>list</code>, with nothing but what the service assumes.
         *
         * @return can be walked more than once
         */
        @Deprecated
        public CompletableFuture<ApiResponse<TerminalSessionRespDto>> list() {
            return core.responseAsync(
                    AuthenticationClientOperations.ListDevicesRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * A former name of <code>listDevices</code>.
         *
         * <p>List my devices.
         *
         * <p>Returns the devices that the signed-in user has signed in on, page by page, each with the
         * time and the place of the last sign-in. A page that does not reach <code>limit</code> is the
         * last.
         *
         * @param request what is sent
         * @return can be walked more than once
         */
        @Deprecated
        public CompletableFuture<ApiResponse<TerminalSessionRespDto>> list(ListDevicesDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.ListDevicesRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>list</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return can be walked more than once
         */
        @Deprecated
        public CompletableFuture<ApiResponse<TerminalSessionRespDto>> list(
            ListDevicesDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.ListDevicesRow.ROW,
                    request,
                    options);
        }

        /**
         * Unbind one of my devices.
         *
         * <p>Removes a device from the list of the signed-in user, such as one that was sold or lost. To
         * end only the session on it and keep it in the list, use <code>revokeDeviceSession</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> unbindDevice(UnbindDeviceDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.UnbindDeviceRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>unbindDevice</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> unbindDevice(
            UnbindDeviceDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.UnbindDeviceRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * A former name of <code>unbindDevice</code>.
         *
         * <p>Unbind one of my devices.
         *
         * <p>Removes a device from the list of the signed-in user, such as one that was sold or lost. To
         * end only the session on it and keep it in the list, use <code>revokeDeviceSession</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        @Deprecated
        public CompletableFuture<ApiResponse<CommonResponseDto>> unbind(UnbindDeviceDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.UnbindDeviceRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>unbind</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        @Deprecated
        public CompletableFuture<ApiResponse<CommonResponseDto>> unbind(
            UnbindDeviceDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.UnbindDeviceRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Sign out on one of my devices.
         *
         * <p>Ends the session of the signed-in user on one device, such as one that was left behind. The
         * device stays in the list; <code>unbindDevice</code> removes it.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> revokeDeviceSession(
            RevokeDeviceSessionDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.RevokeDeviceSessionRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>revokeDeviceSession</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> revokeDeviceSession(
            RevokeDeviceSessionDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.RevokeDeviceSessionRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * A former name of <code>revokeDeviceSession</code>.
         *
         * <p>Sign out on one of my devices.
         *
         * <p>Ends the session of the signed-in user on one device, such as one that was left behind. The
         * device stays in the list; <code>unbindDevice</code> removes it.
         *
         * @param request what is sent
         * @return what the service answers
         */
        @Deprecated
        public CompletableFuture<ApiResponse<CommonResponseDto>> revoke(RevokeDeviceSessionDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.RevokeDeviceSessionRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>revoke</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        @Deprecated
        public CompletableFuture<ApiResponse<CommonResponseDto>> revoke(
            RevokeDeviceSessionDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.RevokeDeviceSessionRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * The same as the other <code>getLoginHistory</code>, with nothing but what the service
         * assumes.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetLoginHistoryRespDto>> getLoginHistory() {
            return core.responseAsync(
                    AuthenticationClientOperations.GetLoginHistoryRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * List my sign-ins.
         *
         * <p>Returns when, where and with what the signed-in user signed in, or tried to, page by page.
         * Show it to users, so that they notice a stranger. <code>appId</code>, <code>clientIp</code>,
         * <code>success</code>, <code>start</code> and <code>end</code> narrow the list.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetLoginHistoryRespDto>> getLoginHistory(GetLoginHistoryDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetLoginHistoryRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getLoginHistory</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetLoginHistoryRespDto>> getLoginHistory(
            GetLoginHistoryDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetLoginHistoryRow.ROW,
                    request,
                    options);
        }

        /**
         * List applications I have signed in to.
         *
         * <p>Returns the applications of the user pool that the signed-in user has signed in to. The list
         * is complete; there are no pages. <code>getAccessibleApps</code> returns those that the user
         * may sign in to.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetLoggedInAppsRespDto>> getLoggedInApps() {
            return core.responseAsync(
                    AuthenticationClientOperations.GetLoggedInAppsRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getLoggedInApps</code>, with options of its own.
         *
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetLoggedInAppsRespDto>> getLoggedInApps(RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetLoggedInAppsRow.ROW,
                    null,
                    options);
        }

        /**
         * List applications I may sign in to.
         *
         * <p>Returns the applications of the user pool that the signed-in user may sign in to, whether or
         * not that has happened yet: what a page with links to all applications shows. The list is
         * complete; there are no pages.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetAccessibleAppsRespDto>> getAccessibleApps() {
            return core.responseAsync(
                    AuthenticationClientOperations.GetAccessibleAppsRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getAccessibleApps</code>, with options of its own.
         *
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetAccessibleAppsRespDto>> getAccessibleApps(RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetAccessibleAppsRow.ROW,
                    null,
                    options);
        }

        /**
         * List my tenants.
         *
         * <p>Returns the tenants that the signed-in user belongs to, such as the companies that use an
         * application together. Let the user choose one, and pass its ID when signing in. The list is
         * complete; there are no pages.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetTenantListRespDto>> getTenantList() {
            return core.responseAsync(
                    AuthenticationClientOperations.GetTenantListRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getTenantList</code>, with options of its own.
         *
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetTenantListRespDto>> getTenantList(RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetTenantListRow.ROW,
                    null,
                    options);
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
         * The same as the other <code>getRoleList</code>, with nothing but what the service assumes.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<RoleListRespDto>> getRoleList() {
            return core.responseAsync(
                    AuthenticationClientOperations.GetRoleListRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * List my roles.
         *
         * <p>Returns the roles that the signed-in user has, so that an application can show what the user
         * may do. What a program guards must be checked where it is guarded, never in the browser
         * alone. The list is complete; there are no pages.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<RoleListRespDto>> getRoleList(GetRoleListDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetRoleListRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getRoleList</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<RoleListRespDto>> getRoleList(
            GetRoleListDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetRoleListRow.ROW,
                    request,
                    options);
        }

        /**
         * The same as the other <code>getDepartmentList</code>, with nothing but what the service
         * assumes.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<UserDepartmentPaginatedRespDto>> getDepartmentList() {
            return core.responseAsync(
                    AuthenticationClientOperations.GetDepartmentListRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * List my departments.
         *
         * <p>Returns the departments that the signed-in user belongs to, page by page, with whether the
         * user leads them and which is the main one.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<UserDepartmentPaginatedRespDto>> getDepartmentList(
            GetDepartmentListDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetDepartmentListRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getDepartmentList</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<UserDepartmentPaginatedRespDto>> getDepartmentList(
            GetDepartmentListDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetDepartmentListRow.ROW,
                    request,
                    options);
        }

        /**
         * The same as the other <code>getAuthorizedResources</code>, with nothing but what the service
         * assumes.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<AuthorizedResourcePaginatedRespDto>> getAuthorizedResources() {
            return core.responseAsync(
                    AuthenticationClientOperations.GetAuthorizedResourcesRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * List resources I am authorized for.
         *
         * <p>Returns every resource that the signed-in user may use or is refused, directly or through
         * groups, roles and departments, in one answer. <code>namespace</code> and
         * <code>resourceType</code> narrow it.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<AuthorizedResourcePaginatedRespDto>> getAuthorizedResources(
            GetAuthorizedResourcesDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetAuthorizedResourcesRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getAuthorizedResources</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<AuthorizedResourcePaginatedRespDto>> getAuthorizedResources(
            GetAuthorizedResourcesDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetAuthorizedResourcesRow.ROW,
                    request,
                    options);
        }

        /**
         * Sign in with credentials.
         *
         * <p>Signs a user in with a password or a code, and returns tokens. It is for sign-in pages of
         * your own; the simplest and safest way remains to send the browser to the sign-in page of the
         * service, through OpenID Connect.
         *
         * <p>This call knows no further steps: a user who must pass a second factor, complete the profile
         * or change the first password is refused, with an API code from 1600 to 1699. Let such users
         * sign in through OpenID Connect.
         *
         * <p>How the application proves its identity is set for it in the console, as for the token
         * endpoint of OpenID Connect. With <code>client_secret_post</code>, <code>client_id</code> and
         * <code>client_secret</code> are in the body. With <code>client_secret_basic</code>, both are
         * in the header <code>authorization</code> of the call, as HTTP Basic authentication. With
         * <code>none</code>, which is what applications in a browser or on a phone have, there is
         * nothing to prove.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<LoginTokenRespDto>> signInByCredentials(
            SigninByCredentialsDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.SignInByCredentialsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>signInByCredentials</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<LoginTokenRespDto>> signInByCredentials(
            SigninByCredentialsDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.SignInByCredentialsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Sign in with an account of an identity source.
         *
         * <p>Signs in a user who has just signed in to WeChat, Apple, Google or another identity source
         * with its own SDK on a phone. The program sends what that SDK returned, and receives tokens.
         * A user who comes for the first time is created.
         *
         * <p>On the web, send the browser to the sign-in page of the service, which offers the same
         * identity sources.
         *
         * <p>How the application proves its identity is set for it in the console, as for the token
         * endpoint of OpenID Connect. With <code>client_secret_post</code>, <code>client_id</code> and
         * <code>client_secret</code> are in the body. With <code>client_secret_basic</code>, both are
         * in the header <code>authorization</code> of the call, as HTTP Basic authentication. With
         * <code>none</code>, which is what applications in a browser or on a phone have, there is
         * nothing to prove.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<LoginTokenRespDto>> signInByMobile(SigninByMobileDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.SignInByMobileRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>signInByMobile</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<LoginTokenRespDto>> signInByMobile(
            SigninByMobileDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.SignInByMobileRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Switch to a public account.
         *
         * <p>Signs the signed-in user in to a public account that their own account is linked with, or
         * back again, without asking for a password. The tokens of the answer belong to the other
         * account: use them instead of the present ones.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<LoginTokenRespDto>> switchLoginByUser(
            PublicAccountSwitchLoginDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.SwitchLoginByUserRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>switchLoginByUser</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<LoginTokenRespDto>> switchLoginByUser(
            PublicAccountSwitchLoginDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.SwitchLoginByUserRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Prepare a sign-in with Alipay.
         *
         * <p>Returns the signed text with which the SDK of Alipay on a phone is started. The code that it
         * brings back goes to <code>signInByMobile</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetAlipayAuthInfoRespDto>> getAlipayAuthInfo(
            GetAlipayAuthInfoDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetAlipayAuthInfoRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getAlipayAuthInfo</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetAlipayAuthInfoRespDto>> getAlipayAuthInfo(
            GetAlipayAuthInfoDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetAlipayAuthInfoRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Make a sign-in QR code.
         *
         * <p>Makes a QR code that a user scans with a phone to sign in on another screen. Show the
         * picture, then call <code>checkQrCodeStatus</code> every second or two until the user has
         * agreed, refused, or the code has expired.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GeneQRCodeRespDto>> geneQrCode(GenerateQrcodeDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.GeneQrCodeRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>geneQrCode</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GeneQRCodeRespDto>> geneQrCode(
            GenerateQrcodeDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GeneQrCodeRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Check a sign-in QR code.
         *
         * <p>Tells how far the sign-in with a QR code has come. Call it every second or two while the
         * picture is shown. With <code>AUTHORIZED</code>, send the ticket to your server and exchange
         * it there with <code>exchangeTokenSetWithQrCodeTicket</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CheckQRCodeStatusRespDto>> checkQrCodeStatus(
            CheckQrCodeStatusDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.CheckQrCodeStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>checkQrCodeStatus</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CheckQRCodeStatusRespDto>> checkQrCodeStatus(
            CheckQrCodeStatusDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.CheckQrCodeStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Exchange a QR code ticket for tokens.
         *
         * <p>Returns the tokens of the user who agreed to a sign-in with a QR code. Make this call from
         * your server, so that the tokens do not pass through the screen that showed the code.
         *
         * <p>How the application proves its identity is set for it in the console, as for the token
         * endpoint of OpenID Connect. With <code>client_secret_post</code>, <code>client_id</code> and
         * <code>client_secret</code> are in the body. With <code>client_secret_basic</code>, both are
         * in the header <code>authorization</code> of the call, as HTTP Basic authentication. With
         * <code>none</code>, which is what applications in a browser or on a phone have, there is
         * nothing to prove.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<LoginTokenRespDto>> exchangeTokenSetWithQrCodeTicket(
            ExchangeTokenSetWithQRcodeTicketDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.ExchangeTokenSetWithQrCodeTicketRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>exchangeTokenSetWithQrCodeTicket</code>, with options of its
         * own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<LoginTokenRespDto>> exchangeTokenSetWithQrCodeTicket(
            ExchangeTokenSetWithQRcodeTicketDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.ExchangeTokenSetWithQrCodeTicketRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Answer a sign-in QR code in an app.
         *
         * <p>For an app of your own that scans sign-in QR codes: tells the service that the signed-in
         * user has scanned the code, and then whether they agree to sign in on the other screen. Show
         * which screen asks before you send <code>CONFIRM</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> changeQrCodeStatus(ChangeQRCodeStatusDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.ChangeQrCodeStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>changeQrCodeStatus</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> changeQrCodeStatus(
            ChangeQRCodeStatusDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.ChangeQrCodeStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Sign in with a message to the phone.
         *
         * <p>Sends a message to the authenticator app on the phone of a user, who signs in by agreeing
         * there. Then call <code>checkPushCodeStatus</code> every second or two until the user has
         * agreed or refused, or the request has expired. Every call sends another message.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GenePushCodeRespDto>> signInByPush(SignInByPushDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.SignInByPushRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>signInByPush</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GenePushCodeRespDto>> signInByPush(
            SignInByPushDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.SignInByPushRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Check a sign-in request on the phone.
         *
         * <p>Tells how far the sign-in has come that <code>signInByPush</code> began, and returns the
         * tokens when the user has agreed. Call it every second or two until the request has expired.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CheckPushCodeStatusRespDto>> checkPushCodeStatus(
            CheckPushCodeStatusDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.CheckPushCodeStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>checkPushCodeStatus</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CheckPushCodeStatusRespDto>> checkPushCodeStatus(
            CheckPushCodeStatusDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.CheckPushCodeStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Answer a sign-in request in an app.
         *
         * <p>For an authenticator app: tells the service whether the signed-in user agrees to the sign-in
         * that <code>signInByPush</code> began elsewhere. Show which application asks before you send
         * <code>CONFIRM</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> changePushCodeStatus(
            ChangePushCodeStatusDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.ChangePushCodeStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>changePushCodeStatus</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CommonResponseDto>> changePushCodeStatus(
            ChangePushCodeStatusDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.ChangePushCodeStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * List applications that can answer a sign-in request.
         *
         * <p>For an authenticator app that received a sign-in request: tells for which applications it
         * can be answered. The app compares them with the one that its user is signed in to, before it
         * offers to agree.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetPushCodeRelationAppsRespDto>> getPushLoginRelationApps(
            GetPushCodeRelationAppsDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetPushLoginRelationAppsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getPushLoginRelationApps</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetPushCodeRelationAppsRespDto>> getPushLoginRelationApps(
            GetPushCodeRelationAppsDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetPushLoginRelationAppsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Prepare a QR code for fast sign-in on a phone.
         *
         * <p>Returns what a QR code must hold with which the signed-in user signs in on a phone too. Turn
         * the answer into a picture, as JSON, and show it to that user only: whoever scans it signs in
         * as this user.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GeneFastpassQRCodeRespDto>> geneFastpassQrcodeInfo(
            SignInFastpassDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.GeneFastpassQrcodeInfoRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>geneFastpassQrcodeInfo</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GeneFastpassQRCodeRespDto>> geneFastpassQrcodeInfo(
            SignInFastpassDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GeneFastpassQrcodeInfoRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * List applications for fast sign-in on a phone.
         *
         * <p>For an authenticator app that scanned the QR code of <code>geneFastpassQrcodeInfo</code>:
         * returns the applications that the user can now sign in to on the phone.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetFastpassQRCodeRelationAppsRespDto>> getFastpassParams(
            GetFastpassParamsDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetFastpassParamsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getFastpassParams</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetFastpassQRCodeRelationAppsRespDto>> getFastpassParams(
            GetFastpassParamsDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetFastpassParamsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Begin a sign-in with a passkey.
         *
         * <p>Begins a sign-in with a passkey or a security key (WebAuthn). Hand
         * <code>authenticationOptions</code> to <code>navigator.credentials.get</code> in the browser,
         * with <code>challenge</code> and the IDs decoded to bytes, and send what it returns to
         * <code>verifyAuthentication</code>.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetAuthenticationOptionsRespDto>> initAuthenticationOptions() {
            return core.responseAsync(
                    AuthenticationClientOperations.InitAuthenticationOptionsRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>initAuthenticationOptions</code>, with options of its own.
         *
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetAuthenticationOptionsRespDto>> initAuthenticationOptions(
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.InitAuthenticationOptionsRow.ROW,
                    null,
                    options);
        }

        /**
         * Sign in with a passkey.
         *
         * <p>Ends the sign-in that <code>initAuthenticationOptions</code> began: checks what the passkey
         * or security key signed, and returns tokens. A successful call is no sign-in yet: look at
         * <code>verified</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<VerifyAuthenticationResultRespDto>> verifyAuthentication(
            VerifyAuthenticationDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyAuthenticationRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>verifyAuthentication</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<VerifyAuthenticationResultRespDto>> verifyAuthentication(
            VerifyAuthenticationDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyAuthenticationRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Sign up.
         *
         * <p>Creates a user who signs up on a page of your own, and returns the user. The user is not
         * signed in yet: call <code>signInByCredentials</code> next.
         *
         * <p>Somebody who comes with an account of an identity source needs no sign-up: the first
         * <code>signInByMobile</code> creates the user. To create users as an administrator, without
         * passwords and codes of theirs, use the management API.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<UserSingleRespDto>> signUp(SignUpDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.SignUpRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>signUp</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<UserSingleRespDto>> signUp(SignUpDto request, RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.SignUpRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Check whether an MFA token is valid.
         *
         * <p>Tells whether an MFA token is still valid, whose it is, and until when. The service issues
         * such tokens around second factors, and does not say at which step: do not take a valid one
         * for proof that the user has passed the second factor. Access tokens and refresh tokens have
         * a check of their own, among the methods of OpenID Connect. The answer has no envelope.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<MfaTokenIntrospectResponse>> verifyMfaToken(
            MfaTokenIntrospectEndpointParams request) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyMfaTokenRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>verifyMfaToken</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<MfaTokenIntrospectResponse>> verifyMfaToken(
            MfaTokenIntrospectEndpointParams request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.VerifyMfaTokenRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Check permissions on text resources.
         *
         * <p>Tells for each of several data resources that are one text whether the signed-in user may do
         * something with it. Ask this when a page or a server must decide at once;
         * <code>getUserAuthorizedResourcesList</code> returns everything that the user may use.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CheckResourcePermissionsRespDto>> checkPermissionByStringResource(
            CheckPermissionStringResourceDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.CheckPermissionByStringResourceRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>checkPermissionByStringResource</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CheckResourcePermissionsRespDto>> checkPermissionByStringResource(
            CheckPermissionStringResourceDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.CheckPermissionByStringResourceRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Check permissions on list resources.
         *
         * <p>Tells for each of several data resources that are a list of texts whether the signed-in user
         * may do something with it. Ask this when a page or a server must decide at once;
         * <code>getUserAuthorizedResourcesList</code> returns everything that the user may use.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CheckResourcePermissionsRespDto>> checkPermissionByArrayResource(
            CheckPermissionArrayResourceDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.CheckPermissionByArrayResourceRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>checkPermissionByArrayResource</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CheckResourcePermissionsRespDto>> checkPermissionByArrayResource(
            CheckPermissionArrayResourceDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.CheckPermissionByArrayResourceRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Check permissions on nodes of tree resources.
         *
         * <p>Tells for each of several nodes of data resources that are trees whether the signed-in user
         * may do something with it. Ask this when a page or a server must decide at once;
         * <code>getUserAuthorizedResourcesList</code> returns everything that the user may use.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CheckResourcePermissionsRespDto>> checkPermissionByTreeResource(
            CheckPermissionTreeResourceDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.CheckPermissionByTreeResourceRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>checkPermissionByTreeResource</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<CheckResourcePermissionsRespDto>> checkPermissionByTreeResource(
            CheckPermissionTreeResourceDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.CheckPermissionByTreeResourceRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * List the data resources I may use.
         *
         * <p>Returns every data resource of the application that the signed-in user may use, with the
         * allowed actions. The list is complete; there are no pages.
         *
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetUserAuthResourceListRespDto>> getUserAuthorizedResourcesList() {
            return core.responseAsync(
                    AuthenticationClientOperations.GetUserAuthorizedResourcesListRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserAuthorizedResourcesList</code>, with options of its own.
         *
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetUserAuthResourceListRespDto>> getUserAuthorizedResourcesList(
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetUserAuthorizedResourcesListRow.ROW,
                    null,
                    options);
        }

        /**
         * List what I may do with data resources.
         *
         * <p>Returns all actions that the signed-in user may do with each of the given data resources of
         * the application. The three checks, such as <code>checkPermissionByStringResource</code>, ask
         * about one action instead.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetUserAuthResourcePermissionListRespDto>> getUserAuthResourcePermissionList(
            GetUserAuthResourcePermissionListDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetUserAuthResourcePermissionListRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserAuthResourcePermissionList</code>, with options of its
         * own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetUserAuthResourcePermissionListRespDto>> getUserAuthResourcePermissionList(
            GetUserAuthResourcePermissionListDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetUserAuthResourcePermissionListRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get a data resource as I may see it.
         *
         * <p>Returns one data resource of the application with the actions that the signed-in user may
         * do: a text, a list of texts, or a tree in which every node has its own actions.
         * <code>resourceType</code> says which, and so which field to read.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetUserAuthResourceStructRespDto>> getUserAuthResourceStruct(
            GetUserAuthResourceStructDto request) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetUserAuthResourceStructRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserAuthResourceStruct</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public CompletableFuture<ApiResponse<GetUserAuthResourceStructRespDto>> getUserAuthResourceStruct(
            GetUserAuthResourceStructDto request,
            RequestOptions options) {
            return core.responseAsync(
                    AuthenticationClientOperations.GetUserAuthResourceStructRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }
    }
}
