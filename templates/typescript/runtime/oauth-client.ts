/**
 * How an application proves who it is to the endpoints that want to know.
 *
 * Decides: the three ways of OpenID Connect that need no key: the secret in the form, the secret as HTTP Basic
 * authentication, and none. One of the first two needs a secret; it is never left out in silence.
 * Leaves to others: what else is in the form (`oauth-token.ts`).
 */
import type { Core } from "./core.js";
import { ConfigurationError } from "./errors.js";
import { granted } from "./oauth-error.js";
import { optional, required, type OpenIdRow } from "./oauth-row.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { call } from "./call.js";
import { base64, percentEncode } from "./encoding.js";

export type OAuthClientAuthentication = "client_secret_post" | "client_secret_basic" | "none";

const WAYS: readonly string[] = ["client_secret_post", "client_secret_basic", "none"];

/** Options of one call to such an endpoint. */
export interface OAuthCallOptions extends RequestOptions {
  /** How the application proves who it is, in place of what the client was told. */
  readonly clientAuthentication?: OAuthClientAuthentication | undefined;
}

/** Sends a form in the name of the application. Members of the form that are `undefined` are left out. */
export async function callAsClient<Result>(
  core: Core,
  row: OpenIdRow,
  operation: Operation<never, Result>,
  form: Readonly<Record<string, string | undefined>>,
  options: OAuthCallOptions = {},
): Promise<Result> {
  const { clientAuthentication, ...rest } = options;
  const way =
    optional(core, row, "clientAuthentication", clientAuthentication) ?? "client_secret_post";
  if (!WAYS.includes(way)) {
    const name = row.options.clientAuthentication;
    throw new ConfigurationError(`option ${name} must be one of ${WAYS.join(", ")}`);
  }
  const id = required(core, row, "clientId", operation.id);
  const secret = way === "none" ? "" : required(core, row, "clientSecret", operation.id);
  const secrets = [
    secret,
    form["code"],
    form["code_verifier"],
    form["refresh_token"],
    form["token"],
  ];
  const basic = base64(`${percentEncode(id)}:${percentEncode(secret)}`);
  const proof = {
    client_secret_post: { client_id: id, client_secret: secret },
    client_secret_basic: {},
    none: { client_id: id },
  }[way as OAuthClientAuthentication];
  const headers =
    way === "client_secret_basic"
      ? { ...rest.headers, authorization: `Basic ${basic}` }
      : rest.headers;
  const sent = call(
    core,
    operation as Operation<unknown, Result>,
    { ...form, ...proof },
    // What the service reports in its body is judged here, so it must not pass for a result.
    { ...rest, errors: "throw", headers },
  );
  return granted(sent, [...secrets.flatMap((one) => one ?? []), basic]);
}
