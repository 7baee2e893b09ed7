/**
 * Names that OpenID Connect brings into a client.
 *
 * Decides: the names of its methods, which are the published ones, and the options that come with it.
 * Leaves to others: what the methods do (`openid.ts`, `OpenId` of the runtime).
 */
import type { OpenIdConnect } from "../../model/api.js";

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
  "setAccessTokenSource",
] as const;

export interface OpenIdOptionPlan {
  readonly name: string;
  readonly description: string;
  readonly secret: boolean;
}

export function openIdOptions(openId: OpenIdConnect | null): readonly OpenIdOptionPlan[] {
  if (openId === null) return [];
  const { options, scope } = openId;
  const open = (name: string, description: string): OpenIdOptionPlan => ({
    name,
    description,
    secret: false,
  });
  return [
    open(options.clientId, "ID of the application."),
    {
      name: options.clientSecret,
      secret: true,
      description:
        "Secret of the application. An application that runs on the devices of its users has none.",
    },
    open(
      options.redirectUri,
      "Where browsers return to after a sign-in. It must be registered with the application.",
    ),
    open(
      options.logoutRedirectUri,
      "Where browsers go after a sign-out. It must be registered with the application.",
    ),
    open(
      options.scope,
      `What sign-ins ask for, separated by blanks, with \`openid\` among it. \`${scope}\` when nothing else is said.`,
    ),
    open(
      options.clientAuthentication,
      "How the application proves who it is when it asks for tokens: `client_secret_post`, `client_secret_basic` or " +
        "`none`. `client_secret_post` when nothing else is said.",
    ),
  ];
}
