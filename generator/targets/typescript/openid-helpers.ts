/**
 * The methods that sign users in: what is said about them, what they take, and how they are printed.
 *
 * Decides: words and parameters of each, the same wherever its endpoints come from.
 * Leaves to others: which of them a client has and what stands behind them (`openid.ts`, `sign-in.ts`), their names
 * (`openid-names.ts`), what they do (`runtime/oauth.ts`).
 */
import { code, type Code, join } from "../../code/code.js";
import { comment } from "./comments.js";
import type { OperationContext } from "./operations.js";
import { OAUTH_NAMESPACE, OPENID_MODULE, type OpenIdMethod } from "./openid-names.js";
import type { OpenIdPlan, Statement } from "./plan.js";
import { oauthType, runtimeType } from "./runtime.js";
import { argumentList, parameterList } from "./signature.js";
import { identifier, literal, reference } from "./syntax.js";

/** The constant that holds what the functions must know. */
export const ROW = code`openId`;

/** What stands behind a method. */
export interface Way {
  /** The runtime's function, where it has another name than the method. */
  readonly target?: string;
  /** What that function takes between the client and the method's own parameters. */
  readonly rows: readonly Code[];
  /** What the method gives, once it is there; `null`: nothing, or what every way gives. */
  readonly result?: Code;
  /** It takes a call, which the method's name does not show. */
  readonly awaited?: true;
}

/** By method. A client does not have those that are absent. */
export type Ways = Partial<Readonly<Record<OpenIdMethod, Way>>>;

interface Helper {
  readonly name: OpenIdMethod;
  readonly target: string;
  readonly description: string;
  readonly notes: readonly string[];
  /** Behind the client. */
  readonly parameters: readonly Code[];
  readonly returns: Code;
  /** What the runtime's function takes behind the client. */
  readonly values: readonly Code[];
}

/** Everything of a plan but what is particular to where the endpoints come from. */
export function planHelpers(
  context: OperationContext,
  ways: Ways,
  tokenOption: string | null,
): Omit<OpenIdPlan, "samples"> {
  const helpers = helpersOf(ways, tokenOption);
  const bound = helpers.filter((one) => one.name !== "generateCodeChallenge");
  return {
    statements: bound.map((one) => functionOf(context, one)),
    methods: helpers.map(methodOf),
    exports: helpers.map((one) => identifier(one.name)),
    shown: helpers.map((one) => ({
      name: one.name,
      signature: signatureOf(one),
      description: one.description,
    })),
  };
}

