/**
 * Whatever stands in any place of a description, checking it reports and never throws.
 */
import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../generator/model/json.js";
import { checkFiles } from "./support.js";

/** Has every kind of object once. */
const WHOLE = {
  openapi: "3.1.0",
  info: { title: "t", version: "1", license: { name: "l" }, contact: { name: "c" } },
  "x-sdk-envelope": {
    success: { pointer: "/code", values: [200] },
    errors: { "400": { name: "Bad" } },
  },
  servers: [{ url: "https://{a}.example", variables: { a: { default: "b", enum: ["b"] } } }],
  tags: [{ name: "g", externalDocs: { url: "https://x.example" } }],
  security: [{ token: [], pool: [] }],
  paths: {
    "/u/{id}": {
      parameters: [{ $ref: "#/components/parameters/P" }],
      get: {
        operationId: "u",
        tags: ["g"],
        "x-sdk-aliases": ["v"],
        "x-sdk-paging": { page: "page", size: "/size", items: "/list", total: "/total" },
        parameters: [
          { name: "page", in: "query", style: "form", schema: { type: "integer" }, example: 1 },
        ],
        requestBody: {
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/S" },
              examples: { e: { $ref: "#/components/examples/E" } },
              encoding: { a: { headers: { H: { schema: {} } } } },
            },
          },
        },
        responses: {
          "200": {
            description: "ok",
            headers: { H: { schema: {} } },
            links: { l: { operationId: "u" } },
          },
        },
        callbacks: { c: { "{$url}": { post: { responses: {} } } } },
      },
    },
  },
  webhooks: { w: { post: { responses: {} } } },
  components: {
    parameters: { P: { name: "id", in: "path", required: true, schema: { type: "string" } } },
    examples: { E: { value: { a: 1 } } },
    schemas: {
      S: {
        type: ["object", "null"],
        required: ["a"],
        properties: {
          a: { type: "integer", minimum: 0, exclusiveMaximum: 9, multipleOf: 1, default: 1 },
        },
        patternProperties: { "^x": true },
        additionalProperties: {
          type: "array",
          items: { type: "string" },
          prefixItems: [true],
          uniqueItems: true,
        },
        example: { a: 1, b: ["x", "y"] },
      },
      U: {
        oneOf: [
          { $ref: "#/components/schemas/S" },
          { allOf: [{ type: "string", enum: ["a"], "x-enum-varnames": ["A"] }] },
        ],
        discriminator: { propertyName: "t", mapping: { s: "S" } },
        examples: ["a"],
        default: "a",
      },
    },
    securitySchemes: {
      token: {
        type: "http",
        scheme: "bearer",
        "x-sdk-token": { operation: "u", credentials: { a: "b" }, token: "/t" },
      },
      pool: { type: "apiKey", in: "header", name: "x", "x-sdk-token": { claim: "c", of: "token" } },
      signed: {
        ...{ type: "http", scheme: "acme" },
        "x-sdk-signature": {
          ...{
            algorithm: "HMAC-SHA1",
            keyId: "a",
            secret: "b",
            signs: "x-",
            nonce: "x-n",
            date: "date",
          },
          headers: { "x-v": "1" },
        },
      },
      oauth: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "/t", scopes: { a: "b" } } },
      },
    },
  },
} satisfies JsonObject;

const STRANGE: readonly Json[] = [null, -1, "text", {}, { $ref: "#/none" }, ["a", 1, null, {}]];

/** Every variant of the value with one place replaced, and one with that place left out. */
function* variants(value: Json, replacement: Json): Generator<Json> {
  yield replacement;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const one of variants(item as Json, replacement))
        yield value.map((old: Json, at) => (at === index ? one : old));
    }
  } else if (typeof value === "object" && value !== null) {
    const object = value as JsonObject;
    for (const [key, item] of Object.entries(object)) {
      for (const one of variants(item, replacement)) yield { ...object, [key]: one };
      const { [key]: _, ...rest } = object;
      yield rest;
    }
  }
}

describe("checking", () => {
  it("finds nothing in the whole document", async () => {
    const { lines } = await checkFiles({ "/a.json": JSON.stringify(WHOLE) });
    expect(lines).toEqual([]);
  });

  it.each(["3.0.3", "3.2.0"])(
    "never throws, whatever stands anywhere (%s)",
    async (openapi) => {
      let count = 0;
      for (const strange of STRANGE) {
        for (const variant of variants({ ...WHOLE, openapi }, strange)) {
          const { diagnostics } = await checkFiles({ "/a.json": JSON.stringify(variant) });
          count += diagnostics.count;
        }
      }
      expect(count).toBeGreaterThan(1500);
    },
    60_000,
  );
});
