/**
 * OpenID Connect: the row, and the methods that a client with it has besides its operations.
 *
 * Decides: what these methods are called and take; the names are the published ones.
 * Leaves to others: what they do (`OpenId` of the runtime), programs that show them (`openid-samples.ts`).
 */
import { code, type Code, join } from "../../code/code.js";
import type { OpenIdConnect } from "../../model/api.js";
import type { SurfaceHelper } from "../../surface.js";
import { head, type Method } from "./clients.js";
import { javadoc } from "./comments.js";
import type { OperationContext, PlannedOperation } from "./operations.js";
import { OPENID_METHODS } from "./openid-names.js";
import { identifier, reference, text } from "./syntax.js";

export interface OpenIdMethods {
  readonly row: Code;
  readonly sync: readonly Method[];
  readonly async: readonly Method[];
  readonly shown: readonly SurfaceHelper[];
}

/** A method of the runtime's `OpenId`, which stands behind the client. */
interface Helper {
  readonly name: (typeof OPENID_METHODS)[number];
  readonly description: string;
  readonly notes: readonly string[];
  /** Type, name and meaning of each parameter. */
  readonly parameters: readonly (readonly [Code, string, string])[];
  /** The last parameter, which may be left out: its type. */
  readonly options: Code | null;
  readonly returns: Code;
  readonly returned: string;
  /** Nothing is sent: there is no future. */
  readonly isPlain: boolean;
  /** Rows that it calls. */
  readonly rows: readonly Code[];
}

/** `tokenOption`: the option of the client that holds the token of a user; `null`: there is none. */
export function planOpenId(
  context: OperationContext,
  planned: readonly PlannedOperation[],
  tokenOption: string | null,
): OpenIdMethods | null {
  const { openId } = context.client;
  if (openId === null) return null;
  const helpers = helpersOf(context, openId, planned, tokenOption);
  return {
    row: rowOf(context, openId),
    sync: helpers.flatMap((one) => methodsOf(context, one, false)),
    async: helpers.flatMap((one) => methodsOf(context, one, true)),
    shown: helpers.map((one) => ({
      name: one.name,
      signature: code`${head(one.returns, identifier(one.name), parametersOf(one, true))};`,
      description: one.description,
    })),
  };
}

function rowOf(context: OperationContext, openId: OpenIdConnect): Code {
  const { issuer, authorize, endSession, scope, options } = openId;
  const values = [
    text(issuer),
    text(authorize),
    endSession === null ? code`null` : text(endSession),
    text(scope),
    ...[
      options.clientId,
      options.clientSecret,
      options.redirectUri,
      options.logoutRedirectUri,
      options.scope,
      options.clientAuthentication,
    ].map((one) => text(one)),
  ];
  const lines = join(
    values.map((one) => code`\n            ${one}`),
    code`,`,
  );
  return code`new ${reference("OpenIdRow", context.packages.internal)}(${lines})`;
}

function parametersOf(helper: Helper, withOptions: boolean): readonly Code[] {
  const own = helper.parameters.map(([type, name]) => code`${type} ${identifier(name)}`);
  return withOptions && helper.options !== null ? [...own, code`${helper.options} options`] : own;
}

function methodsOf(context: OperationContext, helper: Helper, isAsync: boolean): readonly Method[] {
  const future = isAsync && !helper.isPlain;
  const returns = future
    ? code`${reference("CompletableFuture", "java.util.concurrent")}<${boxed(helper.returns)}>`
    : helper.returns;
  const isVoid = returns.text === "void";
  const names = helper.parameters.map(([, name]) => identifier(name));
  const make = (withOptions: boolean): Method => {
    const options =
      helper.options === null ? [] : [withOptions ? code`options` : code`${helper.options}.none()`];
    const called = code`openId().${identifier(helper.name)}(${join([...helper.rows, ...names, ...options], code`, `)})`;
    const waited =
      future || helper.isPlain ? called : code`core.await(${called}, ${text(helper.name)})`;
    return {
      comment: javadoc(
        {
          lead: [helper.description],
          notes: helper.notes,
          tags: [
            ...helper.parameters.map(([, name, meaning]) => ["param", name, meaning] as const),
            ...(withOptions && helper.options !== null
              ? [["param", "options", "of this call"] as const]
              : []),
            ...(isVoid ? [] : [["return", "", helper.returned] as const]),
          ],
        },
        4,
      ),
      isDeprecated: false,
      head: head(returns, identifier(helper.name), parametersOf(helper, withOptions)),
      body: code`${isVoid ? code`` : code`return `}${waited};`,
    };
  };
  return helper.options === null ? [make(false)] : [make(false), make(true)];
}

