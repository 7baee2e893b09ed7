import { describe, expect, it } from "vitest";
import { checkText } from "./support.js";

const GOOD = `
x-sdk-envelope:
  success: { pointer: /statusCode, values: [200] }
  message: /message
  code: /apiCode
  requestId: /requestId
  data: /data
  errors:
    "400": { name: InvalidArgument, description: d, action: a }
paths:
  /token: { post: { operationId: getToken, x-sdk-hidden: true, x-sdk-idempotent: true, requestBody: { content: {} } } }
  /users:
    get:
      operationId: listUsers
      x-sdk-aliases: [userList]
      x-sdk-paging: { page: page, size: limit, items: /data/list, total: /data/totalCount }
      parameters:
        - { name: page, in: query, schema: {}, x-sdk-name: pageNumber, x-sdk-sensitive: false }
        - { name: limit, in: query, schema: {} }
components:
  securitySchemes:
    managementToken:
      type: http
      scheme: bearer
      x-sdk-token: { operation: getToken, credentials: { accessKeyId: accessKeyId }, token: /data/access_token, expiresIn: /data/expires_in, lifetime: 7200 }
    userPool: { type: apiKey, in: header, name: x-pool, x-sdk-token: { claim: pool, of: managementToken } }
    signed: { type: http, scheme: acme, x-sdk-signature: { algorithm: HMAC-SHA1, keyId: keyId, secret: keySecret, signs: x-acme-, nonce: x-acme-nonce, date: date, headers: { x-acme-version: "1" } } }
  schemas:
    S: { type: string, enum: [a], x-enum-varnames: [A], x-sdk-sensitive: true }
`;

/** What is replaced in the sound document, and the finding with a part of its words. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  [
    "x-sdk-hidden: true",
    "x-sdk-hiden: true",
    "error[x-sdk-unknown] 12:44",
    'did you mean "x-sdk-hidden"?',
  ],
  [
    "x-sdk-aliases: [userList]",
    "x-sdk-envelope: {}",
    "error[x-sdk-unknown] 16:7",
    "it belongs to an OpenAPI document",
  ],
  [
    "x-sdk-idempotent: true",
    "x-sdk-idempotent: yes",
    "error[wrong-kind] 12:82",
    "where true or false is expected",
  ],
  ["page: page, ", "page: pge, ", "error[x-sdk-invalid] 17:29", 'did you mean "page"?'],
  ["page: page, ", "page: /body/page, ", "error[x-sdk-invalid] 17:29", "the operation has none"],
  ["page: page, ", "", "error[missing-member] 17:7", "needs `page`"],
  ["items: /data/list", "items: data.list", "error[x-sdk-invalid] 17:55", "/data/list"],
  ["total: /data", "totl: /data", "error[x-sdk-invalid] 17:67", 'did you mean "total"?'],
  [
    "operation: getToken",
    "operation: getTokn",
    "error[x-sdk-invalid] 26:33",
    'did you mean "getToken"?',
  ],
  ["token: /data/access_token, ", "", "error[x-sdk-invalid] 26:7", "needs `token`"],
  [
    "lifetime: 7200",
    "lifetime: soon",
    "error[wrong-kind] 26:152",
    "an integer that is not negative",
  ],
  [
    "of: managementToken",
    "of: managementTokn",
    "error[x-sdk-invalid] 27:89",
    'did you mean "managementToken"?',
  ],
  ["of: managementToken", "of: userPool", "error[x-sdk-invalid] 27:89", "buys no token"],
  ["claim: pool, ", "operation: getToken, ", "error[x-sdk-invalid] 27:57", "needs `claim`"],
  [
    "type: http\n      scheme: bearer",
    "type: http\n      scheme: basic",
    "error[x-sdk-invalid] 26:20",
    "bearer or an apiKey",
  ],
  ["scheme: acme", "scheme: bearer", "error[x-sdk-invalid] 28:43", "a word of its own"],
  [
    "type: http, scheme",
    "type: apiKey, in: header, name: x, scheme",
    "error[x-sdk-invalid] 28:64",
    "of type http",
  ],
  ["HMAC-SHA1", "HMAC-SHA", "error[x-sdk-invalid] 28:71", 'did you mean "HMAC-SHA1"?'],
  ["keySecret", "key secret", "error[x-sdk-invalid] 28:104", "the name of an option"],
  ["x-acme-nonce", '"x: y"', "error[x-sdk-invalid] 28:138", "the name of a header"],
  [
    'x-acme-version: "1"',
    'x-acme-version: "1\\n"',
    "error[x-sdk-invalid] 28:191",
    "cannot be a header",
  ],
  ["algorithm: HMAC-SHA1, ", "", "error[missing-member] 28:41", "needs `algorithm`"],
  ["values: [200]", "values: []", "error[x-sdk-invalid] 4:44", "no value that means success"],
  ["pointer: /statusCode", "pointer: statusCode", "error[x-sdk-invalid] 4:23", "/statusCode"],
  ['"400": {', '"4x": {', "error[x-sdk-invalid] 10:5", "three digits"],
  ["name: InvalidArgument, ", "", "error[missing-member] 10:5", "needs `name`"],
  [
    "x-sdk-name: pageNumber",
    "x-sdk-name: 1page",
    "error[x-sdk-invalid] 19:60",
    "starts with a letter",
  ],
];

describe("extensions", () => {
  it("of the right shape are sound", async () => {
    expect((await checkText(GOOD)).lines).toEqual([]);
  });

  it.each(CASES)("%s → %s", async (from, to, line, words) => {
    expect(GOOD).toContain(from);
    const { lines, told } = await checkText(GOOD.replace(from, to));
    const [code, place] = line.split(" ");
    expect(lines[0]).toBe(`${code ?? ""} a.yaml:${place ?? ""}`);
    expect(told[0]).toContain(words);
  });

  it("of other tools are left alone", async () => {
    expect((await checkText("paths: {}\nx-internal: { a: 1 }\ninfo2: 1")).lines).toHaveLength(1);
  });

  it("beside a reference of 3.0 are not lost without a word", async () => {
    const text = `paths: {}\ncomponents:\n  schemas:\n    A: { properties: { b: { $ref: "#/components/schemas/B", x-sdk-sensitive: true } } }\n    B: {}`;
    expect((await checkText(text, "3.0.3")).lines).toEqual(["error[x-sdk-invalid] a.yaml:6:61"]);
    expect((await checkText(text)).lines).toEqual([]);
    const parameter = `paths: { /a: { parameters: [{ $ref: "#/components/parameters/P", x-sdk-name: p }] } }\ncomponents: { parameters: { P: { name: a, in: query, schema: {} } } }`;
    expect((await checkText(parameter)).lines).toEqual(["error[x-sdk-invalid] a.yaml:3:66"]);
  });
});
