/**
 * Bodies and responses: what travels under which media type.
 *
 * Decides: what a media type means for reading and writing; which of several stands first; the ids of inline schemas.
 * The order is that of `rank` and not that of the document, because it settles names (`variants.ts`).
 * Leaves to others: streams (`stream.ts`), parts of forms (`part-encoding.ts`), schemas (`schema.ts`).
 */
import { compareText } from "../diagnostic.js";
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import type { Body, BodyKind, Content, Link, NamedExample, Response, Type } from "./api.js";
import { documentationOf } from "./documentation.js";
import { encodingOf } from "./part-encoding.js";
import { componentOf, type Scope } from "./scope.js";
import { streamFormat, streamOf } from "./stream.js";
import { reportFormat } from "./unsupported.js";

/** A media type of the description that was built, and the schema it was built from. */
export interface BuiltContent {
  readonly content: Content;
  readonly schema: SpecNode | undefined;
}

/** A body before it is decided which operation sends which of its media types. */
export interface BuiltBody {
  readonly body: Omit<Body, "contents">;
  readonly contents: readonly BuiltContent[];
}

/** A response, likewise. */
export interface BuiltResponse {
  readonly response: Omit<Response, "contents">;
  readonly contents: readonly BuiltContent[];
}

// ---------------------------------------------------------------------------------------------- bodies

/** `null` when it has no media type, and so nothing that could be sent. */
export function bodyOf(scope: Scope, item: SpecNode): BuiltBody | null {
  const node = scope.document.resolve(item);
  const id = componentOf(item) ?? `${scope.id}.body`;
  const contents = contentsOf(scope, node.get("content"), id, "request");
  if (contents.length === 0) return null;
  const required = node.get("required")?.asBoolean() === true;
  return { body: { required, documentation: documentationOf(node) }, contents };
}

type Direction = "request" | "answer";

function contentsOf(
  scope: Scope,
  content: SpecNode | undefined,
  id: string,
  direction: Direction,
): readonly BuiltContent[] {
  const { document } = scope;
  const contents = (content?.entries() ?? []).map(([mediaType, item]) => {
    const media = document.resolve(item);
    const schema = media.get("schema");
    const target = schema === undefined ? undefined : document.resolve(schema);
    return { mediaType, media, schema, kind: bodyKind(mediaType, isStructured(target)), target };
  });
  const sorted = [...contents].sort(
    (a, b) => rank(a) - rank(b) || compareText(a.mediaType, b.mediaType),
  );
  return sorted.map(({ mediaType, kind, media, schema, target }, index) => {
    // The first format has the plain id; others add their own, so that a new format renames none.
    const own = index === 0 ? id : `${id}.${mediaType}`;
    const format = streamFormat(mediaType);
    const stream = format === null ? null : streamOf(scope, format, media, own);
    if (index === 0 && stream === null) {
      reportFormat(scope.builder.diagnostics, scope.id, { mediaType, kind }, media, target);
    }
    const parts = kind === "form" || kind === "multipart";
    const built: Content = {
      mediaType,
      kind,
      type: stream === null ? contentType(scope, kind, schema, own) : TEXT,
      examples: namedExamples(document, media).filter(
        // What is given item by item is a list; an example of the text is none.
        ({ value }) => stream === null || direction === "answer" || Array.isArray(value),
      ),
      encoding: parts && direction === "request" ? encodingOf(scope, mediaType, media) : [],
      stream,
    };
    return { content: built, schema };
  });
}

const TEXT: Type = { kind: "string", format: "", constraints: [] };

function contentType(scope: Scope, kind: BodyKind, schema: SpecNode | undefined, id: string): Type {
  if (kind === "bytes") return { kind: "bytes", encoding: "raw" };
  if (kind === "text") return TEXT;
  return schema === undefined
    ? { kind: "unknown" }
    : scope.builder.type(scope.document, schema, id);
}

/** Types outside `text/` that are text all the same. */
const TEXTS =
  /^application\/(?:(?:x-)?(?:yaml|toml|sh|sql|pem-file|javascript)|ecmascript|graphql|jwt|xml-dtd|sdp)$/;

/**
 * What a media type means for reading and writing. Anything unheard of is bytes: nothing is lost that way. A vendor's
 * type or a wildcard with a schema of objects or lists is JSON: that is how services describe what they do not care to
 * name.
 */
export function bodyKind(mediaType: string, structured = false): BodyKind {
  const name = bareType(mediaType);
  if (streamFormat(mediaType) !== null) return "text";
  if (name === "application/json" || name.endsWith("+json") || name === "text/json") return "json";
  if (name === "application/x-www-form-urlencoded") return "form";
  if (name.startsWith("multipart/")) return "multipart";
  if (name.startsWith("text/") || name.endsWith("/xml") || name.endsWith("+xml")) return "text";
  if (TEXTS.test(name) || name.endsWith("+yaml")) return "text";
  if (structured && (/^(\*|application)\/\*$/.test(name) || /^application\/vnd\.[^+]*$/.test(name)))
    return "json";
  return "bytes";
}

