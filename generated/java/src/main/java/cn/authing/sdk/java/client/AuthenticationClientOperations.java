/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.client;

import cn.authing.sdk.java.dto.AuthorizedResourcePaginatedRespDto;
import cn.authing.sdk.java.dto.CheckPushCodeStatusRespDto;
import cn.authing.sdk.java.dto.CheckQRCodeStatusRespDto;
import cn.authing.sdk.java.dto.CheckResourcePermissionsRespDto;
import cn.authing.sdk.java.dto.CommonResponseDto;
import cn.authing.sdk.java.dto.GeneFastpassQRCodeRespDto;
import cn.authing.sdk.java.dto.GenePushCodeRespDto;
import cn.authing.sdk.java.dto.GeneQRCodeRespDto;
import cn.authing.sdk.java.dto.GetAccessibleAppsRespDto;
import cn.authing.sdk.java.dto.GetAlipayAuthInfoRespDto;
import cn.authing.sdk.java.dto.GetAuthenticationOptionsRespDto;
import cn.authing.sdk.java.dto.GetFastpassQRCodeRelationAppsRespDto;
import cn.authing.sdk.java.dto.GetLoggedInAppsRespDto;
import cn.authing.sdk.java.dto.GetLoginHistoryRespDto;
import cn.authing.sdk.java.dto.GetPublicAccountDataRespDto;
import cn.authing.sdk.java.dto.GetPushCodeRelationAppsRespDto;
import cn.authing.sdk.java.dto.GetRegistrationOptionsRespDto;
import cn.authing.sdk.java.dto.GetSecurityInfoRespDto;
import cn.authing.sdk.java.dto.GetTenantListRespDto;
import cn.authing.sdk.java.dto.GetUserAuthResourceListRespDto;
import cn.authing.sdk.java.dto.GetUserAuthResourcePermissionListRespDto;
import cn.authing.sdk.java.dto.GetUserAuthResourceStructRespDto;
import cn.authing.sdk.java.dto.GroupListRespDto;
import cn.authing.sdk.java.dto.IsSuccessRespDto;
import cn.authing.sdk.java.dto.LoginTokenRespDto;
import cn.authing.sdk.java.dto.MfaTokenIntrospectResponse;
import cn.authing.sdk.java.dto.OidcConfigurationDto;
import cn.authing.sdk.java.dto.OidcIntrospectionRespDto;
import cn.authing.sdk.java.dto.OidcJwksDto;
import cn.authing.sdk.java.dto.OidcTokenRespDto;
import cn.authing.sdk.java.dto.OidcUserInfoDto;
import cn.authing.sdk.java.dto.PasswordResetVerifyResp;
import cn.authing.sdk.java.dto.RoleListRespDto;
import cn.authing.sdk.java.dto.TerminalSessionRespDto;
import cn.authing.sdk.java.dto.UserDepartmentPaginatedRespDto;
import cn.authing.sdk.java.dto.UserSingleRespDto;
import cn.authing.sdk.java.dto.VerifyAuthenticationResultRespDto;
import cn.authing.sdk.java.dto.VerifyDeleteAccountRequestRespDto;
import cn.authing.sdk.java.dto.VerifyRegistrationResultRespDto;
import cn.authing.sdk.java.dto.VerifyUpdateEmailRequestRespDto;
import cn.authing.sdk.java.dto.VerifyUpdatePhoneRequestRespDto;
import cn.authing.sdk.java.exception.BadGatewayException;
import cn.authing.sdk.java.exception.ClientException;
import cn.authing.sdk.java.exception.ConflictException;
import cn.authing.sdk.java.exception.CustomCodeException;
import cn.authing.sdk.java.exception.EndpointRequestException;
import cn.authing.sdk.java.exception.EndpointResponseException;
import cn.authing.sdk.java.exception.ForbiddenException;
import cn.authing.sdk.java.exception.InvalidArgumentException;
import cn.authing.sdk.java.exception.InvalidOperationException;
import cn.authing.sdk.java.exception.NotFoundException;
import cn.authing.sdk.java.exception.PayloadTooLargeException;
import cn.authing.sdk.java.exception.PaymentNeededException;
import cn.authing.sdk.java.exception.ServerException;
import cn.authing.sdk.java.exception.ServiceUnavailableException;
import cn.authing.sdk.java.exception.ThrottleException;
import cn.authing.sdk.java.exception.UnauthorizedException;
import cn.authing.sdk.java.exception.UnsupportedOperationException;
import cn.authing.sdk.java.internal.BodyKind;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.internal.OpenIdRow;
import cn.authing.sdk.java.internal.OperationRow;
import cn.authing.sdk.java.internal.ParameterStyle;
import cn.authing.sdk.java.internal.SecurityKinds;
import cn.authing.sdk.java.internal.ServiceRow;
import java.util.List;

