/**
 * Every place of a description that holds text of its author's choosing.
 *
 * Decides: the places, and that there are two kinds of them. `TEXTS` are words for people and values: whatever stands
 * there, the code around it is the same. `NAMES` are what names and keys are made from; there the words of the code
 * change, and only its grammar stays.
 * Leaves to others: what is put there (`payloads.ts`), and how the output is judged (`judge.ts`).
 *
 * Longer than 400 lines because it is one list.
 */
import type { Json } from "../sandbox/json.js";

type Map = { [key: string]: Json };

/** One key, made so that `__proto__` is a key like any other. */
function entry(key: string, value: Json): Map {
  return Object.fromEntries([[key, value]]);
}

function entries(keys: readonly string[], value: (key: string, index: number) => Json): Map {
  return Object.fromEntries(keys.map((key, index) => [key, value(key, index)]));
}

/** As a part of a JSON pointer. Half a surrogate pair, which no URI can hold, becomes the replacement character. */
function pointerToken(name: string): string {
  return Buffer.from(name.replace(/~/g, "~0").replace(/\//g, "~1")).toString("utf8");
}

const TEXT: Json = { type: "string" };
const DONE: Json = { "200": { description: "ok" } };

// ------------------------------------------------------------------------------------------------ texts

/** A place in the document of `textDocument`: the node that gets the text, and its key. */
export interface TextField {
  readonly name: string;
  readonly put: (at: Places, text: string) => void;
}

/** The nodes of the document, by what they are. */
export interface Places {
  readonly root: Map;
  readonly info: Map;
  readonly contact: Map;
  readonly license: Map;
  readonly rootDocs: Map;
  readonly tag: Map;
  readonly tagDocs: Map;
  readonly server: Map;
  readonly variable: Map;
  readonly path: Map;
  readonly operation: Map;
  readonly operationDocs: Map;
  readonly parameter: Map;
  readonly parameterSchema: Map;
  readonly parameterExample: Map;
  readonly header: Map;
  readonly body: Map;
  readonly bodyMedia: Map;
  readonly bodyExample: Map;
  readonly response: Map;
  readonly responseHeader: Map;
  readonly responseMedia: Map;
  readonly link: Map;
  readonly failure: Map;
  readonly record: Map;
  readonly recordDocs: Map;
  readonly property: Map;
  readonly deprecated: Map;
  readonly array: Map;
  readonly enumeration: Map;
  readonly union: Map;
  readonly constant: Map;
  readonly bearer: Map;
  readonly apiKey: Map;
  readonly oauth: Map;
  readonly scopes: Map;
  readonly webhook: Map;
  readonly callback: Map;
}

function places(): Places {
  const contact: Map = {};
  const license: Map = { name: "MIT" };
  const info: Map = { title: "Texts", version: "1.0.0", contact, license };
  const rootDocs: Map = { url: "https://docs.example.test/" };
  const tagDocs: Map = { url: "https://docs.example.test/tag" };
  const tag: Map = { name: "things", externalDocs: tagDocs };
  const variable: Map = { default: "v1" };
  const server: Map = { url: "https://api.example.test/{base}", variables: { base: variable } };
  const parameterSchema: Map = { type: "string" };
  const parameterExample: Map = { value: "one" };
  const parameter: Map = {
    ...{ name: "q", in: "query", schema: parameterSchema },
    examples: { one: parameterExample },
  };
  const header: Map = { name: "X-Trace", in: "header", schema: TEXT };
  const bodyExample: Map = { value: { name: "one" } };
  const bodyMedia: Map = {
    ...{ schema: { $ref: "#/components/schemas/Thing" }, examples: { one: bodyExample } },
  };
  const body: Map = { content: { "application/json": bodyMedia } };
  const responseHeader: Map = { schema: TEXT };
  const responseMedia: Map = { schema: { $ref: "#/components/schemas/Thing" } };
  const link: Map = { operationId: "getThing" };
  const response: Map = {
    description: "ok",
    headers: { "X-Note": responseHeader },
    content: { "application/json": responseMedia },
    links: { next: link },
  };
  const failure: Map = { description: "failed" };
  const webhook: Map = { operationId: "onThing", responses: DONE };
  const callback: Map = { operationId: "called", responses: DONE };
  const operationDocs: Map = { url: "https://docs.example.test/operation" };
  const operation: Map = {
    operationId: "putThing",
    tags: ["things"],
    externalDocs: operationDocs,
    parameters: [
      { name: "id", in: "path", required: true, schema: TEXT },
      parameter,
      header,
      { name: "kind", in: "query", schema: { $ref: "#/components/schemas/Kind" } },
    ],
    requestBody: body,
    responses: { "200": response, "404": failure },
    callbacks: { done: { "{$request.body#/url}": { post: callback } } },
    security: [{ bearer: [] }, { apiKey: [] }, { oauth: ["read"] }],
  };
  const path: Map = {
    put: operation,
    get: {
      ...{ operationId: "getThing", tags: ["things"], security: [], responses: DONE },
      parameters: [{ name: "id", in: "path", required: true, schema: TEXT }],
    },
  };
  const property: Map = { type: "string" };
  const deprecated: Map = { type: "string", deprecated: true };
  const array: Map = { type: "array", items: { type: "string" } };
  const constant: Map = { type: "string" };
  const recordDocs: Map = { url: "https://docs.example.test/thing" };
  const record: Map = {
    type: "object",
    required: ["id"],
    externalDocs: recordDocs,
    properties: {
      id: TEXT,
      name: property,
      old: deprecated,
      list: array,
      fixed: constant,
      kind: { $ref: "#/components/schemas/Kind" },
      either: { $ref: "#/components/schemas/Either" },
    },
  };
  const enumeration: Map = { type: "string", enum: ["one", "two"] };
  const union: Map = { oneOf: [{ type: "string" }, { type: "integer" }] };
  const bearer: Map = { type: "http", scheme: "bearer" };
  const apiKey: Map = { type: "apiKey", in: "header", name: "X-Key" };
  const scopes: Map = { read: "reads" };
  const flow: Map = { tokenUrl: "https://api.example.test/token", scopes };
  const oauth: Map = { type: "oauth2", flows: { clientCredentials: flow } };
  const root: Map = {
    openapi: "3.1.0",
    info,
    externalDocs: rootDocs,
    tags: [tag],
    servers: [server],
    paths: { "/things/{id}": path },
    webhooks: { happened: { post: webhook } },
    components: {
      schemas: { Thing: record, Kind: enumeration, Either: union },
      securitySchemes: { bearer, apiKey, oauth },
    },
  };
  return {
    ...{ root, info, contact, license, rootDocs, tag, tagDocs, server, variable, path, operation },
    ...{ operationDocs, parameter, parameterSchema, parameterExample, header, body, bodyMedia },
    ...{ bodyExample, response, responseHeader, responseMedia, link, failure, record, recordDocs },
    ...{ property, deprecated, array, enumeration, union, constant, bearer, apiKey, oauth, scopes },
    ...{ webhook, callback },
  };
}

/** `key` of every one of these nodes. */
function keyed(key: string, names: readonly (keyof Places)[]): readonly TextField[] {
  return names.map((name) => ({
    name: `${name}.${key}`,
    put: (at, text) => {
      at[name][key] = text;
    },
  }));
}

function field(name: string, put: TextField["put"]): TextField {
  return { name, put };
}

export const TEXTS: readonly TextField[] = [
  ...keyed("description", [
    ...(["info", "rootDocs", "tag", "tagDocs", "server", "variable", "path", "operation"] as const),
    ...(["operationDocs", "parameter", "parameterSchema", "parameterExample", "header"] as const),
    ...([
      "body",
      "bodyExample",
      "response",
      "responseHeader",
      "link",
      "failure",
      "record",
    ] as const),
    ...(["recordDocs", "property", "deprecated", "array", "enumeration", "union"] as const),
    ...(["constant", "bearer", "apiKey", "oauth", "webhook", "callback"] as const),
  ]),
  ...keyed("summary", [
    ...(["info", "path", "operation", "parameterExample", "bodyExample"] as const),
    ...(["webhook", "callback"] as const),
  ]),
  ...keyed("title", ["info", "record", "property", "enumeration", "union", "parameterSchema"]),
  ...keyed("$comment", ["record", "property", "enumeration"]),
  ...keyed("x-sdk-deprecated", ["deprecated"]),
  ...keyed("x-anything", [
    "root",
    "info",
    "operation",
    "parameter",
    "record",
    "property",
    "bearer",
  ]),
  ...keyed("format", ["property", "parameterSchema"]),
  ...keyed("pattern", ["property", "parameterSchema"]),
  ...keyed("default", ["property", "parameterSchema"]),
  ...keyed("example", ["property", "parameterSchema", "deprecated"]),
  ...keyed("value", ["parameterExample"]),
  ...keyed("contentMediaType", ["array"]),
  ...keyed("contentEncoding", ["deprecated"]),
  ...keyed("bearerFormat", ["bearer"]),
  ...keyed("read", ["scopes"]),
  ...keyed("name", ["contact", "license"]),
  ...keyed("email", ["contact"]),
  ...keyed("url", ["contact", "rootDocs", "tagDocs", "operationDocs", "recordDocs"]),
  ...keyed("identifier", ["license"]),
  ...keyed("termsOfService", ["info"]),
  ...keyed("version", ["info"]),
  field("property.examples", (at, text) => (at.property["examples"] = [text, "two"])),
  field("array.default", (at, text) => (at.array["default"] = [text])),
  field("record.example", (at, text) => (at.record["example"] = entry(text, { id: text }))),
  field("body example", (at, text) => (at.bodyExample["value"] = { id: text, name: text })),
  field("answer example", (at, text) => (at.responseMedia["example"] = { id: text, name: text })),
  field(
    "x-enum-descriptions",
    (at, text) => (at.enumeration["x-enum-descriptions"] = [text, text]),
  ),
  field("xml.name", (at, text) => (at.property["xml"] = { name: text, prefix: text })),
  field("link.parameters", (at, text) => (at.link["parameters"] = { id: text })),
  field("link.requestBody", (at, text) => (at.link["requestBody"] = text)),
];

/** The document with `text` in the given places. */
export function textDocument(text: string, fields: readonly TextField[] = TEXTS): Json {
  const at = places();
  for (const one of fields) one.put(at, text);
  return at.root;
}

// ------------------------------------------------------------------------------------------------ names

/** A place that holds a name or key. One document holds many of them, so that they can meet. */
export interface NameField {
  readonly name: string;
  readonly document: (names: readonly string[]) => Json;
  /** The output has to hold the name letter by letter, because it goes over the wire or is a key of JSON. */
  readonly kept?: "whole" | "inside";
  /** Tags that the generator itself writes because of the place. */
  readonly commands?: readonly string[];
}

function document(rest: Map): Map {
  return { openapi: "3.1.0", info: { title: "Names", version: "1.0.0" }, paths: {}, ...rest };
}

function withOperations(
  names: readonly string[],
  operation: (name: string, index: number) => Map,
  rest: Map = {},
): Json {
  const paths = entries(
    names.map((_, index) => `/o${index}`),
    (_, index) => ({
      post: {
        ...{ operationId: `operation${index}`, responses: DONE },
        ...operation(names[index] ?? "", index),
      },
    }),
  );
  return document({ paths, ...rest });
}

function withSchemas(names: readonly string[], schema: (name: string) => Json): Json {
  const keys = names.map((_, index) => `Schema${index}`);
  return document({
    components: { schemas: entries(keys, (_, index) => schema(names[index] ?? "")) },
  });
}

const RECORD: Json = { type: "object", properties: { a: TEXT } };

export const NAMES: readonly NameField[] = [
  {
    name: "path",
    kept: "inside",
    document: (names) =>
      document({
        paths: entries(
          names.map((one, index) => `/p${index}/${one}`),
          (_, index) => ({ get: { operationId: `operation${index}`, responses: DONE } }),
        ),
      }),
  },
  {
    name: "path without an operationId",
    document: (names) =>
      document({
        paths: entries(
          names.map((one, index) => `/p${index}/${one}`),
          () => ({ get: { responses: DONE } }),
        ),
      }),
  },
  {
    name: "operationId",
    document: (names) => withOperations(names, (one) => ({ operationId: one })),
  },
  { name: "tag", document: (names) => withOperations(names, (one) => ({ tags: [one] })) },
  {
    name: "tag's own name",
    document: (names) => document({ tags: names.map((name) => ({ name, description: "x" })) }),
  },
  ...(["query", "header", "cookie"] as const).map((place): NameField => ({
    name: `${place} parameter`,
    kept: "whole",
    document: (names) =>
      withOperations(names, (name) => ({ parameters: [{ name, in: place, schema: TEXT }] })),
  })),
  {
    name: "query parameters of one operation",
    kept: "whole",
    document: (names) =>
      withOperations(["all"], () => ({
        parameters: names.map((name) => ({ name, in: "query", schema: TEXT })),
      })),
  },
  {
    name: "path parameter",
    kept: "whole",
    document: (names) =>
      document({
        paths: entries(
          names.map((one, index) => `/p${index}/{${one}}`),
          (_, index) => ({
            get: {
              ...{ operationId: `operation${index}`, responses: DONE },
              parameters: [{ name: names[index] ?? "", in: "path", required: true, schema: TEXT }],
            },
          }),
        ),
      }),
  },
  {
    name: "schema",
    document: (names) => document({ components: { schemas: entries(names, () => RECORD) } }),
  },
  {
    name: "schema that is an enum",
    document: (names) =>
      document({
        components: { schemas: entries(names, () => ({ type: "string", enum: ["a", "b"] })) },
      }),
  },
  {
    name: "reference",
    document: (names) =>
      withOperations(
        names,
        (one) => ({
          requestBody: {
            content: {
              "application/json": {
                schema: {
                  $ref: `#/components/schemas/${encodeURIComponent(pointerToken(one))}`,
                },
              },
            },
          },
        }),
        { components: { schemas: entries(names, () => RECORD) } },
      ),
  },
  { name: "reference as it is", document: (names) => withSchemas(names, ($ref) => ({ $ref })) },
  {
    name: "definition",
    document: (names) =>
      withSchemas(["all"], () => ({ type: "object", $defs: entries(names, () => RECORD) })),
  },
  {
    name: "property",
    kept: "whole",
    document: (names) =>
      withSchemas(names, (one) => ({ type: "object", properties: entry(one, TEXT) })),
  },
  {
    name: "properties of one schema",
    kept: "whole",
    document: (names) =>
      withSchemas(["all"], () => ({
        type: "object",
        required: [...names],
        properties: entries(names, () => TEXT),
      })),
  },
  {
    name: "inline schema",
    document: (names) =>
      withSchemas(names, (one) => ({ type: "object", properties: entry(one, RECORD) })),
  },
  {
    name: "required property that is not declared",
    document: (names) => withSchemas(names, (one) => ({ type: "object", required: [one] })),
  },
  {
    name: "enum value",
    kept: "whole",
    document: (names) => withSchemas(names, (one) => ({ type: "string", enum: [one, "other"] })),
  },
  {
    name: "values of one enum",
    kept: "whole",
    document: (names) => withSchemas(["all"], () => ({ type: "string", enum: [...names] })),
  },
  {
    name: "constant",
    kept: "whole",
    document: (names) => withSchemas(names, (one) => ({ const: one })),
  },
  {
    name: "x-enum-varnames",
    document: (names) =>
      withSchemas(names, (one) => ({
        ...{ type: "string", enum: ["a", "b"], "x-enum-varnames": [one, "other"] },
      })),
  },
  {
    name: "discriminator",
    kept: "whole",
    document: (names) =>
      withSchemas(names, (one) => ({
        oneOf: ["a", "b"].map((value) => ({
          ...{ type: "object", required: [one], properties: entry(one, { const: value }) },
        })),
        discriminator: { propertyName: one },
      })),
  },
  {
    name: "discriminator value",
    document: (names) =>
      document({
        components: {
          schemas: {
            Any: {
              oneOf: names.map((_, index) => ({ $ref: `#/components/schemas/Kind${index}` })),
              discriminator: {
                propertyName: "kind",
                mapping: entries(names, (_, index) => `#/components/schemas/Kind${index}`),
              },
            },
            ...entries(
              names.map((_, index) => `Kind${index}`),
              () => ({ type: "object", required: ["kind"], properties: { kind: TEXT } }),
            ),
          },
        },
      }),
  },
  {
    name: "discriminator target",
    document: (names) =>
      withSchemas(names, (one) => ({
        oneOf: [{ ...(RECORD as Map) }],
        discriminator: { propertyName: "a", mapping: { x: one } },
      })),
  },
  {
    name: "pattern of properties",
    document: (names) =>
      withSchemas(names, (one) => ({ type: "object", patternProperties: entry(one, TEXT) })),
  },
  {
    name: "media type of a body",
    kept: "inside",
    document: (names) =>
      withOperations(names, (one) => ({
        requestBody: { content: entry(`application/json; x=${one}`, { schema: RECORD }) },
      })),
  },
  {
    name: "media type that is only text",
    document: (names) =>
      withOperations(names, (one) => ({ requestBody: { content: entry(one, { schema: TEXT }) } })),
  },
  {
    name: "media type of an answer",
    document: (names) =>
      withOperations(names, (one) => ({
        responses: {
          "200": {
            description: "ok",
            content: { ...entry(one, { schema: RECORD }), "application/json": { schema: RECORD } },
          },
        },
      })),
  },
  {
    name: "header of an answer",
    document: (names) =>
      withOperations(names, (one) => ({
        responses: { "200": { description: "ok", headers: entry(one, { schema: TEXT }) } },
      })),
  },
  {
    name: "part of a multipart body",
    kept: "whole",
    document: (names) =>
      withOperations(names, (one) => ({
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: { type: "object", properties: entry(one, TEXT) },
              encoding: entry(one, { contentType: "text/plain" }),
            },
          },
        },
      })),
  },
  {
    name: "status",
    document: (names) =>
      withOperations(names, (one) => ({
        responses: { ...(DONE as Map), ...entry(one, { description: "x" }) },
      })),
  },
  {
    name: "name of an example",
    document: (names) =>
      withOperations(names, (one) => ({
        requestBody: {
          content: {
            "application/json": { schema: RECORD, examples: entry(one, { value: { a: "x" } }) },
          },
        },
      })),
  },
  {
    name: "security scheme",
    kept: "whole",
    document: (names) =>
      withOperations(names, (one) => ({ security: [entry(one, [])] }), {
        components: {
          securitySchemes: entries(names, (_, index) => ({
            ...{ type: "apiKey", in: "header", name: `X-Key-${index}` },
          })),
        },
      }),
  },
  ...(["header", "query", "cookie"] as const).map((place): NameField => ({
    name: `API key in ${place}`,
    kept: "whole",
    document: (names) =>
      withOperations(names, (_, index) => ({ security: [entry(`key${index}`, [])] }), {
        components: {
          securitySchemes: entries(
            names.map((_, index) => `key${index}`),
            (_, index) => ({ type: "apiKey", in: place, name: names[index] ?? "" }),
          ),
        },
      }),
  })),
  {
    name: "HTTP scheme",
    document: (names) =>
      withOperations(names, (_, index) => ({ security: [entry(`scheme${index}`, [])] }), {
        components: {
          securitySchemes: entries(
            names.map((_, index) => `scheme${index}`),
            (_, index) => ({ type: "http", scheme: names[index] ?? "" }),
          ),
        },
      }),
  },
  ...(["tokenUrl", "scope"] as const).map((part): NameField => ({
    name: `OAuth ${part}`,
    document: (names) =>
      withOperations(
        names,
        (one, index) => ({ security: [entry(`oauth${index}`, part === "scope" ? [one] : [])] }),
        {
          components: {
            securitySchemes: entries(
              names.map((_, index) => `oauth${index}`),
              (_, index) => {
                const one = names[index] ?? "";
                const flow =
                  part === "scope"
                    ? { tokenUrl: "https://api.example.test/token", scopes: entry(one, "x") }
                    : { tokenUrl: `https://api.example.test/${one}`, scopes: {} };
                return { type: "oauth2", flows: { clientCredentials: flow } };
              },
            ),
          },
        },
      ),
  })),
  {
    name: "server",
    document: (names) =>
      withOperations(["all"], () => ({}), {
        servers: names.map((one) => ({ url: `https://api.example.test/${one}` })),
      }),
  },
  {
    name: "server of an operation",
    document: (names) =>
      withOperations(names, (one) => ({ servers: [{ url: `https://api.example.test/${one}` }] })),
  },
  {
    name: "webhook",
    document: (names) =>
      document({
        webhooks: entries(names, (_, index) => ({
          post: {
            operationId: `hook${index}`,
            requestBody: { content: { "application/json": { schema: RECORD } } },
            responses: DONE,
          },
        })),
      }),
  },
  {
    name: "callback",
    document: (names) =>
      withOperations(names, (one) => ({
        callbacks: entry(one, entry(one, { post: { responses: DONE } })),
      })),
  },
  {
    name: "link",
    document: (names) =>
      withOperations(names, (one) => ({
        responses: {
          "200": { description: "ok", links: entry(one, { operationId: "operation0" }) },
        },
      })),
  },
  ...(["parameters", "responses", "requestBodies", "headers", "examples"] as const).map(
    (kind): NameField => ({
      name: `component of ${kind}`,
      document: (names) => {
        const components: Readonly<Record<typeof kind, Json>> = {
          parameters: { name: "q", in: "query", schema: TEXT },
          responses: { description: "ok" },
          requestBodies: { content: { "application/json": { schema: RECORD } } },
          headers: { schema: TEXT },
          examples: { value: "x" },
        };
        return document({ components: { [kind]: entries(names, () => components[kind]) } });
      },
    }),
  ),
  {
    name: "extension",
    document: (names) => ({
      ...document({}),
      ...entries(
        names.map((one) => `x-${one}`),
        () => "x",
      ),
    }),
  },
  {
    name: "unknown key",
    document: (names) => withSchemas(names, (one) => ({ type: "object", ...entry(one, TEXT) })),
  },
  {
    name: "$id and $anchor",
    document: (names) => withSchemas(names, (one) => ({ $id: one, $anchor: one, type: "object" })),
  },
  // Words that OpenAPI fixes: anything else has to be refused.
  { name: "type", document: (names) => withSchemas(names, (type) => ({ type })) },
  {
    name: "place of a parameter",
    document: (names) =>
      withOperations(names, (one) => ({ parameters: [{ name: "q", in: one, schema: TEXT }] })),
  },
  {
    name: "style of a parameter",
    document: (names) =>
      withOperations(names, (style) => ({
        parameters: [{ name: "q", in: "query", style, schema: TEXT }],
      })),
  },
  {
    name: "number",
    document: (names) =>
      withSchemas(names, (one) => ({ type: "integer", minimum: one, default: one, enum: [one] })),
  },
  {
    name: "flag",
    document: (names) =>
      withSchemas(names, (one) => ({ type: "string", deprecated: one, readOnly: one })),
  },
  // Extensions of ours.
  {
    name: "x-sdk-name of an operation",
    document: (names) => withOperations(names, (one) => ({ "x-sdk-name": one })),
  },
  {
    name: "x-sdk-name of a schema",
    document: (names) => withSchemas(names, (one) => ({ ...(RECORD as Map), "x-sdk-name": one })),
  },
  {
    name: "x-sdk-name of a property",
    document: (names) =>
      withSchemas(names, (one) => ({
        ...{ type: "object", properties: { a: { type: "string", "x-sdk-name": one } } },
      })),
  },
  {
    name: "x-sdk-name of a parameter",
    document: (names) =>
      withOperations(names, (one) => ({
        parameters: [{ name: "q", in: "query", "x-sdk-name": one, schema: TEXT }],
      })),
  },
  {
    name: "x-sdk-name of a tag",
    document: (names) =>
      withOperations(names, (_, index) => ({ tags: [`tag${index}`] }), {
        tags: names.map((one, index) => ({ name: `tag${index}`, "x-sdk-name": one })),
      }),
  },
  {
    name: "x-sdk-paging",
    document: (names) =>
      withOperations(names, (one) => ({
        parameters: [{ name: one, in: "query", schema: { type: "integer" } }],
        responses: {
          "200": {
            description: "ok",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: entry(one, { type: "array", items: RECORD }),
                },
              },
            },
          },
        },
        "x-sdk-paging": { page: one, items: `/${pointerToken(one)}` },
      })),
  },
];

