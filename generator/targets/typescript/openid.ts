/**
 * OpenID Connect in the SDK: functions and methods that sign users in and look after their tokens.
 *
 * Decides: which of them a client has (those whose endpoints the description names), what they take, and what is said
 * about them. What they give back is what the description says of the endpoint.
 * Leaves to others: what they do (`runtime/oauth.ts`), their names (`openid-names.ts`), the programs that
 * show them (`openid-samples.ts`), where they stand (`clients.ts`).
 */
import { code, type Code, join } from "../../code/code.js";
import { InternalError } from "../../diagnostic.js";
import type { OpenIdConnect } from "../../model/api.js";
import { comment } from "./comments.js";
import { layOut } from "./layout.js";
import { fileOf, type OperationContext, type PlannedOperation } from "./operations.js";
import { openIdSamples } from "./openid-samples.js";
import { OAUTH_NAMESPACE, OPENID_MODULE, type OpenIdMethod } from "./openid-names.js";
import type { OpenIdPlan, Statement } from "./plan.js";
import { oauthType, runtimeType } from "./runtime.js";
import { argumentList, parameterList } from "./signature.js";
import { identifier, literal, reference } from "./syntax.js";
import { expressionDoc, objectOf } from "./values.js";

/** The constant that holds what the functions must know. */
const ROW = code`openId`;

interface Helper {
  readonly name: OpenIdMethod;
  /** The runtime's function, where it has another name. */
  readonly target?: string;
  readonly description: string;
  readonly notes: readonly string[];
  /** Behind the client. */
  readonly parameters: readonly Code[];
  readonly returns: Code;
  /** What the runtime's function takes behind the client. */
  readonly values: readonly Code[];
}

/** `tokenOption`: the option that holds the access token of the user, where the client has one. */
export function planOpenId(
  context: OperationContext,
  planned: readonly PlannedOperation[],
  packageName: string,
  tokenOption: string | null,
): OpenIdPlan | null {
  const { openId } = context.client;
  if (openId === null) return null;
  const helpers = helpersOf(context, openId, planned, tokenOption);
  const bound = helpers.filter((one) => one.name !== "generateCodeChallenge");
  return {
    statements: [rowStatement(openId), ...bound.map((one) => functionOf(context, one))],
    methods: helpers.map(methodOf),
    exports: helpers.map((one) => identifier(one.name)),
    shown: helpers.map((one) => ({
      name: one.name,
      signature: signatureOf(one),
      description: one.description,
    })),
    samples: openIdSamples(context, openId, planned, packageName),
  };
}

function rowStatement(openId: OpenIdConnect): Statement {
  const { issuer, authorize, endSession, scope, options } = openId;
  const row = objectOf(
    [
      { name: "issuer", value: literal(issuer) },
      { name: "authorize", value: literal(authorize) },
      ...(endSession === null ? [] : [{ name: "endSession", value: literal(endSession) }]),
      { name: "scope", value: literal(scope) },
      {
        name: "options",
        value: objectOf(
          [
            { name: "clientId", value: literal(options.clientId) },
            { name: "clientSecret", value: literal(options.clientSecret) },
            { name: "redirectUri", value: literal(options.redirectUri) },
            { name: "logoutRedirectUri", value: literal(options.logoutRedirectUri) },
            { name: "scope", value: literal(options.scope) },
            { name: "clientAuthentication", value: literal(options.clientAuthentication) },
          ],
          true,
        ),
      },
    ],
    true,
  );
  return {
    kind: "text",
    comment: null,
    exported: false,
    text: code`const ${ROW}: ${oauthType("OpenIdRow")} = ${layOut(expressionDoc(row), 0, 0)};`,
  };
}

// ---------------------------------------------------------------------------------------------- helpers

