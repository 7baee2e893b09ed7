/** Filters: what stays, what goes with what, and what is said about names that fit nothing. */
import { describe, expect, it } from "vitest";
import type { FilterKind } from "../../generator/spec/filter.js";
import { checkFiles, type Checked } from "./support.js";

const FILES = {
  "/api.yaml": `openapi: 3.1.0
info: { title: t, version: "1" }
tags: [{ name: Users }, { name: Groups }, { name: Unused }]
paths:
  /users:
    get: { operationId: listUsers, tags: [Users], parameters: [{ $ref: "#/components/parameters/Page" }], responses: { "200": { $ref: "#/components/responses/Users" } } }
    post: { operationId: createUser, tags: [Users, Groups], requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/NewUser/properties/inner" } } } }, responses: { "204": { description: ok } } }
  /groups: { $ref: groups.yaml }
  /token: { post: { operationId: getToken, x-sdk-hidden: true, responses: { "200": { description: ok } } } }
components:
  parameters:
    Page: { name: page, in: query, schema: { type: integer } }
  responses:
    Users: { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/User" } } } } }
  schemas:
    User: { type: object, properties: { kind: { $ref: "#/components/schemas/Kind" } } }
    NewUser: { type: object, properties: { inner: { type: object, properties: { kind: { $ref: "#/components/schemas/Kind" } } } } }
    Kind: { type: string }
    Group: { $ref: group.yaml }
    Shape: { oneOf: [{ $ref: "#/components/schemas/Round" }], discriminator: { propertyName: t, mapping: { r: Round, s: Square } } }
    Round: { type: object, properties: { t: { type: string } } }
    Square: { type: object, properties: { t: { type: string } } }
    Lonely: { type: object, properties: { a: { $ref: "#/components/schemas/OfLonely" } } }
    OfLonely: { type: string }
  securitySchemes:
    bearer: { type: http, scheme: bearer, x-sdk-token: { operation: getToken, credentials: {}, token: /t } }
`,
  "/groups.yaml": `get:
  operationId: listGroups
  tags: [Groups]
  responses: { "200": { description: ok, content: { application/json: { schema: { $ref: group.yaml } } } } }
delete:
  operationId: deleteGroups
  tags: [Groups]
  responses: { "204": { description: ok, content: { application/json: { schema: { $ref: "api.yaml#/components/schemas/Shape" } } } } }
`,
  "/group.yaml":
    "type: object\nproperties: { kind: { $ref: 'api.yaml#/components/schemas/Kind' } }\n",
};

type Names = Partial<Record<FilterKind, readonly string[]>>;

function filtered(include: Names, exclude: Names = {}): Promise<Checked> {
  const selection = (names: Names) => {
    const of = (kind: FilterKind) => (names[kind] ?? []).map((text) => ({ text, span: null }));
    return { tag: of("tag"), operation: of("operation"), path: of("path") };
  };
  const filters = [{ include: selection(include), exclude: selection(exclude) }];
  return checkFiles(FILES, { wish: { of: null, overlays: [], filters } });
}

const schemas = ({ document }: Checked) => document?.root.get("components")?.get("schemas")?.keys();
const paths = ({ document }: Checked) => document?.root.get("paths")?.keys();

describe("a filter", () => {
  it("includes by tag; what only others used goes with them, and what nobody used stays", async () => {
    const found = await filtered({ tag: ["Users"] });
    expect(found.lines.filter((line) => line.startsWith("error"))).toEqual([]);
    expect(found.leftOut).toEqual([
      "operation GET /groups (listGroups)",
      "operation DELETE /groups (deleteGroups)",
      "schemas Group",
      "schemas Shape",
      "schemas Round",
      "schemas Square",
    ]);
    // The operation that sells tokens has no tag and is needed all the same.
    expect(paths(found)).toEqual(["/users", "/token"]);
    expect(schemas(found)).toEqual(["User", "NewUser", "Kind", "Lonely", "OfLonely"]);
  });

  it("excludes; a tag without operations is left out too, one that never had any is not", async () => {
    const found = await filtered({}, { operation: ["listUsers", "createUser"] });
    expect(found.leftOut).toEqual([
      "operation GET /users (listUsers)",
      "operation POST /users (createUser)",
      "tag Users",
      "parameters Page",
      "responses Users",
      "schemas User",
      "schemas NewUser",
    ]);
    const tags = found.document?.root.get("tags")?.items();
    expect(tags?.map((tag) => tag.get("name")?.value)).toEqual(["Groups", "Unused"]);
  });

  it("takes out one operation of a path in a file of its own", async () => {
    const found = await filtered({}, { operation: ["delete /groups"] });
    expect(paths(found)).toContain("/groups");
    const item = found.document?.root.get("paths")?.get("/groups");
    expect(item && found.document?.resolve(item).keys()).toEqual(["get"]);
    expect(schemas(found)).not.toContain("Shape");
  });

  it("exclusion wins over inclusion; a star stands for any text", async () => {
    const found = await filtered({ path: ["/*s"] }, { operation: ["*roup*"] });
    expect(paths(found)).toEqual(["/users", "/token"]);
    expect((await filtered({ operation: ["list*s", "POST /u*"] })).leftOut).toContain(
      "operation DELETE /groups (deleteGroups)",
    );
  });

  it("leaves places alone", async () => {
    const found = await filtered({}, { operation: ["listUsers"] });
    const place = found.document?.root.get("paths")?.get("/users")?.get("post")?.span();
    expect(place).toMatchObject({ file: "api.yaml", line: 7, column: 11 });
  });

  it("refuses a name that fits nothing, and one that leaves nothing", async () => {
    expect((await filtered({ tag: ["User"] }, { path: ["/user", "/x/*"] })).told).toEqual([
      '- no operation has the path "/user" (--exclude-path) (did you mean "/users"?)',
      '- no operation has the path "/x/*" (--exclude-path) (write a path as the description does, such as /users/{id}; * stands for any text)',
      '- no operation has the tag "User" (--include-tag) (did you mean "Users"?)',
    ]);
    const all = { operation: ["list*", "create*", "delete*"] };
    expect((await filtered({}, all)).lines).toEqual([]);
  });
});
