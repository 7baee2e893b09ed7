/**
 * A mistake that somebody makes in a large, real description is told at its line and column.
 *
 * Each of five descriptions gets one mistake at a time, in the middle of it, in its text; the place is worked out from the
 * text alone.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ROOT } from "../harness/project.js";
import { checkFiles } from "./support.js";

const SHARED = join(ROOT, "..", "shared", "corpus");
const DESCRIPTIONS = [
  { name: "box.json", file: join(SHARED, "box.json.gz") },
  { name: "discord.json", file: join(SHARED, "discord.json.gz") },
  { name: "digitalocean.yaml", file: join(SHARED, "digitalocean.yaml.gz") },
  {
    name: "github.json",
    file: join(ROOT, "node_modules/@octokit/openapi/generated/api.github.com.json"),
  },
  {
    name: "figma.yaml",
    file: join(ROOT, "node_modules/@figma/rest-api-spec/openapi/openapi.yaml"),
  },
];

interface Mistake {
  readonly name: string;
  readonly code: string;
  /** Finds a place for it: the text around, in which the first group is replaced. */
  readonly pattern: RegExp;
  readonly wrong: (found: string, text: string) => string;
  /** What the hint must hold, from what stood there before. */
  readonly hint: (before: string) => string;
}

const MISTAKES: readonly Mistake[] = [
  {
    name: "a wrong $ref",
    code: "unresolved-reference",
    pattern: /"?\$ref"?: (["']#\/components\/schemas\/[\w.-]+["'])/g,
    wrong: (found) => `${found.slice(0, -1)}x${found.slice(-1)}`,
    hint: (before) => `did you mean "${before.slice(1, -1)}"?`,
  },
  {
    name: "a bad type",
    code: "unknown-type",
    pattern: /"?type"?: ("?string"?)(?=,?\n)/g,
    wrong: (found) => found.replace("string", "strng"),
    hint: () => 'did you mean "string"?',
  },
  {
    name: "a duplicate operationId",
    code: "duplicate-operation-id",
    pattern: /"?operationId"?: ("?[\w/-]+"?)(?=,?\n)/g,
    wrong: (_found, text) => /"?operationId"?: ("?[\w/-]+"?)(?=,?\n)/.exec(text)?.[1] ?? "",
    hint: () => "give each operation a name of its own",
  },
];

for (const { name, file } of DESCRIPTIONS) {
  describe.skipIf(!existsSync(file))(name, () => {
    const read = (): string => {
      const bytes = readFileSync(file);
      return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    };

    test.each(MISTAKES.map((one) => [one.name, one] as const))("%s", async (_, mistake) => {
      const text = read();
      const matches = [...text.matchAll(mistake.pattern)];
      const match = matches[Math.floor(matches.length / 2)];
      if (match === undefined) throw new Error(`${name} has no place for ${mistake.name}`);
      const before = match[1] ?? "";
      const offset = match.index + match[0].indexOf(before);
      const wrong = mistake.wrong(before, text);
      const changed = text.slice(0, offset) + wrong + text.slice(offset + before.length);

      const { diagnostics } = await checkFiles({ [`/${name}`]: changed });
      const errors = diagnostics.sorted().filter((one) => one.severity === "error");
      const line = text.slice(0, offset).split("\n").length;
      const column = offset - text.lastIndexOf("\n", offset - 1);
      const [error] = errors;
      expect(errors.map((one) => one.code)).toEqual([mistake.code]);
      const { span, related = [], hint } = error ?? {};
      // Of two operations with one name, the first in the order of OpenAPI's methods counts as the first.
      const places = [span, ...related.map((one) => one.span)].map(
        (one) => `${one?.line}:${one?.column}`,
      );
      expect(places).toContain(`${line}:${column}`);
      expect(span).toMatchObject({ file: name });
      if (mistake.code !== "duplicate-operation-id") expect(places[0]).toBe(`${line}:${column}`);
      expect(hint).toContain(mistake.hint(before));
    });
  });
}