// ---------------------------------------------------------------------------------------------- singles

/** A place for a name that a document has once: one payload stands in all of these. */
export const SINGLES: readonly {
  readonly name: string;
  readonly put: (root: Map, text: string) => void;
}[] = [
  { name: "version of OpenAPI", put: (root, text) => (root["openapi"] = text) },
  {
    name: "server",
    put: (root, text) => (root["servers"] = [{ url: `https://api.example.test/${text}` }]),
  },
  {
    name: "server variable",
    put: (root, text) => {
      const variables = entry(text, { default: "v1" });
      root["servers"] = [{ url: `https://api.example.test/{${text}}`, variables }];
    },
  },
  {
    name: "value of a server variable",
    put: (root, text) => {
      const variables = { base: { default: text, enum: [text, "other"] } };
      root["servers"] = [{ url: "https://api.example.test/{base}", variables }];
    },
  },
  {
    name: "x-sdk-aliases",
    put: (root, text) => {
      const aliased = { operationId: "b", "x-sdk-aliases": [text], responses: DONE };
      root["paths"] = { ...(root["paths"] as Map), "/b": { get: aliased } };
    },
  },
  {
    name: "x-sdk-envelope",
    put: (root, text) => {
      const pointer = `/${pointerToken(text)}`;
      root["x-sdk-envelope"] = {
        ...{ success: { pointer, values: [text] }, message: pointer, code: pointer },
        ...{ requestId: pointer, data: pointer },
        errors: { "404": { name: text, description: text, action: text } },
      };
    },
  },
  {
    name: "x-sdk-token",
    put: (root, text) => {
      const schema = { type: "object", properties: entry(text, TEXT) };
      const content = { "application/json": { schema } };
      root["paths"] = {
        ...(root["paths"] as Map),
        "/token": {
          post: {
            ...{ operationId: "getToken", security: [], requestBody: { content } },
            responses: { "200": { description: "ok", content } },
          },
        },
        "/used": { get: { operationId: "used", security: [{ token: [] }], responses: DONE } },
      };
      root["components"] = {
        securitySchemes: {
          token: {
            ...{ type: "http", scheme: "bearer" },
            "x-sdk-token": {
              operation: "getToken",
              credentials: entry(text, "secret"),
              token: `/${pointerToken(text)}`,
            },
          },
        },
      };
    },
  },
];

export function singleDocument(text: string, names: readonly string[]): Json {
  const root = document({ paths: { "/a": { get: { operationId: "a", responses: DONE } } } });
  for (const one of SINGLES) if (names.includes(one.name)) one.put(root, text);
  return root;
}