/** What <code>AuthenticationClient</code> knows about its service. */
final class AuthenticationClientOperations {
    static final ServiceRow SERVICE = ServiceRow.of("AuthenticationClient", "genauth-java/0.1.0", "GENAUTH", "AUTHING")
            .host("appHost", null, "")
            .scheme("accessToken", SecurityKinds.bearer("accessToken"))
            .scheme("appId", SecurityKinds.headerKey("x-authing-app-id", "appId", true))
            .header("lang", "x-authing-lang")
            .option("appId")
            .secretOption("appSecret")
            .option("redirectUri")
            .option("logoutRedirectUri")
            .option("scope")
            .option("tokenEndPointAuthMethod")
            .envelope("/statusCode", List.of(200L), "/message", "/apiCode", "/requestId", "/data")
            .error(400, InvalidArgumentException::new)
            .error(401, UnauthorizedException::new)
            .error(402, PaymentNeededException::new)
            .error(403, ForbiddenException::new)
            .error(404, NotFoundException::new)
            .error(409, ConflictException::new)
            .error(413, PayloadTooLargeException::new)
            .error(422, InvalidOperationException::new)
            .error(429, ThrottleException::new)
            .error(499, ClientException::new)
            .error(500, ServerException::new)
            .error(501, UnsupportedOperationException::new)
            .error(502, BadGatewayException::new)
            .error(503, ServiceUnavailableException::new)
            .error(601, EndpointRequestException::new)
            .error(602, EndpointResponseException::new)
            .error(603, CustomCodeException::new)
            .errors(ClientException::new, ServerException::new);
    static final OpenIdRow OPEN_ID = new OpenIdRow(
            "/oidc",
            "/oidc/auth",
            "/oidc/session/end",
            "openid profile",
            "appId",
            "appSecret",
            "redirectUri",
            "logoutRedirectUri",
            "scope",
            "tokenEndPointAuthMethod");

    private AuthenticationClientOperations() {}

    static final class GetOpenIdConfigurationRow {
        static final OperationRow<OidcConfigurationDto> ROW = OperationRow.of("getOpenIdConfiguration", "GET", "/oidc/.well-known/openid-configuration")
            .json(JsonShape.answer(OidcConfigurationDto::new));

        private GetOpenIdConfigurationRow() {}
    }

