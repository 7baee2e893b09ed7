/**
 * Operations: one method of one path, with everything a call needs.
 *
 * Decides: what OpenAPI leaves to defaults (parameter styles, security of the document, the order of responses) and
 * which of several body formats comes first. Inline schemas are named by the operation (`createUser.body`,
 * `listUsers.filter`); those inside a shared response or parameter by that component.
 * Leaves to others: schemas (`schema.ts`), worked examples (`operation-example.ts`), paging (`paging.ts`).
 */
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import type {
  Body,
  BodyKind,
  Content,
  HttpMethod,
  NamedExample,
  Operation,
  Parameter,
  ParameterStyle,
  Response,
  SecurityUse,
  Type,
} from "./api.js";
import { documentationOf, exampleOf, givenNameOf, isSensitive } from "./documentation.js";
import { jsonText } from "./json.js";
import { examplesOfOperation, type ParameterWithExamples } from "./operation-example.js";
import { pagingOf } from "./paging.js";
import type { SchemaBuilder } from "./schema.js";
import {
  reportBody,
  reportEncoding,
  reportFormat,
  reportMethod,
  reportParameter,
  reportSurroundings,
} from "./unsupported.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Sending these twice does what sending them once does (RFC 9110, 9.2.2). */
const IDEMPOTENT: ReadonlySet<string> = new Set([
  "GET",
  "HEAD",
  "PUT",
  "DELETE",
  "OPTIONS",
  "TRACE",
]);

/** Headers that OpenAPI forbids as parameters, because bodies and security describe them. */
const RESERVED_HEADERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** Where inline schemas of an operation get their ids from. */
interface Scope {
  readonly builder: SchemaBuilder;
  readonly document: SpecDocument;
  readonly id: string;
}

/** An operation as found, before it is decided whether anyone needs it. */
export interface FoundOperation {
  readonly operation: Operation;
  readonly hidden: boolean;
}

/** Every operation of a document, in document order. */
export function operationsOf(
  builder: SchemaBuilder,
  document: SpecDocument,
): readonly FoundOperation[] {
  const found: FoundOperation[] = [];
  for (const [path, item] of document.root.get("paths")?.entries() ?? []) {
    if (path.startsWith("x-")) continue;
    const pathItem = document.resolve(item);
    const known = METHODS.flatMap((method): [string, SpecNode][] => {
      const node = pathItem.get(method);
      return node === undefined ? [] : [[method, node]];
    });
    const others = pathItem.get("additionalOperations")?.entries() ?? [];
    for (const [method, node] of [...known, ...others]) {
      if (/^(trace|track|connect)$/i.test(method)) {
        reportMethod(builder.diagnostics, method, node);
        continue;
      }
      found.push({
        operation: operationOf(builder, document, path, method, node, pathItem),
        hidden: node.get("x-sdk-hidden")?.asBoolean() === true,
      });
    }
  }
  return found;
}

function operationOf(
  builder: SchemaBuilder,
  document: SpecDocument,
  path: string,
  method: string,
  node: SpecNode,
  pathItem: SpecNode,
): Operation {
  const id = node.get("operationId")?.asString() ?? `${method} ${path}`;
  const scope: Scope = { builder, document, id };
  const httpMethod: HttpMethod = method.toUpperCase();
  const found = parametersOf(scope, path, node, pathItem);
  const parameters = found.map((one) => one.parameter);
  const bodyNode = node.get("requestBody");
  const bodiless = httpMethod === "GET" || httpMethod === "HEAD";
  if (bodyNode !== undefined && bodiless) reportBody(builder.diagnostics, id, httpMethod, bodyNode);
  const body = bodyNode === undefined || bodiless ? null : bodyOf(scope, bodyNode);
  const responses = responsesOf(scope, node);
  reportOtherSuccesses(scope, node, responses);
  reportSurroundings(builder.diagnostics, id, node, pathItem);
  return {
    id,
    givenName: givenNameOf(node),
    aliases: texts(node.get("x-sdk-aliases")),
    method: httpMethod,
    path,
    tag: node.get("tags")?.at(0)?.asString() ?? null,
    documentation: documentationOf(node, [pathItem]),
    parameters,
    body,
    responses,
    security: securityOf(node.get("security") ?? document.root.get("security")),
    idempotent: IDEMPOTENT.has(httpMethod) || node.get("x-sdk-idempotent")?.asBoolean() === true,
    paging: pagingOf(builder, node.get("x-sdk-paging"), { id, responses }),
    examples: examplesOfOperation(document, found, body, bodyNode),
    span: node.keySpan(),
  };
}

// ---------------------------------------------------------------------------------------------- parameters