/** `application/json` of `application/json; charset=utf-8`. */
export function bareType(mediaType: string): string {
  return mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Whether a schema speaks of objects or lists. */
function isStructured(target: SpecNode | undefined): boolean {
  const type = target?.get("type");
  const types =
    type?.kind === "list" ? type.items().map((one) => one.asString()) : [type?.asString()];
  return (
    types.includes("object") ||
    types.includes("array") ||
    ["properties", "allOf", "oneOf", "anyOf"].some((key) => target?.get(key) !== undefined)
  );
}

const KINDS: readonly BodyKind[] = ["json", "form", "multipart", "text", "bytes"];
const USUAL: ReadonlySet<string> = new Set([
  "application/json",
  "multipart/form-data",
  "text/plain",
  "application/octet-stream",
]);

/** JSON first, then what has members, then what is read as a whole; the usual type of each kind before others. */
function rank({
  mediaType,
  kind,
}: {
  readonly mediaType: string;
  readonly kind: BodyKind;
}): number {
  const late = streamFormat(mediaType) !== null ? 100 : 0;
  return late + KINDS.indexOf(kind) * 2 + (USUAL.has(bareType(mediaType)) ? 0 : 1);
}

/** `examples`, else the lone `example`. Examples of the schema itself are not repeated here. */
export function namedExamples(document: SpecDocument, media: SpecNode): readonly NamedExample[] {
  const named = media.get("examples")?.entries() ?? [];
  if (named.length > 0) {
    return named.flatMap(([name, item]) => {
      const example = document.resolve(item);
      const value = example.get("value") ?? example.get("dataValue");
      const summary = example.get("summary")?.asString() ?? "";
      return value === undefined ? [] : [{ name, summary, value: value.value, span: value.span() }];
    });
  }
  const lone = media.get("example");
  return lone === undefined
    ? []
    : [{ name: "", summary: "", value: lone.value, span: lone.span() }];
}

// ---------------------------------------------------------------------------------------------- responses

/** Exact statuses ascending, then ranges, then `default`. */
export function responsesOf(scope: Scope, node: SpecNode): readonly BuiltResponse[] {
  const responses = (node.get("responses")?.entries() ?? []).filter(
    ([key]) => !key.startsWith("x-"),
  );
  const sorted = [...responses].sort(([a], [b]) => order(a) - order(b));
  const success =
    sorted.find(([status]) => /^2(\d\d|XX)$/i.test(status)) ??
    sorted.find(([status]) => status === "default");
  return sorted.map(([status, item]) => {
    const response = scope.document.resolve(item);
    const plain = success?.[0] === status;
    const id = componentOf(item) ?? `${scope.id}.response${plain ? "" : `.${status}`}`;
    return {
      response: {
        status: status === "default" ? status : status.toUpperCase(),
        description: descriptionOf(item, response),
        headers: headersOf(scope, response, id),
        links: linksOf(scope.document, response),
      },
      contents: contentsOf(scope, response.get("content"), id, "answer"),
    };
  });
}

/** 3.1 lets a reference to a shared response have words of its own; 3.2 knows a summary besides. */
function descriptionOf(item: SpecNode, response: SpecNode): string {
  for (const key of ["description", "summary"]) {
    const text = (item.get(key) ?? response.get(key))?.asString()?.trim();
    if (text !== undefined && text !== "") return text;
  }
  return "";
}

function order(status: string): number {
  if (/^\d{3}$/.test(status)) return Number(status);
  if (/^\dXX$/i.test(status)) return 1000 + Number(status[0]);
  return 2000;
}

function headersOf(scope: Scope, response: SpecNode, id: string): Response["headers"] {
  const { document, builder } = scope;
  return (response.get("headers")?.entries() ?? []).map(([name, item]) => {
    const header = document.resolve(item);
    const known = builder.plainHeaders.get(header);
    if (known !== undefined) return { name, ...known };
    const media = header.get("content")?.entries()[0]?.[1];
    const schema = header.get("schema") ?? (media && document.resolve(media).get("schema"));
    const type =
      schema === undefined
        ? { kind: "unknown" as const }
        : builder.type(document, schema, `${id}.${name}`);
    const required = header.get("required")?.asBoolean() === true;
    const made = { type, required, documentation: documentationOf(header) };
    // Every other type may have been declared on the way, under the id of this very response.
    if (type.kind === "string" || type.kind === "integer") builder.plainHeaders.set(header, made);
    return { name, ...made };
  });
}

function linksOf(document: SpecDocument, response: SpecNode): readonly Link[] {
  return (response.get("links")?.entries() ?? []).map(([name, item]) => {
    const link = document.resolve(item);
    return {
      name,
      operation: link.get("operationId")?.asString() ?? targetOf(document, link),
      description: link.get("description")?.asString()?.trim() ?? "",
      parameters: (link.get("parameters")?.entries() ?? []).map(([parameter, value]) => ({
        name: parameter,
        value: value.value,
      })),
    };
  });
}

/** The operation that `operationRef` leads to, where it is one with a name. */
function targetOf(document: SpecDocument, link: SpecNode): string | null {
  const reference = link.get("operationRef");
  const text = reference?.asString();
  if (reference === undefined || text === undefined) return null;
  return document.lookup(reference, text)?.get("operationId")?.asString() ?? null;
}
