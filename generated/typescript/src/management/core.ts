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
import type { GetManagementAccessTokenDto } from "../models/get-management-access-token-dto.js";
import type { GetManagementTokenRespDto } from "../models/get-management-token-resp-dto.js";
import {
  Core,
  claimScheme,
  inHeader,
  jsonBody,
  signatureScheme,
  tokenScheme,
  type Authentication,
  type ClientOptions,
  type CoreFeature,
  type CoreOptions,
  type Operation,
  type Service,
} from "../runtime/index.js";

/** Options of `ManagementClient`. */
export interface ManagementClientOptions extends ClientOptions {
  /**
   * ID of the access key, 24 hexadecimal characters. For the key of a whole user pool it is the ID
   * of the pool; the key of a collaborating administrator has an ID of its own.
   *
   * Read from the environment when absent: `GENAUTH_ACCESS_KEY_ID`, then `AUTHING_ACCESS_KEY_ID`.
   */
  readonly accessKeyId?: string | undefined;
  /**
   * Secret of the access key, 32 hexadecimal characters. Whoever has it can administer the user
   * pool: keep it on servers, out of browsers, apps and source code.
   *
   * Read from the environment when absent: `GENAUTH_ACCESS_KEY_SECRET`, then
   * `AUTHING_ACCESS_KEY_SECRET`.
   */
  readonly accessKeySecret?: string | undefined;
  /**
   * Where the service is. `https://api.genauth.ai` when nothing else is said.
   *
   * Read from the environment when absent: `GENAUTH_HOST`, then `AUTHING_HOST`.
   */
  readonly host?: string | undefined;
  /**
   * Sent with every call as the header `x-authing-app-tenant-id`.
   *
   * Read from the environment when absent: `GENAUTH_TENANT_ID`, then `AUTHING_TENANT_ID`.
   */
  readonly tenantId?: string | undefined;
  /**
   * Sent with every call as the header `x-authing-lang`.
   *
   * Read from the environment when absent: `GENAUTH_LANG`, then `AUTHING_LANG`.
   */
  readonly lang?: string | undefined;
  /**
   * Another way to prove who calls, in place of the usual one: a constant of this package that is
   * imported beside the client, such as one that signs every request.
   */
  readonly authentication?: Authentication | undefined;
}

const getManagementTokenOperation: Operation<
  GetManagementAccessTokenDto,
  GetManagementTokenRespDto
> = {
  id: "getManagementToken",
  method: "POST",
  path: "/api/v3/get-management-token",
  body: { kind: jsonBody },
  idempotent: true,
  sensitive: ["accessKeySecret", "access_token"],
};

const service: Service = {
  name: "ManagementClient",
  agent: "genauth-typescript/0.1.0",
  host: { option: "host", default: "https://api.genauth.ai" },
  schemes: {
    managementToken: tokenScheme({
      operation: getManagementTokenOperation,
      credentials: { accessKeyId: "accessKeyId", accessKeySecret: "accessKeySecret" },
      token: "/data/access_token",
      expiresIn: "/data/expires_in",
      lifetime: 7200,
    }),
    userPoolId: claimScheme({
      in: inHeader,
      name: "x-authing-userpool-id",
      claim: "scoped_userpool_id",
      of: "managementToken",
    }),
  },
  headers: { tenantId: "x-authing-app-tenant-id", lang: "x-authing-lang" },
  needs: ["accessKeyId", "accessKeySecret"],
  secrets: ["accessKeySecret"],
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
  secret: true,
};

/**
 * For the option `authentication` of `ManagementClient`: signs every request in place of the usual
 * credentials.
 *
 * A signature of the whole request, made with the secret of an access key. It is older than
 * management tokens, and an alternative to them: no token is obtained, and the user pool is that of
 * the access key. The clock of the machine must be right, and no signature works twice.
 */
export const hmacSignature: Authentication = {
  id: "hmacSignature",
  scheme: /* @__PURE__ */ signatureScheme({
    keyId: "accessKeyId",
    secret: "accessKeySecret",
    scheme: "authing",
    hash: "SHA-1",
    signs: "x-authing-",
    nonce: "x-authing-signature-nonce",
    date: "date",
    headers: { "x-authing-signature-method": "HMAC-SHA1", "x-authing-signature-version": "1.0" },
  }),
};

/**
 * `ManagementClient` without its methods: enough for the standalone functions, so that a bundle
 * holds only the operations it uses.
 *
 * It does what every core does, and what the features do that it is given: see `features.ts`. An
 * option whose feature is missing does not compile; without `environment`, nothing is read from
 * there.
 */
export class ManagementCore<const Features extends readonly CoreFeature[] = []> extends Core {
  constructor(options?: CoreOptions<ManagementClientOptions, Features>, features?: Features) {
    super(service, options, features);
  }
}
