/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.client;

import cn.authing.sdk.java.dto.GroupListRespDto;
import cn.authing.sdk.java.dto.OidcConfigurationDto;
import cn.authing.sdk.java.dto.OidcIntrospectionRespDto;
import cn.authing.sdk.java.dto.OidcJwksDto;
import cn.authing.sdk.java.dto.OidcTokenRespDto;
import cn.authing.sdk.java.dto.OidcUserInfoDto;
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

    static final class GetGroupListRow {
        static final OperationRow<GroupListRespDto> ROW = OperationRow.of("getGroupList", "GET", "/api/v3/get-my-group-list")
            .security("accessToken", "appId")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(GroupListRespDto::new));

        private GetGroupListRow() {}
    }

    static final class GetOpenIdConfigurationRow {
        static final OperationRow<OidcConfigurationDto> ROW = OperationRow.of("getOpenIdConfiguration", "GET", "/oidc/.well-known/openid-configuration")
            .json(JsonShape.answer(OidcConfigurationDto::new));

        private GetOpenIdConfigurationRow() {}
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
