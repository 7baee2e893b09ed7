/**
 * OpenID Connect in the SDK: methods that sign users in and look after their tokens.
 *
 * Decides: which of them a client has (those whose endpoints the description names), what they take, what is said about
 * them. What they give back is what the description says of the endpoint.
 * Leaves to others: what they do (`runtime/oauth.py` and its kind), their names (`openid-names.ts`), programs that show
 * them (`openid-samples.ts`), where they stand (`clients.ts`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import { InternalError } from "../../diagnostic.js";
import type { OpenIdConnect } from "../../model/api.js";
import { docstringOf } from "./comments.js";
import { argument, call, type Expression, type Item, keyword, layOut } from "./layout.js";
import { optionName, type OpenIdMethod } from "./openid-names.js";
import { openIdSamples } from "./openid-samples.js";
import { type OperationContext, type PlannedOperation, rowReference } from "./operations.js";
import type { MethodPlan, OpenIdPlan } from "./plan.js";
import { runtimeType, runtimeValue, standardType } from "./runtime.js";
import { identifier, literal, reference } from "./syntax.js";

export interface OpenIdMethods {
  /** The constant that holds what the methods must know. */
  readonly row: { readonly name: Code; readonly value: Code };
  readonly methods: readonly MethodPlan[];
  readonly asyncMethods: readonly MethodPlan[];
  readonly shown: OpenIdPlan;
}

interface Helper {
  readonly name: OpenIdMethod;
  readonly description: string;
  readonly notes: readonly string[];
  /** Behind `self`, each a line. */
  readonly parameters: readonly Code[];
  /** Those of the asynchronous client, where they are others. */
  readonly asyncParameters?: readonly Code[];
  readonly returns: Code;
  /** The runtime's function, called. */
  readonly made: Expression;
  /** The operation that it sends; `null`: it sends nothing. */
  readonly sends: Code | null;
  readonly hasOptions: boolean;
}

const ROW_NAME = "OPENID";
const STATE = argument(code`self._state`);

/** `tokenOption`: the option of the client that holds the token of a user; `null`: there is none. */
export function planOpenId(
  context: OperationContext,
  planned: readonly PlannedOperation[],
  importName: string,
  tokenOption: string | null,
): OpenIdMethods | null {
  const { openId } = context.client;
  if (openId === null) return null;
  const helpers = [
    ...helpersOf(context, openId, planned),
    ...(tokenOption === null ? [] : [tokenSetter(tokenOption)]),
  ];
  return {
    row: rowOf(openId),
    methods: helpers.map((one) => methodOf(one, false)),
    asyncMethods: helpers.map((one) => methodOf(one, true)),
    shown: {
      methods: helpers.map((one) => ({
        name: one.name,
        signature: code`def ${identifier(one.name)}(${lines(one.parameters, code`    `)}) -> ${one.returns}`,
        description: one.description,
      })),
      samples: openIdSamples(context, openId, planned, importName),
    },
  };
}

function rowOf(openId: OpenIdConnect): OpenIdMethods["row"] {
  const { issuer, authorize, endSession, scope, options } = openId;
  const option = (text: string): Code => literal(optionName(text));
  const items: Item[] = [
    keyword(code`issuer`, literal(issuer)),
    keyword(code`authorize`, literal(authorize)),
    keyword(code`end_session`, literal(endSession)),
    keyword(code`scope`, literal(scope)),
    keyword(code`client_id`, option(options.clientId)),
    keyword(code`client_secret`, option(options.clientSecret)),
    keyword(code`redirect_uri`, option(options.redirectUri)),
    keyword(code`logout_redirect_uri`, option(options.logoutRedirectUri)),
    keyword(code`scope_option`, option(options.scope)),
    keyword(code`client_authentication`, option(options.clientAuthentication)),
  ];
  const value = layOut(call(runtimeValue("OpenIdRow"), items, true), 0, 0);
  return { name: identifier(ROW_NAME), value };
}

function lines(parameters: readonly Code[], by: Code): Code {
  if (parameters.length === 0) return EMPTY;
  const all = parameters.map((one) => code`\n${by}${one},`);
  return code`${join(all)}\n`;
}

function methodOf(helper: Helper, isAsync: boolean): MethodPlan {
  const { name, sends, returns } = helper;
  const parameters = (isAsync ? helper.asyncParameters : undefined) ?? helper.parameters;
  const waits = isAsync && sends !== null;
  const given = returns.text === "None" ? EMPTY : code`return `;
  const head = sends === null ? given : code`steps = `;
  const made = layOut(helper.made, 0, head.text.length, 0, 2);
  const options = helper.hasOptions ? code`request_options` : code`None`;
  const run = code`\nreturn ${waits ? code`await ` : EMPTY}self._run(steps, ${sends ?? EMPTY}, ${options})`;
  return {
    keyword: waits ? code`async def` : code`def`,
    name: identifier(name),
    parameters: code`${lines([code`self`, ...parameters], code`        `)}    `,
    returns,
    docstring: docstringOf([helper.description, ...helper.notes], 2),
    body: code`${head}${made}${sends === null ? EMPTY : run}`,
  };
}

