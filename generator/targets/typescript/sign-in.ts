/**
 * Signing in where the description says no more than its security scheme: `oauth2` with the flow `authorizationCode`, or
 * `openIdConnect`.
 *
 * Decides: what is asked for when nobody says, and which methods there are: those that every such provider has.
 * Leaves to others: which scheme it is (`openid-names.ts`), words and parameters (`openid-helpers.ts`), finding the endpoints (`runtime/oauth-provider.ts`).
 */
import { code } from "../../code/code.js";
import type { SignInProvider } from "../../model/api.js";
import { layOut } from "./layout.js";
import { planHelpers, ROW, type Way, type Ways } from "./openid-helpers.js";
import { OPENID_ROLES, providerOf } from "./openid-names.js";
import { signInSampleOf } from "./openid-samples.js";
import type { OperationContext } from "./operations.js";
import type { OpenIdPlan, Statement } from "./plan.js";
import { oauthType } from "./runtime.js";
import { literal } from "./syntax.js";
import { expressionDoc, type ObjectMember, objectOf } from "./values.js";

export function planSignIn(
  context: OperationContext,
  packageName: string,
  tokenOption: string | null,
): OpenIdPlan | null {
  const provider = providerOf(context.client);
  if (provider === null) return null;
  const plan = planHelpers(context, waysOf(provider), tokenOption);
  return {
    ...plan,
    statements: [rowStatement(provider), ...plan.statements],
    samples: [signInSampleOf(context, packageName, isOpenId(provider))],
  };
}

function isOpenId({ endpoints }: SignInProvider): boolean {
  return "discovery" in endpoints;
}

function waysOf(provider: SignInProvider): Ways {
  const way = (target: string, result?: Way["result"]): Way => ({
    target,
    rows: [ROW],
    ...(result && { result }),
  });
  const tokens = oauthType("OAuthTokens");
  return {
    generateCodeChallenge: { rows: [] },
    buildAuthorizeUrl: way("providerAuthorizeUrl"),
    getAccessTokenByCode: way("providerTokensByCode", tokens),
    getNewAccessTokenByRefreshToken: way("providerTokensByRefreshToken", tokens),
    ...(isOpenId(provider) && {
      verifyIdToken: way("providerIdToken"),
      getUserInfoByAccessToken: way("providerUserInfo", oauthType("OAuthUserInfo")),
      revokeToken: way("providerRevokeToken"),
      buildLogoutUrl: { ...way("providerLogoutUrl"), awaited: true },
    }),
  };
}

/** Of OAuth 2.0 alone nothing is asked for by itself: what a program may do is for its author to say. */
export function usualScope(provider: SignInProvider): string {
  return isOpenId(provider) ? "openid profile" : "";
}

function rowStatement(provider: SignInProvider): Statement {
  const { scheme, endpoints } = provider;
  const known: Readonly<Record<string, string | null>> = { ...endpoints };
  const addresses = Object.entries(known).flatMap(([name, value]): ObjectMember[] =>
    value === null ? [] : [{ name, value: literal(value) }],
  );
  const options = OPENID_ROLES.map((name) => ({ name, value: literal(name) }));
  const row = objectOf(
    [
      { name: "scheme", value: literal(scheme) },
      ...addresses,
      { name: "scope", value: literal(usualScope(provider)) },
      { name: "options", value: objectOf(options, true) },
    ],
    true,
  );
  return {
    kind: "text",
    comment: null,
    exported: false,
    text: code`const ${ROW}: ${oauthType("ProviderRow")} = ${layOut(expressionDoc(row), 0, 0)};`,
  };
}
