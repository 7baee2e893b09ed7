/**
 * Answers and bodies that are a sequence of items: events, and JSON texts one after the other.
 *
 * Decides: which media types are sequences, and what one item is: `itemSchema` (3.2), else `schema`, which authors of
 * 3.0 and 3.1 write for one item as a rule. The schema of an event may describe its fields or its `data` alone.
 * Leaves to others: reading a sequence (the runtimes).
 */
import type { SpecNode } from "../spec/node.js";
import type { ContentStream, Type } from "./api.js";
import { commonTypes, first, flatten } from "./conjunction.js";
import type { Scope } from "./scope.js";
import { reportMixedEvents } from "./unsupported.js";

export function streamFormat(mediaType: string): ContentStream["format"] | null {
  const name = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (name === "text/event-stream") return "serverSentEvents";
  if (/^application\/(x-)?(jsonl|ndjson|json-lines|jsonlines)$/.test(name)) return "jsonLines";
  if (name === "application/stream+json") return "jsonLines";
  return /^application\/(.+\+)?json-seq$/.test(name) ? "jsonSequence" : null;
}

export function streamOf(
  scope: Scope,
  format: ContentStream["format"],
  media: SpecNode,
  id: string,
): ContentStream {
  const schema = media.get("itemSchema") ?? media.get("schema");
  const item = `${id}.item`;
  if (schema === undefined) {
    const json = format !== "serverSentEvents";
    return { format, item: json ? UNKNOWN : TEXT, json, events: [] };
  }
  if (format === "serverSentEvents") return eventStream(scope, schema, item);
  const own = media.get("itemSchema") === undefined ? itemsOf(scope, schema) : schema;
  return { format, item: scope.builder.type(scope.document, own, item), json: true, events: [] };
}

const TEXT: Type = { kind: "string", format: "", constraints: [] };
const UNKNOWN: Type = { kind: "unknown" };

/** A `schema` that is a list describes the whole sequence. */
function itemsOf({ document }: Scope, schema: SpecNode): SpecNode {
  const nodes = flatten(document, schema);
  const types = commonTypes(nodes, document);
  return types?.size === 1 && types.has("array") ? (first(nodes, "items") ?? schema) : schema;
}

/** What one kind of event is: its name where the schema fixes it, and the schema of its data. */
interface EventShape {
  readonly name: string | null;
  readonly data: SpecNode | undefined;
  readonly json: boolean;
}

function eventStream(scope: Scope, schema: SpecNode, id: string): ContentStream {
  const { builder, document } = scope;
  const format = "serverSentEvents";
  const shared = flatten(document, schema);
  const variants = shared.flatMap(
    (node) => (node.get("oneOf") ?? node.get("anyOf"))?.items() ?? [],
  );
  const shapes = (variants.length === 0 ? [[]] : variants.map((one) => flatten(document, one))).map(
    (nodes) => shapeOf(scope, [...nodes, ...shared]),
  );
  if (shapes.every((one) => one === null)) {
    // No member is called `data`: the schema is that of the data.
    const json = !isText(scope, schema);
    return { format, item: json ? builder.type(document, schema, id) : TEXT, json, events: [] };
  }
  const known = shapes.filter((one) => one !== null);
  const json = known.every((one) => one.json);
  if (!json && known.some((one) => one.json)) {
    reportMixedEvents(builder.diagnostics, scope.id, schema);
  }
  const typed = known.map((one, index) => {
    const own =
      one.name === null ? (index === 0 ? id : `${id}.${String(index)}`) : `${id}.${one.name}`;
    const type = one.data === undefined ? UNKNOWN : builder.type(document, one.data, own);
    return { name: one.name, data: json ? type : TEXT };
  });
  const named = typed.flatMap(({ name, data }) => (name === null ? [] : [{ name, data }]));
  return {
    format,
    item: builder.unionOf(
      document,
      [schema],
      id,
      typed.map((one) => one.data),
    ),
    json,
    events: named.length === typed.length ? named : [],
  };
}

/** `null` when the nodes describe no event with `data`. */
function shapeOf(scope: Scope, nodes: readonly SpecNode[]): EventShape | null {
  const { document } = scope;
  const member = (name: string): readonly SpecNode[] =>
    nodes
      .flatMap((node) => node.get("properties")?.get(name) ?? [])
      .flatMap((one) => flatten(document, one));
  const data = member("data");
  if (data.length === 0) return null;
  // An event is an object of texts whatever its schema says, so what that says of it has been told.
  for (const node of nodes) for (const word of ["type", "required"]) node.get(word);
  for (const one of ["event", "id", "retry"].flatMap((name) => member(name))) one.get("type");
  // `data` alone is as likely a member of the service's own objects; `event`, `id` or `retry` beside it are not.
  const inside = first(data, "contentSchema");
  const media = first(data, "contentMediaType")?.asString() ?? "";
  const types = commonTypes(data, document);
  const isString = types?.has("string") === true;
  const others = ["event", "id", "retry"].some((name) => member(name).length > 0);
  if (!isString && !others && inside === undefined) return null;
  const names = member("event");
  const constant = first(names, "const") ?? first(names, "enum")?.at(0);
  const json = inside !== undefined || /[/+]json\b/i.test(media) || !isString;
  return {
    name: constant?.asString() ?? null,
    data: inside ?? (isString ? undefined : data[0]),
    json,
  };
}

function isText({ document }: Scope, schema: SpecNode): boolean {
  const nodes = flatten(document, schema);
  const types = commonTypes(nodes, document);
  const media = first(nodes, "contentMediaType")?.asString() ?? "";
  return types?.size === 1 && types.has("string") && !/[/+]json\b/i.test(media);
}