function helpersOf(
  context: OperationContext,
  openId: OpenIdConnect,
  planned: readonly PlannedOperation[],
  tokenOption: string | null,
): readonly Helper[] {
  const endpoint = (id: string): { readonly row: Code; readonly result: Code } => {
    const found = planned.find((one) => one.operation.id === id);
    if (found === undefined) throw new InternalError(`there is no operation ${id}`);
    const file = fileOf(context, found.operation);
    const row = reference({ name: found.names.row, file, typeOnly: false });
    return { row, result: found.result.type };
  };
  const promise = (type: Code): Code => code`Promise<${type}>`;
  const option = (type: Code): Code => code`options?: ${type}`;
  const token = endpoint(openId.token);
  const bought = promise(token.result);
  const secretOnly =
    "For applications that can keep a secret: the application's own secret is needed, not a user.";

  const helpers: Helper[] = [
    {
      name: "generateCodeChallenge",
      description:
        "Makes a code verifier and its SHA-256 challenge (PKCE). `buildAuthorizeUrl` does it by itself; this is for programs that build the address on their own.",
      notes: [],
      parameters: [code`codeVerifier?: string`],
      returns: promise(oauthType("OAuthCodeChallenge")),
      values: [code`codeVerifier`],
    },
    {
      name: "buildAuthorizeUrl",
      description:
        "Makes the address to which a user's browser is sent to sign in, with a code challenge (PKCE). Sends nothing.",
      notes: [
        "Keep `state`, `nonce` and `codeVerifier` where only this browser can bring them back, such as its session.",
      ],
      parameters: [option(oauthType("OAuthAuthorizeOptions"))],
      returns: promise(oauthType("OAuthAuthorizeUrl")),
      values: [ROW, code`options`],
    },
    {
      name: "getAccessTokenByCode",
      description:
        "Exchanges the code that came back from the sign-in page for the tokens of its user.",
      notes: [
        "A code works once, so this call is never repeated by itself. Compare `state` before you make it.",
      ],
      parameters: [code`code: string`, option(oauthType("OAuthCodeOptions"))],
      returns: bought,
      values: [ROW, token.row, code`code`, code`options`],
    },
    {
      name: "verifyIdToken",
      description:
        "Checks an ID token, and gives its claims: signature (RS256 with a key of the issuer, HS256 with the application's secret), issuer, audience, times, and the nonce where one is given.",
      notes: ['Raises `OAuthError` with `error: "invalid_token"` where it must not be believed.'],
      parameters: [code`idToken: string`, option(oauthType("OAuthVerifyOptions"))],
      returns: promise(oauthType("OAuthIdTokenClaims")),
      values: [
        ROW,
        openId.jwks === null ? code`undefined` : endpoint(openId.jwks).row,
        code`idToken`,
        code`options`,
      ],
    },
    {
      name: "getNewAccessTokenByRefreshToken",
      description: "Exchanges a refresh token for new tokens of the same user.",
      notes: [
        "Keep the refresh token of the answer, where there is one: the old one may no longer be valid. So this call is never repeated by itself.",
      ],
      parameters: [code`refreshToken: string`, option(oauthType("OAuthRefreshOptions"))],
      returns: bought,
      values: [ROW, token.row, code`refreshToken`, code`options`],
    },
    {
      name: "getAccessTokenByClientCredentials",
      description: "Gets a token of the application itself, without a user.",
      notes: [secretOnly],
      parameters: [code`scope?: string`, option(oauthType("OAuthCallOptions"))],
      returns: bought,
      values: [ROW, token.row, code`scope`, code`options`],
    },
  ];
  if (openId.userInfo !== null) {
    const { row, result } = endpoint(openId.userInfo);
    helpers.push({
      name: "getUserInfoByAccessToken",
      description:
        "Reads the claims of the user whose access token it is; of the client's own token where none is given.",
      notes: [],
      parameters: [code`accessToken?: string`, option(runtimeType("RequestOptions"))],
      returns: promise(result),
      values: [row, code`accessToken`, code`options`],
    });
  }
  if (openId.introspect !== null) {
    const { row, result } = endpoint(openId.introspect);
    helpers.push({
      name: "introspectToken",
      description:
        "Asks whether an access token or a refresh token is valid, and what it stands for.",
      notes: [],
      parameters: [code`token: string`, option(oauthType("OAuthTokenOptions"))],
      returns: promise(result),
      values: [ROW, row, code`token`, code`options`],
    });
  }
  if (openId.revoke !== null) {
    helpers.push({
      name: "revokeToken",
      description:
        "Revokes an access token or a refresh token. One that is not known is no failure.",
      notes: [],
      parameters: [code`token: string`, option(oauthType("OAuthTokenOptions"))],
      returns: promise(code`void`),
      values: [ROW, endpoint(openId.revoke).row, code`token`, code`options`],
    });
  }
  if (openId.endSession !== null) {
    helpers.push({
      name: "buildLogoutUrl",
      description:
        "Makes the address to which a user's browser is sent to sign out. Sends nothing.",
      notes: [],
      parameters: [option(oauthType("OAuthLogoutOptions"))],
      returns: code`string`,
      values: [ROW, code`options`],
    });
  }
  if (tokenOption !== null) {
    helpers.push({
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
    });
  }
  return helpers;
}

function functionOf(context: OperationContext, helper: Helper): Statement {
  const { names } = context;
  const core = reference({
    name: names.coreName,
    file: `${names.folder}/core.ts`,
    typeOnly: true,
  });
  const name = identifier(helper.name);
  const target = code`${identifier(OAUTH_NAMESPACE)}.${identifier(helper.target ?? helper.name)}`;
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
