"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from warnings import warn

from .._runtime.async_client import AsyncClient
from .._runtime.oauth import (
    about_token,
    get_access_token_by_client_credentials,
    get_access_token_by_code,
    get_new_access_token_by_refresh_token,
    get_user_info_by_access_token,
)
from .._runtime.oauth_id_token import verify_id_token
from .._runtime.oauth_urls import build_authorize_url, build_logout_url, generate_code_challenge
from .._runtime.unset import UNSET
from .operations import (
    BIND_EMAIL,
    BIND_PHONE,
    CHANGE_PUSH_CODE_STATUS,
    CHANGE_QR_CODE_STATUS,
    CHECK_PERMISSION_BY_ARRAY_RESOURCE,
    CHECK_PERMISSION_BY_STRING_RESOURCE,
    CHECK_PERMISSION_BY_TREE_RESOURCE,
    CHECK_PUSH_CODE_STATUS,
    CHECK_QR_CODE_STATUS,
    DELETE_ACCOUNT,
    EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET,
    GENE_FASTPASS_QRCODE_INFO,
    GENE_QR_CODE,
    GET_ACCESSIBLE_APPS,
    GET_ALIPAY_AUTH_INFO,
    GET_AUTHORIZED_RESOURCES,
    GET_DEPARTMENT_LIST,
    GET_FASTPASS_PARAMS,
    GET_GROUP_LIST,
    GET_LOGGED_IN_APPS,
    GET_LOGIN_HISTORY,
    GET_OPEN_ID_CONFIGURATION,
    GET_PROFILE,
    GET_PUSH_LOGIN_RELATION_APPS,
    GET_ROLE_LIST,
    GET_SECURITY_LEVEL,
    GET_TENANT_LIST,
    GET_USER_AUTH_RESOURCE_PERMISSION_LIST,
    GET_USER_AUTH_RESOURCE_STRUCT,
    GET_USER_AUTHORIZED_RESOURCES_LIST,
    INIT_AUTHENTICATION_OPTIONS,
    INIT_REGISTER_OPTIONS,
    LIST_DEVICES,
    LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN,
    OIDC_INTROSPECT,
    OIDC_JWKS,
    OIDC_REVOKE,
    OIDC_TOKEN,
    OIDC_USER_INFO,
    OPENID,
    RESET_PASSWORD,
    REVOKE_DEVICE_SESSION,
    SERVICE,
    SIGN_IN_BY_CREDENTIALS,
    SIGN_IN_BY_MOBILE,
    SIGN_IN_BY_PUSH,
    SIGN_UP,
    SWITCH_LOGIN_BY_USER,
    UNBIND_DEVICE,
    UNBIND_EMAIL,
    UNBIND_PHONE,
    UPDATE_EMAIL,
    UPDATE_PASSWORD,
    UPDATE_PHONE,
    UPDATE_PROFILE,
    VERIFY_AUTHENTICATION,
    VERIFY_DELETE_ACCOUNT_REQUEST,
    VERIFY_MFA_TOKEN,
    VERIFY_REGISTER,
    VERIFY_RESET_PASSWORD_REQUEST,
    VERIFY_UPDATE_EMAIL_REQUEST,
    VERIFY_UPDATE_PHONE_REQUEST,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._runtime.oauth import OAuthCallOptions
    from .._runtime.oauth_urls import AuthorizeUrl, CodeChallenge
    from .._runtime.options import AsyncTokenSource, RequestOptions
    from .._runtime.paging import AsyncPager
    from .._runtime.unset import UnsetType
    from ..models.authentication_credential_dto import AuthenticationCredentialDto
    from ..models.authenticator_code import AuthenticatorCode
    from ..models.authorized_resource_paginated_resp_dto import AuthorizedResourcePaginatedRespDto
    from ..models.check_push_code_status_resp_dto import CheckPushCodeStatusRespDto
    from ..models.check_qr_code_status_resp_dto import CheckQRCodeStatusRespDto
    from ..models.check_resource_permissions_resp_dto import CheckResourcePermissionsRespDto
    from ..models.common_response_dto import CommonResponseDto
    from ..models.delete_account_by_email_pass_code_dto import DeleteAccountByEmailPassCodeDto
    from ..models.delete_account_by_password_dto import DeleteAccountByPasswordDto
    from ..models.delete_account_by_phone_pass_code_dto import DeleteAccountByPhonePassCodeDto
    from ..models.delete_account_verify_method import DeleteAccountVerifyMethod
    from ..models.gender import Gender
    from ..models.gene_fastpass_qr_code_resp_dto import GeneFastpassQRCodeRespDto
    from ..models.gene_push_code_resp_dto import GenePushCodeRespDto
    from ..models.gene_qr_code_resp_dto import GeneQRCodeRespDto
    from ..models.get_accessible_apps_resp_dto import GetAccessibleAppsRespDto
    from ..models.get_alipay_auth_info_resp_dto import GetAlipayAuthInfoRespDto
    from ..models.get_authentication_options_resp_dto import GetAuthenticationOptionsRespDto
    from ..models.get_fastpass_qr_code_relation_apps_resp_dto import (
        GetFastpassQRCodeRelationAppsRespDto,
    )
    from ..models.get_logged_in_apps_resp_dto import GetLoggedInAppsRespDto
    from ..models.get_login_history_resp_dto import GetLoginHistoryRespDto
    from ..models.get_public_account_data_resp_dto import GetPublicAccountDataRespDto
    from ..models.get_push_code_relation_apps_resp_dto import GetPushCodeRelationAppsRespDto
    from ..models.get_registration_options_resp_dto import GetRegistrationOptionsRespDto
    from ..models.get_security_info_resp_dto import GetSecurityInfoRespDto
    from ..models.get_tenant_list_resp_dto import GetTenantListRespDto
    from ..models.get_user_auth_resource_list_resp_dto import GetUserAuthResourceListRespDto
    from ..models.get_user_auth_resource_permission_list_resp_dto import (
        GetUserAuthResourcePermissionListRespDto,
    )
    from ..models.get_user_auth_resource_struct_resp_dto import GetUserAuthResourceStructRespDto
    from ..models.group_list_resp_dto import GroupListRespDto
    from ..models.is_success_resp_dto import IsSuccessRespDto
    from ..models.login_history_dto import LoginHistoryDto
    from ..models.login_token_resp_dto import LoginTokenRespDto
    from ..models.mfa_token_introspect_response import MfaTokenIntrospectResponse
    from ..models.mobile_connection import MobileConnection
    from ..models.oidc_configuration_dto import OidcConfigurationDto
    from ..models.oidc_introspection_resp_dto import OidcIntrospectionRespDto
    from ..models.oidc_token_resp_dto import OidcTokenRespDto
    from ..models.oidc_user_info_dto import OidcUserInfoDto
    from ..models.order_by import OrderBy
    from ..models.password_encrypt_type import PasswordEncryptType
    from ..models.password_reset_verify_resp import PasswordResetVerifyResp
    from ..models.push_code_action import PushCodeAction
    from ..models.qr_code_action import QrCodeAction
    from ..models.qr_code_type import QrCodeType
    from ..models.registration_credential_dto import RegistrationCredentialDto
    from ..models.reset_password_by_email_pass_code_dto import ResetPasswordByEmailPassCodeDto
    from ..models.reset_password_by_phone_pass_code_dto import ResetPasswordByPhonePassCodeDto
    from ..models.reset_password_verify_method import ResetPasswordVerifyMethod
    from ..models.resource_type import ResourceType
    from ..models.role_list_resp_dto import RoleListRespDto
    from ..models.sign_in_by_ad_payload_dto import SignInByAdPayloadDto
    from ..models.sign_in_by_alipay_payload_dto import SignInByAlipayPayloadDto
    from ..models.sign_in_by_amazon_payload_dto import SignInByAmazonPayloadDto
    from ..models.sign_in_by_apple_payload_dto import SignInByApplePayloadDto
    from ..models.sign_in_by_baidu_payload_dto import SignInByBaiduPayloadDto
    from ..models.sign_in_by_ding_talk_payload_dto import SignInByDingTalkPayloadDto
    from ..models.sign_in_by_douyin_payload_dto import SignInByDouyinPayloadDto
    from ..models.sign_in_by_facebook_payload_dto import SignInByFacebookPayloadDto
    from ..models.sign_in_by_gitee_payload_dto import SignInByGiteePayloadDto
    from ..models.sign_in_by_github_payload_dto import SignInByGithubPayloadDto
    from ..models.sign_in_by_gitlab_payload_dto import SignInByGitlabPayloadDto
    from ..models.sign_in_by_google_payload_dto import SignInByGooglePayloadDto
    from ..models.sign_in_by_huawei_payload_dto import SignInByHuaweiPayloadDto
    from ..models.sign_in_by_kuaishou_payload_dto import SignInByKuaishouPayloadDto
    from ..models.sign_in_by_lark_block_payload_dto import SignInByLarkBlockPayloadDto
    from ..models.sign_in_by_lark_internal_payload_dto import SignInByLarkInternalPayloadDto
    from ..models.sign_in_by_lark_public_payload_dto import SignInByLarkPublicPayloadDto
    from ..models.sign_in_by_ldap_payload_dto import SignInByLdapPayloadDto
    from ..models.sign_in_by_line_payload_dto import SignInByLinePayloadDto
    from ..models.sign_in_by_linked_in_payload_dto import SignInByLinkedInPayloadDto
    from ..models.sign_in_by_mobile_options_dto import SignInByMobileOptionsDto
    from ..models.sign_in_by_oppo_payload_dto import SignInByOPPOPayloadDto
    from ..models.sign_in_by_pass_code_payload_dto import SignInByPassCodePayloadDto
    from ..models.sign_in_by_password_payload_dto import SignInByPasswordPayloadDto
    from ..models.sign_in_by_push_options_dto import SignInByPushOptionsDto
    from ..models.sign_in_by_qq_payload_dto import SignInByQQPayloadDto
    from ..models.sign_in_by_slack_payload_dto import SignInBySlackPayloadDto
    from ..models.sign_in_by_switch_options_dto import SignInBySwitchOptionsDto
    from ..models.sign_in_by_web_authn_options_dto import SignInByWebAuthnOptionsDto
    from ..models.sign_in_by_wechat_mini_program_code_and_phone_payload_dto import (
        SignInByWechatMiniProgramCodeAndPhonePayloadDto,
    )
    from ..models.sign_in_by_wechat_mini_program_code_payload_dto import (
        SignInByWechatMiniProgramCodePayloadDto,
    )
    from ..models.sign_in_by_wechat_mini_program_phone_payload_dto import (
        SignInByWechatMiniProgramPhonePayloadDto,
    )
    from ..models.sign_in_by_wechat_payload_dto import SignInByWechatPayloadDto
    from ..models.sign_in_by_wechatwork_agency_payload_dto import SignInByWechatworkAgencyPayloadDto
    from ..models.sign_in_by_wechatwork_dto import SignInByWechatworkDto
    from ..models.sign_in_by_weibo_payload_dto import SignInByWeiboPayloadDto
    from ..models.sign_in_by_xiaomi_payload_dto import SignInByXiaomiPayloadDto
    from ..models.sign_in_by_yidun_payload_dto import SignInByYidunPayloadDto
    from ..models.sign_in_connection import SignInConnection
    from ..models.sign_in_fastpass_options_dto import SignInFastpassOptionsDto
    from ..models.sign_in_options_dto import SignInOptionsDto
    from ..models.sign_up_by_pass_code_dto import SignUpByPassCodeDto
    from ..models.sign_up_by_password_dto import SignUpByPasswordDto
    from ..models.sign_up_connection import SignUpConnection
    from ..models.sign_up_options_dto import SignUpOptionsDto
    from ..models.sign_up_profile_dto import SignUpProfileDto
    from ..models.terminal_session_dto import TerminalSessionDto
    from ..models.terminal_session_resp_dto import TerminalSessionRespDto
    from ..models.update_email_by_email_pass_code_dto import UpdateEmailByEmailPassCodeDto
    from ..models.update_email_verify_method import UpdateEmailVerifyMethod
    from ..models.update_phone_by_phone_pass_code_dto import UpdatePhoneByPhonePassCodeDto
    from ..models.update_phone_verify_method import UpdatePhoneVerifyMethod
    from ..models.user_department_paginated_resp_dto import UserDepartmentPaginatedRespDto
    from ..models.user_department_resp_dto import UserDepartmentRespDto
    from ..models.user_department_sort_by import UserDepartmentSortBy
    from ..models.user_single_resp_dto import UserSingleRespDto
    from ..models.verify_authentication_result_resp_dto import VerifyAuthenticationResultRespDto
    from ..models.verify_delete_account_request_resp_dto import VerifyDeleteAccountRequestRespDto
    from ..models.verify_registration_result_resp_dto import VerifyRegistrationResultRespDto
    from ..models.verify_update_email_request_resp_dto import VerifyUpdateEmailRequestRespDto
    from ..models.verify_update_phone_request_resp_dto import VerifyUpdatePhoneRequestRespDto
    from .options import AsyncAuthenticationClientOptions


class AsyncAuthenticationClient(AsyncClient):
    """GenAuth Authentication API

    Signs users up and in to an application, and acts for a signed-in user.

    Signs users in with OpenID Connect or on pages of your own, and lets signed-in users read and
    change what belongs to them. Calls go to the host of the application; a call for a user carries
    that user's access token.

    Asynchronous: `AuthenticationClient` has the same methods.
    """

    def __init__(
        self,
        **options: Unpack[AsyncAuthenticationClientOptions],
    ) -> None:
        super().__init__(SERVICE, "genauth", options)

    def with_options(
        self,
        **options: Unpack[AsyncAuthenticationClientOptions],
    ) -> AsyncAuthenticationClient:
        """A client that differs from this one in `options` only.

        Both share connections, and the token that was bought unless host or credentials differ.
        """
        return self._derive(options)

    def generate_code_challenge(
        self,
        code_verifier: str | None = None,
    ) -> CodeChallenge:
        """Makes a code verifier and its SHA-256 challenge (PKCE). `build_authorize_url` does it
        by itself; this is for programs that build the address on their own.
        """
        return generate_code_challenge(code_verifier)

    def build_authorize_url(
        self,
        *,
        redirect_uri: str | None = None,
        scope: str | None = None,
        state: str | None = None,
        nonce: str | None = None,
        code_verifier: str | None = None,
        forced: bool = False,
        prompt: str | None = None,
        response_mode: Literal["query", "fragment", "form_post", "web_message"] | None = None,
        tenant_id: str | None = None,
        parameters: Mapping[str, str] | None = None,
    ) -> AuthorizeUrl:
        """Makes the address to which a user's browser is sent to sign in, with a code challenge
        (PKCE). Sends nothing.

        Keep `state`, `nonce` and `code_verifier` where only this browser can bring them back, such
        as its session. Everything has a default: `scope` asks for what the client was told,
        `offline_access` in it for a refresh token; `forced` has the user sign in even where a
        session is there; `parameters` are further ones of the service, by their names on the wire.
        """
        return build_authorize_url(
            self._state,
            OPENID,
            redirect_uri=redirect_uri,
            scope=scope,
            state=state,
            nonce=nonce,
            code_verifier=code_verifier,
            forced=forced,
            prompt=prompt,
            response_mode=response_mode,
            tenant_id=tenant_id,
            parameters=parameters,
        )

    async def get_access_token_by_code(
        self,
        code: str,
        *,
        code_verifier: str | None = None,
        redirect_uri: str | None = None,
        request_options: OAuthCallOptions | None = None,
    ) -> OidcTokenRespDto:
        """Exchanges the code that came back from the sign-in page for the tokens of its user.

        A code works once, so this call is never repeated by itself. Compare `state` before you make
        it.
        """
        steps = get_access_token_by_code(
            self._state,
            OPENID,
            OIDC_TOKEN,
            code,
            code_verifier,
            redirect_uri,
            request_options,
        )
        return await self._run(steps, OIDC_TOKEN, request_options)

    async def verify_id_token(
        self,
        id_token: str,
        *,
        nonce: str | None = None,
        issuer: str | None = None,
        leeway: float = 60,
        algorithms: Sequence[Literal["RS256", "HS256"]] = ("RS256", "HS256"),
        max_age: float | None = None,
    ) -> dict[str, Any]:
        """Checks an ID token, and gives its claims: signature (RS256 with a key of the issuer,
        HS256 with the application's secret), issuer, audience, times, and the nonce where one
        is given.

        Raises `OAuthError` with `error` "invalid_token" where it must not be believed. `leeway` is
        how wrong the clocks may be, in seconds; `max_age` how long ago the user may have signed in.
        """
        steps = verify_id_token(
            self._state,
            OPENID,
            OIDC_JWKS,
            id_token,
            nonce=nonce,
            issuer=issuer,
            leeway=leeway,
            algorithms=algorithms,
            max_age=max_age,
        )
        return await self._run(steps, OIDC_JWKS, None)

    async def get_new_access_token_by_refresh_token(
        self,
        refresh_token: str,
        *,
        scope: str | None = None,
        request_options: OAuthCallOptions | None = None,
    ) -> OidcTokenRespDto:
        """Exchanges a refresh token for new tokens of the same user.

        Keep the refresh token of the answer, where there is one: the old one may no longer be
        valid. So this call is never repeated by itself.
        """
        steps = get_new_access_token_by_refresh_token(
            self._state,
            OPENID,
            OIDC_TOKEN,
            refresh_token,
            scope,
            request_options,
        )
        return await self._run(steps, OIDC_TOKEN, request_options)

    async def get_access_token_by_client_credentials(
        self,
        scope: str | None = None,
        *,
        request_options: OAuthCallOptions | None = None,
    ) -> OidcTokenRespDto:
        """Gets a token of the application itself, without a user.

        For applications that can keep a secret: the application's own secret is needed, not a user.
        """
        steps = get_access_token_by_client_credentials(
            self._state,
            OPENID,
            OIDC_TOKEN,
            scope,
            request_options,
        )
        return await self._run(steps, OIDC_TOKEN, request_options)

    async def get_user_info_by_access_token(
        self,
        access_token: str | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> OidcUserInfoDto:
        """Reads the claims of the user whose access token it is; of the client's own token where
        none is given.
        """
        steps = get_user_info_by_access_token(
            self._state,
            OIDC_USER_INFO,
            access_token,
            request_options,
        )
        return await self._run(steps, OIDC_USER_INFO, request_options)

    async def introspect_token(
        self,
        token: str,
        *,
        token_type_hint: Literal["access_token", "refresh_token"] | None = None,
        request_options: OAuthCallOptions | None = None,
    ) -> OidcIntrospectionRespDto:
        """Asks whether an access token or a refresh token is valid, and what it stands for."""
        steps = about_token(
            self._state,
            OPENID,
            OIDC_INTROSPECT,
            token,
            token_type_hint,
            request_options,
        )
        return await self._run(steps, OIDC_INTROSPECT, request_options)

    async def revoke_token(
        self,
        token: str,
        *,
        token_type_hint: Literal["access_token", "refresh_token"] | None = None,
        request_options: OAuthCallOptions | None = None,
    ) -> None:
        """Revokes an access token or a refresh token. One that is not known is no failure."""
        steps = about_token(
            self._state,
            OPENID,
            OIDC_REVOKE,
            token,
            token_type_hint,
            request_options,
        )
        return await self._run(steps, OIDC_REVOKE, request_options)

    def build_logout_url(
        self,
        *,
        redirect_uri: str | None = None,
        id_token_hint: str | None = None,
        state: str | None = None,
    ) -> str:
        """Makes the address to which a user's browser is sent to sign out. Sends nothing."""
        return build_logout_url(
            self._state,
            OPENID,
            redirect_uri=redirect_uri,
            id_token_hint=id_token_hint,
            state=state,
        )

    def set_access_token(
        self,
        access_token: str | AsyncTokenSource,
    ) -> None:
        """Gives the client another access token, such as that of the user who has just signed
        in. Calls that began before, and clients that were derived before, keep theirs.

        For programs with one user at a time. A server passes the option `token` with each call, or
        derives a client for each user: `client.with_options(access_token=token)`.
        """
        self._set_option("access_token", access_token)

    async def get_open_id_configuration(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> OidcConfigurationDto:
        """Read the OpenID Connect configuration.

        Returns the URLs of the OpenID Connect endpoints of this application, and what they support
        (OpenID Connect Discovery). The methods of this client know the usual URLs and do not need
        it; it is for other software that is configured with a single URL.
        """
        return await self._call(GET_OPEN_ID_CONFIGURATION, {}, UNSET, request_options)

    async def get_profile(
        self,
        *,
        with_custom_data: bool | UnsetType = UNSET,
        with_identities: bool | UnsetType = UNSET,
        with_department_ids: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserSingleRespDto:
        """Get my profile.

        Returns the signed-in user: profile, state of the account, and on request custom fields,
        identities and departments. The access token says who that is. Claims of an ID token show
        less and may be out of date; this is what the service knows now.

        Args:
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            with_identities: Whether the answer includes `identities`.

                Default: `False`. Example: `True`.
            with_department_ids: Whether the answer includes `department_ids`.

                Default: `False`. Example: `True`.
        """
        return await self._call(
            GET_PROFILE,
            {
                "with_custom_data": with_custom_data,
                "with_identities": with_identities,
                "with_department_ids": with_department_ids,
            },
            UNSET,
            request_options,
        )

    async def update_profile(
        self,
        *,
        name: str | UnsetType = UNSET,
        nickname: str | UnsetType = UNSET,
        photo: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        birthdate: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        province: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        street_address: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        gender: Gender | str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        company: str | UnsetType = UNSET,
        custom_data: Mapping[str, Any] | UnsetType = UNSET,
        identity_number: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserSingleRespDto:
        """Update my profile.

        Changes the profile of the signed-in user. Fields that the request leaves out stay as they
        are.

        Email address, phone number and password are not among them, because a change of these has
        to be proved: see `update_email`, `update_phone` and `update_password`. Which fields users
        may change is a setting of the user pool.

        Args:
            name: Full name. Several users may have the same.

                Example: `"Bob Zhang"`.
            nickname: Informal name of the user.

                Example: `"Bobby"`.
            photo: URL of the profile picture.

                Example: `"https://example.com/photos/bob.png"`.
            external_id: The user's ID in a system of yours. Unique in the user pool.

                Example: `"10010"`.
            birthdate: Date of birth, as `YYYY-MM-DD`.

                Format: date.

                Example: `"1990-06-03"`.
            country: Country of the user's address, by name or by code.

                Example: `"US"`.
            province: State or province of the user's address.

                Example: `"NY"`.
            city: City of the user's address.

                Example: `"Kingston"`.
            address: Postal address, in one line.

                Example: `"132 My Street, Kingston"`.
            street_address: Street and house number of the user's address.

                Example: `"132 My Street"`.
            postal_code: Postal code of the user's address.

                Example: `"12401"`.
            gender: Gender of the user.

                Example: `"M"`.
            username: User name. Unique in the user pool.

                Example: `"bob"`.
            company: Company that the user works for.

                Example: `"Example Inc."`.
            custom_data: Values of custom fields, by field name. Define the names in the
                console first, among the custom fields of users, and let users change them there.

                Example: `{"school": "Example University", "age": 22}`.
            identity_number: Number of the user's identity document.

                Example: `"420421000000001234"`.
        """
        return await self._call(
            UPDATE_PROFILE,
            {},
            {
                "name": name,
                "nickname": nickname,
                "photo": photo,
                "externalId": external_id,
                "birthdate": birthdate,
                "country": country,
                "province": province,
                "city": city,
                "address": address,
                "streetAddress": street_address,
                "postalCode": postal_code,
                "gender": gender,
                "username": username,
                "company": company,
                "customData": custom_data,
                "identityNumber": identity_number,
            },
            request_options,
        )

    async def bind_email(
        self,
        *,
        email: str,
        pass_code: str,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Bind an email address.

        Gives the signed-in user, who has none yet, an email address. The service first sends a
        verification code to it, on `POST /api/v3/send-email` with the channel `CHANNEL_BIND_EMAIL`;
        the user reads it there, and it is given here. A user who has an address already changes it
        with `update_email`.

        Args:
            email: Email address. No other user of the user pool may have it; upper and lower
                case do not matter.

                Example: `"bob@example.com"`.
            pass_code: Verification code that was sent to this address.

                Example: `"123456"`.
        """
        return await self._call(
            BIND_EMAIL,
            {},
            {"email": email, "passCode": pass_code},
            request_options,
        )

    async def unbind_email(
        self,
        *,
        pass_code: str,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Unbind my email address.

        Takes the email address away from the signed-in user. The service first sends a verification
        code to it, on `POST /api/v3/send-email` with the channel `CHANNEL_UNBIND_EMAIL`. The user
        can no longer sign in with the address; make sure that another way to sign in is left.

        Args:
            pass_code: Verification code that was sent to the address.

                Example: `"123456"`.
        """
        return await self._call(UNBIND_EMAIL, {}, {"passCode": pass_code}, request_options)

    async def bind_phone(
        self,
        *,
        phone_number: str,
        pass_code: str,
        phone_country_code: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Bind a phone number.

        Gives the signed-in user, who has none yet, a phone number. The service first sends a
        verification code to it, on `POST /api/v3/send-sms` with the channel `CHANNEL_BIND_PHONE`;
        the user reads it there, and it is given here. A user who has a number already changes it
        with `update_phone`.

        Args:
            phone_number: Phone number without the country code, which goes into
                `phoneCountryCode`. No other user of the user pool may have it.

                Example: `"2025550123"`.
            pass_code: Verification code that was sent to this number.

                Example: `"123456"`.
            phone_country_code: Country code of the phone number, with the plus sign. It can
                be left out for numbers in mainland China (`+86`).

                Example: `"+1"`.
        """
        return await self._call(
            BIND_PHONE,
            {},
            {
                "phoneNumber": phone_number,
                "passCode": pass_code,
                "phoneCountryCode": phone_country_code,
            },
            request_options,
        )

    async def unbind_phone(
        self,
        *,
        pass_code: str,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Unbind my phone number.

        Takes the phone number away from the signed-in user. The service first sends a verification
        code to it, on `POST /api/v3/send-sms` with the channel `CHANNEL_UNBIND_PHONE`. The user can
        no longer sign in with the number; make sure that another way to sign in is left.

        Args:
            pass_code: Verification code that was sent to the number.

                Example: `"123456"`.
        """
        return await self._call(UNBIND_PHONE, {}, {"passCode": pass_code}, request_options)

    async def get_security_level(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GetSecurityInfoRespDto:
        """Get the security level of my account.

        Tells how well the account of the signed-in user is protected: whether there are a password,
        an email address, a phone number and a second factor, how strong the password is, and a
        rating of the whole. A settings page can say from it what is worth adding.
        """
        return await self._call(GET_SECURITY_LEVEL, {}, UNSET, request_options)

    async def update_password(
        self,
        *,
        new_password: str,
        old_password: str | UnsetType = UNSET,
        password_encrypt_type: PasswordEncryptType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Change my password.

        Replaces the password of the signed-in user, who proves to know the present one. A user who
        has no password yet sets one without `old_password`. Whoever has forgotten the present one
        uses `verify_reset_password_request` instead.

        Args:
            new_password: Password after the change, encrypted as `password_encrypt_type`
                says, or in plain text when that is not set. How strong it must be is a setting of
                the user pool.

                Example: `"example-Passw0rd-2"`.
            old_password: Present password, encrypted in the same way. Needed unless the user
                has none yet: `get_security_level` tells.

                Example: `"example-Passw0rd"`.
            password_encrypt_type: How both passwords are encrypted in the request. Left out,
                they are not.

                Example: `"none"`.
        """
        return await self._call(
            UPDATE_PASSWORD,
            {},
            {
                "newPassword": new_password,
                "oldPassword": old_password,
                "passwordEncryptType": password_encrypt_type,
            },
            request_options,
        )

    async def verify_update_email_request(
        self,
        *,
        verify_method: UpdateEmailVerifyMethod | str,
        email_pass_code_payload: UpdateEmailByEmailPassCodeDto | Mapping[str, Any],
        request_options: RequestOptions | None = None,
    ) -> VerifyUpdateEmailRequestRespDto:
        """Start changing my email address.

        The first of two steps to another email address for the signed-in user. The service sends a
        code to the new address, and one to the present address where there is one, on `POST
        /api/v3/send-email` with the channel `CHANNEL_UPDATE_EMAIL`. With the codes this returns a
        token, and `update_email` makes the change. Nothing has changed before that.

        Args:
            verify_method: Kind of the proof.

                Example: `"EMAIL_PASSCODE"`.
            email_pass_code_payload: The addresses and their codes.
        """
        return await self._call(
            VERIFY_UPDATE_EMAIL_REQUEST,
            {},
            {"verifyMethod": verify_method, "emailPassCodePayload": email_pass_code_payload},
            request_options,
        )

    async def update_email(
        self,
        *,
        update_email_token: str,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Change my email address.

        The second of two steps to another email address for the signed-in user. The token from
        `verify_update_email_request` stands for the new address, so nothing else is needed; it is
        valid for a short time and works once. From then on the user signs in with the new address.

        Args:
            update_email_token: Token from `verify_update_email_request`.

                Example: `"update-email-token-of-bob"`.
        """
        return await self._call(
            UPDATE_EMAIL,
            {},
            {"updateEmailToken": update_email_token},
            request_options,
        )

    async def verify_update_phone_request(
        self,
        *,
        verify_method: UpdatePhoneVerifyMethod | str,
        phone_pass_code_payload: UpdatePhoneByPhonePassCodeDto | Mapping[str, Any],
        request_options: RequestOptions | None = None,
    ) -> VerifyUpdatePhoneRequestRespDto:
        """Start changing my phone number.

        The first of two steps to another phone number for the signed-in user. The service sends a
        code to the new number, and one to the present number where there is one, on `POST
        /api/v3/send-sms`. With the codes this returns a token, and `update_phone` makes the change.
        Nothing has changed before that.

        Args:
            verify_method: Kind of the proof.

                Example: `"PHONE_PASSCODE"`.
            phone_pass_code_payload: The numbers and their codes.
        """
        return await self._call(
            VERIFY_UPDATE_PHONE_REQUEST,
            {},
            {"verifyMethod": verify_method, "phonePassCodePayload": phone_pass_code_payload},
            request_options,
        )

    async def update_phone(
        self,
        *,
        update_phone_token: str,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Change my phone number.

        The second of two steps to another phone number for the signed-in user. The token from
        `verify_update_phone_request` stands for the new number, so nothing else is needed; it is
        valid for a short time and works once. From then on the user signs in with the new number.

        Args:
            update_phone_token: Token from `verify_update_phone_request`.

                Example: `"update-phone-token-of-bob"`.
        """
        return await self._call(
            UPDATE_PHONE,
            {},
            {"updatePhoneToken": update_phone_token},
            request_options,
        )

    async def verify_reset_password_request(
        self,
        *,
        verify_method: ResetPasswordVerifyMethod | str,
        phone_pass_code_payload: (
            ResetPasswordByPhonePassCodeDto | Mapping[str, Any] | UnsetType
        ) = UNSET,
        email_pass_code_payload: (
            ResetPasswordByEmailPassCodeDto | Mapping[str, Any] | UnsetType
        ) = UNSET,
        request_options: RequestOptions | None = None,
    ) -> PasswordResetVerifyResp:
        """Start resetting a forgotten password.

        The first of two steps for somebody who has forgotten the password. Nobody is signed in: the
        call needs the ID of the application, not an access token. The service sends a code to an
        address or a number of the user, on `POST /api/v3/send-email` or `POST /api/v3/send-sms`
        with the channel `CHANNEL_RESET_PASSWORD`. With the code this returns a token, and
        `reset_password` sets the password.

        Args:
            verify_method: Kind of the proof.

                Example: `"EMAIL_PASSCODE"`.
            phone_pass_code_payload: Number and code. Needed for `PHONE_PASSCODE`.
            email_pass_code_payload: Address and code. Needed for `EMAIL_PASSCODE`.
        """
        return await self._call(
            VERIFY_RESET_PASSWORD_REQUEST,
            {},
            {
                "verifyMethod": verify_method,
                "phonePassCodePayload": phone_pass_code_payload,
                "emailPassCodePayload": email_pass_code_payload,
            },
            request_options,
        )

    async def reset_password(
        self,
        *,
        password_reset_token: str,
        password: str,
        password_encrypt_type: PasswordEncryptType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Reset a forgotten password.

        The second of two steps for somebody who has forgotten the password: sets a new one. The
        token from `verify_reset_password_request` stands for the user; it is valid for a short time
        and works once. Nobody is signed in by this: the user signs in with the new password
        afterwards.

        Args:
            password_reset_token: Token from `verify_reset_password_request`.

                Example: `"password-reset-token-of-bob"`.
            password: The new password, encrypted as `password_encrypt_type` says, or in plain
                text when that is not set. How strong it must be is a setting of the user pool.

                Example: `"example-Passw0rd-2"`.
            password_encrypt_type: How the password is encrypted in the request.

                Default: `"none"`. Example: `"none"`.
        """
        return await self._call(
            RESET_PASSWORD,
            {},
            {
                "passwordResetToken": password_reset_token,
                "password": password,
                "passwordEncryptType": password_encrypt_type,
            },
            request_options,
        )

    async def verify_delete_account_request(
        self,
        *,
        verify_method: DeleteAccountVerifyMethod | str,
        phone_pass_code_payload: (
            DeleteAccountByPhonePassCodeDto | Mapping[str, Any] | UnsetType
        ) = UNSET,
        email_pass_code_payload: (
            DeleteAccountByEmailPassCodeDto | Mapping[str, Any] | UnsetType
        ) = UNSET,
        password_payload: DeleteAccountByPasswordDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> VerifyDeleteAccountRequestRespDto:
        """Start deleting my account.

        The first of two steps to delete the account of the signed-in user, who proves once more to
        be that user: with the password, or with a code that the service sends on `POST
        /api/v3/send-email` or `POST /api/v3/send-sms` with the channel `CHANNEL_DELETE_ACCOUNT`.
        This returns a token, and `delete_account` deletes. Nothing is lost before that.

        Args:
            verify_method: Kind of the proof.

                Example: `"PHONE_PASSCODE"`.
            phone_pass_code_payload: Number and code. Needed for `PHONE_PASSCODE`.
            email_pass_code_payload: Address and code. Needed for `EMAIL_PASSCODE`.
            password_payload: The password. Needed for `PASSWORD`.
        """
        return await self._call(
            VERIFY_DELETE_ACCOUNT_REQUEST,
            {},
            {
                "verifyMethod": verify_method,
                "phonePassCodePayload": phone_pass_code_payload,
                "emailPassCodePayload": email_pass_code_payload,
                "passwordPayload": password_payload,
            },
            request_options,
        )

    async def delete_account(
        self,
        *,
        delete_account_token: str,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Delete my account.

        The second of two steps to delete the account of the signed-in user, with everything that
        belongs to it. This cannot be undone. The token from `verify_delete_account_request` proves
        that the user wants it; it is valid for a short time and works once.

        Args:
            delete_account_token: Token from `verify_delete_account_request`.

                Example: `"delete-account-token-of-bob"`.
        """
        return await self._call(
            DELETE_ACCOUNT,
            {},
            {"deleteAccountToken": delete_account_token},
            request_options,
        )

    async def list_public_accounts_for_switch_logged_in(
        self,
        *,
        with_origin_user: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> GetPublicAccountDataRespDto:
        """List public accounts I can switch to.

        Returns the public accounts that the signed-in user may act as. A public account is shared
        by several users, such as that of a reception desk; each signs in with an account of their
        own and then switches. The list is complete; there are no pages.

        Args:
            with_origin_user: Whether the answer includes `origin_user`.

                Default: `False`. Example: `False`.
        """
        return await self._call(
            LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN,
            {"with_origin_user": with_origin_user},
            UNSET,
            request_options,
        )

    async def init_register_options(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GetRegistrationOptionsRespDto:
        """Start registering a passkey.

        The first of two steps to a passkey (WebAuthn) for the signed-in user, such as a
        fingerprint, a face or a security key. Hand `registration_options` to
        `navigator.credentials.create()` in the browser, with `challenge` and the IDs turned from
        Base64 into bytes; then send the result and `ticket` to `verify_register`.
        """
        return await self._call(INIT_REGISTER_OPTIONS, {}, UNSET, request_options)

    async def verify_register(
        self,
        *,
        registration_credential: RegistrationCredentialDto | Mapping[str, Any],
        ticket: str,
        authenticator_code: AuthenticatorCode | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> VerifyRegistrationResultRespDto:
        """Register a passkey.

        The second of two steps to a passkey (WebAuthn) for the signed-in user: checks what the
        browser made of the options from `init_register_options`, and keeps the public key. Bytes
        are sent in URL-safe Base64. Look at `verified`: the call succeeds even where the passkey is
        not accepted.

        Args:
            registration_credential: The passkey, as the browser returned it.
            ticket: The `ticket` from `init_register_options`.

                Example: `"webauthn-ticket-of-bob"`.
            authenticator_code: How the user unlocks it. Used to show the right name and
                picture.

                Example: `"fingerprint"`.
        """
        return await self._call(
            VERIFY_REGISTER,
            {},
            {
                "registrationCredential": registration_credential,
                "ticket": ticket,
                "authenticatorCode": authenticator_code,
            },
            request_options,
        )

    def list_devices(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[TerminalSessionRespDto, TerminalSessionDto]:
        """List my devices.

        Returns the devices that the signed-in user has signed in on, page by page, each with the
        time and the place of the last sign-in. A page that does not reach `limit` is the last.

        Args:
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
        """
        return self._list(LIST_DEVICES, {"page": page, "limit": limit}, UNSET, request_options)

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[TerminalSessionRespDto, TerminalSessionDto]:
        """Former name of `list_devices`."""
        warn("list is a former name of list_devices.", DeprecationWarning, stacklevel=2)
        return self.list_devices(page=page, limit=limit, request_options=request_options)

    async def unbind_device(
        self,
        *,
        device_id: str,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Unbind one of my devices.

        Removes a device from the list of the signed-in user, such as one that was sold or lost. To
        end only the session on it and keep it in the list, use `revoke_device_session`.

        Args:
            device_id: ID of the device, as `list_devices` returns it.

                Example: `"DEV5F6C2A1B7E3D9"`.
        """
        return await self._call(UNBIND_DEVICE, {}, {"deviceId": device_id}, request_options)

    async def unbind(
        self,
        *,
        device_id: str,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Former name of `unbind_device`."""
        warn("unbind is a former name of unbind_device.", DeprecationWarning, stacklevel=2)
        return await self.unbind_device(device_id=device_id, request_options=request_options)

    async def revoke_device_session(
        self,
        *,
        device_id: str,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Sign out on one of my devices.

        Ends the session of the signed-in user on one device, such as one that was left behind. The
        device stays in the list; `unbind_device` removes it.

        Args:
            device_id: ID of the device, as `list_devices` returns it.

                Example: `"DEV5F6C2A1B7E3D9"`.
        """
        return await self._call(REVOKE_DEVICE_SESSION, {}, {"deviceId": device_id}, request_options)

    async def revoke(
        self,
        *,
        device_id: str,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Former name of `revoke_device_session`."""
        warn("revoke is a former name of revoke_device_session.", DeprecationWarning, stacklevel=2)
        return await self.revoke_device_session(
            device_id=device_id,
            request_options=request_options,
        )

    def get_login_history(
        self,
        *,
        app_id: str | UnsetType = UNSET,
        client_ip: str | UnsetType = UNSET,
        success: bool | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        end: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[GetLoginHistoryRespDto, LoginHistoryDto]:
        """List my sign-ins.

        Returns when, where and with what the signed-in user signed in, or tried to, page by page.
        Show it to users, so that they notice a stranger. `app_id`, `client_ip`, `success`, `start`
        and `end` narrow the list.

        Args:
            app_id: ID of the application. Without it, sign-ins to all applications are
                listed.

                Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
            client_ip: IP address that the user signed in from.

                Example: `"192.0.2.10"`.
            success: Whether to list the sign-ins that succeeded, or those that failed.
                Without it, both are listed.

                Example: `True`.
            start: Lists sign-ins at this time or later, in milliseconds since 1970.

                Example: `1656806400000`.
            end: Lists sign-ins at this time or earlier, in milliseconds since 1970.

                Example: `1656892800000`.
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
        """
        return self._list(
            GET_LOGIN_HISTORY,
            {
                "app_id": app_id,
                "client_ip": client_ip,
                "success": success,
                "start": start,
                "end": end,
                "page": page,
                "limit": limit,
            },
            UNSET,
            request_options,
        )

    async def get_logged_in_apps(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GetLoggedInAppsRespDto:
        """List applications I have signed in to.

        Returns the applications of the user pool that the signed-in user has signed in to. The list
        is complete; there are no pages. `get_accessible_apps` returns those that the user may sign
        in to.
        """
        return await self._call(GET_LOGGED_IN_APPS, {}, UNSET, request_options)

    async def get_accessible_apps(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GetAccessibleAppsRespDto:
        """List applications I may sign in to.

        Returns the applications of the user pool that the signed-in user may sign in to, whether or
        not that has happened yet: what a page with links to all applications shows. The list is
        complete; there are no pages.
        """
        return await self._call(GET_ACCESSIBLE_APPS, {}, UNSET, request_options)

    async def get_tenant_list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GetTenantListRespDto:
        """List my tenants.

        Returns the tenants that the signed-in user belongs to, such as the companies that use an
        application together. Let the user choose one, and pass its ID when signing in. The list is
        complete; there are no pages.
        """
        return await self._call(GET_TENANT_LIST, {}, UNSET, request_options)

    async def get_group_list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GroupListRespDto:
        """List my groups.

        Returns the user groups that the signed-in user belongs to. The access token says who that
        is, so the call takes no parameters. Set the user's access token on the client beforehand,
        or pass it with the call.

        The call goes to the host of the application, not to that of the management API. The list is
        complete; there are no pages.
        """
        return await self._call(GET_GROUP_LIST, {}, UNSET, request_options)

    async def get_role_list(
        self,
        *,
        namespace: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> RoleListRespDto:
        """List my roles.

        Returns the roles that the signed-in user has, so that an application can show what the user
        may do. What a program guards must be checked where it is guarded, never in the browser
        alone. The list is complete; there are no pages.

        Args:
            namespace: Code of the permission namespace that the role belongs to. Without it,
                the service looks in the namespace `default`.

                Example: `"default"`.
        """
        return await self._call(GET_ROLE_LIST, {"namespace": namespace}, UNSET, request_options)

    def get_department_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        sort_by: UserDepartmentSortBy | str | UnsetType = UNSET,
        order_by: OrderBy | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[UserDepartmentPaginatedRespDto, UserDepartmentRespDto]:
        """List my departments.

        Returns the departments that the signed-in user belongs to, page by page, with whether the
        user leads them and which is the main one.

        Args:
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            sort_by: What the departments are sorted by.

                Default: `"JoinDepartmentAt"`. Example: `"JoinDepartmentAt"`.
            order_by: In which direction.

                Default: `"Desc"`. Example: `"Desc"`.
        """
        return self._list(
            GET_DEPARTMENT_LIST,
            {
                "page": page,
                "limit": limit,
                "with_custom_data": with_custom_data,
                "sort_by": sort_by,
                "order_by": order_by,
            },
            UNSET,
            request_options,
        )

    async def get_authorized_resources(
        self,
        *,
        namespace: str | UnsetType = UNSET,
        resource_type: ResourceType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AuthorizedResourcePaginatedRespDto:
        """List resources I am authorized for.

        Returns every resource that the signed-in user may use or is refused, directly or through
        groups, roles and departments, in one answer. `namespace` and `resource_type` narrow it.

        Args:
            namespace: Code of the permission namespace that the codes of roles and resources
                belong to. Without it, the service looks in the namespace `default`.

                Example: `"default"`.
            resource_type: Kind of the resources to list. Without it, all kinds are listed.

                Example: `"API"`.
        """
        return await self._call(
            GET_AUTHORIZED_RESOURCES,
            {"namespace": namespace, "resource_type": resource_type},
            UNSET,
            request_options,
        )

    async def sign_in_by_credentials(
        self,
        *,
        connection: SignInConnection | str,
        password_payload: SignInByPasswordPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        pass_code_payload: SignInByPassCodePayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        ad_payload: SignInByAdPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        ldap_payload: SignInByLdapPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        options: SignInOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        client_secret: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> LoginTokenRespDto:
        """Sign in with credentials.

        Signs a user in with a password or a code, and returns tokens. It is for sign-in pages of
        your own; the simplest and safest way remains to send the browser to the sign-in page of the
        service, through OpenID Connect.

        This call knows no further steps: a user who must pass a second factor, complete the profile
        or change the first password is refused, with an API code from 1600 to 1699. Let such users
        sign in through OpenID Connect.

        How the application proves its identity is set for it in the console, as for the token
        endpoint of OpenID Connect. With `client_secret_post`, `client_id` and `client_secret` are
        in the body. With `client_secret_basic`, both are in the header `authorization` of the call,
        as HTTP Basic authentication. With `none`, which is what applications in a browser or on a
        phone have, there is nothing to prove.

        Args:
            connection: Which kind of credentials the request holds.

                Example: `"PASSWORD"`.
            password_payload: Account and password. Needed for `PASSWORD`.
            pass_code_payload: The code, and where it was sent to. Needed for `PASSCODE`.
            ad_payload: Account and password in the domain. Needed for `AD`.
            ldap_payload: Account and password in the directory. Needed for `LDAP`.
            options: How to sign the user in.
            client_id: ID of the application, where it proves its identity with
                `client_secret_post`.

                Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
            client_secret: Secret of the application, where it proves its identity with
                `client_secret_post`. Never send it from a device of a user.

                Example: `"00000000000000000000000000000000"`.
        """
        return await self._call(
            SIGN_IN_BY_CREDENTIALS,
            {},
            {
                "connection": connection,
                "passwordPayload": password_payload,
                "passCodePayload": pass_code_payload,
                "adPayload": ad_payload,
                "ldapPayload": ldap_payload,
                "options": options,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            request_options,
        )

    async def sign_in_by_mobile(
        self,
        *,
        connection: MobileConnection | str,
        ext_idp_connidentifier: str,
        apple_payload: SignInByApplePayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        wechat_payload: SignInByWechatPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        alipay_payload: SignInByAlipayPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        wechatwork_payload: SignInByWechatworkDto | Mapping[str, Any] | UnsetType = UNSET,
        wechatwork_agency_payload: (
            SignInByWechatworkAgencyPayloadDto | Mapping[str, Any] | UnsetType
        ) = UNSET,
        lark_internal_payload: (
            SignInByLarkInternalPayloadDto | Mapping[str, Any] | UnsetType
        ) = UNSET,
        lark_public_payload: SignInByLarkPublicPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        lark_block_payload: SignInByLarkBlockPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        yidun_payload: SignInByYidunPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        wechat_mini_program_code_payload: (
            SignInByWechatMiniProgramCodePayloadDto | Mapping[str, Any] | UnsetType
        ) = UNSET,
        wechat_mini_program_phone_payload: (
            SignInByWechatMiniProgramPhonePayloadDto | Mapping[str, Any] | UnsetType
        ) = UNSET,
        wechat_mini_program_code_and_phone_payload: (
            SignInByWechatMiniProgramCodeAndPhonePayloadDto | Mapping[str, Any] | UnsetType
        ) = UNSET,
        google_payload: SignInByGooglePayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        facebook_payload: SignInByFacebookPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        qq_payload: SignInByQQPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        weibo_payload: SignInByWeiboPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        baidu_payload: SignInByBaiduPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        linked_in_payload: SignInByLinkedInPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        ding_talk_payload: SignInByDingTalkPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        github_payload: SignInByGithubPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        gitee_payload: SignInByGiteePayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        gitlab_payload: SignInByGitlabPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        douyin_payload: SignInByDouyinPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        kuaishou_payload: SignInByKuaishouPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        xiaomi_payload: SignInByXiaomiPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        line_payload: SignInByLinePayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        slack_payload: SignInBySlackPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        oppo_payload: SignInByOPPOPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        huawei_payload: SignInByHuaweiPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        amazon_payload: SignInByAmazonPayloadDto | Mapping[str, Any] | UnsetType = UNSET,
        options: SignInByMobileOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        client_secret: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> LoginTokenRespDto:
        """Sign in with an account of an identity source.

        Signs in a user who has just signed in to WeChat, Apple, Google or another identity source
        with its own SDK on a phone. The program sends what that SDK returned, and receives tokens.
        A user who comes for the first time is created.

        On the web, send the browser to the sign-in page of the service, which offers the same
        identity sources.

        How the application proves its identity is set for it in the console, as for the token
        endpoint of OpenID Connect. With `client_secret_post`, `client_id` and `client_secret` are
        in the body. With `client_secret_basic`, both are in the header `authorization` of the call,
        as HTTP Basic authentication. With `none`, which is what applications in a browser or on a
        phone have, there is nothing to prove.

        Args:
            connection: Which identity source the proof is from.

                Example: `"wechat"`.
            ext_idp_connidentifier: Identifier of the connection of the identity source, as
                the console shows it.

                Example: `"example-wechat"`.
            apple_payload: Needed for `apple`.
            wechat_payload: Needed for `wechat`.
            alipay_payload: Needed for `alipay`.
            wechatwork_payload: Needed for `wechatwork`.
            wechatwork_agency_payload: Needed for `wechatwork_agency`.
            lark_internal_payload: Needed for `lark_internal`.
            lark_public_payload: Needed for `lark_public`.
            lark_block_payload: Needed for `lark_block`.
            yidun_payload: Needed for `yidun`.
            wechat_mini_program_code_payload: Needed for `wechat_mini_program_code`.
            wechat_mini_program_phone_payload: Needed for `wechat_mini_program_phone`.
            wechat_mini_program_code_and_phone_payload: Needed for
                `wechat_mini_program_code_and_phone`.
            google_payload: Needed for `google`.
            facebook_payload: Needed for `facebook`.
            qq_payload: Needed for `qq`.
            weibo_payload: Needed for `weibo`.
            baidu_payload: Needed for `baidu`.
            linked_in_payload: Needed for `linkedin`.
            ding_talk_payload: Needed for `dingtalk`.
            github_payload: Needed for `github`.
            gitee_payload: Needed for `gitee`.
            gitlab_payload: Needed for `gitlab`.
            douyin_payload: Needed for `douyin`.
            kuaishou_payload: Needed for `kuaishou`.
            xiaomi_payload: Needed for `xiaomi`.
            line_payload: Needed for `line`.
            slack_payload: Needed for `slack`.
            oppo_payload: Needed for `oppo`.
            huawei_payload: Needed for `huawei`.
            amazon_payload: Needed for `amazon`.
            options: How to sign the user in.
            client_id: ID of the application, where it proves its identity with
                `client_secret_post`.

                Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
            client_secret: Secret of the application, where it proves its identity with
                `client_secret_post`. Never send it from a device of a user.

                Example: `"00000000000000000000000000000000"`.
        """
        return await self._call(
            SIGN_IN_BY_MOBILE,
            {},
            {
                "connection": connection,
                "extIdpConnidentifier": ext_idp_connidentifier,
                "applePayload": apple_payload,
                "wechatPayload": wechat_payload,
                "alipayPayload": alipay_payload,
                "wechatworkPayload": wechatwork_payload,
                "wechatworkAgencyPayload": wechatwork_agency_payload,
                "larkInternalPayload": lark_internal_payload,
                "larkPublicPayload": lark_public_payload,
                "larkBlockPayload": lark_block_payload,
                "yidunPayload": yidun_payload,
                "wechatMiniProgramCodePayload": wechat_mini_program_code_payload,
                "wechatMiniProgramPhonePayload": wechat_mini_program_phone_payload,
                "wechatMiniProgramCodeAndPhonePayload": wechat_mini_program_code_and_phone_payload,
                "googlePayload": google_payload,
                "facebookPayload": facebook_payload,
                "qqPayload": qq_payload,
                "weiboPayload": weibo_payload,
                "baiduPayload": baidu_payload,
                "linkedInPayload": linked_in_payload,
                "dingTalkPayload": ding_talk_payload,
                "githubPayload": github_payload,
                "giteePayload": gitee_payload,
                "gitlabPayload": gitlab_payload,
                "douyinPayload": douyin_payload,
                "kuaishouPayload": kuaishou_payload,
                "xiaomiPayload": xiaomi_payload,
                "linePayload": line_payload,
                "slackPayload": slack_payload,
                "oppoPayload": oppo_payload,
                "huaweiPayload": huawei_payload,
                "amazonPayload": amazon_payload,
                "options": options,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            request_options,
        )

    async def switch_login_by_user(
        self,
        *,
        target_user_id: str,
        options: SignInBySwitchOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> LoginTokenRespDto:
        """Switch to a public account.

        Signs the signed-in user in to a public account that their own account is linked with, or
        back again, without asking for a password. The tokens of the answer belong to the other
        account: use them instead of the present ones.

        Args:
            target_user_id: User ID of the public account, or of the personal account on the
                way back.

                Example: `"6229ffa4b1c08d2cade3e3d1"`.
            options: How to sign the user in.
        """
        return await self._call(
            SWITCH_LOGIN_BY_USER,
            {},
            {"targetUserId": target_user_id, "options": options},
            request_options,
        )

    async def get_alipay_auth_info(
        self,
        *,
        ext_idp_connidentifier: str,
        request_options: RequestOptions | None = None,
    ) -> GetAlipayAuthInfoRespDto:
        """Prepare a sign-in with Alipay.

        Returns the signed text with which the SDK of Alipay on a phone is started. The code that it
        brings back goes to `sign_in_by_mobile`.

        Args:
            ext_idp_connidentifier: Identifier of the Alipay connection, as the console shows
                it.

                Example: `"example-alipay"`.
        """
        return await self._call(
            GET_ALIPAY_AUTH_INFO,
            {"ext_idp_connidentifier": ext_idp_connidentifier},
            UNSET,
            request_options,
        )

    async def gene_qr_code(
        self,
        *,
        type: QrCodeType | str,
        ext_idp_conn_id: str | UnsetType = UNSET,
        custom_data: Mapping[str, Any] | UnsetType = UNSET,
        context: Mapping[str, Any] | UnsetType = UNSET,
        auto_merge_qr_code: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> GeneQRCodeRespDto:
        """Make a sign-in QR code.

        Makes a QR code that a user scans with a phone to sign in on another screen. Show the
        picture, then call `check_qr_code_status` every second or two until the user has agreed,
        refused, or the code has expired.

        Args:
            type: What it is scanned with.

                Example: `"MOBILE_APP"`.
            ext_idp_conn_id: ID of the WeChat connection. For the two WeChat types; left out,
                the first one that the application has enabled is used.

                Example: `"605492ac41b3d7e0362f0707"`.
            custom_data: Values of custom fields, by field name, that the user gets who scans
                the code and agrees. For `MOBILE_APP`.

                Example: `{"school": "Example University"}`.
            context: Whatever the pipelines of the user pool shall know about this sign-in, by
                names of your own. It reaches them as `context`. For the two WeChat types.

                Example: `{"source": "spring-campaign"}`.
            auto_merge_qr_code: Whether the service puts your logo into the picture. For
                `WECHAT_MINIPROGRAM`. It makes the call slow; the page can lay the logo over the
                picture itself.

                Default: `False`. Example: `False`.
        """
        return await self._call(
            GENE_QR_CODE,
            {},
            {
                "type": type,
                "extIdpConnId": ext_idp_conn_id,
                "customData": custom_data,
                "context": context,
                "autoMergeQrCode": auto_merge_qr_code,
            },
            request_options,
        )

    async def check_qr_code_status(
        self,
        *,
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> CheckQRCodeStatusRespDto:
        """Check a sign-in QR code.

        Tells how far the sign-in with a QR code has come. Call it every second or two while the
        picture is shown. With `AUTHORIZED`, send the ticket to your server and exchange it there
        with `exchange_token_set_with_qr_code_ticket`.

        Args:
            qrcode_id: ID of the QR code, from `gene_qr_code`.

                Example: `"mZ4tRw8KpX2vLs6Yc1Nf"`.
        """
        return await self._call(
            CHECK_QR_CODE_STATUS,
            {"qrcode_id": qrcode_id},
            UNSET,
            request_options,
        )

    async def exchange_token_set_with_qr_code_ticket(
        self,
        *,
        ticket: str,
        client_id: str | UnsetType = UNSET,
        client_secret: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> LoginTokenRespDto:
        """Exchange a QR code ticket for tokens.

        Returns the tokens of the user who agreed to a sign-in with a QR code. Make this call from
        your server, so that the tokens do not pass through the screen that showed the code.

        How the application proves its identity is set for it in the console, as for the token
        endpoint of OpenID Connect. With `client_secret_post`, `client_id` and `client_secret` are
        in the body. With `client_secret_basic`, both are in the header `authorization` of the call,
        as HTTP Basic authentication. With `none`, which is what applications in a browser or on a
        phone have, there is nothing to prove.

        Args:
            ticket: The ticket, from `check_qr_code_status`. It is valid for a short time.

                Example: `"Ys2nPk6WfB8dMx4Lr1Cz"`.
            client_id: ID of the application, where it proves its identity with
                `client_secret_post`.

                Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
            client_secret: Secret of the application, where it proves its identity with
                `client_secret_post`. Never send it from a device of a user.

                Example: `"00000000000000000000000000000000"`.
        """
        return await self._call(
            EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET,
            {},
            {"ticket": ticket, "client_id": client_id, "client_secret": client_secret},
            request_options,
        )

    async def change_qr_code_status(
        self,
        *,
        qrcode_id: str,
        action: QrCodeAction | str,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Answer a sign-in QR code in an app.

        For an app of your own that scans sign-in QR codes: tells the service that the signed-in
        user has scanned the code, and then whether they agree to sign in on the other screen. Show
        which screen asks before you send `CONFIRM`.

        Args:
            qrcode_id: ID of the QR code, as the app read it from the picture.

                Example: `"mZ4tRw8KpX2vLs6Yc1Nf"`.
            action: What the user did.

                Example: `"CONFIRM"`.
        """
        return await self._call(
            CHANGE_QR_CODE_STATUS,
            {},
            {"qrcodeId": qrcode_id, "action": action},
            request_options,
        )

    async def sign_in_by_push(
        self,
        *,
        account: str,
        options: SignInByPushOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> GenePushCodeRespDto:
        """Sign in with a message to the phone.

        Sends a message to the authenticator app on the phone of a user, who signs in by agreeing
        there. Then call `check_push_code_status` every second or two until the user has agreed or
        refused, or the request has expired. Every call sends another message.

        Args:
            account: Email address, phone number or user name of the user.

                Example: `"bob"`.
            options: How to sign the user in.
        """
        return await self._call(
            SIGN_IN_BY_PUSH,
            {},
            {"account": account, "options": options},
            request_options,
        )

    async def check_push_code_status(
        self,
        *,
        push_code_id: str,
        request_options: RequestOptions | None = None,
    ) -> CheckPushCodeStatusRespDto:
        """Check a sign-in request on the phone.

        Tells how far the sign-in has come that `sign_in_by_push` began, and returns the tokens when
        the user has agreed. Call it every second or two until the request has expired.

        Args:
            push_code_id: ID of the request, from `sign_in_by_push`.

                Example: `"hT7bQe3JxD9wUa5Gk0Rv"`.
        """
        return await self._call(
            CHECK_PUSH_CODE_STATUS,
            {"push_code_id": push_code_id},
            UNSET,
            request_options,
        )

    async def change_push_code_status(
        self,
        *,
        push_code_id: str,
        action: PushCodeAction | str,
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Answer a sign-in request in an app.

        For an authenticator app: tells the service whether the signed-in user agrees to the sign-in
        that `sign_in_by_push` began elsewhere. Show which application asks before you send
        `CONFIRM`.

        Args:
            push_code_id: ID of the request, from the message that the app received.

                Example: `"hT7bQe3JxD9wUa5Gk0Rv"`.
            action: What the user answered.

                Example: `"CONFIRM"`.
        """
        return await self._call(
            CHANGE_PUSH_CODE_STATUS,
            {},
            {"pushCodeId": push_code_id, "action": action},
            request_options,
        )

    async def get_push_login_relation_apps(
        self,
        *,
        push_code_id: str,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> GetPushCodeRelationAppsRespDto:
        """List applications that can answer a sign-in request.

        For an authenticator app that received a sign-in request: tells for which applications it
        can be answered. The app compares them with the one that its user is signed in to, before it
        offers to agree.

        Args:
            push_code_id: ID of the request, from the message that the app received.

                Example: `"hT7bQe3JxD9wUa5Gk0Rv"`.
            app_id: ID of the application that the user wants to sign in to.

                Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
        """
        return await self._call(
            GET_PUSH_LOGIN_RELATION_APPS,
            {},
            {"pushCodeId": push_code_id, "appId": app_id},
            request_options,
        )

    async def gene_fastpass_qrcode_info(
        self,
        *,
        options: SignInFastpassOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> GeneFastpassQRCodeRespDto:
        """Prepare a QR code for fast sign-in on a phone.

        Returns what a QR code must hold with which the signed-in user signs in on a phone too. Turn
        the answer into a picture, as JSON, and show it to that user only: whoever scans it signs in
        as this user.

        Args:
            options: How to sign the user in.
        """
        return await self._call(
            GENE_FASTPASS_QRCODE_INFO,
            {},
            {"options": options},
            request_options,
        )

    async def get_fastpass_params(
        self,
        *,
        qrcode_id: str,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> GetFastpassQRCodeRelationAppsRespDto:
        """List applications for fast sign-in on a phone.

        For an authenticator app that scanned the QR code of `gene_fastpass_qrcode_info`: returns
        the applications that the user can now sign in to on the phone.

        Args:
            qrcode_id: ID of the QR code, as the app read it from the picture.

                Example: `"mZ4tRw8KpX2vLs6Yc1Nf"`.
            app_id: ID of the application in the QR code.

                Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
        """
        return await self._call(
            GET_FASTPASS_PARAMS,
            {"qrcode_id": qrcode_id, "app_id": app_id},
            UNSET,
            request_options,
        )

    async def init_authentication_options(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GetAuthenticationOptionsRespDto:
        """Begin a sign-in with a passkey.

        Begins a sign-in with a passkey or a security key (WebAuthn). Hand `authentication_options`
        to `navigator.credentials.get` in the browser, with `challenge` and the IDs decoded to
        bytes, and send what it returns to `verify_authentication`.
        """
        return await self._call(INIT_AUTHENTICATION_OPTIONS, {}, UNSET, request_options)

    async def verify_authentication(
        self,
        *,
        authentication_credential: AuthenticationCredentialDto | Mapping[str, Any],
        ticket: str,
        options: SignInByWebAuthnOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> VerifyAuthenticationResultRespDto:
        """Sign in with a passkey.

        Ends the sign-in that `init_authentication_options` began: checks what the passkey or
        security key signed, and returns tokens. A successful call is no sign-in yet: look at
        `verified`.

        Args:
            authentication_credential: What the browser returned.
            ticket: The ticket of the beginning, from `init_authentication_options`.

                Example: `"Ys2nPk6WfB8dMx4Lr1Cz"`.
            options: How to sign the user in.
        """
        return await self._call(
            VERIFY_AUTHENTICATION,
            {},
            {
                "authenticationCredential": authentication_credential,
                "ticket": ticket,
                "options": options,
            },
            request_options,
        )

    async def sign_up(
        self,
        *,
        connection: SignUpConnection | str,
        password_payload: SignUpByPasswordDto | Mapping[str, Any] | UnsetType = UNSET,
        pass_code_payload: SignUpByPassCodeDto | Mapping[str, Any] | UnsetType = UNSET,
        profile: SignUpProfileDto | Mapping[str, Any] | UnsetType = UNSET,
        options: SignUpOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserSingleRespDto:
        """Sign up.

        Creates a user who signs up on a page of your own, and returns the user. The user is not
        signed in yet: call `sign_in_by_credentials` next.

        Somebody who comes with an account of an identity source needs no sign-up: the first
        `sign_in_by_mobile` creates the user. To create users as an administrator, without passwords
        and codes of theirs, use the management API.

        Args:
            connection: In which way the user signs up.

                Example: `"PASSWORD"`.
            password_payload: Account and password. Needed for `PASSWORD`.
            pass_code_payload: The code, and where it was sent to. Needed for `PASSCODE`.
            profile: What is known about the user.
            options: How to sign the user up.
        """
        return await self._call(
            SIGN_UP,
            {},
            {
                "connection": connection,
                "passwordPayload": password_payload,
                "passCodePayload": pass_code_payload,
                "profile": profile,
                "options": options,
            },
            request_options,
        )

    async def verify_mfa_token(
        self,
        *,
        token: str,
        request_options: RequestOptions | None = None,
    ) -> MfaTokenIntrospectResponse:
        """Check whether an MFA token is valid.

        Tells whether an MFA token is still valid, whose it is, and until when. The service issues
        such tokens around second factors, and does not say at which step: do not take a valid one
        for proof that the user has passed the second factor. Access tokens and refresh tokens have
        a check of their own, among the methods of OpenID Connect. The answer has no envelope.

        Args:
            token: The MFA token.

                Example: `"eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"`.
        """
        return await self._call(VERIFY_MFA_TOKEN, {}, {"token": token}, request_options)

    async def check_permission_by_string_resource(
        self,
        *,
        action: str,
        resources: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> CheckResourcePermissionsRespDto:
        """Check permissions on text resources.

        Tells for each of several data resources that are one text whether the signed-in user may do
        something with it. Ask this when a page or a server must decide at once;
        `get_user_authorized_resources_list` returns everything that the user may use.

        Args:
            action: The action to ask about, such as `get`, `read`, `write` or `delete`. The
                names are those that the data resource defines.

                Example: `"get"`.
            resources: Codes of the data resources. No limit on their number is documented.

                Example: `["quarterly-report", "price-list"]`.
        """
        return await self._call(
            CHECK_PERMISSION_BY_STRING_RESOURCE,
            {},
            {"action": action, "resources": resources},
            request_options,
        )

    async def check_permission_by_array_resource(
        self,
        *,
        action: str,
        resources: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> CheckResourcePermissionsRespDto:
        """Check permissions on list resources.

        Tells for each of several data resources that are a list of texts whether the signed-in user
        may do something with it. Ask this when a page or a server must decide at once;
        `get_user_authorized_resources_list` returns everything that the user may use.

        Args:
            action: The action to ask about, such as `get`, `read`, `write` or `delete`. The
                names are those that the data resource defines.

                Example: `"get"`.
            resources: Codes of the data resources. No limit on their number is documented.

                Example: `["warehouses", "sales-regions"]`.
        """
        return await self._call(
            CHECK_PERMISSION_BY_ARRAY_RESOURCE,
            {},
            {"action": action, "resources": resources},
            request_options,
        )

    async def check_permission_by_tree_resource(
        self,
        *,
        action: str,
        resources: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> CheckResourcePermissionsRespDto:
        """Check permissions on nodes of tree resources.

        Tells for each of several nodes of data resources that are trees whether the signed-in user
        may do something with it. Ask this when a page or a server must decide at once;
        `get_user_authorized_resources_list` returns everything that the user may use.

        Args:
            action: The action to ask about, such as `get`, `read`, `write` or `delete`. The
                names are those that the data resource defines.

                Example: `"get"`.
            resources: Paths of the nodes: the code of the data resource, then the codes of
                the nodes from the top down, separated by slashes. No limit on their number is
                documented.

                Example: `["handbook/travel/hotels", "handbook/security"]`.
        """
        return await self._call(
            CHECK_PERMISSION_BY_TREE_RESOURCE,
            {},
            {"action": action, "resources": resources},
            request_options,
        )

    async def get_user_authorized_resources_list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GetUserAuthResourceListRespDto:
        """List the data resources I may use.

        Returns every data resource of the application that the signed-in user may use, with the
        allowed actions. The list is complete; there are no pages.
        """
        return await self._call(GET_USER_AUTHORIZED_RESOURCES_LIST, {}, UNSET, request_options)

    async def get_user_auth_resource_permission_list(
        self,
        *,
        resources: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> GetUserAuthResourcePermissionListRespDto:
        """List what I may do with data resources.

        Returns all actions that the signed-in user may do with each of the given data resources of
        the application. The three checks, such as `check_permission_by_string_resource`, ask about
        one action instead.

        Args:
            resources: Codes of data resources; for a node of a tree, its path: the code of
                the resource, then the codes of the nodes from the top down, separated by slashes.
                No limit on their number is documented.

                Example: `["quarterly-report", "handbook/travel/hotels"]`.
        """
        return await self._call(
            GET_USER_AUTH_RESOURCE_PERMISSION_LIST,
            {},
            {"resources": resources},
            request_options,
        )

    async def get_user_auth_resource_struct(
        self,
        *,
        resource: str,
        request_options: RequestOptions | None = None,
    ) -> GetUserAuthResourceStructRespDto:
        """Get a data resource as I may see it.

        Returns one data resource of the application with the actions that the signed-in user may
        do: a text, a list of texts, or a tree in which every node has its own actions.
        `resource_type` says which, and so which field to read.

        Args:
            resource: Code of the data resource.

                Example: `"handbook"`.
        """
        return await self._call(
            GET_USER_AUTH_RESOURCE_STRUCT,
            {},
            {"resource": resource},
            request_options,
        )