function parametersOf(
  scope: Scope,
  path: string,
  node: SpecNode,
  pathItem: SpecNode,
): readonly ParameterWithExamples[] {
  const { document } = scope;
  const places = new Map<string, SpecNode>();
  // The operation's own parameters replace those of the path with the same name and place.
  for (const list of [pathItem.get("parameters"), node.get("parameters")]) {
    for (const item of list?.items() ?? []) {
      const parameter = document.resolve(item);
      const name = parameter.get("name")?.asString() ?? "";
      const place = parameter.get("in")?.asString() ?? "";
      places.set(`${place} ${name}`, item);
    }
  }
  const names = [...places.values()].map(
    (item) => document.resolve(item).get("name")?.asString() ?? "",
  );
  const parameters: ParameterWithExamples[] = [];
  for (const item of places.values()) {
    const parameter = document.resolve(item);
    const name = parameter.get("name")?.asString() ?? "";
    const place = parameter.get("in")?.asString();
    // The check has warned of these two kinds: they have nowhere to go.
    if (place === "header" && RESERVED_HEADERS.has(name.toLowerCase())) continue;
    if (place === "path" && !path.includes(`{${name}}`)) continue;
    if (place === "querystring") {
      reportParameter(scope.builder.diagnostics, name, parameter);
      continue;
    }
    const shared = componentOf(item);
    const ambiguous =
      names.filter((other) => other === name).length > 1 || name === "body" || name === "response";
    const id = shared ?? (ambiguous ? `${scope.id}.${place ?? ""}.${name}` : `${scope.id}.${name}`);
    parameters.push({
      parameter: parameterOf(scope, parameter, name, id),
      examples: namedExamples(document, parameter),
    });
  }
  return parameters;
}

function parameterOf(scope: Scope, node: SpecNode, name: string, id: string): Parameter {
  const { builder, document } = scope;
  const place = node.get("in")?.asString() as Parameter["in"];
  const [contentType, media] = node.get("content")?.entries()[0] ?? [null, undefined];
  const schema = media?.get("schema") ?? node.get("schema");
  const target = schema === undefined ? [] : [schema, document.resolve(schema)];
  const query = place === "query" || place === "cookie";
  const style = (node.get("style")?.asString() ?? (query ? "form" : "simple")) as ParameterStyle;
  const lone = node.get("example")?.value ?? media?.get("example")?.value;
  return {
    name,
    givenName: givenNameOf(node),
    in: place,
    required: place === "path" || node.get("required")?.asBoolean() === true,
    type: schema === undefined ? { kind: "unknown" } : builder.type(document, schema, id),
    style,
    explode: node.get("explode")?.asBoolean() ?? (style === "form" || style === "deepObject"),
    allowReserved: node.get("allowReserved")?.asBoolean() === true,
    contentType,
    documentation: documentationOf(node, target),
    default: target.map((one) => one.get("default")?.value).find((value) => value !== undefined),
    example: lone ?? exampleOf(node) ?? target.map(exampleOf).find((value) => value !== undefined),
    sensitive: [node, ...target].some(isSensitive),
    span: node.span(),
  };
}

// ---------------------------------------------------------------------------------------------- bodies

function bodyOf(scope: Scope, item: SpecNode): Body | null {
  const node = scope.document.resolve(item);
  const id = componentOf(item) ?? `${scope.id}.body`;
  const contents = contentsOf(scope, node.get("content"), id);
  const unsent = contents.slice(1);
  const sent = node.get("content")?.get(contents[0]?.mediaType ?? "");
  if (sent !== undefined && contents[0] !== undefined) {
    reportEncoding(scope.builder.diagnostics, scope.id, contents[0].mediaType, sent);
  }
  if (contents.length === 0) return null;
  if (unsent.length > 0) {
    scope.builder.diagnostics.warning(
      "unsupported-media-type",
      `${scope.id}: the body may also be ${unsent.map((one) => one.mediaType).join(", ")}; the SDKs send ${contents[0]?.mediaType ?? ""}`,
      { span: node.get("content")?.keySpan() },
    );
  }
  return {
    required: node.get("required")?.asBoolean() === true,
    documentation: documentationOf(node),
    contents,
  };
}

/** JSON first, then the order of the document. */
function contentsOf(scope: Scope, content: SpecNode | undefined, id: string): readonly Content[] {
  const contents = (content?.entries() ?? []).map(([mediaType, media]) => {
    const kind = bodyKind(mediaType);
    const schema = media.get("schema");
    return { mediaType, kind, media, schema };
  });
  const sorted = [
    ...contents.filter((one) => one.kind === "json"),
    ...contents.filter((one) => one.kind !== "json"),
  ];
  return sorted.map(({ mediaType, kind, media, schema }, index) => {
    // The first format has the plain id; others add their own, so that a new format renames none.
    const own = index === 0 ? id : `${id}.${mediaType}`;
    const target = schema === undefined ? undefined : scope.document.resolve(schema);
    if (index === 0)
      reportFormat(scope.builder.diagnostics, scope.id, { mediaType, kind }, media, target);
    return {
      mediaType,
      kind,
      type: contentType(scope, kind, schema, own),
      examples: namedExamples(scope.document, media),
    };
  });
}

