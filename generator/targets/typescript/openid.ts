/**
 * OpenID Connect in the SDK, as `x-sdk-openid` describes it: functions and methods that sign users in.
 *
 * Decides: which of them a client has (those whose endpoints the description names), and the operations behind them.
 * What they give back is what the description says of the endpoint.
 * Leaves to others: words and parameters (`openid-helpers.ts`), what they do (`runtime/oauth.ts`), the programs that
 * show them (`openid-samples.ts`), where they stand (`clients.ts`).
 */
import { code, type Code } from "../../code/code.js";
import { InternalError } from "../../diagnostic.js";
import type { OpenIdConnect } from "../../model/api.js";
import { layOut } from "./layout.js";
import { planHelpers, ROW, type Ways } from "./openid-helpers.js";
import { openIdSamples } from "./openid-samples.js";
import { fileOf, type OperationContext, type PlannedOperation } from "./operations.js";
import type { OpenIdPlan, Statement } from "./plan.js";
import { oauthType } from "./runtime.js";
import { literal, reference } from "./syntax.js";
import { expressionDoc, objectOf } from "./values.js";

/** `tokenOption`: the option that holds the access token of the user, where the client has one. */
export function planOpenId(
  context: OperationContext,
  planned: readonly PlannedOperation[],
  packageName: string,
  tokenOption: string | null,
): OpenIdPlan | null {
  const { openId } = context.client;
  if (openId === null) return null;
  const plan = planHelpers(context, waysOf(context, openId, planned), tokenOption);
  return {
    ...plan,
    statements: [rowStatement(openId), ...plan.statements],
    samples: openIdSamples(context, openId, planned, packageName),
  };
}

function waysOf(
  context: OperationContext,
  openId: OpenIdConnect,
  planned: readonly PlannedOperation[],
): Ways {
  const endpoint = (id: string): { readonly row: Code; readonly result: Code } => {
    const found = planned.find((one) => one.operation.id === id);
    if (found === undefined) throw new InternalError(`there is no operation ${id}`);
    const file = fileOf(context, found.operation);
    const row = reference({ name: found.names.row, file, typeOnly: false });
    return { row, result: found.result.type };
  };
  const { row, result } = endpoint(openId.token);
  const bought = { rows: [ROW, row], result };
  const jwks = openId.jwks === null ? code`undefined` : endpoint(openId.jwks).row;
  const userInfo = openId.userInfo === null ? null : endpoint(openId.userInfo);
  const introspect = openId.introspect === null ? null : endpoint(openId.introspect);
  return {
    generateCodeChallenge: { rows: [] },
    buildAuthorizeUrl: { rows: [ROW] },
    getAccessTokenByCode: bought,
    verifyIdToken: { rows: [ROW, jwks] },
    getNewAccessTokenByRefreshToken: bought,
    getAccessTokenByClientCredentials: bought,
    ...(userInfo && {
      getUserInfoByAccessToken: { rows: [userInfo.row], result: userInfo.result },
    }),
    ...(introspect && {
      introspectToken: { rows: [ROW, introspect.row], result: introspect.result },
    }),
    ...(openId.revoke !== null && { revokeToken: { rows: [ROW, endpoint(openId.revoke).row] } }),
    ...(openId.endSession !== null && { buildLogoutUrl: { rows: [ROW] } }),
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