    static final class GetProfileRow {
        static final OperationRow<UserSingleRespDto> ROW = OperationRow.of("getProfile", "GET", "/api/v3/get-profile")
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("withIdentities", "withIdentities", ParameterStyle.FORM)
            .query("withDepartmentIds", "withDepartmentIds", ParameterStyle.FORM)
            .security("accessToken", "appId")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserSingleRespDto::new));

        private GetProfileRow() {}
    }

    static final class UpdateProfileRow {
        static final OperationRow<UserSingleRespDto> ROW = OperationRow.of("updateProfile", "POST", "/api/v3/update-profile")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .idempotent()
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserSingleRespDto::new));

        private UpdateProfileRow() {}
    }

    static final class BindEmailRow {
        static final OperationRow<CommonResponseDto> ROW = OperationRow.of("bindEmail", "POST", "/api/v3/bind-email")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("passCode")
            .json(JsonShape.answer(CommonResponseDto::new));

        private BindEmailRow() {}
    }

    static final class UnbindEmailRow {
        static final OperationRow<CommonResponseDto> ROW = OperationRow.of("unbindEmail", "POST", "/api/v3/unbind-email")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("passCode")
            .json(JsonShape.answer(CommonResponseDto::new));

        private UnbindEmailRow() {}
    }

    static final class BindPhoneRow {
        static final OperationRow<CommonResponseDto> ROW = OperationRow.of("bindPhone", "POST", "/api/v3/bind-phone")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("passCode")
            .json(JsonShape.answer(CommonResponseDto::new));

        private BindPhoneRow() {}
    }

    static final class UnbindPhoneRow {
        static final OperationRow<CommonResponseDto> ROW = OperationRow.of("unbindPhone", "POST", "/api/v3/unbind-phone")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("passCode")
            .json(JsonShape.answer(CommonResponseDto::new));

        private UnbindPhoneRow() {}
    }

    static final class GetSecurityLevelRow {
        static final OperationRow<GetSecurityInfoRespDto> ROW = OperationRow.of("getSecurityLevel", "GET", "/api/v3/get-security-info")
            .security("accessToken", "appId")
            .json(JsonShape.answer(GetSecurityInfoRespDto::new));

        private GetSecurityLevelRow() {}
    }

    static final class UpdatePasswordRow {
        static final OperationRow<CommonResponseDto> ROW = OperationRow.of("updatePassword", "POST", "/api/v3/update-password")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("newPassword", "oldPassword")
            .json(JsonShape.answer(CommonResponseDto::new));

        private UpdatePasswordRow() {}
    }

    static final class VerifyUpdateEmailRequestRow {
        static final OperationRow<VerifyUpdateEmailRequestRespDto> ROW = OperationRow.of("verifyUpdateEmailRequest", "POST", "/api/v3/verify-update-email-request")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("newEmailPassCode", "oldEmailPassCode", "updateEmailToken")
            .json(JsonShape.answer(VerifyUpdateEmailRequestRespDto::new));

        private VerifyUpdateEmailRequestRow() {}
    }

    static final class UpdateEmailRow {
        static final OperationRow<CommonResponseDto> ROW = OperationRow.of("updateEmail", "POST", "/api/v3/update-email")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("updateEmailToken")
            .json(JsonShape.answer(CommonResponseDto::new));

        private UpdateEmailRow() {}
    }

    static final class VerifyUpdatePhoneRequestRow {
        static final OperationRow<VerifyUpdatePhoneRequestRespDto> ROW = OperationRow.of("verifyUpdatePhoneRequest", "POST", "/api/v3/verify-update-phone-request")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("newPhonePassCode", "oldPhonePassCode", "updatePhoneToken")
            .json(JsonShape.answer(VerifyUpdatePhoneRequestRespDto::new));

        private VerifyUpdatePhoneRequestRow() {}
    }

    static final class UpdatePhoneRow {
        static final OperationRow<CommonResponseDto> ROW = OperationRow.of("updatePhone", "POST", "/api/v3/update-phone")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("updatePhoneToken")
            .json(JsonShape.answer(CommonResponseDto::new));

        private UpdatePhoneRow() {}
    }

    static final class VerifyResetPasswordRequestRow {
        static final OperationRow<PasswordResetVerifyResp> ROW = OperationRow.of("verifyResetPasswordRequest", "POST", "/api/v3/verify-reset-password-request")
            .body(BodyKind.JSON)
            .security("appId")
            .sensitive("passCode", "passwordResetToken")
            .json(JsonShape.answer(PasswordResetVerifyResp::new));

        private VerifyResetPasswordRequestRow() {}
    }

    static final class ResetPasswordRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("resetPassword", "POST", "/api/v3/reset-password")
            .body(BodyKind.JSON)
            .security("appId")
            .sensitive("password", "passwordResetToken")
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private ResetPasswordRow() {}
    }

    static final class VerifyDeleteAccountRequestRow {
        static final OperationRow<VerifyDeleteAccountRequestRespDto> ROW = OperationRow.of("verifyDeleteAccountRequest", "POST", "/api/v3/verify-delete-account-request")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("deleteAccountToken", "passCode", "password")
            .json(JsonShape.answer(VerifyDeleteAccountRequestRespDto::new));

        private VerifyDeleteAccountRequestRow() {}
    }

    static final class DeleteAccountRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("deleteAccount", "POST", "/api/v3/delete-account")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("deleteAccountToken")
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private DeleteAccountRow() {}
    }

    static final class ListPublicAccountsForSwitchLoggedInRow {
        static final OperationRow<GetPublicAccountDataRespDto> ROW = OperationRow.of("listPublicAccountsForSwitchLoggedIn", "GET", "/api/v3/get-user-select-login-public-accounts")
            .query("withOriginUser", "withOriginUser", ParameterStyle.FORM)
            .security("accessToken", "appId")
            .json(JsonShape.answer(GetPublicAccountDataRespDto::new));

        private ListPublicAccountsForSwitchLoggedInRow() {}
    }

    static final class InitRegisterOptionsRow {
        static final OperationRow<GetRegistrationOptionsRespDto> ROW = OperationRow.of("initRegisterOptions", "GET", "/api/v3/webauthn/registration")
            .security("accessToken", "appId")
            .sensitive("ticket")
            .json(JsonShape.answer(GetRegistrationOptionsRespDto::new));

        private InitRegisterOptionsRow() {}
    }

    static final class VerifyRegisterRow {
        static final OperationRow<VerifyRegistrationResultRespDto> ROW = OperationRow.of("verifyRegister", "POST", "/api/v3/webauthn/registration")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("ticket")
            .json(JsonShape.answer(VerifyRegistrationResultRespDto::new));

        private VerifyRegisterRow() {}
    }

    static final class ListDevicesRow {
        static final OperationRow<TerminalSessionRespDto> ROW = OperationRow.of("listDevices", "GET", "/api/v3/mydevices/list")
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .security("accessToken", "appId")
            .paging("/page", "/limit", 1, "/data", null)
            .json(JsonShape.answer(TerminalSessionRespDto::new));

        private ListDevicesRow() {}
    }

    static final class UnbindDeviceRow {
        static final OperationRow<CommonResponseDto> ROW = OperationRow.of("unbindDevice", "POST", "/api/v3/mydevices/unbind")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .idempotent()
            .json(JsonShape.answer(CommonResponseDto::new));

        private UnbindDeviceRow() {}
    }

    static final class RevokeDeviceSessionRow {
        static final OperationRow<CommonResponseDto> ROW = OperationRow.of("revokeDeviceSession", "POST", "/api/v3/mydevices/revoke-session")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .idempotent()
            .json(JsonShape.answer(CommonResponseDto::new));

        private RevokeDeviceSessionRow() {}
    }

    static final class GetLoginHistoryRow {
        static final OperationRow<GetLoginHistoryRespDto> ROW = OperationRow.of("getLoginHistory", "GET", "/api/v3/get-my-login-history")
            .query("appId", "appId", ParameterStyle.FORM)
            .query("clientIp", "clientIp", ParameterStyle.FORM)
            .query("success", "success", ParameterStyle.FORM)
            .query("start", "start", ParameterStyle.FORM)
            .query("end", "end", ParameterStyle.FORM)
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .security("accessToken", "appId")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .json(JsonShape.answer(GetLoginHistoryRespDto::new));

        private GetLoginHistoryRow() {}
    }

    static final class GetLoggedInAppsRow {
        static final OperationRow<GetLoggedInAppsRespDto> ROW = OperationRow.of("getLoggedInApps", "GET", "/api/v3/get-my-logged-in-apps")
            .security("accessToken", "appId")
            .json(JsonShape.answer(GetLoggedInAppsRespDto::new));

        private GetLoggedInAppsRow() {}
    }

    static final class GetAccessibleAppsRow {
        static final OperationRow<GetAccessibleAppsRespDto> ROW = OperationRow.of("getAccessibleApps", "GET", "/api/v3/get-my-accessible-apps")
            .security("accessToken", "appId")
            .json(JsonShape.answer(GetAccessibleAppsRespDto::new));

        private GetAccessibleAppsRow() {}
    }

    static final class GetTenantListRow {
        static final OperationRow<GetTenantListRespDto> ROW = OperationRow.of("getTenantList", "GET", "/api/v3/get-my-tenant-list")
            .security("accessToken", "appId")
            .json(JsonShape.answer(GetTenantListRespDto::new));

        private GetTenantListRow() {}
    }

    static final class GetGroupListRow {
        static final OperationRow<GroupListRespDto> ROW = OperationRow.of("getGroupList", "GET", "/api/v3/get-my-group-list")
            .security("accessToken", "appId")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(GroupListRespDto::new));

        private GetGroupListRow() {}
    }

    static final class GetRoleListRow {
        static final OperationRow<RoleListRespDto> ROW = OperationRow.of("getRoleList", "GET", "/api/v3/get-my-role-list")
            .query("namespace", "namespace", ParameterStyle.FORM)
            .security("accessToken", "appId")
            .json(JsonShape.answer(RoleListRespDto::new));

        private GetRoleListRow() {}
    }

    static final class GetDepartmentListRow {
        static final OperationRow<UserDepartmentPaginatedRespDto> ROW = OperationRow.of("getDepartmentList", "GET", "/api/v3/get-my-department-list")
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("sortBy", "sortBy", ParameterStyle.FORM)
            .query("orderBy", "orderBy", ParameterStyle.FORM)
            .security("accessToken", "appId")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .json(JsonShape.answer(UserDepartmentPaginatedRespDto::new));

        private GetDepartmentListRow() {}
    }

    static final class GetAuthorizedResourcesRow {
        static final OperationRow<AuthorizedResourcePaginatedRespDto> ROW = OperationRow.of("getAuthorizedResources", "GET", "/api/v3/get-my-authorized-resources")
            .query("namespace", "namespace", ParameterStyle.FORM)
            .query("resourceType", "resourceType", ParameterStyle.FORM)
            .security("accessToken", "appId")
            .json(JsonShape.answer(AuthorizedResourcePaginatedRespDto::new));

        private GetAuthorizedResourcesRow() {}
    }

    static final class SignInByCredentialsRow {
        static final OperationRow<LoginTokenRespDto> ROW = OperationRow.of("signInByCredentials", "POST", "/api/v3/signin")
            .body(BodyKind.JSON)
            .security("appId")
            .sensitive("access_token", "captchaCode", "client_secret", "id_token", "passCode", "password", "refresh_token")
            .json(JsonShape.answer(LoginTokenRespDto::new));

        private SignInByCredentialsRow() {}
    }

    static final class SignInByMobileRow {
        static final OperationRow<LoginTokenRespDto> ROW = OperationRow.of("signInByMobile", "POST", "/api/v3/signin-by-mobile")
            .body(BodyKind.JSON)
            .security("appId")
            .sensitive("accessToken", "access_token", "client_secret", "code", "encryptedData", "id_token", "refresh_token", "token")
            .json(JsonShape.answer(LoginTokenRespDto::new));

        private SignInByMobileRow() {}
    }

    static final class SwitchLoginByUserRow {
        static final OperationRow<LoginTokenRespDto> ROW = OperationRow.of("switchLoginByUser", "POST", "/api/v3/switch-login-by-user")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .sensitive("access_token", "id_token", "refresh_token")
            .json(JsonShape.answer(LoginTokenRespDto::new));

        private SwitchLoginByUserRow() {}
    }

    static final class GetAlipayAuthInfoRow {
        static final OperationRow<GetAlipayAuthInfoRespDto> ROW = OperationRow.of("getAlipayAuthInfo", "GET", "/api/v3/get-alipay-authinfo")
            .query("extIdpConnidentifier", "extIdpConnidentifier", ParameterStyle.FORM)
            .security("appId")
            .json(JsonShape.answer(GetAlipayAuthInfoRespDto::new));

        private GetAlipayAuthInfoRow() {}
    }

    static final class GeneQrCodeRow {
        static final OperationRow<GeneQRCodeRespDto> ROW = OperationRow.of("geneQrCode", "POST", "/api/v3/gene-qrcode")
            .body(BodyKind.JSON)
            .security("appId")
            .json(JsonShape.answer(GeneQRCodeRespDto::new));

        private GeneQrCodeRow() {}
    }

    static final class CheckQrCodeStatusRow {
        static final OperationRow<CheckQRCodeStatusRespDto> ROW = OperationRow.of("checkQrCodeStatus", "GET", "/api/v3/check-qrcode-status")
            .query("qrcodeId", "qrcodeId", ParameterStyle.FORM)
            .security("appId")
            .sensitive("access_token", "id_token", "refresh_token", "ticket")
            .json(JsonShape.answer(CheckQRCodeStatusRespDto::new));

        private CheckQrCodeStatusRow() {}
    }

    static final class ExchangeTokenSetWithQrCodeTicketRow {
        static final OperationRow<LoginTokenRespDto> ROW = OperationRow.of("exchangeTokenSetWithQrCodeTicket", "POST", "/api/v3/exchange-tokenset-with-qrcode-ticket")
            .body(BodyKind.JSON)
            .security("appId")
            .sensitive("access_token", "client_secret", "id_token", "refresh_token", "ticket")
            .json(JsonShape.answer(LoginTokenRespDto::new));

        private ExchangeTokenSetWithQrCodeTicketRow() {}
    }

    static final class ChangeQrCodeStatusRow {
        static final OperationRow<CommonResponseDto> ROW = OperationRow.of("changeQrCodeStatus", "POST", "/api/v3/change-qrcode-status")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .json(JsonShape.answer(CommonResponseDto::new));

        private ChangeQrCodeStatusRow() {}
    }

    static final class SignInByPushRow {
        static final OperationRow<GenePushCodeRespDto> ROW = OperationRow.of("signInByPush", "POST", "/api/v3/signin-by-push")
            .body(BodyKind.JSON)
            .security("appId")
            .json(JsonShape.answer(GenePushCodeRespDto::new));

        private SignInByPushRow() {}
    }

    static final class CheckPushCodeStatusRow {
        static final OperationRow<CheckPushCodeStatusRespDto> ROW = OperationRow.of("checkPushCodeStatus", "GET", "/api/v3/check-pushcode-status")
            .query("pushCodeId", "pushCodeId", ParameterStyle.FORM)
            .security("appId")
            .sensitive("access_token", "id_token", "refresh_token")
            .json(JsonShape.answer(CheckPushCodeStatusRespDto::new));

        private CheckPushCodeStatusRow() {}
    }

    static final class ChangePushCodeStatusRow {
        static final OperationRow<CommonResponseDto> ROW = OperationRow.of("changePushCodeStatus", "POST", "/api/v3/change-pushcode-status")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .json(JsonShape.answer(CommonResponseDto::new));

        private ChangePushCodeStatusRow() {}
    }

    static final class GetPushLoginRelationAppsRow {
        static final OperationRow<GetPushCodeRelationAppsRespDto> ROW = OperationRow.of("getPushLoginRelationApps", "POST", "/api/v3/get-pushlogin-relation-apps")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .idempotent()
            .json(JsonShape.answer(GetPushCodeRelationAppsRespDto::new));

        private GetPushLoginRelationAppsRow() {}
    }

    static final class GeneFastpassQrcodeInfoRow {
        static final OperationRow<GeneFastpassQRCodeRespDto> ROW = OperationRow.of("geneFastpassQrcodeInfo", "POST", "/api/v3/gene-fastpass-qrcode-info")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .json(JsonShape.answer(GeneFastpassQRCodeRespDto::new));

        private GeneFastpassQrcodeInfoRow() {}
    }

    static final class GetFastpassParamsRow {
        static final OperationRow<GetFastpassQRCodeRelationAppsRespDto> ROW = OperationRow.of("getFastpassParams", "GET", "/api/v3/get-fastpass-client-apps")
            .query("qrcodeId", "qrcodeId", ParameterStyle.FORM)
            .query("appId", "appId", ParameterStyle.FORM)
            .security("accessToken", "appId")
            .security("appId")
            .json(JsonShape.answer(GetFastpassQRCodeRelationAppsRespDto::new));

        private GetFastpassParamsRow() {}
    }

    static final class InitAuthenticationOptionsRow {
        static final OperationRow<GetAuthenticationOptionsRespDto> ROW = OperationRow.of("initAuthenticationOptions", "GET", "/api/v3/webauthn/authentication")
            .security("appId")
            .sensitive("ticket")
            .json(JsonShape.answer(GetAuthenticationOptionsRespDto::new));

        private InitAuthenticationOptionsRow() {}
    }

    static final class VerifyAuthenticationRow {
        static final OperationRow<VerifyAuthenticationResultRespDto> ROW = OperationRow.of("verifyAuthentication", "POST", "/api/v3/webauthn/authentication")
            .body(BodyKind.JSON)
            .security("appId")
            .sensitive("access_token", "id_token", "refresh_token", "signature", "ticket")
            .json(JsonShape.answer(VerifyAuthenticationResultRespDto::new));

        private VerifyAuthenticationRow() {}
    }

    static final class SignUpRow {
        static final OperationRow<UserSingleRespDto> ROW = OperationRow.of("signUp", "POST", "/api/v3/signup")
            .body(BodyKind.JSON)
            .security("appId")
            .sensitive("accessToken", "emailPassCodeForInformationCompletion", "identityNumber", "passCode", "password", "phonePassCodeForInformationCompletion", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserSingleRespDto::new));

        private SignUpRow() {}
    }

    static final class VerifyMfaTokenRow {
        static final OperationRow<MfaTokenIntrospectResponse> ROW = OperationRow.of("verifyMfaToken", "POST", "/mfa/token/introspection")
            .body(BodyKind.FORM)
            .security("appId")
            .idempotent()
            .sensitive("token")
            .json(JsonShape.answer(MfaTokenIntrospectResponse::new));

        private VerifyMfaTokenRow() {}
    }

    static final class CheckPermissionByStringResourceRow {
        static final OperationRow<CheckResourcePermissionsRespDto> ROW = OperationRow.of("checkPermissionByStringResource", "POST", "/api/v3/check-permission-string-resource")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .idempotent()
            .json(JsonShape.answer(CheckResourcePermissionsRespDto::new));

        private CheckPermissionByStringResourceRow() {}
    }

    static final class CheckPermissionByArrayResourceRow {
        static final OperationRow<CheckResourcePermissionsRespDto> ROW = OperationRow.of("checkPermissionByArrayResource", "POST", "/api/v3/check-permission-array-resource")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .idempotent()
            .json(JsonShape.answer(CheckResourcePermissionsRespDto::new));

        private CheckPermissionByArrayResourceRow() {}
    }

    static final class CheckPermissionByTreeResourceRow {
        static final OperationRow<CheckResourcePermissionsRespDto> ROW = OperationRow.of("checkPermissionByTreeResource", "POST", "/api/v3/check-permission-tree-resource")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .idempotent()
            .json(JsonShape.answer(CheckResourcePermissionsRespDto::new));

        private CheckPermissionByTreeResourceRow() {}
    }

    static final class GetUserAuthorizedResourcesListRow {
        static final OperationRow<GetUserAuthResourceListRespDto> ROW = OperationRow.of("getUserAuthorizedResourcesList", "GET", "/api/v3/get-user-auth-resource-list")
            .security("accessToken", "appId")
            .json(JsonShape.answer(GetUserAuthResourceListRespDto::new));

        private GetUserAuthorizedResourcesListRow() {}
    }

    static final class GetUserAuthResourcePermissionListRow {
        static final OperationRow<GetUserAuthResourcePermissionListRespDto> ROW = OperationRow.of("getUserAuthResourcePermissionList", "POST", "/api/v3/get-user-auth-resource-permission-list")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .idempotent()
            .json(JsonShape.answer(GetUserAuthResourcePermissionListRespDto::new));

        private GetUserAuthResourcePermissionListRow() {}
    }

    static final class GetUserAuthResourceStructRow {
        static final OperationRow<GetUserAuthResourceStructRespDto> ROW = OperationRow.of("getUserAuthResourceStruct", "POST", "/api/v3/get-user-auth-resource-struct")
            .body(BodyKind.JSON)
            .security("accessToken", "appId")
            .idempotent()
            .json(JsonShape.answer(GetUserAuthResourceStructRespDto::new));

        private GetUserAuthResourceStructRow() {}
    }

    static final class OidcTokenRow {
        static final OperationRow<OidcTokenRespDto> ROW = OperationRow.of("oidcToken", "POST", "/oidc/token")
            .body(BodyKind.FORM)
            .sensitive("access_token", "client_secret", "code", "code_verifier", "id_token", "refresh_token")
            .json(JsonShape.answer(OidcTokenRespDto::new));

        private OidcTokenRow() {}
    }

    static final class OidcUserInfoRow {
        static final OperationRow<OidcUserInfoDto> ROW = OperationRow.of("oidcUserInfo", "GET", "/oidc/me")
            .security("accessToken")
            .json(JsonShape.answer(OidcUserInfoDto::new));

        private OidcUserInfoRow() {}
    }

    static final class OidcIntrospectRow {
        static final OperationRow<OidcIntrospectionRespDto> ROW = OperationRow.of("oidcIntrospect", "POST", "/oidc/token/introspection")
            .body(BodyKind.FORM)
            .idempotent()
            .sensitive("client_secret", "token")
            .json(JsonShape.answer(OidcIntrospectionRespDto::new));

        private OidcIntrospectRow() {}
    }

    static final class OidcRevokeRow {
        static final OperationRow<Void> ROW = OperationRow.of("oidcRevoke", "POST", "/oidc/token/revocation")
            .body(BodyKind.FORM)
            .idempotent()
            .sensitive("client_secret", "token")
            .nothing();

        private OidcRevokeRow() {}
    }

    static final class OidcJwksRow {
        static final OperationRow<OidcJwksDto> ROW = OperationRow.of("oidcJwks", "GET", "/oidc/.well-known/jwks.json")
            .json(JsonShape.answer(OidcJwksDto::new));

        private OidcJwksRow() {}
    }
}
