/**
 * Operations: one method of one path, with everything a call needs.
 *
 * Decides: which operations there are, and what OpenAPI leaves to defaults (security and servers of the document).
 * Inline schemas are named by the operation (`createUser.body`, `listUsers.filter`).
 * Leaves to others: parameters (`parameter.ts`), bodies and responses (`content.ts`), the choice among several media
 * types (`variants.ts`), worked examples (`operation-example.ts`), paging (`paging.ts`).
 */
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import { METHODS } from "../spec/operations.js";
import { readPath } from "../spec/path.js";
import type { Documentation, HttpMethod, Operation, SecurityUse } from "./api.js";
import { bodyOf, responsesOf } from "./content.js";
import { documentationOf, givenNameOf } from "./documentation.js";
import { examplesOfOperation } from "./operation-example.js";
import { pagingOf } from "./paging.js";
import { parametersOf } from "./parameter.js";
import type { SchemaBuilder } from "./schema.js";
import { type Scope, texts } from "./scope.js";
import { serversOf } from "./service.js";
import { reportBody, reportMethod, reportServers } from "./unsupported.js";
import { type Variant, variantsOf } from "./variants.js";
import { callbacksOf } from "./webhook.js";

/** Sending these twice does what sending them once does (RFC 9110, 9.2.2). */
const IDEMPOTENT: ReadonlySet<string> = new Set([
  "GET",
  "HEAD",
  "PUT",
  "DELETE",
  "OPTIONS",
  "TRACE",
  // draft-ietf-httpbis-safe-method-w-body
  "QUERY",
]);

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
  const places: Place[] = [];
  for (const [path, item] of document.root.get("paths")?.entries() ?? []) {
    if (path.startsWith("x-")) continue;
    const pathItem = document.resolve(item);
    reportServers(builder.diagnostics, pathItem.get("servers"));
    const known = METHODS.flatMap((method): [string, SpecNode][] => {
      const node = pathItem.get(method);
      return node === undefined ? [] : [[method, node]];
    });
    const others = pathItem.get("additionalOperations")?.entries() ?? [];
    for (const [method, node] of [...known, ...others]) {
      if (/^(trace|track|connect)$/i.test(method)) {
        reportMethod(builder.diagnostics, method, node);
        if (!/^trace$/i.test(method)) continue;
      }
      const id = node.get("operationId")?.asString() ?? `${method} ${path}`;
      places.push({ id, path, method, node, pathItem });
    }
  }
  const ids = new Set(places.map((one) => one.id));
  return places.flatMap((place) => {
    const hidden = place.node.get("x-sdk-hidden")?.asBoolean() === true;
    return operationOf({ builder, document, id: place.id }, place, ids).map((operation) => ({
      operation,
      hidden,
    }));
  });
}

/** Where an operation stands. */
interface Place {
  readonly id: string;
  readonly path: string;
  readonly method: string;
  readonly node: SpecNode;
  readonly pathItem: SpecNode;
}

/** The operation, and one more for each further media type that is a choice of the caller. `ids` are taken. */
function operationOf(
  scope: Scope,
  { id, path, method, node, pathItem }: Place,
  ids: ReadonlySet<string>,
): readonly Operation[] {
  const { builder, document } = scope;
  const httpMethod: HttpMethod = method.toUpperCase();
  const template = readPath(path);
  const found = parametersOf(scope, template, node, pathItem);
  const bodyNode = node.get("requestBody");
  const bodiless = httpMethod === "GET" || httpMethod === "HEAD";
  if (bodyNode !== undefined && bodiless) reportBody(builder.diagnostics, id, httpMethod, bodyNode);
  const body = bodyNode === undefined || bodiless ? null : bodyOf(scope, bodyNode);
  const common = {
    givenName: givenNameOf(node),
    method: httpMethod,
    path: template.path,
    servers: serversOf(node.get("servers") ?? pathItem.get("servers")),
    tag: node.get("tags")?.at(0)?.asString() ?? null,
    parameters: found.map((one) => one.parameter),
    callbacks: callbacksOf(scope, node),
    security: securityOf(node.get("security") ?? document.root.get("security")),
    idempotent: IDEMPOTENT.has(httpMethod) || node.get("x-sdk-idempotent")?.asBoolean() === true,
    span: node.keySpan(),
  };
  reportServers(builder.diagnostics, node.get("servers"));
  const documentation = documentationOf(node, [pathItem]);
  const variants = variantsOf(document, body, responsesOf(scope, node));
  return variants.map((variant): Operation => {
    const { label, responses } = variant;
    const paging = label === null ? node.get("x-sdk-paging") : undefined;
    const wanted = label === null ? id : `${id}.${label}`;
    return {
      ...common,
      id: label !== null && ids.has(wanted) ? `${wanted}.${variant.accept ?? "body"}` : wanted,
      givenName:
        label === null ? common.givenName : common.givenName && `${common.givenName} ${label}`,
      aliases: label === null ? texts(node.get("x-sdk-aliases")) : [],
      documentation: label === null ? documentation : told(documentation, variant),
      body: variant.body,
      responses,
      accept: variant.accept,
      paging: pagingOf(builder, paging, { id, responses }),
      examples: examplesOfOperation(document, found, variant.body, bodyNode),
    };
  });
}

/** The words of the first operation, with the media type behind them, so that no two have one title. */
function told(documentation: Documentation, { body, accept, label }: Variant): Documentation {
  if (documentation.summary === "") return documentation;
  const type = accept ?? body?.contents[0]?.mediaType ?? label ?? "";
  return { ...documentation, summary: `${documentation.summary} (${type})` };
}

/** Alternatives of a `security` list. An empty list means that none is needed. */
export function securityOf(list: SpecNode | undefined): readonly (readonly SecurityUse[])[] {
  return (list?.items() ?? []).map((alternative) =>
    alternative.entries().map(([scheme, scopes]) => ({ scheme, scopes: texts(scopes) })),
  );
}
