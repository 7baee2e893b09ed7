/**
 * Names that OpenID Connect brings into a client.
 *
 * Decides: the names of its methods, which are the published ones; of its module; and the options that come with it.
 * Leaves to others: what the methods do (`openid.ts`, `runtime/oauth.ts`).
 */
import type { Client, OpenIdConnect } from "../../model/api.js";

/** The module of a client that holds its functions, without ending; also the namespace it is imported as. */
export const OPENID_MODULE = "openid";

/** What that module calls `runtime/oauth.ts`. */
export const OAUTH_NAMESPACE = "oauth";

export const OPENID_METHODS = [
  "generateCodeChallenge",
  "buildAuthorizeUrl",
  "getAccessTokenByCode",
  "verifyIdToken",
  "getUserInfoByAccessToken",
  "getNewAccessTokenByRefreshToken",
  "getAccessTokenByClientCredentials",
  "introspectToken",
  "revokeToken",
  "buildLogoutUrl",
  "setAccessToken",
] as const;

export type OpenIdMethod = (typeof OPENID_METHODS)[number];

const NAMES: ReadonlySet<string> = new Set([...OPENID_METHODS, OPENID_MODULE, OAUTH_NAMESPACE]);

/** Whether no operation of the client may have this name, because OpenID Connect has it. */
export function isOpenIdName(client: Client, name: string): boolean {
  return client.openId !== null && NAMES.has(name);
}

export interface OpenIdOptionPlan {
  readonly name: string;
  readonly description: string;
  /** `secret`: it is never printed. */
  readonly kind: "open" | "secret";
  /** The texts it can be; absent: any. */
  readonly values?: readonly string[];
}

export const CLIENT_AUTHENTICATION = ["client_secret_post", "client_secret_basic", "none"] as const;

export function openIdOptions(openId: OpenIdConnect | null): readonly OpenIdOptionPlan[] {
  if (openId === null) return [];
  const { options, scope } = openId;
  return [
    { name: options.clientId, kind: "open", description: "ID of the application." },
    {
      name: options.clientSecret,
      kind: "secret",
      description:
        "Secret of the application. An application that runs on the devices of its users has none.",
    },
    {
      name: options.redirectUri,
      kind: "open",
      description:
        "Where browsers return to after a sign-in. It must be registered with the application.",
    },
    {
      name: options.logoutRedirectUri,
      kind: "open",
      description:
        "Where browsers go after a sign-out. It must be registered with the application.",
    },
    {
      name: options.scope,
      kind: "open",
      description: `What sign-ins ask for, separated by blanks, with \`openid\` among it. \`${scope}\` when nothing else is said.`,
    },
    {
      name: options.clientAuthentication,
      kind: "open",
      description:
        "How the application proves who it is when it asks for tokens. `client_secret_post` when nothing else is said.",
      values: CLIENT_AUTHENTICATION,
    },
  ];
}