function contentType(scope: Scope, kind: BodyKind, schema: SpecNode | undefined, id: string): Type {
  if (kind === "bytes") return { kind: "bytes", encoding: "raw" };
  if (kind === "text") return { kind: "string", format: "", constraints: [] };
  return schema === undefined
    ? { kind: "unknown" }
    : scope.builder.type(scope.document, schema, id);
}

/** What a media type means for reading and writing. Anything unheard of is bytes: nothing is lost that way. */
export function bodyKind(mediaType: string): BodyKind {
  const name = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (name === "application/json" || name.endsWith("+json") || name === "text/json") return "json";
  if (name === "application/x-www-form-urlencoded") return "form";
  if (name.startsWith("multipart/")) return "multipart";
  if (name.startsWith("text/") || name.endsWith("/xml") || name.endsWith("+xml")) return "text";
  return "bytes";
}

/** `examples`, else the lone `example`. Examples of the schema itself are not repeated here. */
export function namedExamples(document: SpecDocument, media: SpecNode): readonly NamedExample[] {
  const named = media.get("examples")?.entries() ?? [];
  if (named.length > 0) {
    return named.flatMap(([name, item]) => {
      const example = document.resolve(item);
      const value = example.get("value");
      const summary = example.get("summary")?.asString() ?? "";
      return value === undefined ? [] : [{ name, summary, value: value.value }];
    });
  }
  const lone = media.get("example");
  return lone === undefined ? [] : [{ name: "", summary: "", value: lone.value }];
}

// ---------------------------------------------------------------------------------------------- responses

function responsesOf(scope: Scope, node: SpecNode): readonly Response[] {
  const responses = (node.get("responses")?.entries() ?? []).filter(
    ([key]) => !key.startsWith("x-"),
  );
  const sorted = [...responses].sort(([a], [b]) => rank(a) - rank(b));
  const success =
    sorted.find(([status]) => /^2(\d\d|XX)$/i.test(status)) ??
    sorted.find(([status]) => status === "default");
  return sorted.map(([status, item]) => {
    const response = scope.document.resolve(item);
    const plain = success?.[0] === status;
    const id = componentOf(item) ?? `${scope.id}.response${plain ? "" : `.${status}`}`;
    return {
      status:
        status.toUpperCase() === status || status === "default" ? status : status.toUpperCase(),
      // 3.1 lets a reference to a shared response have words of its own.
      description:
        (item.get("description") ?? response.get("description"))?.asString()?.trim() ?? "",
      contents: contentsOf(scope, response.get("content"), id),
      headers: (response.get("headers")?.entries() ?? []).map(([name, headerItem]) => {
        const header = scope.document.resolve(headerItem);
        const schema =
          header.get("schema") ?? header.get("content")?.entries()[0]?.[1].get("schema");
        return {
          name,
          type:
            schema === undefined
              ? { kind: "unknown" as const }
              : scope.builder.type(scope.document, schema, `${id}.${name}`),
          required: header.get("required")?.asBoolean() === true,
          documentation: documentationOf(header),
        };
      }),
    };
  });
}

/** A method has one result: what it does not tell of is said here. */
function reportOtherSuccesses(scope: Scope, node: SpecNode, responses: readonly Response[]): void {
  const successes = responses.filter((one) => one.status.startsWith("2"));
  const [first, ...rest] = successes.map(({ status, contents }) => ({
    status,
    mediaTypes: contents.map((one) => one.mediaType),
    type: jsonText(contents[0]?.type ?? null),
  }));
  if (first === undefined) return;
  const others = [
    ...first.mediaTypes.slice(1),
    ...rest.filter((one) => one.type !== first.type).map((one) => one.status),
  ];
  if (others.length === 0) return;
  scope.builder.diagnostics.warning(
    "several-successes",
    `${scope.id}: the result has the type of ${first.status} ${first.mediaTypes[0] ?? "without content"}; no type tells of ${others.join(", ")}`,
    { span: node.get("responses")?.keySpan() },
  );
}

/** Exact statuses ascending, then ranges, then `default`. */
function rank(status: string): number {
  if (/^\d{3}$/.test(status)) return Number(status);
  if (/^\dXX$/i.test(status)) return 1000 + Number(status[0]);
  return 2000;
}

// ---------------------------------------------------------------------------------------------- small things

/** Alternatives of a `security` list. An empty list means that none is needed. */
export function securityOf(list: SpecNode | undefined): readonly (readonly SecurityUse[])[] {
  return (list?.items() ?? []).map((alternative) =>
    alternative.entries().map(([scheme, scopes]) => ({ scheme, scopes: texts(scopes) })),
  );
}

/** Name of the component a reference leads to, so that what is shared has one id. */
function componentOf(item: SpecNode): string | null {
  const reference = item.get("$ref")?.asString();
  if (reference === undefined) return null;
  const last = reference.slice(reference.lastIndexOf("/") + 1);
  const name = last.replace(/\.(ya?ml|json)$/i, "");
  return name === "" ? null : name;
}

function texts(list: SpecNode | undefined): readonly string[] {
  return (list?.items() ?? []).map((one) => one.asString()).filter((text) => text !== undefined);
}
