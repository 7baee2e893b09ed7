/**
 * Holds one request against one operation of the description.
 *
 * Decides: what a request must satisfy, and that all that is wrong with it is said at once.
 * Leaves to others: finding the operation (`server.ts`), wire styles (`parameters.ts`), schemas (`schema.ts`) and
 * credentials (`security.ts`).
 */
import type { IncomingHttpHeaders } from "node:http";
import type { DescribedOperation, Node } from "./description.js";
import { type Json, type JsonObject, define } from "./json.js";
import { type RawPlaces, coerce, decode, decodeParameter, json, splitPair } from "./parameters.js";
import { type Schemas, memberSchema, typesOf } from "./schema.js";
import { type Tokens, securityProblems, securityQueryNames } from "./security.js";

/** A request as it came over the wire, and what the sandbox made of it. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query exactly as sent. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** Names and values in the order and case in which they were sent. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  /** `operationId`; `null` when the description has no such operation. */
  readonly operation: string | null;
  /** Values of the parameters that were sent, by place and name: `query.page`. */
  readonly parameters: JsonObject;
  /** The body as JSON; `undefined` when there was none. */
  readonly json: Json | undefined;
  /** Why it was refused; empty when it was answered. */
  readonly problems: readonly string[];
  /** Status of the answer. */
  readonly status: number;
}

export interface Judgement {
  readonly parameters: JsonObject;
  readonly json: Json | undefined;
  readonly problems: readonly string[];
  /** Which status a refusal has: 401 when only credentials are wrong. */
  readonly refusal: number;
}

export interface Wire {
  readonly method: string;
  /** Path and query exactly as sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly path: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export async function judge(
  operation: DescribedOperation,
  wire: Wire,
  schemas: Schemas,
  tokens: Tokens,
): Promise<Judgement> {
  const raw = places(wire);
  const problems: string[] = [];
  const parameters: JsonObject = {};
  const known = new Set(securityQueryNames(operation));
  const queryNames = operation.parameters.flatMap((one) => (one.in === "query" ? [one.name] : []));

  for (const parameter of operation.parameters) {
    const others = new Set(queryNames.filter((name) => name !== parameter.name));
    const { value, consumed } = decodeParameter(parameter, raw, others);
    for (const name of consumed) known.add(name);
    const where = `${parameter.in} parameter ${parameter.name}`;
    if (value === undefined) {
      if (parameter.required) problems.push(`${where} is required`);
      continue;
    }
    define(parameters, `${parameter.in}.${parameter.name}`, value);
    if (parameter.schema)
      problems.push(...schemas.problems(parameter.schema, value, "request", where));
  }
  for (const name of new Set(raw.query.map(([key]) => decode(key))))
    if (!known.has(name)) problems.push(`query parameter ${name} is not described`);

  const body = await readBody(operation, wire);
  problems.push(...body.problems);
  if (body.schema && body.value !== undefined)
    problems.push(...schemas.problems(body.schema, body.value, "request", "body"));

  const security = securityProblems(operation, raw, tokens);
  return {
    parameters,
    json: body.value,
    problems: [...security, ...problems],
    refusal: security.length > 0 && problems.length === 0 ? 401 : 400,
  };
}

function places({ method, target, headers, query, path, body }: Wire): RawPlaces {
  const cookies = new Map<string, string>();
  for (const part of (headers.cookie ?? "").split(/;\s*/))
    if (part !== "") cookies.set(...splitPair(part));
  return {
    request: { method, target, body: body.toString("utf8") },
    path,
    query: query === "" ? [] : query.split("&").map(splitPair),
    headers: new Map(
      Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(",") : (value ?? ""),
      ]),
    ),
    cookies,
  };
}

interface ReadBody {
  readonly value: Json | undefined;
  readonly schema: Node | undefined;
  readonly problems: readonly string[];
}

async function readBody(operation: DescribedOperation, wire: Wire): Promise<ReadBody> {
  const nothing = (...problems: string[]): ReadBody => ({
    value: undefined,
    schema: undefined,
    problems,
  });
  const sent = wire.body.length > 0;
  if (!operation.body) return sent ? nothing("a body was sent, but none is described") : nothing();
  if (!sent)
    return operation.body.get("required")?.value === true ? nothing("body is required") : nothing();

  const mediaType = (wire.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const contents = operation.body.get("content")?.entries() ?? [];
  const content = contents.find(([range]) => matches(range, mediaType));
  if (!content)
    return nothing(
      `content-type ${JSON.stringify(mediaType)} is not described; ` +
        `this operation takes ${contents.map(([range]) => range).join(", ")}`,
    );
  const schema = content[1].get("schema");
  try {
    return { value: await parseBody(mediaType, wire, schema), schema, problems: [] };
  } catch (cause) {
    return nothing(`body is not ${mediaType}: ${cause instanceof Error ? cause.message : "?"}`);
  }
}

function matches(range: string, mediaType: string): boolean {
  const wanted = range.split(";")[0]?.trim().toLowerCase() ?? "";
  if (wanted === "*/*") return true;
  return wanted.endsWith("/*") ? mediaType.startsWith(wanted.slice(0, -1)) : wanted === mediaType;
}

async function parseBody(
  mediaType: string,
  { headers, body }: Wire,
  schema: Node | undefined,
): Promise<Json | undefined> {
  if (mediaType === "application/json" || mediaType.endsWith("+json"))
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as Json;
  if (mediaType !== "application/x-www-form-urlencoded" && mediaType !== "multipart/form-data")
    return mediaType.startsWith("text/") ? body.toString("utf8") : body.toString("base64");
  // The platform reads both kinds of form; fields come back as text, files as the text "<file>".
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": headers["content-type"] ?? "" },
  }).formData();
  const result: JsonObject = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).map((one) => (typeof one === "string" ? one : "<file>"));
    const field = memberSchema(schema, name);
    const isList = typesOf(field).has("array");
    define(
      result,
      name,
      isList
        ? values.map((one) => formField(one, field?.get("items")))
        : formField(values[0] ?? "", field),
    );
  }
  return result;
}

/** Fields of a form are text; one whose schema is an object holds JSON. */
function formField(text: string, schema: Node | undefined): Json {
  return typesOf(schema).has("object") ? json(text) : coerce(text, schema);
}
