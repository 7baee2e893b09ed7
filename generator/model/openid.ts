/**
 * OpenID Connect of a document: `x-sdk-openid`.
 *
 * Decides: what an option is called, and which scope is asked for, where the description does not say.
 * Leaves to others: which methods that makes (`targets/`), and whether what it names exists (`spec/rules/openid.ts`).
 */
import type { SpecDocument } from "../spec/document.js";
import type { OpenIdConnect } from "./api.js";

export function openIdOf(document: SpecDocument): OpenIdConnect | null {
  // Several documents of one service may share it by a reference.
  const place = document.root.get("x-sdk-openid");
  const node = place === undefined ? undefined : document.resolve(place);
  if (node === undefined) return null;
  const text = (key: string): string | null => node.get(key)?.asString() ?? null;
  const option = (role: string): string => node.get("options")?.get(role)?.asString() ?? role;
  return {
    issuer: text("issuer") ?? "",
    authorize: text("authorize") ?? "",
    endSession: text("endSession"),
    token: text("token") ?? "",
    userInfo: text("userInfo"),
    introspect: text("introspect"),
    revoke: text("revoke"),
    jwks: text("jwks"),
    scope: text("scope") ?? "openid profile",
    options: {
      clientId: option("clientId"),
      clientSecret: option("clientSecret"),
      redirectUri: option("redirectUri"),
      logoutRedirectUri: option("logoutRedirectUri"),
      scope: option("scope"),
      clientAuthentication: option("clientAuthentication"),
    },
  };
}
