/**
 * Signing in, as a document tells it: `x-sdk-openid`, or its security schemes alone.
 *
 * Decides: what an option is called, and which scope is asked for, where the description does not say.
 * Leaves to others: which methods that makes (`targets/`), and whether what it names exists (`spec/rules/openid.ts`).
 */
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import type { OpenIdConnect, SignInProvider } from "./api.js";

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

export function signInProvidersOf(document: SpecDocument): readonly SignInProvider[] {
  const schemes = document.root.get("components")?.get("securitySchemes")?.entries() ?? [];
  return schemes.flatMap(([id, item]) => providerOf(id, document.resolve(item)) ?? []);
}

function providerOf(scheme: string, node: SpecNode): SignInProvider | null {
  const type = node.get("type")?.asString();
  const discovery = node.get("openIdConnectUrl")?.asString();
  if (type === "openIdConnect" && discovery) {
    return { scheme, endpoints: { discovery }, scopes: [] };
  }
  const flow = type === "oauth2" ? node.get("flows")?.get("authorizationCode") : undefined;
  const text = (key: string): string | null => flow?.get(key)?.asString() || null;
  const [authorize, token] = [text("authorizationUrl"), text("tokenUrl")];
  if (authorize === null || token === null) return null;
  const scopes = flow?.get("scopes")?.entries() ?? [];
  return {
    scheme,
    endpoints: { authorize, token, refresh: text("refreshUrl") },
    scopes: scopes.map(([name, one]) => ({ name, description: one.asString() ?? "" })),
  };
}
