/**
 * Models written by hand, for tests of the TypeScript target.
 *
 * Decides: sensible values for all that a test does not care about.
 */
import type { Span } from "../../generator/diagnostic.js";
import type {
  Api,
  Client,
  Declaration,
  Documentation,
  EnumDeclaration,
  Field,
  Operation,
  Parameter,
  RecordDeclaration,
  Response,
  Type,
  UnionDeclaration,
} from "../../generator/model/api.js";
import type { TypeScriptOptions } from "../../generator/targets/typescript/index.js";

export const SPAN: Span = { file: "a.yaml", line: 1, column: 1, endLine: 1, endColumn: 1 };

export const STRING: Type = { kind: "string", format: "", constraints: [] };
export const INTEGER: Type = { kind: "integer", bits: 53, constraints: [] };

export function words(text = "", deprecated: string | null = null): Documentation {
  return { summary: "", description: text, deprecated, externalDocs: null };
}

export function ref(id: string): Type {
  return { kind: "ref", id };
}

export function list(items: Type): Type {
  return { kind: "list", items, constraints: [] };
}

export function map(values: Type): Type {
  return { kind: "map", values, constraints: [] };
}

export function nullable(of: Type): Type {
  return { kind: "nullable", of };
}

export function field(name: string, type: Type = STRING, more: Partial<Field> = {}): Field {
  return {
    name,
    givenName: null,
    type,
    required: false,
    documentation: words(),
    default: undefined,
    example: undefined,
    access: "both",
    sensitive: false,
    span: SPAN,
    ...more,
  };
}

function base(id: string) {
  return {
    id,
    givenName: null,
    documentation: words(),
    examples: [],
    origin: "component",
    span: SPAN,
  } as const;
}

export function record(
  id: string,
  fields: readonly Field[],
  more: Partial<RecordDeclaration> = {},
): RecordDeclaration {
  return { ...base(id), kind: "record", fields, additional: null, ...more };
}

export function alias(id: string, type: Type): Declaration {
  return { ...base(id), kind: "alias", type };
}

export function union(
  id: string,
  types: readonly Type[],
  discriminator: string | null = null,
  tags: readonly (readonly string[])[] = [],
): UnionDeclaration {
  const variants = types.map((type, index) => ({ type, tags: tags[index] ?? [] }));
  return { ...base(id), kind: "union", variants, discriminator };
}

export function enumeration(
  id: string,
  values: readonly (string | number)[],
  more: Partial<EnumDeclaration> = {},
): EnumDeclaration {
  const members = values.map((value) => ({
    value,
    givenName: null,
    title: "",
    description: "",
    span: SPAN,
  }));
  const kind = typeof values[0] === "number" ? "integer" : "string";
  return { ...base(id), kind: "enum", base: kind, members, ...more };
}

export function parameter(name: string, more: Partial<Parameter> = {}): Parameter {
  const place = more.in ?? "query";
  const form = place === "query" || place === "cookie";
  return {
    name,
    givenName: null,
    in: place,
    required: place === "path",
    type: STRING,
    style: form ? "form" : "simple",
    explode: form,
    allowReserved: false,
    contentType: null,
    whole: false,
    documentation: words(),
    default: undefined,
    example: undefined,
    sensitive: false,
    span: SPAN,
    ...more,
  };
}

export function json(type: Type): Response {
  return {
    status: "200",
    description: "",
    contents: [
      {
        mediaType: "application/json",
        kind: "json",
        type,
        examples: [],
        encoding: [],
        stream: null,
      },
    ],
    headers: [],
    links: [],
  };
}

export function body(type: Type, required = true): Operation["body"] {
  const content = {
    mediaType: "application/json",
    kind: "json",
    type,
    examples: [],
    encoding: [],
    stream: null,
  } as const;
  return { required, documentation: words(), contents: [content] };
}

export function operation(id: string, more: Partial<Operation> = {}): Operation {
  return {
    id,
    givenName: null,
    aliases: [],
    method: "GET",
    path: `/${id}`,
    servers: [],
    tag: "things",
    documentation: words(),
    parameters: [],
    body: null,
    responses: [],
    accept: null,
    callbacks: [],
    security: [],
    idempotent: false,
    paging: null,
    examples: [{ name: "minimal", summary: "", parameters: [], body: undefined }],
    span: SPAN,
    ...more,
  };
}

export function client(more: Partial<Client> = {}): Client {
  const operations = more.operations ?? [];
  const tags = [...new Set(operations.map((one) => one.tag))].filter((tag) => tag !== null);
  return {
    id: "shop",
    className: "ShopClient",
    title: "Shop",
    version: "1.0.0",
    documentation: words(),
    servers: [{ url: "https://shop.example.com", description: "", variables: [] }],
    schemes: [],
    envelope: null,
    openId: null,
    signInProviders: [],
    tags: tags.map((name) => ({ name, givenName: null, parent: null, documentation: words() })),
    operations,
    hiddenOperations: [],
    webhooks: [],
    ...more,
  };
}

export function api(declarations: readonly Declaration[], ...clients: readonly Client[]): Api {
  return { declarations, clients: clients.length > 0 ? clients : [client()], demands: [] };
}

export function options(more: Partial<TypeScriptOptions> = {}): TypeScriptOptions {
  return {
    package: "shop",
    version: "1.0.0",
    license: "MIT",
    product: "Shop",
    environment: ["SHOP"],
    clients: [{ id: "shop", secret: false, hostOption: "host", headers: {} }],
    ...more,
  };
}
