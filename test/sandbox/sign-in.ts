/**
 * Plays the sign-ins without the page of the service: whoever sends what the description's examples send is signed in,
 * and gets tokens that the endpoints of OpenID Connect know.
 *
 * Decides: what these operations check, so that a client which forgets a part is seen: the payload that `connection`
 * names, the password, the code, the ticket, and how the application proves itself.
 * Leaves to others: whether a request matches the description (`request.ts`), the tokens themselves (`oidc-tokens.ts`),
 * and the operations that sign nobody in, which the description answers.
 */
import type { Answer, Behaviour, ValidRequest } from "./answers.js";
import { failed, succeeded } from "./envelope.js";
import { type Json, type JsonObject, member } from "./json.js";
import type { Issuer } from "./oidc-tokens.js";

interface Application {
  readonly id: string;
  readonly secret: string;
}

/** What the description's examples send. */
const CAST: Application = { id: "6193b7a2c4d85e0f9a1b2c3d", secret: "0".repeat(32) };
const SECRETS: Readonly<Record<string, string>> = {
  password: "example-Passw0rd",
  passCode: "123456",
};
const TICKET = "Ys2nPk6WfB8dMx4Lr1Cz";

/** @param lifetime of access tokens, in seconds */
export function signIns(
  issuer: Issuer,
  application: Application,
  user: string,
  lifetime: number,
): Readonly<Record<string, Behaviour>> {
  const tokensOf = (json: Json | undefined, who: string): JsonObject => {
    const given = member(member(json, "options"), "scope");
    const scope = typeof given === "string" ? given : "openid profile";
    const scopes = scope.split(" ");
    const grant = { client: application.id, user: who, scope };
    return {
      access_token: issuer.accessToken(grant, lifetime),
      token_type: "Bearer",
      expire_in: lifetime,
      ...(scopes.includes("openid") ? { id_token: issuer.idToken(grant) } : {}),
      ...(scopes.includes("offline_access") ? { refresh_token: issuer.refreshToken(grant) } : {}),
    };
  };
  /** Signs in for an application that proves itself, or has no secret. */
  const signIn =
    (problem: (json: Json | undefined) => Answer | undefined): Behaviour =>
    (request) =>
      isProved(request, [application, CAST])
        ? (problem(request.json) ?? succeeded(tokensOf(request.json, user)))
        : failed(401, "The secret does not belong to this application");
  const ticket = (json: Json | undefined): Answer | undefined =>
    member(json, "ticket") === TICKET ? undefined : failed(400, "The ticket is not valid");

  return {
    signInByCredentials: signIn(payloadProblem),
    signInByMobile: signIn(payloadProblem),
    exchangeTokenSetWithQrCodeTicket: signIn(ticket),
    switchLoginByUser: ({ json }) =>
      succeeded(tokensOf(json, String(member(json, "targetUserId")))),
    checkPushCodeStatus: () =>
      succeeded({ status: "AUTHORIZED", tokenSet: tokensOf(undefined, user) }),
    verifyAuthentication: ({ json }) =>
      ticket(json) ?? succeeded({ verified: true, tokenSet: tokensOf(json, user) }),
  };
}

/** Exactly the payload that `connection` names is there, and what is secret in it is right. */
function payloadProblem(json: Json | undefined): Answer | undefined {
  const wanted = `${String(member(json, "connection")).toLowerCase().replaceAll("_", "")}payload`;
  const sent = Object.keys(json ?? {}).filter((key) => key.endsWith("Payload"));
  const [name = ""] = sent;
  if (sent.length !== 1 || name.toLowerCase() !== wanted) {
    return failed(400, `The payload does not fit connection: ${sent.join(", ") || "none"}`);
  }
  const payload = member(json, name);
  const isWrong = Object.entries(SECRETS).some(
    ([field, right]) => (member(payload, field) ?? right) !== right,
  );
  return isWrong ? failed(400, "The account or the password is wrong") : undefined;
}

function isProved({ headers, json }: ValidRequest, applications: readonly Application[]): boolean {
  const basic = /^Basic ([A-Za-z0-9+/]+=*)$/.exec(headers.authorization ?? "")?.[1];
  const inBody = ["client_id", "client_secret"].map((field) => member(json, field));
  // Two proofs at once are one too many.
  if (basic !== undefined && inBody.some((one) => one !== undefined)) return false;
  const [id, secret] =
    basic === undefined
      ? inBody
      : Buffer.from(basic, "base64").toString().split(":").map(decodeURIComponent);
  // Without a secret it is an application in a browser or on a phone.
  return secret === undefined || applications.some((one) => one.id === id && one.secret === secret);
}
