/**
 * The guides: what they show of errors, options and credentials, and the way to them from the page of a method.
 */
import { beforeAll, describe, expect, test } from "vitest";
import type { Api, Operation } from "../../generator/model/api.js";
import { client, field, json, operation, record, ref, response, sampleApi, string } from "./api.js";
import { render } from "./site.js";
import { surfaceOf } from "./surface.js";

describe("what a guide shows", () => {
  let pages: ReadonlyMap<string, string>;
  const page = (path: string): string => pages.get(`en/typescript/${path}`) ?? "";
  beforeAll(async () => {
    const api = sampleApi();
    pages = await render(api, [surfaceOf(api)]);
  });

  test("errors without a class of their own: the class that stands for them", async () => {
    const statuses = ["200", "4XX", "418", "504", "default"];
    const fail = operation("fail", { responses: statuses.map((one) => response(one)) });
    const api: Api = {
      clients: [client([{ ...fail, idempotent: true }])],
      declarations: [],
      demands: [],
    };
    const made = await render(api, [surfaceOf(api)]);
    const text = [...made].find(([path]) => path.endsWith("/fail.md"))?.[1] ?? "";
    expect(text).toContain("| `4XX` | `ClientError` | Answer 4XX. | – | – |");
    expect(text).toContain("| `418` | `ClientError` | Answer 418. | – | No |");
    expect(text).toContain("| `504` | `ServerError` | Answer 504. | – | Yes |");
    expect(text).toContain("| `default` | `ApiError` | Answer default. | – | – |");
  });

  test("an example of an answer that requires nothing shows what it may hold", async () => {
    const declarations = [
      record("Problem", [field("message", string(), { example: "It is gone." })]),
      record("Nothing", []),
    ];
    const answer = (id: string, type: string): Operation =>
      operation(id, { responses: [response("200"), response("404", json(ref(type)))] });
    const clients = [client([answer("find", "Problem"), answer("look", "Nothing")])];
    const api: Api = { clients, declarations, demands: [] };
    const made = await render(api, [surfaceOf(api)]);
    const textOf = (name: string): string =>
      [...made].find(([path]) => path.endsWith(`/${name}.md`))?.[1] ?? "";
    expect(textOf("find")).toContain('Failure\n\n```json\n{\n  "message": "It is gone."\n}\n```\n');
    expect(textOf("look")).not.toContain("```json");
  });

  test("errors: the service's own codes, what they mean, and what to do", () => {
    expect(page("errors.md")).toContain(
      "## API codes\n\nA failure can carry a finer code of the service",
    );
    expect(page("errors.md")).toContain("| `2026`, `3000-3009` | The *name* is taken. | – |");
  });

  test("options: those of a client, those of one call, and a link on every method page", () => {
    const options = page("options.md");
    const [client = "", call = ""] = options.split("## Options of one call");
    expect(client).toContain("| `fetch` | `Fetch` | `fetch` | Sends. |");
    expect(client).not.toContain("| `token` |");
    expect(call).toContain("| `token` | `string` | – | A &#124; token. |");
    expect(call).toContain("call-options(");
    expect(options).toContain("`SDK_LOG`");
    expect(page("management/users/create-users-batch.md")).toContain(
      "[`RequestOptions`](../../options.md#one-call)",
    );
  });

  test("credentials: in the program, by the environment, for one call", () => {
    for (const path of ["authentication.md", "quick-start.md"]) {
      expect(page(path), path).toContain("export SDK_KEY='it'\\''s secret'\n");
      expect(page(path), path).not.toContain("export SDK_HOST");
      expect(page(path), path).toContain("explicit(");
    }
    expect(page("authentication.md")).toContain("call-token(");
  });

  test("curl reads the variables of the SDK", () => {
    const create = page("management/users/create-users-batch.md");
    expect(create).toContain("${SDK_HOST:-");
    expect(create).not.toContain("API_");
  });

  test("errors: a program, the base class, the fields", () => {
    const errors = page("errors.md");
    expect(errors).toContain("errors(");
    expect(errors).toContain("Every error of the SDK extends `SdkError`.");
    expect(errors).toContain("| `status` | `number` | The status. |");
    expect(errors).not.toContain("/statusCode");
    expect(errors.match(/decides: a call succeeded/g)).toHaveLength(1);
  });

  test("the token of a call: named where the caller brings it", async () => {
    const plain = client([operation("read")]);
    const schemes = plain.schemes.map((one) =>
      one.kind === "bearer" ? { ...one, token: null } : one,
    );
    const api: Api = { ...sampleApi(), clients: [{ ...plain, schemes }] };
    const made = await render(api, [surfaceOf(api)]);
    const text = [...made].find(([path]) => path.endsWith("/read.md"))?.[1] ?? "";
    expect(text).toContain("its option [`token`](../../options.md#one-call), or to the client");
    expect(page("management/users/create-users-batch.md")).not.toContain("or to the client");
  });
});
