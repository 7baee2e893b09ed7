/**
 * Programs that show how a user is signed in.
 *
 * Decides: what they show, without a framework of the web: what a program keeps, and what it compares.
 * Leaves to others: the methods (`openid.ts`), which page a program stands on (`docs/`).
 */
import { code, type Code, EMPTY } from "../../code/code.js";
import type { OpenIdConnect } from "../../model/api.js";
import type { SurfaceSample } from "../../surface.js";
import type { PlannedOperation } from "./operations.js";
import { program, type SampleContext } from "./samples.js";
import { capitalised } from "./spelling.js";
import { identifier, reference } from "./syntax.js";

/** Signing in, the application itself, and what happens to a session afterwards. */
export function openIdSamples(
  context: SampleContext,
  planned: readonly PlannedOperation[],
): readonly SurfaceSample[] {
  const { client, names, packages } = context.operation;
  const { openId } = client;
  if (openId === null) return [];
  const token = answerOf(context, openId.token, planned);
  const access = token?.getter("access_token") ?? null;
  if (token === null || access === null) return [];

  const type = reference(names.className, packages.client);
  const shared = code`    private static final ${type} CLIENT = new ${type}();\n\n`;
  const samples: SurfaceSample[] = [];
  const add = (kind: string, name: string, body: Code, members: Code): void => {
    samples.push({ kind, example: "", code: program(name, body, false, members) });
  };
  const made = reference("OAuthAuthorizeUrl", packages.model);
  add(
    "sign-in",
    "SignInSample",
    code`// Send the browser there, and keep the rest in its session until it comes back.
${made} made = CLIENT.buildAuthorizeUrl();
System.out.println(made.getUrl());`,
    code`${shared}${callback(context, openId, token, access)}`,
  );
  const active = answerOf(context, openId.introspect, planned)?.getter("active") ?? null;
  if (active !== null && openId.revoke !== null) {
    const applied = code`${type} client = new ${type}();

${token.type} tokens = client.getAccessTokenByClientCredentials(null);
System.out.println(client.introspectToken(tokens.${access}).${active});
client.revokeToken(tokens.${access});`;
    add("application", "ApplicationSample", applied, EMPTY);
  }
  const renew = code`    /** New tokens of a user who is not there. They replace the old ones, the refresh token included. */
    static ${token.type} renew(String refreshToken) {
        return CLIENT.getNewAccessTokenByRefreshToken(refreshToken);
    }

`;
  const logout = reference("OAuthLogoutOptions", packages.model);
  const signOut = code`    /** Where to send the browser to sign out. */
    static String signOut(String idToken) {
        return CLIENT.buildLogoutUrl(${logout}.builder().idTokenHint(idToken).build());
    }

`;
  if (openId.endSession === null) {
    const each = code`for (String refreshToken : args) {\n    renew(refreshToken);\n}`;
    add("session", "SessionSample", each, code`${shared}${renew}`);
  } else {
    const shown = code`System.out.println(signOut("id-token-of-the-user"));`;
    add("session", "SessionSample", shown, code`${shared}${renew}${signOut}`);
  }
  return samples;
}

interface Answer {
  readonly type: Code;
  /** The call that reads a member; `null`: there is none of this name. */
  readonly getter: (member: string) => Code | null;
}

function answerOf(
  context: SampleContext,
  id: string | null,
  planned: readonly PlannedOperation[],
): Answer | null {
  const result = planned.find((one) => one.operation.id === id)?.result;
  if (result?.content?.kind !== "ref") return null;
  const properties = context.values.properties.get(result.content.id);
  return {
    type: result.type,
    getter: (member) => {
      const property = properties?.get(member);
      return property === undefined ? null : code`${identifier(`get${capitalised(property)}`)}()`;
    },
  };
}

function callback(
  { operation }: SampleContext,
  openId: OpenIdConnect,
  token: Answer,
  access: Code,
): Code {
  const { packages } = operation;
  const model = (name: string): Code => reference(name, packages.model);
  const map = reference("Map", "java.util");
  const idToken = token.getter("id_token");
  const verified =
    idToken === null
      ? EMPTY
      : code`
        ${model("OAuthVerifyOptions")} nonce =
                ${model("OAuthVerifyOptions")}.builder().nonce(kept.getNonce()).build();
        ${map}<String, Object> claims = CLIENT.verifyIdToken(tokens.${idToken}, nonce);
        System.out.println("signed in: " + claims.get("sub"));`;
  const user =
    openId.userInfo === null
      ? EMPTY
      : code`
        System.out.println(CLIENT.getUserInfoByAccessToken(tokens.${access}));`;
  return code`    /** Answers the address that the browser returns to. */
    static void callback(${map}<String, String> query, ${model("OAuthAuthorizeUrl")} kept) {
        if (!kept.getState().equals(query.get("state"))) {
            throw new SecurityException("This is not the sign-in that was started.");
        }
        ${model("OAuthCallOptions")} proof =
                ${model("OAuthCallOptions")}.builder().codeVerifier(kept.getCodeVerifier()).build();
        ${token.type} tokens = CLIENT.getAccessTokenByCode(query.get("code"), proof);${verified}${user}
    }

`;
}
