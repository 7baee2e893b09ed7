/**
 * OpenID Connect in the SDK: functions and methods that sign users in and look after their tokens.
 *
 * Decides: which of them a client has (those whose endpoints the description names), what they take, what is said about
 * them, and the programs that show them. What they give back is what the description says of the endpoint.
 * Leaves to others: what they do (`runtime/oauth.ts`), their names (`openid-names.ts`), where they stand (`clients.ts`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import { InternalError } from "../../diagnostic.js";
import type { OpenIdConnect } from "../../model/api.js";
import type { SurfaceSample } from "../../surface.js";
import { comment } from "./comments.js";
import { layOut } from "./layout.js";
import { fileOf, type OperationContext, type PlannedOperation } from "./operations.js";
import { OAUTH_NAMESPACE, OPENID_MODULE, type OpenIdMethod } from "./openid-names.js";
import type { OpenIdPlan, Statement } from "./plan.js";
import { oauthType, runtimeType } from "./runtime.js";
import { argumentList, parameterList } from "./signature.js";
import { identifier, literal, moduleSpecifier, reference } from "./syntax.js";
import { expressionDoc, objectOf } from "./values.js";

/** The constant that holds what the functions must know. */
const ROW = code`openId`;

interface Helper {
  readonly name: OpenIdMethod;
  readonly description: string;
  readonly notes: readonly string[];
  /** Behind the client. */
  readonly parameters: readonly Code[];
  readonly returns: Code;
  /** What the runtime's function takes behind the client. */
  readonly values: readonly Code[];
}

export function planOpenId(
  context: OperationContext,
  planned: readonly PlannedOperation[],
  packageName: string,
): OpenIdPlan | null {
  const { openId } = context.client;
  if (openId === null) return null;
  const helpers = helpersOf(context, openId, planned);
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
    samples: samplesOf(context, openId, planned, packageName),
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
  const target = code`${identifier(OAUTH_NAMESPACE)}.${name}`;
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

// ---------------------------------------------------------------------------------------------- samples

function samplesOf(
  context: OperationContext,
  openId: OpenIdConnect,
  planned: readonly PlannedOperation[],
  packageName: string,
): readonly SurfaceSample[] {
  const className = identifier(context.names.className);
  const start = code`import { ${className} } from ${moduleSpecifier(packageName)};\n\nconst client = new ${className}();\n`;
  const sample = (kind: string, body: Code): SurfaceSample => ({
    kind,
    example: "",
    code: code`${start}${body}`,
  });
  const samples = [sample("sign-in", signInSample(context, openId, planned))];
  if (
    openId.introspect !== null &&
    openId.revoke !== null &&
    has(context, openId.introspect, planned, "active")
  ) {
    samples.push(sample("application", applicationSample()));
  }
  samples.push(sample("session", sessionSample(openId)));
  return samples;
}

/** Whether the answer of an operation has a member. */
function has(
  { declarations }: OperationContext,
  id: string,
  planned: readonly PlannedOperation[],
  member: string,
): boolean {
  const type = planned.find((one) => one.operation.id === id)?.result.content;
  const record = type?.kind === "ref" ? declarations.get(type.id) : undefined;
  return record?.kind === "record" && record.fields.some((one) => one.name === member);
}

function signInSample(
  context: OperationContext,
  openId: OpenIdConnect,
  planned: readonly PlannedOperation[],
): Code {
  const verified = has(context, openId.token, planned, "id_token")
    ? code`
  const claims = await client.verifyIdToken(tokens.id_token ?? "", { nonce });
  console.log(\`signed in: \${claims.sub}\`);`
    : EMPTY;
  const shown =
    openId.userInfo === null
      ? code`  return new Response("Signed in.", { headers: { "set-cookie": "sign-in=; Max-Age=0" } });`
      : code`  const user = await client.getUserInfoByAccessToken(tokens.access_token);
  return new Response(JSON.stringify(user), {
    headers: { "content-type": "application/json", "set-cookie": "sign-in=; Max-Age=0" },
  });`;
  return code`
/** Sends the browser to the sign-in page. What is kept for its return stands in a cookie of its own. */
export async function signIn(): Promise<Response> {
  const { url, state, nonce, codeVerifier } = await client.buildAuthorizeUrl();
  const kept = [state, nonce, codeVerifier].join(".");
  return new Response(null, {
    status: 302,
    headers: { location: url, "set-cookie": \`sign-in=\${kept}; HttpOnly; Secure; SameSite=Lax\` },
  });
}

/** Answers the address that the browser returns to. */
export async function callback(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const cookie = /(?:^|; )sign-in=([^;]*)/.exec(request.headers.get("cookie") ?? "");
  const [state, nonce, codeVerifier] = cookie?.[1]?.split(".") ?? [];
  const code = searchParams.get("code");
  if (code === null || state === undefined || searchParams.get("state") !== state) {
    return new Response("This is not the sign-in that was started.", { status: 400 });
  }

  const tokens = await client.getAccessTokenByCode(code, { codeVerifier });${verified}
${shown}
}`;
}

function applicationSample(): Code {
  return code`
const tokens = await client.getAccessTokenByClientCredentials();
const { active } = await client.introspectToken(tokens.access_token);
console.log(active);
await client.revokeToken(tokens.access_token);`;
}

function sessionSample(openId: OpenIdConnect): Code {
  const signOut =
    openId.endSession === null
      ? EMPTY
      : code`

/** Sends the browser to sign out. */
export function signOut(idToken: string): Response {
  const location = client.buildLogoutUrl({ idTokenHint: idToken });
  return new Response(null, { status: 302, headers: { location } });
}`;
  return code`
/** New tokens of a user who is not there. They replace the old ones, the refresh token included. */
export async function renew(refreshToken: string) {
  return client.getNewAccessTokenByRefreshToken(refreshToken);
}${signOut}`;
}
