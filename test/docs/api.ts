/**
 * A small model by hand: what the pages must be able to show, without reading a description.
 */
import type {
  Api,
  Client,
  Constraint,
  Content,
  Declaration,
  Documentation,
  Field,
  Operation,
  Parameter,
  Response,
  Type,
} from "../../generator/model/api.js";
import type { Span } from "../../generator/diagnostic.js";
import type { Json } from "../../generator/model/json.js";

export const SPAN: Span = { file: "api.yaml", line: 1, column: 1, endLine: 1, endColumn: 1 };

export function words(description = "", more: Partial<Documentation> = {}): Documentation {
  return { summary: "", description, deprecated: null, externalDocs: null, ...more };
}

export const string = (format = "", ...constraints: Constraint[]): Type => ({
  kind: "string",
  format,
  constraints,
});
export const ref = (id: string): Type => ({ kind: "ref", id });
export const list = (items: Type, ...constraints: Constraint[]): Type => ({
  kind: "list",
  items,
  constraints,
});
export const integer = (...constraints: Constraint[]): Type => ({
  kind: "integer",
  bits: 32,
  constraints,
});
export const boolean: Type = { kind: "boolean" };

export function field(name: string, type: Type, more: Partial<Field> = {}): Field {
  return {
    name,
    givenName: null,
    type,
    required: false,
    documentation: words(`The ${name}.`),
    default: undefined,
    example: undefined,
    access: "both",
    sensitive: false,
    span: SPAN,
    ...more,
  };
}

type Base = Pick<
  Declaration,
  "id" | "givenName" | "documentation" | "examples" | "origin" | "span"
>;
export function base(id: string, more: Partial<Base> = {}): Base {
  const origin = id.includes(".") ? "inline" : "component";
  return {
    id,
    givenName: null,
    documentation: words(`What ${id} is.`),
    examples: [],
    origin,
    span: SPAN,
    ...more,
  };
}

export function record(id: string, fields: Field[], more: Partial<Base> = {}): Declaration {
  return { ...base(id, more), kind: "record", fields, additional: null };
}

export function parameter(
  name: string,
  place: Parameter["in"],
  type: Type,
  more: Partial<Parameter> = {},
): Parameter {
  return {
    name,
    givenName: null,
    in: place,
    required: place === "path",
    type,
    style: place === "query" || place === "cookie" ? "form" : "simple",
    explode: false,
    allowReserved: false,
    contentType: null,
    whole: false,
    documentation: words(`The ${name}.`),
    default: undefined,
    example: undefined,
    sensitive: false,
    span: SPAN,
    ...more,
  };
}

export function json(type: Type, ...examples: Json[]): Content {
  return {
    mediaType: "application/json",
    kind: "json",
    type,
    examples: examples.map((value, index) => ({
      name: `e${index}`,
      summary: "",
      value,
      span: SPAN,
    })),
    encoding: [],
    stream: null,
  };
}

export function response(status: string, ...contents: Content[]): Response {
  return { status, description: `Answer ${status}.`, contents, headers: [], links: [] };
}

export function operation(id: string, more: Partial<Operation> = {}): Operation {
  return {
    id,
    givenName: null,
    aliases: [],
    method: "GET",
    path: `/${id}`,
    servers: [],
    tag: "Users",
    documentation: words(`What ${id} does.`),
    parameters: [],
    body: null,
    responses: [response("200", json(ref("UserList")))],
    accept: null,
    callbacks: [],
    security: [["token", "pool"].map((scheme) => ({ scheme, scopes: [] }))],
    idempotent: false,
    paging: null,
    examples: [],
    span: SPAN,
    ...more,
  };
}

export function client(operations: Operation[], more: Partial<Client> = {}): Client {
  return {
    id: "management",
    className: "ManagementClient",
    title: "Management API",
    version: "1",
    documentation: words("Manages users."),
    servers: [{ url: "https://api.example.com", description: "", variables: [] }],
    schemes: [
      {
        id: "token",
        givenName: null,
        documentation: words("The management token."),
        kind: "bearer",
        token: {
          operation: "getToken",
          credentials: [{ field: "key", option: "accessKeyId", sensitive: false }],
          token: "/token",
          expiresIn: null,
          defaultLifetime: 7200,
        },
      },
      {
        id: "pool",
        givenName: null,
        documentation: words(),
        kind: "apiKey",
        in: "header",
        parameter: "x-pool",
        claim: { name: "pool_id", scheme: "token" },
      },
    ],
    envelope: {
      success: { pointer: "/statusCode", values: [200] },
      message: "/message",
      code: "/apiCode",
      requestId: "/requestId",
      data: "/data",
      errors: [{ status: 409, name: "Conflict", description: "It exists.", action: "Change it." }],
      codes: [{ codes: ["2026", "3000-3009"], description: "The *name* is taken.", action: "" }],
    },
    openId: null,
    signInProviders: [],
    tags: [{ name: "Users", givenName: null, parent: null, documentation: words("People.") }],
    operations,
    hiddenOperations: [],
    webhooks: [],
    ...more,
  };
}

const user = { id: "u1", status: "Activated", tags: ["a", "b"] };

