/**
 * Parameters of an operation.
 *
 * Decides: which parameters an operation has (its own replace those of its path, and what only the path names is text),
 * what OpenAPI leaves to defaults, and
 * the ids of inline schemas: `listUsers.filter`, or the name of the shared parameter.
 * Leaves to others: schemas (`schema.ts`), how a value is written (the runtimes).
 */
import type { SpecNode } from "../spec/node.js";
import { namesIn, type PathTemplate } from "../spec/path.js";
import type { Documentation, Parameter, ParameterStyle, Type } from "./api.js";
import { namedExamples } from "./content.js";
import { documentationOf, exampleOf, givenNameOf, isSensitive } from "./documentation.js";
import type { ParameterWithExamples } from "./operation-example.js";
import { componentOf, type Scope } from "./scope.js";
import { reportReserved } from "./unsupported.js";

/** Headers that OpenAPI forbids as parameters, because bodies and security describe them. */
const RESERVED_HEADERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

export function parametersOf(
  scope: Scope,
  template: PathTemplate,
  node: SpecNode,
  pathItem: SpecNode,
): readonly ParameterWithExamples[] {
  const { document } = scope;
  const { path } = template;
  const asked = new Map(template.query.map((one) => [one.parameter, one]));
  const places = new Map<string, SpecNode>();
  // The operation's own parameters replace those of the path with the same name and place, and keep their order.
  for (const list of [pathItem.get("parameters"), node.get("parameters")]) {
    for (const item of list?.items() ?? []) {
      const parameter = document.resolve(item);
      const name = parameter.get("name")?.asString() ?? "";
      const place = parameter.get("in")?.asString() ?? "";
      places.delete(`${place} ${name}`);
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
    if (place === "path" && !path.includes(`{${name}}`) && !asked.has(name)) continue;
    const shared = componentOf(item);
    const ambiguous =
      names.filter((other) => other === name).length > 1 || name === "body" || name === "response";
    const id = shared ?? (ambiguous ? `${scope.id}.${place ?? ""}.${name}` : `${scope.id}.${name}`);
    const built = {
      ...parameterOf(scope, parameter, name, id),
      ...ownWords(scope, item, parameter),
    };
    const piece = place === "path" && !path.includes(`{${name}}`) ? asked.get(name) : undefined;
    parameters.push({
      parameter: piece === undefined ? built : { ...built, ...IN_QUERY, name: piece.name },
      examples: namedExamples(document, parameter),
    });
  }
  return [...parameters, ...undeclared(template, parameters, node)];
}

const IN_QUERY = { in: "query", style: "form", explode: true } as const;

/** What the path names and nobody declares is text; the check has warned of it. */
function undeclared(
  { path, query }: PathTemplate,
  parameters: readonly ParameterWithExamples[],
  node: SpecNode,
): readonly ParameterWithExamples[] {
  const has = (place: Parameter["in"], name: string): boolean =>
    parameters.some(({ parameter }) => parameter.in === place && parameter.name === name);
  const text: Type = { kind: "string", format: "", constraints: [] };
  const inPath = [...namesIn(path)].filter((name) => !has("path", name));
  const inQuery = query.filter(
    (one) => !has("query", one.name) && !has("query", one.parameter ?? ""),
  );
  return [
    ...inPath.map((name) =>
      made(name, text, { in: "path", style: "simple", explode: false }, node),
    ),
    ...inQuery.map(({ name, parameter, value }) =>
      made(name, parameter === null ? { kind: "literal", value } : text, IN_QUERY, node),
    ),
  ];
}

function made(
  name: string,
  type: Type,
  place: Pick<Parameter, "in" | "style" | "explode">,
  node: SpecNode,
): ParameterWithExamples {
  const parameter: Parameter = {
    name,
    givenName: null,
    required: place.in === "path" || type.kind === "literal",
    type,
    ...place,
    allowReserved: false,
    contentType: null,
    whole: false,
    documentation: { summary: "", description: "", deprecated: null, externalDocs: null },
    default: undefined,
    example: undefined,
    sensitive: false,
    span: node.keySpan(),
  };
  return { parameter, examples: [] };
}

/** Since 3.1 a reference may have a description of its own, which wins over that of what it refers to. */
function ownWords(
  { document }: Scope,
  item: SpecNode,
  parameter: SpecNode,
): { readonly documentation?: Documentation } {
  const own = item.get("description")?.asString()?.trim() ?? "";
  if (item === parameter || document.version === "3.0" || own === "") return {};
  return { documentation: { ...documentationOf(parameter), description: own } };
}

function parameterOf(scope: Scope, node: SpecNode, name: string, id: string): Parameter {
  const { builder, document } = scope;
  const written = node.get("in")?.asString() as Parameter["in"] | "querystring";
  const whole = written === "querystring";
  const place = whole ? "query" : written;
  const [contentType, item] = node.get("content")?.entries()[0] ?? [null, undefined];
  const media = item === undefined ? undefined : document.resolve(item);
  const schema = media?.get("schema") ?? node.get("schema");
  const target = schema === undefined ? [] : [schema, document.resolve(schema)];
  const named = place === "query" || place === "cookie";
  const style = (node.get("style")?.asString() ?? (named ? "form" : "simple")) as ParameterStyle;
  const allowReserved = node.get("allowReserved")?.asBoolean() === true;
  // Before 3.2 the word means nothing there.
  if (allowReserved && place === "path" && document.version === "3.2") {
    reportReserved(builder.diagnostics, name, node);
  }
  const lone = node.get("example")?.value ?? media?.get("example")?.value;
  return {
    name,
    givenName: givenNameOf(node),
    in: place,
    required: node.get("required")?.asBoolean() === true || place === "path",
    type: schema === undefined ? { kind: "unknown" } : builder.type(document, schema, id),
    style,
    explode:
      node.get("explode")?.asBoolean() ??
      (style === "form" || style === "deepObject" || style === "cookie"),
    allowReserved: allowReserved && place !== "path",
    contentType,
    whole,
    documentation: documentationOf(node, target),
    default: target.map((one) => one.get("default")?.value).find((value) => value !== undefined),
    example: lone ?? exampleOf(node) ?? target.map(exampleOf).find((value) => value !== undefined),
    sensitive: [node, ...target].some(isSensitive),
    span: node.span(),
  };
}
