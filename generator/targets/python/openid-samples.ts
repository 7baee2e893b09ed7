/**
 * Programs that show the methods of OpenID Connect.
 *
 * Decides: what they show, without a framework of the web: what a program keeps, and what it compares.
 * Leaves to others: the methods (`openid.ts`), which page a program stands on (`docs/`).
 */
import { code, type Code, EMPTY } from "../../code/code.js";
import type { OpenIdConnect } from "../../model/api.js";
import type { SurfaceSample } from "../../surface.js";
import type { OperationContext, PlannedOperation } from "./operations.js";
import { program } from "./samples.js";

/** Signing in, the application itself, and what happens to a session afterwards. */
export function openIdSamples(
  context: OperationContext,
  openId: OpenIdConnect,
  planned: readonly PlannedOperation[],
  importName: string,
): readonly SurfaceSample[] {
  const sample = (kind: string, steps: Code): SurfaceSample => ({
    kind,
    example: "",
    code: program({ importName }, context.names.className, [steps]),
  });
  const samples = [sample("sign-in", signInSample(context, openId, planned))];
  if (
    openId.introspect !== null &&
    openId.revoke !== null &&
    has(context, openId.introspect, planned, "active")
  ) {
    samples.push(
      sample(
        "application",
        code`tokens = client.get_access_token_by_client_credentials()
print(client.introspect_token(tokens.access_token).active)
client.revoke_token(tokens.access_token)`,
      ),
    );
  }
  samples.push(sample("session", sessionSample(context, openId, planned)));
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
    claims = client.verify_id_token(tokens.id_token or "", nonce=kept["nonce"])
    print("signed in:", claims["sub"])`
    : EMPTY;
  const user =
    openId.userInfo === null
      ? EMPTY
      : code`
    print(client.get_user_info_by_access_token(tokens.access_token))`;
  return code`
def sign_in() -> tuple[str, dict[str, str]]:
    """Where to send the browser, and what to keep in its session until it comes back."""
    made = client.build_authorize_url()
    return made.url, {
        "state": made.state,
        "nonce": made.nonce,
        "code_verifier": made.code_verifier,
    }


def callback(query: dict[str, str], kept: dict[str, str]) -> None:
    """Answers the address that the browser returns to."""
    if query.get("state") != kept["state"]:
        raise PermissionError("This is not the sign-in that was started.")
    tokens = client.get_access_token_by_code(query["code"], code_verifier=kept["code_verifier"])${verified}${user}`;
}

function sessionSample(
  context: OperationContext,
  openId: OpenIdConnect,
  planned: readonly PlannedOperation[],
): Code {
  const next = has(context, openId.token, planned, "refresh_token")
    ? code`tokens.access_token, tokens.refresh_token or refresh_token`
    : code`tokens.access_token, refresh_token`;
  const signOut =
    openId.endSession === null
      ? EMPTY
      : code`


def sign_out(id_token: str) -> str:
    """Where to send the browser to sign out."""
    return client.build_logout_url(id_token_hint=id_token)`;
  return code`
def renew(refresh_token: str) -> tuple[str, str]:
    """New tokens of a user who is not there. They replace the old ones, the refresh token included."""
    tokens = client.get_new_access_token_by_refresh_token(refresh_token)
    return ${next}${signOut}`;
}
