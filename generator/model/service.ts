/**
 * What holds for a whole document: servers, security schemes, the envelope, tags.
 *
 * Decides: which security schemes an SDK can fulfil by itself, and what `x-sdk-envelope`, `x-sdk-token` and
 * `x-sdk-signature` mean.
 * Leaves to others: operations (`operation.ts`), and options and headers of a client (`targets/`).
 */
import type { Diagnostics } from "../diagnostic.js";
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import type {
  Envelope,
  JsonPointer,
  Operation,
  RequestSignature,
  SecurityScheme,
  Server,
  Tag,
  TokenSource,
} from "./api.js";
import { documentationOf, givenNameOf } from "./documentation.js";

/** Lifetime of a token, in seconds, when neither the answer nor the description tells: one hour, as OAuth servers do. */
const DEFAULT_LIFETIME = 3600;

export function serversOf(list: SpecNode | undefined): readonly Server[] {
  return (list?.items() ?? []).map((node) => ({
    // `//host/path` leaves the scheme to wherever the description came from; nobody should have had it in clear text.
    url: (node.get("url")?.asString() ?? "").replace(/^\/\//, "https://"),
    description: node.get("description")?.asString() ?? "",
    variables: (node.get("variables")?.entries() ?? []).map(([name, variable]) => ({
      name,
      default: variable.get("default")?.asString() ?? "",
      enum: (variable.get("enum")?.items() ?? [])
        .map((one) => one.asString())
        .filter((text) => text !== undefined),
      description: variable.get("description")?.asString() ?? "",
    })),
  }));
}

export function tagsOf(document: SpecDocument, operations: readonly Operation[]): readonly Tag[] {
  const declared = (document.root.get("tags")?.items() ?? []).map((node) => ({
    name: node.get("name")?.asString() ?? "",
    givenName: givenNameOf(node),
    parent: node.get("parent")?.asString() ?? null,
    documentation: documentationOf(node),
  }));
  const names = new Set(declared.map((tag) => tag.name));
  const others = new Set(
    operations.flatMap((one) => (one.tag === null || names.has(one.tag) ? [] : [one.tag])),
  );
  const silent = { summary: "", description: "", deprecated: null, externalDocs: null };
  return [
    ...declared,
    ...[...others].map((name) => ({ name, givenName: null, parent: null, documentation: silent })),
  ];
}

export function envelopeOf(document: SpecDocument): Envelope | null {
  // Several documents of one service may share it by a reference.
  const place = document.root.get("x-sdk-envelope");
  const node = place === undefined ? undefined : document.resolve(place);
  const success = node?.get("success");
  if (node === undefined || success === undefined) return null;
  const pointer = (key: string): JsonPointer | null => node.get(key)?.asString() ?? null;
  return {
    success: {
      pointer: success.get("pointer")?.asString() ?? "",
      values: (success.get("values")?.items() ?? [])
        .map((one) => one.value)
        .filter((value) => typeof value === "string" || typeof value === "number"),
    },
    message: pointer("message"),
    code: pointer("code"),
    requestId: pointer("requestId"),
    data: pointer("data"),
    errors: (node.get("errors")?.entries() ?? [])
      .map(([status, entry]) => ({
        status: Number(status),
        name: entry.get("name")?.asString() ?? "",
        description: entry.get("description")?.asString()?.trim() ?? "",
        action: entry.get("action")?.asString()?.trim() ?? "",
      }))
      .sort((a, b) => a.status - b.status),
    codes: (node.get("codes")?.entries() ?? [])
      .map(([codes, entry]) => ({
        codes: codes.split(",").map((one) => one.trim()),
        description: entry.get("description")?.asString()?.trim() ?? "",
        action: entry.get("action")?.asString()?.trim() ?? "",
      }))
      .sort((a, b) => Number.parseInt(a.codes[0] ?? "") - Number.parseInt(b.codes[0] ?? "") || 0),
  };
}

export function schemesOf(
  document: SpecDocument,
  diagnostics: Diagnostics,
): readonly SecurityScheme[] {
  const schemes = document.root.get("components")?.get("securitySchemes")?.entries() ?? [];
  return schemes.map(([id, item]) => schemeOf(id, document.resolve(item), diagnostics));
}

function schemeOf(id: string, node: SpecNode, diagnostics: Diagnostics): SecurityScheme {
  const base = { id, givenName: givenNameOf(node), documentation: documentationOf(node) };
  const type = node.get("type")?.asString();
  const scheme = node.get("scheme")?.asString()?.toLowerCase();
  if (type === "http" && scheme === "bearer") {
    return { ...base, kind: "bearer", token: tokenSourceOf(node.get("x-sdk-token")) };
  }
  if (type === "http" && scheme === "basic") return { ...base, kind: "basic" };
  const signature = node.get("x-sdk-signature");
  if (signature !== undefined) {
    const word = node.get("scheme")?.asString() ?? "";
    return { ...base, kind: "signature", word, ...signatureOf(signature) };
  }
  if (type === "apiKey") {
    const token = node.get("x-sdk-token");
    const name = token?.get("claim")?.asString();
    const of = token?.get("of")?.asString();
    return {
      ...base,
      kind: "apiKey",
      in: (node.get("in")?.asString() ?? "header") as "header" | "query" | "cookie",
      parameter: node.get("name")?.asString() ?? "",
      claim: name === undefined || of === undefined ? null : { name, scheme: of },
    };
  }
  const flow = node.get("flows")?.get("clientCredentials");
  if (type === "oauth2" && flow !== undefined) {
    return {
      ...base,
      kind: "oauth2ClientCredentials",
      tokenUrl: flow.get("tokenUrl")?.asString() ?? "",
      scopes: (flow.get("scopes")?.entries() ?? []).map(([scope]) => scope),
    };
  }
  // A token got by another flow, or by OpenID Connect, is sent like any other bearer token.
  if (type === "oauth2" || type === "openIdConnect")
    return { ...base, kind: "bearer", token: null };
  const what = type === "http" ? `HTTP ${scheme ?? ""}` : (type ?? "");
  diagnostics.warning(
    "unsupported-security",
    `the SDKs cannot authenticate by \`${id}\` (${what}); the caller must add what it needs`,
    { span: node.keySpan(), hint: "per-call headers or an own transport can carry it" },
  );
  return { ...base, kind: "external", what };
}

/** Hash of an algorithm as descriptions name it, `HMAC-SHA1`. */
const HASHES = { "1": "SHA-1", "256": "SHA-256", "512": "SHA-512" } as const;

function signatureOf(node: SpecNode): Omit<RequestSignature, "word"> {
  const text = (key: string): string => node.get(key)?.asString() ?? "";
  const bits = /^HMAC-SHA(1|256|512)$/.exec(text("algorithm"))?.[1] as keyof typeof HASHES;
  return {
    hash: HASHES[bits] ?? "SHA-256",
    keyId: text("keyId"),
    secret: text("secret"),
    signs: text("signs").toLowerCase(),
    nonce: text("nonce"),
    date: text("date"),
    headers: (node.get("headers")?.entries() ?? []).map(([name, value]) => ({
      name,
      value: value.asString() ?? "",
    })),
  };
}

function tokenSourceOf(node: SpecNode | undefined): TokenSource | null {
  const operation = node?.get("operation")?.asString();
  if (node === undefined || operation === undefined) return null;
  return {
    operation,
    credentials: (node.get("credentials")?.entries() ?? []).map(([field, option]) => ({
      field,
      option: option.asString() ?? field,
      // Whoever holds these can act as the account; an identifier among them does no harm when redacted.
      sensitive: true,
    })),
    token: node.get("token")?.asString() ?? "",
    expiresIn: node.get("expiresIn")?.asString() ?? null,
    defaultLifetime: node.get("lifetime")?.asNumber() ?? DEFAULT_LIFETIME,
  };
}