function boxed(type: Code): Code {
  return type.text === "void" ? code`Void` : type;
}

function helpersOf(
  context: OperationContext,
  openId: OpenIdConnect,
  planned: readonly PlannedOperation[],
  tokenOption: string | null,
): readonly Helper[] {
  const { packages, names } = context;
  const model = (name: string): Code => reference(name, packages.model);
  const endpoint = (id: string | null): { readonly row: Code; readonly type: Code } | null => {
    const found = planned.find((one) => one.operation.id === id);
    return found === undefined
      ? null
      : {
          row: code`${identifier(names.rowsName)}.${identifier(found.names.row)}.ROW`,
          type: found.result.type,
        };
  };
  const callOptions = model("OAuthCallOptions");
  const secretOnly =
    "For applications that can keep a secret: the application's own secret is needed, not a user.";
  const helpers: Helper[] = [
    {
      name: "generateCodeChallenge",
      description:
        "Makes a code verifier and its SHA-256 challenge (PKCE). `buildAuthorizeUrl` does it by itself; this is for programs that build the address on their own.",
      notes: [],
      parameters: [],
      options: null,
      returns: model("OAuthCodeChallenge"),
      returned: "verifier and challenge",
      isPlain: true,
      rows: [],
    },
    {
      name: "generateCodeChallenge",
      description: "Makes the SHA-256 challenge of a code verifier of your own (PKCE).",
      notes: [],
      parameters: [[code`String`, "codeVerifier", "43 to 128 letters, digits and `-._~`"]],
      options: null,
      returns: model("OAuthCodeChallenge"),
      returned: "verifier and challenge",
      isPlain: true,
      rows: [],
    },
    {
      name: "buildAuthorizeUrl",
      description:
        "Makes the address to which a user's browser is sent to sign in, with a code challenge (PKCE). Sends nothing.",
      notes: [
        "Keep `state`, `nonce` and `codeVerifier` where only this browser can bring them back, such as its session.",
      ],
      parameters: [],
      options: model("OAuthAuthorizeOptions"),
      returns: model("OAuthAuthorizeUrl"),
      returned: "the address, and what to keep",
      isPlain: true,
      rows: [],
    },
  ];
  const token = endpoint(openId.token);
  if (token !== null) {
    const tokenHelper = (
      name: Helper["name"],
      description: string,
      note: string,
      parameters: Helper["parameters"],
    ): Helper => ({
      name,
      description,
      notes: [note],
      parameters,
      options: callOptions,
      returns: token.type,
      returned: "the tokens",
      isPlain: false,
      rows: [token.row],
    });
    helpers.push(
      tokenHelper(
        "getAccessTokenByCode",
        "Exchanges the code that came back from the sign-in page for the tokens of its user.",
        "A code works once, so this call is never repeated by itself. Compare `state` before you make it.",
        [[code`String`, "code", "that came back"]],
      ),
    );
  }
  const jwks = endpoint(openId.jwks);
  helpers.push({
    name: "verifyIdToken",
    description:
      "Checks an ID token, and gives its claims: signature (RS256 with a key of the issuer, HS256 with the application's secret), issuer, audience, times, and the nonce where one is given.",
    notes: [
      "Throws `OAuthException` with the error `invalid_token` where it must not be believed.",
    ],
    parameters: [[code`String`, "idToken", "that came with the access token"]],
    options: model("OAuthVerifyOptions"),
    returns: code`${reference("Map", "java.util")}<String, Object>`,
    returned: "its claims; times are in seconds since 1970",
    isPlain: false,
    rows: [jwks === null ? code`null` : jwks.row],
  });
  if (token !== null) {
    helpers.push(
      {
        name: "getNewAccessTokenByRefreshToken",
        description: "Exchanges a refresh token for new tokens of the same user.",
        notes: [
          "Keep the refresh token of the answer, where there is one: the old one may no longer be valid. So this call is never repeated by itself.",
        ],
        parameters: [[code`String`, "refreshToken", "of the user"]],
        options: callOptions,
        returns: token.type,
        returned: "the tokens",
        isPlain: false,
        rows: [token.row],
      },
      {
        name: "getAccessTokenByClientCredentials",
        description: "Gets a token of the application itself, without a user.",
        notes: [secretOnly],
        parameters: [
          [code`String`, "scope", "what is asked for, separated by blanks; `null`: all"],
        ],
        options: callOptions,
        returns: token.type,
        returned: "the tokens",
        isPlain: false,
        rows: [token.row],
      },
    );
  }
  const userInfo = endpoint(openId.userInfo);
  if (userInfo !== null) {
    helpers.push({
      name: "getUserInfoByAccessToken",
      description:
        "Reads the claims of the user whose access token it is; of the client's own token where none is given.",
      notes: [],
      parameters: [[code`String`, "accessToken", "`null`: the client's own"]],
      options: model("RequestOptions"),
      returns: userInfo.type,
      returned: "the claims",
      isPlain: false,
      rows: [userInfo.row],
    });
  }
  const introspect = endpoint(openId.introspect);
  if (introspect !== null) {
    helpers.push({
      name: "introspectToken",
      description:
        "Asks whether an access token or a refresh token is valid, and what it stands for.",
      notes: [],
      parameters: [[code`String`, "token", "to ask about"]],
      options: callOptions,
      returns: introspect.type,
      returned: "what the service knows about it",
      isPlain: false,
      rows: [introspect.row],
    });
  }
  const revoke = endpoint(openId.revoke);
  if (revoke !== null) {
    helpers.push({
      name: "revokeToken",
      description:
        "Revokes an access token or a refresh token. One that is not known is no failure.",
      notes: [],
      parameters: [[code`String`, "token", "to revoke"]],
      options: callOptions,
      returns: code`void`,
      returned: "done when it is revoked",
      isPlain: false,
      rows: [revoke.row],
    });
  }
  if (openId.endSession !== null) {
    helpers.push({
      name: "buildLogoutUrl",
      description:
        "Makes the address to which a user's browser is sent to sign out. Sends nothing.",
      notes: [],
      parameters: [],
      options: model("OAuthLogoutOptions"),
      returns: code`String`,
      returned: "the address",
      isPlain: true,
      rows: [],
    });
  }
  if (tokenOption !== null) {
    const note =
      "For programs with one user at a time. A server passes a token with each call, or derives a client for each user.";
    const setter = (name: Helper["name"], type: Code, meaning: string, what: string): Helper => ({
      name,
      description: `${what} Calls that began before, and clients that were derived before, keep theirs.`,
      notes: [note],
      parameters: [[type, "accessToken", meaning]],
      options: null,
      returns: code`void`,
      returned: "",
      isPlain: true,
      rows: [text(tokenOption)],
    });
    const supplier = code`${reference("Supplier", "java.util.function")}<String>`;
    helpers.push(
      setter(
        "setAccessToken",
        code`String`,
        "of the user",
        "Gives the client another access token, such as that of the user who has just signed in.",
      ),
      setter(
        "setAccessTokenSource",
        supplier,
        "asked for the token at every attempt",
        "Gives the client another source of access tokens.",
      ),
    );
  }
  return helpers;
}