/** One of everything that a page must show. */
export function sampleApi(): Api {
  const failure = response(
    "409",
    json(ref("Failure"), { statusCode: 409, message: "exists", apiCode: 2026, requestId: "r-1" }),
  );
  const options = record("CreateOptions", [
    field("keepPassword", boolean, { default: false, example: false }),
    field("note", string(), { default: "", example: "" }),
  ]);
  const create = record("CreateUsers", [
    field(
      "list",
      list(ref("NewUser"), { kind: "minItems", value: 1 }, { kind: "maxItems", value: 50 }),
      {
        required: true,
        example: [
          { name: "Bob", note: "a value that is far too long to be shown inside of a table" },
        ],
      },
    ),
    field("options", ref("CreateOptions")),
  ]);
  const declarations: Declaration[] = [
    record(
      "User",
      [
        field("id", string("", { kind: "maxLength", value: 24 }), { required: true }),
        field("status", ref("Status"), { required: true }),
        field("tags", list(string())),
        field("parent", ref("User")),
        field("pet", ref("Pet")),
        field("custom", { kind: "map", values: { kind: "unknown" }, constraints: [] }),
        field("secret", string("password"), { sensitive: true, access: "write" }),
      ],
      { examples: [user] },
    ),
    {
      ...base("Status"),
      kind: "enum",
      base: "string",
      members: [
        { value: "Activated", givenName: null, title: "", description: "Can sign in.", span: SPAN },
        {
          value: "Suspended",
          givenName: null,
          title: "",
          description: "Cannot sign in | for now.",
          span: SPAN,
        },
      ],
    },
    record("Cat", [field("kind", { kind: "literal", value: "cat" }, { required: true })]),
    record("Dog", [field("kind", { kind: "literal", value: "dog" }, { required: true })]),
    {
      ...base("Pet"),
      kind: "union",
      discriminator: "kind",
      variants: [
        { type: ref("Cat"), tags: ["cat"] },
        { type: ref("Dog"), tags: ["dog"] },
      ],
    },
    { ...base("Ids"), kind: "alias", type: list(string("", { kind: "pattern", value: "^a|b$" })) },
    record("UserList", [
      field("statusCode", integer(), { required: true, example: 200 }),
      field("data", list(ref("User")), { required: true }),
    ]),
    record("Failure", [
      field("statusCode", integer(), { required: true }),
      field("message", string(), { required: true }),
      field("apiCode", integer()),
      field("requestId", string()),
    ]),
    create,
    record("NewUser", [field("name", string()), field("address", ref("NewUser.address"))]),
    record("NewUser.address", [field("city", string(), { example: "Köln" })]),
    options,
    record("searchUsers.body", [field("query", string())]),
  ];
  const page = parameter("page", "query", integer({ kind: "minimum", value: 1 }), { default: 1 });
  const limit = parameter(
    "limit",
    "query",
    integer({ kind: "minimum", value: 1 }, { kind: "maximum", value: 50 }),
  );
  const ids = parameter("userIds", "query", list(string(), { kind: "maxItems", value: 50 }), {
    required: true,
    example: ["u1", "u2"],
  });
  const minimal = { list: [{ name: "Bob" }] };
  const full = { list: [{ name: "O'Hara" }], options: { keepPassword: false } };
  const operations = [
    operation("createUsersBatch", {
      method: "POST",
      documentation: words("Creates up to 50 users.\n\n- fast\n- safe", {
        summary: "Create users",
      }),
      body: {
        required: true,
        documentation: words(),
        contents: [json(ref("CreateUsers"), minimal)],
      },
      responses: [
        response("200", json(ref("UserList"), { statusCode: 200, data: [user] })),
        failure,
        response("429", json(ref("Failure"))),
      ],
      examples: [
        { name: "minimal", summary: "", parameters: [], body: minimal },
        { name: "full", summary: "", parameters: [], body: full },
      ],
    }),
    operation("getUserBatch", {
      idempotent: true,
      parameters: [ids, parameter("withTags", "query", boolean, { default: false })],
      examples: [
        {
          name: "minimal",
          summary: "",
          parameters: [{ parameter: ids, value: ["u1", "u2"] }],
          body: undefined,
        },
      ],
    }),
    operation("listUsers", {
      idempotent: true,
      documentation: words("", { summary: "List users", deprecated: "Use `searchUsers`." }),
      parameters: [page, limit],
      paging: {
        page: { in: "query", at: "page" },
        size: { in: "query", at: "limit" },
        first: 1,
        items: "/data",
        total: null,
        itemType: ref("User"),
      },
      tag: "Groups & more",
      examples: [{ name: "minimal", summary: "", parameters: [], body: undefined }],
    }),
    operation("ping", { responses: [response("204")], security: [], tag: null }),
    operation("searchUsers", {
      method: "POST",
      body: {
        required: true,
        documentation: words("What to look for."),
        contents: [json(ref("searchUsers.body"), { query: "bob" })],
      },
    }),
  ];
  const tags = [
    { name: "Users", givenName: null, parent: null, documentation: words("People.") },
    { name: "Groups & more", givenName: "groups", parent: null, documentation: words() },
  ];
  return { clients: [client(operations, { tags })], declarations, demands: [] };
}
