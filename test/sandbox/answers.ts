/**
 * Decides what a valid request is answered with.
 *
 * Decides: the order in which answers are looked for: a behaviour that the test brings, a token for the operation that
 * sells them, a page of a paged list, then the example of the description that shows success.
 * Leaves to others: whether the request deserves an answer (`request.ts`).
 *
 * A service that remembers (users that were created are there when asked for) is a set of behaviours, one per
 * operation, that share a store: a play (`genauth.ts`, `oidc.ts`). They win over the examples.
 */
import type { IncomingHttpHeaders } from "node:http";
import type { DescribedOperation, Description, Node } from "./description.js";
import { exampleOf } from "./example.js";
import { type Json, type JsonObject, at, member, put } from "./json.js";
import { type Tokens, claimNames, tokenScheme } from "./security.js";

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: Json | undefined;
  /** Sent as they are, in place of `body`. */
  readonly bytes?: Buffer;
}

/** A request that matches the description, as values. */
export interface ValidRequest {
  readonly operation: DescribedOperation;
  readonly parameters: JsonObject;
  readonly json: Json | undefined;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
}

/** `undefined` leaves the answer to the description. */
export type Behaviour = (request: ValidRequest) => Answer | undefined;

/** What a play can use of the sandbox. */
export interface Stage {
  readonly tokens: Tokens;
  readonly descriptions: readonly Description[];
  /** Address of the sandbox, without a slash at its end. */
  readonly url: () => string;
}

/** Behaviours that share a state of their own: a service that remembers. */
export type Play = (stage: Stage) => Readonly<Record<string, Behaviour>>;

export function answer(
  request: ValidRequest,
  behaviours: Readonly<Record<string, Behaviour>>,
  tokens: Tokens,
): Answer {
  const { operation } = request;
  const own = Object.hasOwn(behaviours, operation.id)
    ? behaviours[operation.id]?.(request)
    : undefined;
  if (own) return own;
  const shown = shownSuccess(operation);
  if (shown.body === undefined) return shown;
  const body = structuredClone(shown.body);
  sellToken(operation, body, tokens);
  turnPage(request, body);
  return { ...shown, body };
}

/** Success as the description shows it, or as its schema allows where it shows nothing. */
export function shownSuccess(operation: DescribedOperation): Answer {
  const responses = operation.responses?.entries() ?? [];
  const found =
    responses.find(([status]) => /^2(\d\d|XX)$/.test(status)) ??
    responses.find(([status]) => status === "default");
  if (!found) return { status: 204 };
  const status = /^\d+$/.test(found[0]) ? Number(found[0]) : 200;
  const contents = found[1].get("content")?.entries() ?? [];
  const content = contents.find(([type]) => /[/+]json\b/.test(type)) ?? contents[0];
  if (!content) return { status };
  const [mediaType, media] = content;
  const isJson = /[/+]json\b/.test(mediaType);
  const value = successExample(operation, media) ?? exampleOf(media.get("schema"));
  const headers = { "content-type": mediaType.includes("*") ? "application/json" : mediaType };
  return { status, headers, ...(isJson ? { body: value } : { bytes: Buffer.from(String(value)) }) };
}

/** The first example that the envelope calls a success; without an envelope, the first. */
function successExample(operation: DescribedOperation, media: Node): Json | undefined {
  const named = (media.get("examples")?.entries() ?? []).flatMap(([, example]) => {
    const value = example.get("value")?.value;
    return value === undefined ? [] : [value];
  });
  const lone = media.get("example")?.value;
  const all = lone === undefined ? named : [lone, ...named];
  return all.find((value) => isSuccess(operation, value));
}

export function isSuccess(operation: DescribedOperation, value: Json): boolean {
  const success = operation.description.root.get("x-sdk-envelope", "success");
  const values = success?.get("values")?.value;
  const verdict = at(value, success?.text("pointer") ?? "");
  // Not everything is in an envelope; where there is none, the HTTP status has said it.
  return !Array.isArray(values) || verdict === undefined || values.some((one) => one === verdict);
}

function sellToken(operation: DescribedOperation, body: Json, tokens: Tokens): void {
  const source = tokenScheme(operation.description, operation.id)?.get("x-sdk-token");
  if (!source) return;
  const lifetime = Number(source.get("lifetime")?.value ?? 7200);
  put(body, source.text("token") ?? "", tokens.sell(claimNames(operation.description), lifetime));
  const expiresIn = source.text("expiresIn");
  if (expiresIn !== undefined) put(body, expiresIn, lifetime);
}

/**
 * Makes the list of a paged operation behave like one: page by page, until as many items were given as the example
 * says there are. The items themselves are the example's, over and over.
 */
function turnPage({ operation, parameters, json }: ValidRequest, body: Json): void {
  const paging = operation.node.get("x-sdk-paging");
  const pointer = paging?.text("items");
  if (!paging || pointer === undefined) return;
  const items = at(body, pointer);
  if (!Array.isArray(items) || items.length === 0) return;
  const sent = (key: "page" | "size"): number | undefined => {
    const place = paging.text(key) ?? "";
    const value = place.startsWith("/") ? at(json, place) : member(parameters, `query.${place}`);
    return typeof value === "number" ? value : undefined;
  };
  const first = Number(paging.get("first")?.value ?? 1);
  const total = Number(at(body, paging.text("total") ?? "/") ?? items.length);
  const size = sent("size") ?? declaredDefault(operation, paging.text("size")) ?? items.length;
  const start = ((sent("page") ?? first) - first) * size;
  const count = Math.max(0, Math.min(size, total - start));
  put(
    body,
    pointer,
    Array.from({ length: count }, (_, index) => items[(start + index) % items.length] ?? null),
  );
}

function declaredDefault(operation: DescribedOperation, name: string | undefined) {
  const value = operation.parameters
    .find((one) => one.name === name)
    ?.schema?.get("default")?.value;
  return typeof value === "number" ? value : undefined;
}
