/**
 * Names of the API in a description are names of the SDK on its pages.
 */
import { describe, expect, test } from "vitest";
import type { Surface } from "../../generator/surface.js";
import { client, field, operation, record, ref, response, string, words } from "./api.js";
import { render } from "./site.js";
import { surfaceOf } from "./surface.js";

const TEXT =
  "Call `createUser`, not `list`. It returns a `UserDto` with `displayName`, or `options.displayName`; " +
  "`unknownThing` and `plain` are only words, and so is [`createUser`](https://example.com/).";

/** A language that writes names with underscores. */
function snake(surface: Surface): Surface {
  const name = (wire: string): string => wire.replace(/[A-Z]/g, (one) => `_${one.toLowerCase()}`);
  return {
    ...surface,
    operations: surface.operations.map((one) => ({ ...one, name: name(one.id) })),
    types: surface.types.map((one) => ({
      ...one,
      fields: one.fields.map((each) => ({ ...each, name: name(each.wireName) })),
    })),
  };
}

describe("what a description mentions", () => {
  const type = record("UserDto", [
    field("displayName", string()),
    field("options", string()),
    field("plain", string()),
  ]);
  const operations = ["createUser", "list", "readUser"].map((id) =>
    operation(id, {
      documentation: id === "readUser" ? words(TEXT) : words(`What ${id} does.`),
      responses: [
        response("200", {
          mediaType: "application/json",
          kind: "json",
          type: ref("UserDto"),
          examples: [],
          encoding: [],
          stream: null,
        }),
      ],
    }),
  );
  const api = { clients: [client(operations)], declarations: [type], demands: [] };
  const page = async (surface: Surface): Promise<string> => {
    const pages = await render(api, [surface]);
    return [...pages].find(([path]) => path.endsWith("/read-user.md"))?.[1] ?? "";
  };

  test("has the names of the language, and links where there are pages", async () => {
    const text = await page(snake(surfaceOf(api, "python")));
    expect(text).toContain("Call [`create_user`](create-user.md), not `list`.");
    expect(text).toContain(
      "a [`UserDto`](../../types/user-dto.md) with `display_name`, or `options.display_name`;",
    );
    expect(text).toContain("`unknownThing` and `plain` are only words");
    expect(text).toContain("[`createUser`](https://example.com/)");
  });

  test("stays as it is where the language has the same names", async () => {
    const text = await page(surfaceOf(api));
    expect(text).toContain("Call [`createUser`](create-user.md), not `list`.");
    expect(text).toContain("with `displayName`, or `options.displayName`;");
  });
});

test("every page of an operation and every guide has a line in llms.txt", async () => {
  const api = {
    clients: [client([operation("createUser", { responses: [response("200")] })])],
    declarations: [],
    demands: [],
  };
  const pages = await render(api, [surfaceOf(api)]);
  const lines = pages.get("en/typescript/llms.txt") ?? "";
  const due = [...pages.keys()].filter((path) => path.endsWith(".md") && !/\/types\/./.test(path));
  expect(due.length).toBeGreaterThan(5);
  for (const path of due) expect(lines, path).toContain(`](${path.replace("en/typescript/", "")})`);
  expect(lines).toMatch(/^# `[^`]+`: TypeScript\n\n> .+\n\n## Guides\n\n- \[/);
});
