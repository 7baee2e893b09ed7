/** What `x-sdk-openid` names must be there, and fit. */
import { describe, expect, it } from "vitest";
import { checkText } from "./support.js";

const GOOD = `
x-sdk-openid:
  issuer: /oidc
  authorize: /oidc/auth
  token: buyToken
  userInfo: me
  scope: openid email
  options: { clientId: appId }
paths:
  /token: { post: { operationId: buyToken, requestBody: { content: { application/x-www-form-urlencoded: {} } } } }
  /me: { get: { operationId: me } }
  /json: { post: { operationId: takesJson, requestBody: { content: { application/json: {} } } } }
  /one: { get: { operationId: one, parameters: [{ name: id, in: query, required: true, schema: {} }] } }
`;

/** What is replaced in the sound document, and a part of the finding's words. */
const CASES: readonly (readonly [string, string, string])[] = [
  ["token: buyToken", "token: buyTokn", 'did you mean "buyToken"?'],
  ["token: buyToken", "token: me", "`token` is called with POST, and me is GET"],
  ["token: buyToken", "token: takesJson", "`token` takes a form, and takesJson takes none"],
  ["userInfo: me", "userInfo: one", "`userInfo` has no parameters, and one requires one"],
  ["authorize: /oidc/auth", "authorize: oidc/auth", "`authorize` is an address or a path"],
  ["authorize: /oidc/auth", "authorize: //evil.example", "`authorize` is an address or a path"],
  ["issuer: /oidc", "issuer: javascript:alert(1)", "`issuer` is an address or a path"],
  ["scope: openid email", "scope: email", "include `openid`"],
  ["clientId: appId", 'clientId: "a b"', "cannot be the name of an option"],
  ["clientId: appId", "clientID: appId", 'did you mean "clientId"?'],
  ["issuer: /oidc", "", "needs `issuer`"],
];

describe("x-sdk-openid", () => {
  it("is accepted where all that it names is there", async () => {
    expect((await checkText(GOOD)).lines).toEqual([]);
  });

  it.each(CASES)("%s → %s", async (sound, broken, words) => {
    expect(GOOD).toContain(sound);
    const { lines, told } = await checkText(GOOD.replace(sound, broken));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^error\[[\w-]+\] a\.yaml:/);
    expect(told[0]).toContain(words);
  });
});
