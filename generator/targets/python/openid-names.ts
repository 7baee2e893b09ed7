/**
 * Names that OpenID Connect brings into a client.
 *
 * Decides: the names of its methods, which are the published ones, and the options that come with it.
 * Leaves to others: what the methods do (`openid.ts`, `runtime/oauth.py`).
 */
import type { Client, OpenIdConnect } from "../../model/api.js";
import { snakeName } from "./spelling.js";

export const OPENID_METHODS = [
  "generate_code_challenge",
  "build_authorize_url",
  "get_access_token_by_code",
  "verify_id_token",
  "get_user_info_by_access_token",
  "get_new_access_token_by_refresh_token",
  "get_access_token_by_client_credentials",
  "introspect_token",
  "revoke_token",
  "build_logout_url",
  "set_access_token",
] as const;

export type OpenIdMethod = (typeof OPENID_METHODS)[number];

const NAMES: ReadonlySet<string> = new Set(OPENID_METHODS);

/** Whether no operation of the client may have this name, because OpenID Connect has it. */
export function isOpenIdName(client: Client, name: string): boolean {
  return client.openId !== null && NAMES.has(name);
}

export interface OpenIdOptionPlan {
  readonly name: string;
  readonly description: string;
  /** `secret`: it is never printed. */
  readonly kind: "open" | "secret";
  /** The texts it can be; absent: any. */
  readonly values?: readonly string[];
}

export const CLIENT_AUTHENTICATION = ["client_secret_post", "client_secret_basic", "none"] as const;

/** Name of an option, from its name in the description. */
export function optionName(text: string): string {
  return snakeName(text) || text;
}

export function openIdOptions(openId: OpenIdConnect | null): readonly OpenIdOptionPlan[] {
  if (openId === null) return [];
  const { options, scope } = openId;
  const open = (text: string, description: string): OpenIdOptionPlan => ({
    name: optionName(text),
    kind: "open",
    description,
  });
  return [
    open(options.clientId, "ID of the application."),
    {
      name: optionName(options.clientSecret),
      kind: "secret",
      description:
        "Secret of the application. An application that runs on the devices of its users has none.",
    },
    open(options.redirectUri, "Where the browser returns to after a sign-in."),
    open(options.logoutRedirectUri, "Where the browser returns to after a sign-out."),
    open(options.scope, `What a sign-in asks for. \`${scope}\` unless told otherwise.`),
    {
      ...open(
        options.clientAuthentication,
        "How the application proves who it is at the token endpoint. `client_secret_post` unless told otherwise.",
      ),
      values: CLIENT_AUTHENTICATION,
    },
  ];
}