// ---------------------------------------------------------------------------------------------- helpers

function helpersOf(
  context: OperationContext,
  openId: OpenIdConnect,
  planned: readonly PlannedOperation[],
): readonly Helper[] {
  const row = argument(
    reference({ name: ROW_NAME, file: `${context.names.folder}/operations.py`, typeOnly: false }),
  );
  const endpoint = (id: string): { readonly row: Code; readonly result: Code } => {
    const found = planned.find((one) => one.operation.id === id);
    if (found === undefined) throw new InternalError(`there is no operation ${id}`);
    return { row: rowReference(context, found.names.row), result: found.result.type };
  };
  const passed = (name: string): Item => argument(identifier(name));
  const named = (name: string): Item => keyword(identifier(name), identifier(name));
  const text = (name: string): Code => code`${identifier(name)}: str | None = None`;
  const options = code`request_options: ${runtimeType("OAuthCallOptions")} | None = None`;
  const token = endpoint(openId.token);
  const mapping = standardType("collections.abc", "Mapping");
  const anyType = standardType("typing", "Any");
  const literalOf = standardType("typing", "Literal");

  const helpers: Helper[] = [
    {
      name: "generate_code_challenge",
      description:
        "Makes a code verifier and its SHA-256 challenge (PKCE). `build_authorize_url` does it by itself; this is for programs that build the address on their own.",
      notes: [],
      parameters: [text("code_verifier")],
      returns: runtimeType("CodeChallenge"),
      made: call(runtimeValue("generate_code_challenge"), [passed("code_verifier")]),
      sends: null,
      hasOptions: false,
    },
    {
      name: "build_authorize_url",
      description:
        "Makes the address to which a user's browser is sent to sign in, with a code challenge (PKCE). Sends nothing.",
      notes: [
        "Keep `state`, `nonce` and `code_verifier` where only this browser can bring them back, such as its session. Everything has a default: `scope` asks for what the client was told, `offline_access` in it for a refresh token; `forced` has the user sign in even where a session is there; `parameters` are further ones of the service, by their names on the wire.",
      ],
      parameters: [
        code`*`,
        ...["redirect_uri", "scope", "state", "nonce", "code_verifier"].map(text),
        code`forced: bool = False`,
        text("prompt"),
        code`response_mode: ${literalOf}["query", "fragment", "form_post", "web_message"] | None = None`,
        text("tenant_id"),
        code`parameters: ${mapping}[str, str] | None = None`,
      ],
      returns: runtimeType("AuthorizeUrl"),
      made: call(runtimeValue("build_authorize_url"), [
        STATE,
        row,
        ...[
          "redirect_uri",
          "scope",
          "state",
          "nonce",
          "code_verifier",
          "forced",
          "prompt",
          "response_mode",
          "tenant_id",
          "parameters",
        ].map(named),
      ]),
      sends: null,
      hasOptions: false,
    },
    {
      name: "get_access_token_by_code",
      description:
        "Exchanges the code that came back from the sign-in page for the tokens of its user.",
      notes: [
        "A code works once, so this call is never repeated by itself. Compare `state` before you make it.",
      ],
      parameters: [code`code: str`, code`*`, text("code_verifier"), text("redirect_uri"), options],
      returns: token.result,
      made: call(runtimeValue("get_access_token_by_code"), [
        STATE,
        row,
        argument(token.row),
        ...["code", "code_verifier", "redirect_uri", "request_options"].map(passed),
      ]),
      sends: token.row,
      hasOptions: true,
    },
    {
      name: "verify_id_token",
      description:
        "Checks an ID token, and gives its claims: signature (RS256 with a key of the issuer, HS256 with the application's secret), issuer, audience, times, and the nonce where one is given.",
      notes: [
        'Raises `OAuthError` with `error` "invalid_token" where it must not be believed. `leeway` is how wrong the clocks may be, in seconds; `max_age` how long ago the user may have signed in.',
      ],
      parameters: [
        code`id_token: str`,
        code`*`,
        text("nonce"),
        text("issuer"),
        code`leeway: float = 60`,
        code`algorithms: ${standardType("collections.abc", "Sequence")}[${literalOf}["RS256", "HS256"]] = ("RS256", "HS256")`,
        code`max_age: float | None = None`,
      ],
      returns: code`dict[str, ${anyType}]`,
      made: call(runtimeValue("verify_id_token"), [
        STATE,
        row,
        argument(openId.jwks === null ? code`None` : endpoint(openId.jwks).row),
        passed("id_token"),
        ...["nonce", "issuer", "leeway", "algorithms", "max_age"].map(named),
      ]),
      sends: openId.jwks === null ? token.row : endpoint(openId.jwks).row,
      hasOptions: false,
    },
    {
      name: "get_new_access_token_by_refresh_token",
      description: "Exchanges a refresh token for new tokens of the same user.",
      notes: [
        "Keep the refresh token of the answer, where there is one: the old one may no longer be valid. So this call is never repeated by itself.",
      ],
      parameters: [code`refresh_token: str`, code`*`, text("scope"), options],
      returns: token.result,
      made: call(runtimeValue("get_new_access_token_by_refresh_token"), [
        STATE,
        row,
        argument(token.row),
        ...["refresh_token", "scope", "request_options"].map(passed),
      ]),
      sends: token.row,
      hasOptions: true,
    },
    {
      name: "get_access_token_by_client_credentials",
      description: "Gets a token of the application itself, without a user.",
      notes: [
        "For applications that can keep a secret: the application's own secret is needed, not a user.",
      ],
      parameters: [text("scope"), code`*`, options],
      returns: token.result,
      made: call(runtimeValue("get_access_token_by_client_credentials"), [
        STATE,
        row,
        argument(token.row),
        ...["scope", "request_options"].map(passed),
      ]),
      sends: token.row,
      hasOptions: true,
    },
  ];
  if (openId.userInfo !== null) {
    const user = endpoint(openId.userInfo);
    const plain = code`request_options: ${runtimeType("RequestOptions")} | None = None`;
    helpers.push({
      name: "get_user_info_by_access_token",
      description:
        "Reads the claims of the user whose access token it is; of the client's own token where none is given.",
      notes: [],
      parameters: [text("access_token"), code`*`, plain],
      returns: user.result,
      made: call(runtimeValue("get_user_info_by_access_token"), [
        STATE,
        argument(user.row),
        ...["access_token", "request_options"].map(passed),
      ]),
      sends: user.row,
      hasOptions: true,
    });
  }
  const hint = code`token_type_hint: ${literalOf}["access_token", "refresh_token"] | None = None`;
  const about = (
    name: OpenIdMethod,
    description: string,
    id: string,
    returns: Code | null,
  ): Helper => {
    const asked = endpoint(id);
    return {
      name,
      description,
      notes: [],
      parameters: [code`token: str`, code`*`, hint, options],
      returns: returns ?? asked.result,
      made: call(runtimeValue("about_token"), [
        STATE,
        row,
        argument(asked.row),
        ...["token", "token_type_hint", "request_options"].map(passed),
      ]),
      sends: asked.row,
      hasOptions: true,
    };
  };
  if (openId.introspect !== null) {
    const words =
      "Asks whether an access token or a refresh token is valid, and what it stands for.";
    helpers.push(about("introspect_token", words, openId.introspect, null));
  }
  if (openId.revoke !== null) {
    const words =
      "Revokes an access token or a refresh token. One that is not known is no failure.";
    helpers.push(about("revoke_token", words, openId.revoke, code`None`));
  }
  if (openId.endSession !== null) {
    helpers.push({
      name: "build_logout_url",
      description:
        "Makes the address to which a user's browser is sent to sign out. Sends nothing.",
      notes: [],
      parameters: [code`*`, ...["redirect_uri", "id_token_hint", "state"].map(text)],
      returns: code`str`,
      made: call(runtimeValue("build_logout_url"), [
        STATE,
        row,
        ...["redirect_uri", "id_token_hint", "state"].map(named),
      ]),
      sends: null,
      hasOptions: false,
    });
  }
  return helpers;
}

/** The one thing about a client that can change. */
function tokenSetter(option: string): Helper {
  const name = identifier(option);
  const kept = call(code`self._set_option`, [argument(literal(option)), argument(name)]);
  return {
    name: "set_access_token",
    description:
      "Gives the client another access token, such as that of the user who has just signed in. Calls that began before, and clients that were derived before, keep theirs.",
    notes: [
      `For programs with one user at a time. A server passes the option \`token\` with each call, or derives a client for each user: \`client.with_options(${option}=token)\`.`,
    ],
    parameters: [code`${name}: str | ${runtimeType("TokenSource")}`],
    asyncParameters: [code`${name}: str | ${runtimeType("AsyncTokenSource")}`],
    returns: code`None`,
    made: kept,
    sends: null,
    hasOptions: false,
  };
}
