/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import {
  BadGatewayError,
  ClientError,
  ConflictError,
  CustomCodeError,
  EndpointRequestError,
  EndpointResponseError,
  ForbiddenError,
  InvalidArgumentError,
  InvalidOperationError,
  NotFoundError,
  PayloadTooLargeError,
  PaymentNeededError,
  ServerError,
  ServiceUnavailableError,
  ThrottleError,
  UnauthorizedError,
  UnsupportedOperationError,
} from "../errors.js";
import {
  Core,
  apiKeyScheme,
  bearerScheme,
  inHeader,
  type ClientOptions,
  type CoreFeature,
  type CoreOptions,
  type Service,
  type TokenSource,
} from "../runtime/index.js";
import type { OAuthClientAuthentication } from "../runtime/oauth.js";

/** Options of `AuthenticationClient`. */
export interface AuthenticationClientOptions extends ClientOptions {
  /**
   * The access token that the user received when signing in. The call is made in the name of that
   * user.
   *
   * A function is asked for it at every attempt.
   *
   * Read from the environment when absent: `GENAUTH_ACCESS_TOKEN`, then `AUTHING_ACCESS_TOKEN`.
   */
  readonly accessToken?: string | TokenSource | undefined;
  /**
   * ID of the application that the user signs in to, 24 hexadecimal characters.
   *
   * Read from the environment when absent: `GENAUTH_APP_ID`, then `AUTHING_APP_ID`.
   */
  readonly appId?: string | undefined;
  /**
   * Where the service is, such as `https://your-app.genauth.ai`.
   *
   * Read from the environment when absent: `GENAUTH_APP_HOST`, then `AUTHING_APP_HOST`.
   */
  readonly appHost?: string | undefined;
  /**
   * Sent with every call as the header `x-authing-lang`.
   *
   * Read from the environment when absent: `GENAUTH_LANG`, then `AUTHING_LANG`.
   */
  readonly lang?: string | undefined;
  /**
   * Secret of the application. An application that runs on the devices of its users has none.
   *
   * Read from the environment when absent: `GENAUTH_APP_SECRET`, then `AUTHING_APP_SECRET`.
   */
  readonly appSecret?: string | undefined;
  /**
   * Where browsers return to after a sign-in. It must be registered with the application.
   *
   * Read from the environment when absent: `GENAUTH_REDIRECT_URI`, then `AUTHING_REDIRECT_URI`.
   */
  readonly redirectUri?: string | undefined;
  /**
   * Where browsers go after a sign-out. It must be registered with the application.
   *
   * Read from the environment when absent: `GENAUTH_LOGOUT_REDIRECT_URI`, then
   * `AUTHING_LOGOUT_REDIRECT_URI`.
   */
  readonly logoutRedirectUri?: string | undefined;
  /**
   * What sign-ins ask for, separated by blanks, with `openid` among it. `openid profile` when
   * nothing else is said.
   *
   * Read from the environment when absent: `GENAUTH_SCOPE`, then `AUTHING_SCOPE`.
   */
  readonly scope?: string | undefined;
  /**
   * How the application proves who it is when it asks for tokens. `client_secret_post` when nothing
   * else is said.
   *
   * Read from the environment when absent: `GENAUTH_TOKEN_END_POINT_AUTH_METHOD`, then
   * `AUTHING_TOKEN_END_POINT_AUTH_METHOD`.
   */
  readonly tokenEndPointAuthMethod?: OAuthClientAuthentication | undefined;
}

const service: Service = {
  name: "AuthenticationClient",
  agent: "genauth-typescript/0.1.0",
  host: { option: "appHost" },
  schemes: {
    accessToken: bearerScheme({ option: "accessToken" }),
    appId: apiKeyScheme({ in: inHeader, name: "x-authing-app-id", option: "appId" }),
  },
  headers: { lang: "x-authing-lang" },
  options: [
    "appId",
    "appSecret",
    "redirectUri",
    "logoutRedirectUri",
    "scope",
    "tokenEndPointAuthMethod",
  ],
  needs: ["appId", "appHost"],
  secrets: ["accessToken", "appId", "appSecret"],
  envelope: {
    success: "/statusCode",
    values: [200],
    message: "/message",
    code: "/apiCode",
    requestId: "/requestId",
    data: "/data",
  },
  errors: {
    4: ClientError,
    5: ServerError,
    400: InvalidArgumentError,
    401: UnauthorizedError,
    402: PaymentNeededError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    413: PayloadTooLargeError,
    422: InvalidOperationError,
    429: ThrottleError,
    501: UnsupportedOperationError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    601: EndpointRequestError,
    602: EndpointResponseError,
    603: CustomCodeError,
  },
};

/**
 * `AuthenticationClient` without its methods: enough for the standalone functions, so that a bundle
 * holds only the operations it uses.
 *
 * It does what every core does, and what the features do that it is given: see `features.ts`. An
 * option whose feature is missing does not compile; without `environment`, nothing is read from
 * there.
 */
export class AuthenticationCore<const Features extends readonly CoreFeature[] = []> extends Core {
  constructor(options?: CoreOptions<AuthenticationClientOptions, Features>, features?: Features) {
    super(service, options, features);
  }
}