/** The methods in the order in which a reader meets them. */
function helpersOf(ways: Ways, tokenOption: string | null): readonly Helper[] {
  const promise = (type: Code): Code => code`Promise<${type}>`;
  const option = (type: Code): Code => code`options?: ${type}`;
  const helpers: Helper[] = [];
  const add = (
    name: OpenIdMethod,
    description: string,
    parameters: readonly Code[],
    returns: (result: Code) => Code,
    notes: readonly string[] = [],
  ): void => {
    const way = ways[name];
    if (way === undefined) return;
    const own = parameters.map((one) => identifier(/^\w+/.exec(one.text)?.[0] ?? ""));
    const result = returns(way.result ?? code`void`);
    helpers.push({
      name,
      target: way.target ?? name,
      description,
      notes,
      parameters,
      returns: way.awaited === true ? promise(result) : result,
      values: [...way.rows, ...own],
    });
  };
  add(
    "generateCodeChallenge",
    "Makes a code verifier and its SHA-256 challenge (PKCE). `buildAuthorizeUrl` does it by itself; this is for programs that build the address on their own.",
    [code`codeVerifier?: string`],
    () => promise(oauthType("OAuthCodeChallenge")),
  );
  add(
    "buildAuthorizeUrl",
    "Makes the address to which a user's browser is sent to sign in, with a code challenge (PKCE). Sends nothing.",
    [option(oauthType("OAuthAuthorizeOptions"))],
    () => promise(oauthType("OAuthAuthorizeUrl")),
    [
      "Keep `state`, `nonce` and `codeVerifier` where only this browser can bring them back, such as its session.",
    ],
  );
  add(
    "getAccessTokenByCode",
    "Exchanges the code that came back from the sign-in page for the tokens of its user.",
    [code`code: string`, option(oauthType("OAuthCodeOptions"))],
    promise,
    [
      "A code works once, so this call is never repeated by itself. Compare `state` before you make it.",
    ],
  );
  add(
    "verifyIdToken",
    "Checks an ID token, and gives its claims: signature (RS256 with a key of the issuer, HS256 with the application's secret), issuer, audience, times, and the nonce where one is given.",
    [code`idToken: string`, option(oauthType("OAuthVerifyOptions"))],
    () => promise(oauthType("OAuthIdTokenClaims")),
    ['Raises `OAuthError` with `error: "invalid_token"` where it must not be believed.'],
  );
  add(
    "getNewAccessTokenByRefreshToken",
    "Exchanges a refresh token for new tokens of the same user.",
    [code`refreshToken: string`, option(oauthType("OAuthRefreshOptions"))],
    promise,
    [
      "Keep the refresh token of the answer, where there is one: the old one may no longer be valid. So this call is never repeated by itself.",
    ],
  );
  add(
    "getAccessTokenByClientCredentials",
    "Gets a token of the application itself, without a user.",
    [code`scope?: string`, option(oauthType("OAuthCallOptions"))],
    promise,
    [
      "For applications that can keep a secret: the application's own secret is needed, not a user.",
    ],
  );
  add(
    "getUserInfoByAccessToken",
    "Reads the claims of the user whose access token it is; of the client's own token where none is given.",
    [code`accessToken?: string`, option(runtimeType("RequestOptions"))],
    promise,
  );
  add(
    "introspectToken",
    "Asks whether an access token or a refresh token is valid, and what it stands for.",
    [code`token: string`, option(oauthType("OAuthTokenOptions"))],
    promise,
  );
  add(
    "revokeToken",
    "Revokes an access token or a refresh token. One that is not known is no failure.",
    [code`token: string`, option(oauthType("OAuthTokenOptions"))],
    () => promise(code`void`),
  );
  add(
    "buildLogoutUrl",
    "Makes the address to which a user's browser is sent to sign out. Sends nothing.",
    [option(oauthType("OAuthLogoutOptions"))],
    () => code`string`,
  );
  if (tokenOption === null) return helpers;
  const setter = {
    name: "setAccessToken",
    target: "setTokenOption",
    description:
      "Gives the client another access token, such as that of the user who has just signed in. Calls that began before, and clients that were derived before, keep theirs.",
    notes: [
      "For programs with one user at a time, such as an app or a page. A server passes the option `token` with each " +
        `call, or derives a client for each user: \`client.withOptions({ ${tokenOption}: token })\`.`,
    ],
    parameters: [code`accessToken: string | ${runtimeType("TokenSource")}`],
    returns: code`void`,
    values: [literal(tokenOption), code`accessToken`],
  } as const;
  return [...helpers, setter];
}

function functionOf(context: OperationContext, helper: Helper): Statement {
  const { names } = context;
  const core = reference({
    name: names.coreName,
    file: `${names.folder}/core.ts`,
    typeOnly: true,
  });
  const name = identifier(helper.name);
  const target = code`${identifier(OAUTH_NAMESPACE)}.${identifier(helper.target)}`;
  const before = "export function ".length + name.text.length;
  const values = [code`core`, ...helper.values];
  return {
    kind: "function",
    comment: comment({ lead: [helper.description], notes: helper.notes }, 0),
    name,
    parameters: parameterList(
      [code`core: ${core}`, ...helper.parameters],
      before,
      `: ${helper.returns.text} {`.length,
    ),
    returns: helper.returns,
    body: code`return ${target}(${argumentList(values, `  return ${target.text}`.length, 1)});`,
  };
}

function methodOf(helper: Helper): OpenIdPlan["methods"][number] {
  const name = identifier(helper.name);
  const target = code`${identifier(OPENID_MODULE)}.${name}`;
  const free = helper.name === "generateCodeChallenge";
  const own = helper.parameters.map((one) => identifier(/^\w+/.exec(one.text)?.[0] ?? ""));
  const values = [...(free ? [] : [code`this`]), ...own];
  return {
    comment: comment({ lead: [helper.description], notes: helper.notes }, 1),
    name,
    parameters: parameterList(
      helper.parameters,
      2 + name.text.length,
      `: ${helper.returns.text} {`.length,
    ),
    returns: helper.returns,
    body: code`return ${target}(${argumentList(values, `    return ${target.text}`.length, 1)});`,
  };
}

/** The method as a reader sees it. */
function signatureOf({ name, parameters, returns }: Helper): Code {
  const shown = identifier(name);
  const flat = parameterList(parameters, shown.text.length, `: ${returns.text}`.length);
  const broken = code`${join(parameters.map((one) => code`\n  ${one},`))}\n`;
  return code`${shown}(${flat.text.startsWith("\n") ? broken : flat}): ${returns}`;
}
