/** The description against the facts, and the comparison itself. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { differences, explain, type Difference } from "./compare.js";
import { cover, coverageText } from "./coverage.js";
import type { DescribedOperation } from "./described.js";
import { readDescribed } from "./described.js";
import type { FactOperation, Member } from "./facts.js";

const FACTS = resolve("../shared/reference");

describe.skipIf(!existsSync(FACTS))("the description against the facts", () => {
  it("differs nowhere without a reason, and has no reason without a difference", async () => {
    const found = await cover({ spec: "spec", facts: FACTS });
    expect(found.unexplained).toEqual([]);
    expect(found.idle).toEqual([]);
    expect(await readFile("spec/COVERAGE.md", "utf8")).toBe(coverageText(found));
  });
});

const text: Member = {
  name: "email",
  type: "string",
  required: false,
  enum: [],
  default: "",
  format: "",
  limits: "",
};
const fact: FactOperation = {
  route: "GET /api/v3/get-user",
  client: "management",
  name: "getUser",
  tag: "Users",
  hidden: false,
  deprecated: false,
  parameters: [text],
  body: null,
  answer: "UserSingleRespDto",
};
const ours: DescribedOperation = { ...fact, names: ["getUser"] };

function compared(
  operation: Partial<DescribedOperation>,
  schemas: Record<string, Member[]> = {},
): readonly Difference[] {
  return differences(
    { operations: [{ ...ours, ...operation }], schemas: new Map(Object.entries(schemas)) },
    { operations: [fact], schemas: new Map([["management/UserDto", [text]]]) },
  );
}

describe("a difference", () => {
  it("is not there where both say the same", () => {
    expect(compared({}, { UserDto: [text] })).toEqual([]);
  });

  it.each<[string, Partial<DescribedOperation>]>([
    ["name", { names: ["readUser"] }],
    ["hidden", { hidden: true }],
    ["deprecated", { deprecated: true }],
    ["body", { body: "UserDto" }],
    ["answer", { answer: null }],
    ["extra", { route: "GET /api/v3/read-user" }],
  ])("in an operation is found: %s", (what, change) => {
    expect(compared(change).map((one) => one.what)).toEqual([what]);
  });

  it.each<[string, Partial<Member>]>([
    ["type", { type: "number" }],
    ["required", { required: true }],
    ["enum", { enum: ["a"] }],
    ["default", { default: "a" }],
    ["format", { format: "date" }],
    ["limits", { limits: "maxLength=5" }],
  ])("in a field is found: %s", (what, change) => {
    expect(compared({}, { UserDto: [{ ...text, ...change }] })).toEqual([
      expect.objectContaining({ where: "UserDto.email", what }),
    ]);
  });

  it("is a member that only one side has", () => {
    const other = { ...text, name: "mail" };
    expect(compared({ parameters: [other] }).map(({ what, where }) => `${what} ${where}`)).toEqual([
      "missing getUser.email",
      "extra getUser.mail",
    ]);
  });

  it("is not a member under its alias", () => {
    expect(compared({ names: ["readUser", "getUser"] })).toEqual([]);
  });
});

describe("a reason", () => {
  const one: Difference = { where: "UserDto.email", what: "type", facts: "number", ours: "string" };
  it("covers what it names, and is idle otherwise", () => {
    const fits = { where: "UserDto.*", what: "type", why: "a" } as const;
    const misses = { where: "UserDto.*", what: "enum", why: "b" } as const;
    const wrong = { where: "UserDto.email", facts: "boolean", why: "c" } as const;
    const result = explain([one], [misses, wrong, fits]);
    expect(result.explained).toEqual([{ difference: one, why: "a" }]);
    expect(result.idle).toEqual([misses, wrong]);
    expect(explain([one], [misses]).unexplained).toEqual([one]);
  });
});

describe("reading the description", () => {
  it("follows references, adds up `allOf`, and names types by their files", async () => {
    const { operations, schemas } = await readDescribed("spec", ["management"]);
    const batch = operations.find(({ names }) => names.includes("getUserBatch"));
    expect(batch?.answer).toBe("UserListRespDto");
    expect(batch?.parameters.find(({ name }) => name === "userIds")).toMatchObject({
      type: "string[]",
      required: true,
      limits: "minItems=1 maxItems=50",
    });
    const fields = new Map(schemas.get("UserListRespDto")?.map((field) => [field.name, field]));
    expect(fields.get("data")?.type).toBe("UserDto[]");
    expect(fields.get("statusCode")?.required).toBe(true);
    expect(schemas.get("UserDto")?.find(({ name }) => name === "gender")?.enum).toContain("U");
  });
});
