/**
 * Programs that sign users in, and look after their tokens.
 *
 * Decides: what they show: a web server that signs a user in, an application that asks for a token of its own, and the
 * end of a session. Each is complete, and does what is safe: the state is compared, the nonce is checked.
 * Leaves to others: the methods (`openid.ts`), the pages they stand on (`docs/`).
 */
import { code, type Code, EMPTY } from "../../code/code.js";
import type { OpenIdConnect } from "../../model/api.js";
import type { SurfaceSample } from "../../surface.js";
import type { OperationContext, PlannedOperation } from "./operations.js";
import { identifier, moduleSpecifier } from "./syntax.js";

export function openIdSamples(
  context: OperationContext,
  openId: OpenIdConnect,
  planned: readonly PlannedOperation[],
  packageName: string,
): readonly SurfaceSample[] {
  const sample = (kind: string, body: Code): SurfaceSample =>
    sampleOf(context, packageName, kind, body);
  const isOpenId = has(context, openId.token, planned, "id_token");
  const samples = [sample("sign-in", signIn(isOpenId, openId.userInfo !== null))];
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

function sampleOf(
  context: OperationContext,
  packageName: string,
  kind: string,
  body: Code,
): SurfaceSample {
  const className = identifier(context.names.className);
  const start = code`import { ${className} } from ${moduleSpecifier(packageName)};\n\nconst client = new ${className}();\n`;
  return { kind, example: "", code: code`${start}${body}` };
}

/** The program for a client that knows no more than its security scheme. */
export function signInSampleOf(
  context: OperationContext,
  packageName: string,
  isOpenId: boolean,
): SurfaceSample {
  return sampleOf(context, packageName, "sign-in", signIn(isOpenId, isOpenId));
}

function signIn(isOpenId: boolean, hasUserInfo: boolean): Code {
  const verified = isOpenId
    ? code`
  const claims = await client.verifyIdToken(tokens.id_token ?? "", { nonce });
  console.log(\`signed in: \${claims.sub}\`);`
    : EMPTY;
  const shown = !hasUserInfo
    ? code`  console.log(tokens.token_type);
  return new Response("Signed in.", { headers: { "set-cookie": "sign-in=; Max-Age=0" } });`
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
