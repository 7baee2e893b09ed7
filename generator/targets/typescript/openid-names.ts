/**
 * Names that OpenID Connect brings into a client.
 *
 * Decides: the names of its methods, which are the published ones; of its module; and the options that come with it.
 * Leaves to others: what the methods do (`openid.ts`, `runtime/oauth.ts`).
 */
import type { Client, SignInProvider } from "../../model/api.js";

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

/**
 * Where the users of a client sign in by what a security scheme says: the first such scheme that operations use. Tokens
 * of others are brought by the caller.
 */
export function providerOf(client: Client): SignInProvider | null {
  if (client.openId !== null) return null;
  const used = new Set(
    client.operations.flatMap((one) => one.security.flat().map((use) => use.scheme)),
  );
  return client.signInProviders.find((one) => used.has(one.scheme)) ?? null;
}

/** Whether a client has methods that sign users in. */
export function signsIn(client: Client): boolean {
  return client.openId !== null || providerOf(client) !== null;
}

/** Whether no operation of the client may have this name, because a method that signs users in has it. */
export function isOpenIdName(client: Client, name: string): boolean {
  return NAMES.has(name) && signsIn(client);
}

/** What the application is told about itself. Where the description gives the options no names, these are they. */
export const OPENID_ROLES = [
  "clientId",
  "clientSecret",
  "redirectUri",
  "logoutRedirectUri",
  "scope",
  "clientAuthentication",
] as const;

export interface OpenIdOptionPlan {
  readonly name: string;
  readonly description: string;
  /** `secret`: it is never printed. */
  readonly kind: "open" | "secret";
  /** The texts it can be; absent: any. */
  readonly values?: readonly string[];
}

/** So many of the scopes are named in the description of an option. */
const MOST_SCOPES = 12;

export const CLIENT_AUTHENTICATION = ["client_secret_post", "client_secret_basic", "none"] as const;

export function openIdOptions(
  options: Readonly<Record<(typeof OPENID_ROLES)[number], string>>,
  scope: string,
  scopes: SignInProvider["scopes"] = [],
): readonly OpenIdOptionPlan[] {
  const known = scopes.slice(0, MOST_SCOPES).map(({ name }) => `\`${name}\``);
  const more = scopes.length > MOST_SCOPES ? " and others" : "";
  const asked =
    scope === ""
      ? `What sign-ins ask for, separated by blanks.${known.length > 0 ? ` There are ${known.join(", ")}${more}.` : ""}`
      : `What sign-ins ask for, separated by blanks, with \`openid\` among it. \`${scope}\` when nothing else is said.`;
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
      description: asked,
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
