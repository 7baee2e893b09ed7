/**
 * What the hostile descriptions demand of TypeScript and of the pages, line by line.
 *
 * Decides: for every line of every `check`, how it is seen to hold; or of which other target it speaks.
 * Leaves to others: what holds for all descriptions alike (`../documents.test.ts`).
 *
 * Longer than 400 lines because it is one list.
 */
import { existsSync, lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { expect } from "vitest";
import { parse } from "yaml";
import { ROOT, cli, filesBelow, outsideFolder } from "../../harness/project.js";
import type { Bench, Check, Checks } from "../bench.js";
import { DOCUMENTS } from "../documents.js";
import { pageProblems, visibleText as visible } from "../pages.js";
import { filesIn } from "../workshop.js";
import { language } from "./typescript.js";

const markdown = new MarkdownIt({ html: true });

function values(bench: Bench): ReadonlySet<string> {
  const found = [...bench.sources.values()].flatMap((text) => language.tokens(text));
  return new Set(found.flatMap((one) => (one.value === undefined ? [] : [one.value])));
}

function names(bench: Bench): readonly string[] {
  return [...bench.sources.values()]
    .flatMap((text) => language.tokens(text))
    .filter((one) => one.kind === "name")
    .map((one) => one.text);
}

/** A value object of the package. */
async function constants(bench: Bench, name: string): Promise<Record<string, unknown>> {
  return (await bench.module())[name] as Record<string, unknown>;
}

/** How clients read and write JSON: with integers of 64 bits. */
async function jsonOf(bench: Bench): Promise<{
  decodeJson: (text: string) => unknown;
  encodeJson: (value: unknown) => string;
}> {
  const { exactJson } = (await bench.module("runtime/exact-json.js")) as {
    exactJson: { decode: (text: string) => unknown; encode: (value: unknown) => string };
  };
  return { decodeJson: exactJson.decode, encodeJson: exactJson.encode };
}

/** Sends and reads a body; the text that was sent. */
async function echoed(bench: Bench, method: string, text: string): Promise<string> {
  const answer = () => new Response(text, { headers: { "content-type": "application/json" } });
  const { client, requests } = await bench.client({}, answer);
  const read = await client[method]?.({});
  await bench.client();
  const { encodeJson } = await jsonOf(bench);
  expect(requests).toHaveLength(1);
  return encodeJson(read);
}

/** Generates a changed copy of a description; the folder of its output. */
async function regenerated(
  file: string,
  change: (text: string) => string,
  cwd?: string,
): Promise<string> {
  const folder = outsideFolder("changed");
  const { writeFileSync, mkdirSync, cpSync } = await import("node:fs");
  mkdirSync(join(folder, "in"));
  if (file.includes("/"))
    cpSync(join(DOCUMENTS, file, ".."), join(folder, "in"), { recursive: true });
  const input = join(folder, "in", "openapi.yaml");
  writeFileSync(input, change(readFileSync(join(DOCUMENTS, file), "utf8")));
  const output = join(folder, "out");
  const run = await cli(["generate", "-i", input, "-o", output, "-t", "typescript,docs", "-s"], {
    cwd: cwd ?? folder,
  });
  expect(run.status, run.stderr).toBe(0);
  return output;
}

const methodsOf = (bench: Bench): readonly string[] =>
  [...(bench.files.get("src/api/client.ts") ?? "").matchAll(/^ {2}(\p{L}[\p{L}\p{N}_$]*)\(/gmu)]
    .map((one) => one[1] ?? "")
    // What every client class has.
    .filter((name) => name !== "constructor" && name !== "withOptions");

/** Every fault of the server that R01 describes, and the conformance topics and tests that play it. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  "/token": [
    ...["conformance/cases/single-flight.json", "conformance/cases/token-windows.json"],
    ...["conformance/cases/unauthorized-replay.json", "runtime/token.test.ts"],
  ],
  "/echo/{id}": ["conformance/cases/path-segments.json", "conformance/cases/headers.json"],
  "/redirect": ["conformance/cases/redirects.json"],
  "/error": ["conformance/cases/redaction.json", "runtime/secrets.test.ts"],
  "/reset": ["conformance/cases/retry.json", "runtime/retry.test.ts"],
  "/busy": ["conformance/cases/retry-after.json"],
  "/burst": ["runtime/retry.test.ts"],
  "/slow": ["conformance/cases/time-limits.json"],
  "/cut": ["conformance/cases/decode-errors.json", "runtime/faults.test.ts"],
  "/bomb": ["runtime/faults.test.ts"],
  "/proto": ["conformance/cases/unknown-values.json"],
  "/tls": ["runtime/faults.test.ts"],
  "/cancel": ["conformance/cases/cancel.json", "runtime/cancel.test.ts"],
};

const compiles: Check = (bench) => {
  // That all packages compile and load is a test of its own; here, that this one was among them.
  expect(bench.declared("index.d.ts")).toContain("ApiClient");
};

export const CHECKS: Checks = {
  A01: {
    "compiles in TypeScript, Python and Java; loading every module sets no PWNED canary": (
      bench,
    ) => {
      compiles(bench);
      expect(globalThis).not.toHaveProperty("PWNED");
    },
    "each PWNED in generated source lies inside a comment or string token": (bench) => {
      const tokens = [...bench.sources.values()].flatMap((text) => language.tokens(text));
      const with_ = tokens.filter((one) => one.text.includes("PWNED"));
      expect(with_.length).toBeGreaterThan(5);
      expect(new Set(with_.map((one) => one.kind))).toEqual(new Set(["comment"]));
    },
    "the text stays readable in the docs (a star and a slash are both still visible)": (bench) => {
      const shown = [...bench.pages.values()].map(visible).join("\n");
      expect(shown).toContain("*/ globalThis.PWNED='A01'");
      expect(shown).toContain("/* opens only");
    },
  },
  A02: {
    'javac accepts every file (also the harmless Windows paths, where a raw backslash-u is "illegal unicode escape")':
      "of java",
    "the class file of each model has no static initialiser that came from the spec": "of java",
    "the value sent on the wire is the original text, backslashes included": async (bench) => {
      const { client, requests } = await bench.client();
      const text = `\\u0022; static { System.setProperty("PWNED","A02"); } //`;
      await client["op"]?.({ d: text });
      expect(new URL(requests[0]?.url ?? "").searchParams.get("d")).toBe(text);
      const quoted = Object.values(await constants(bench, "RegistryQuoted"));
      expect(quoted).toEqual(["\\u0022+PWNED+\\u0022", "C:\\users\\x", "\\\\", "\\"]);
    },
  },
  A03: {
    "loading every module and calling op() against a recorder sets no PWNED canary": async (
      bench,
    ) => {
      const { client, requests } = await bench.client();
      await client["op"]?.({ id: "1", globalThisPwnedA03: "2", body: "'" });
      expect(requests).toHaveLength(1);
      expect(globalThis).not.toHaveProperty("PWNED");
    },
    "path, query name, header name, media type, enum, default and server reach the wire byte for byte":
      async (bench) => {
        const { client, requests } = await bench.client();
        await client["op"]?.({
          ...{ id: "1", globalThisPwnedA03: "2", body: "'];globalThis.PWNED='A03';//" },
          ...{ qGlobalThisPwnedA03: "a", globalThisPwnedA03InQuery: "b", sXS0PwnedTouchPwned: "c" },
        });
        const [sent] = requests;
        const url = new URL(sent?.url ?? "");
        expect(decodeURIComponent(url.pathname)).toBe(
          "/a'+(globalThis.PWNED='A03')+'/`$2`/\"+str(exec('PWNED=1'))+\"/1",
        );
        expect([...url.searchParams]).toEqual([
          ["q'+(globalThis.PWNED='A03')+'", "a"],
          ["${globalThis.PWNED='A03'}", "b"],
          ["%s%(x)s{0}#{PWNED}$(touch PWNED)", "c"],
        ]);
        expect(sent?.headers.get("content-type")).toBe(
          "application/json; x='+(globalThis.PWNED='A03')+'",
        );
        expect(sent?.body).toBe(`"'];globalThis.PWNED='A03';//"`);
        const document = parse(bench.document("a03-string-literal-breakout.yaml")) as {
          components: { schemas: { E: { enum: string[] } } };
        };
        const known = Object.values(await constants(bench, "E"));
        expect(known).toEqual(document.components.schemas.E.enum);
      },
    "generated validators (if any) hold the same values": (bench) => {
      // There are none: what is not in an enum is sent and received as it is.
      expect(bench.files.get("src/models/e.ts")).toContain("| (string & {});");
    },
  },
  A07: {
    "no regex literal /.../ is built from a pattern by joining text; no canary": (bench) => {
      const tokens = [...bench.sources.values()].flatMap((text) => language.tokens(text));
      expect(tokens.filter((one) => one.kind === "mark" && one.text.includes("/"))).toEqual([]);
    },
    "a pattern that does not compile in a target language is dropped there with a warning naming file and line":
      (bench) => {
        const text = bench.document("a07-patterns.yaml").split("\n");
        const invalid = [/^ *invalid:/, /^ *possessive:/].map(
          (one) => text.findIndex((line) => one.test(line)) + 1,
        );
        expect(bench.lines("invalid-pattern")).toEqual(invalid);
        expect(bench.text).not.toContain("([a-z");
      },
    'if validators run patterns, the value "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" returns within 100 ms in every language':
      (bench) => {
        // Nothing runs them.
        expect(names(bench)).not.toContain("RegExp");
        expect([...values(bench)].filter((one) => one.includes("a+"))).toEqual([]);
      },
  },
  A08: {
    "the HTML docs, parsed by an HTML parser, hold no script/iframe/object/style/form/meta element, no on* attribute, no javascript/vbscript/data URL that came from the spec":
      (bench) => {
        for (const page of bench.pages.values()) {
          const html = markdown.render(page);
          expect(html).not.toMatch(
            /<(script|iframe|object|style|form|meta|svg|img|component|badge)/i,
          );
          expect(html).not.toMatch(/<[^>]*\s(on\w+|v-[\w-]+|:\w+)=/i);
          expect(html).not.toMatch(/(href|src)="\s*(javascript|vbscript|data|file):/i);
        }
      },
    "the Markdown docs built with VitePress succeed, show {{ 7*7 }} as text (not 49) and include no other file":
      (bench) => {
        // The first step of that build is markdown-it; the second, Vue, sees two braces in text, and there are none.
        for (const page of bench.pages.values()) {
          expect(pageProblems(page)).toEqual([]);
          const html = markdown.render(page).replace(/<pre[^]*?<\/pre>/g, "");
          expect(html.replace(/<!-- -->/g, "\u0000")).not.toContain("{{");
        }
        expect([...bench.pages.values()].map(visible).join("\n")).toMatch(/\{\{ 7\*7 \}\}/);
        expect([...bench.pages.values()].map(visible).join("\n")).not.toMatch(/\b49\b/);
      },
    'headings, front matter, tables and fences of the page keep their structure; page text count of "PWNED-TEXT" is unchanged':
      (bench) => {
        for (const page of bench.pages.values()) expect(page).not.toMatch(/^\s*---/);
        const pages = [...bench.pages.values()].filter((page) => page.includes("PWNED-TEXT"));
        expect(pages.length).toBeGreaterThan(0);
        for (const page of pages) {
          expect(visible(page).split("PWNED-TEXT")).toHaveLength(2);
        }
      },
    "a strict Content-Security-Policy on the HTML page reports zero violations": (bench) => {
      // Without scripts, styles, attributes and foreign resources there is nothing that a policy could report.
      for (const page of bench.pages.values())
        expect(markdown.render(page)).not.toMatch(
          /<(script|style|link|img)\b|<[^>]*\s(style|src)=/i,
        );
    },
  },
  A10: {
    "tsc with stripInternal keeps every member in the .d.ts files; no @ts-nocheck or eslint directive takes effect":
      (bench) => {
        const text = bench.declared("models/m.d.ts");
        expect(text).toMatch(/a\?: string/);
        expect(text).toMatch(/b\?: string/);
        expect(bench.declared("api/client.d.ts")).toMatch(/\bp\(/);
        const comments = [...bench.sources.values()]
          .flatMap((one) => language.tokens(one))
          .filter((one) => one.kind === "comment");
        expect(comments.flatMap((one) => language.commands(one.text))).toEqual([]);
      },
    "mypy and pyright report the same on the output with and without these descriptions":
      "of python",
    "javadoc -Xdoclint:all passes and reads no file": "of java",
    "no agent-instruction file (AGENTS.md, CLAUDE.md, .cursorrules, llms.txt) repeats spec text outside a quoted block":
      (bench) => {
        const paths = [...bench.files.keys(), ...bench.made.files("docs").keys()];
        const found = paths.filter((path) => /agents|claude|cursor|llms/i.test(path));
        expect(found.filter((path) => !path.endsWith("/llms.txt"))).toEqual([]);
        // Ours has names in code markup, titles of our own pages, and nothing else.
        const line =
          /^(?:# `[^`]+`: \w+|> Pages of the SDK for \w+, .*|## (?:Guides|Optional|`\w+`)|- \[(?:`\w+`|[A-Z]?[a-z ,]+)\]\([a-z0-9/-]+\.md\)|)$/;
        for (const path of found)
          for (const one of (bench.made.files("docs").get(path) ?? "").split("\n"))
            expect(one, path).toMatch(line);
        expect(found.length).toBeGreaterThan(0);
      },
  },
  A12: {
    "package.json, pyproject.toml and pom.xml parse and hold the text as data; no scripts, dependencies or repositories come from the spec":
      (bench) => {
        const manifest = JSON.parse(bench.files.get("package.json") ?? "") as Record<
          string,
          object
        >;
        expect(Object.keys(manifest["scripts"] ?? {})).toEqual(["build", "prepack"]);
        expect(Object.keys(manifest["devDependencies"] ?? {})).toEqual(["typescript"]);
        expect(manifest).not.toHaveProperty("dependencies");
        expect(JSON.stringify(manifest)).not.toContain("PWNED");
      },
    "package names come from the user's configuration, never silently from info.title": (bench) => {
      const { name } = JSON.parse(bench.files.get("package.json") ?? "") as { name: string };
      expect(name).not.toContain("lodash");
      expect(name).toMatch(/^[a-z-]+$/);
    },
    "the User-Agent built from the version has no CR, LF or non-ASCII": async (bench) => {
      const { client, requests } = await bench.client();
      await client["p"]?.();
      const agent = requests[0]?.headers.get("user-agent") ?? "";
      expect(agent).toMatch(/^[ -~]+$/);
      expect(agent).not.toContain("PWNED");
    },
  },
  A13: {
    "every written path, resolved, lies under the output folder; nothing named PWNED exists outside it":
      (bench) => {
        expect(existsSync(join(bench.made.folder, "..", "PWNED"))).toBe(false);
        for (const folder of ["..", "../..", "../../.."])
          expect(readdirSync(join(bench.made.folder, folder)).join()).not.toMatch(/PWNED/i);
      },
    "no symbolic link is followed or created; names are slugged and the original is kept in the text":
      (bench) => {
        for (const path of filesBelow(bench.made.folder)) {
          expect(lstatSync(join(bench.made.folder, path)).isSymbolicLink()).toBe(false);
        }
        const paths = [...bench.files.keys()].filter((path) => path.startsWith("src/api/"));
        expect(paths).toContain("src/api/pwned-tag.ts");
        expect([...bench.pages.values()].map(visible).join("\n")).toContain("../../../PWNED-tag");
      },
    "the list of written files is the same on Linux, macOS and Windows rules": (bench) => {
      const paths = [...bench.files.keys(), ...bench.made.files("docs").keys()];
      for (const path of paths) {
        expect(path).toMatch(/^[\p{L}\p{N}._/-]+$/u);
        expect(path).toBe(path.normalize("NFC"));
      }
    },
  },
  A15: {
    "no written file has a Windows device name as its stem, a trailing dot or space, a leading dash or dot":
      (bench) => {
        const paths = [...bench.files.keys(), ...bench.made.files("docs").keys()];
        const segments = paths.flatMap((path) => path.split("/"));
        const bad = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|[. ]$|^-|^\.(?!sdk-factory)/i;
        expect(segments.filter((one) => bad.test(one))).toEqual([]);
      },
    "no spec name overwrites a file of the generator (index, __init__, client, package-info, module-info, py.typed)":
      (bench) => {
        expect(bench.files.get("src/models/index.ts")).toContain('from "./index-model.js"');
        expect(bench.files.get("src/api/index.ts")).toContain("ApiClient");
        expect(bench.files.get("src/models/client.ts")).toContain("export interface Client ");
        expect(bench.files.get("src/api/client.ts")).toContain("export class ApiClient ");
      },
    "all three SDKs compile and every schema is importable under a documented name": (bench) => {
      const { components } = parse(bench.document("a15-awkward-file-names.yaml")) as {
        components: { schemas: object };
      };
      const index = bench.declared("models/index.d.ts");
      const exported = [...index.matchAll(/export type \{ (\w+) \}/g)].map((one) => one[1] ?? "");
      expect(exported).toHaveLength(Object.keys(components.schemas).length);
      for (const name of exported) expect(bench.prose).toContain(name);
    },
  },
  A17: {
    "every path component is at most 120 bytes and every identifier at most 200 characters, cut with a stable hash":
      (bench) => {
        const paths = [...bench.files.keys(), ...bench.made.files("docs").keys()];
        for (const segment of paths.flatMap((path) => path.split("/")))
          expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(120);
        for (const name of names(bench)) expect(name.length).toBeLessThanOrEqual(200);
        expect(paths.some((path) => /-[0-9a-f]{8}\.ts$/.test(path))).toBe(true);
      },
    "two names that share their first 290 characters stay distinct; all SDKs compile": (bench) => {
      expect(new Set(methodsOf(bench)).size).toBe(2);
      expect(
        [...bench.files.keys()].filter((path) => path.startsWith("src/models/lo")),
      ).toHaveLength(2);
    },
  },
  A19: {
    "all SDKs compile and a call that returns each schema works (no shadowed Promise, List, Error, Optional ...)":
      async (bench) => {
        const text =
          '{"a":{"v":"1"},"b":{"v":"2"},"f":[{"v":"3"}],"g":{"x":{"v":"4"}},"c":{"v":"5"}}';
        expect(await echoed(bench, "client", text)).toBe(text);
      },
    "the SDK's public names (client, options, error classes) do not change because of a schema name":
      async (bench) => {
        const module = await bench.module();
        for (const name of ["ApiClient", "ApiError", "NotFoundError", "TimeoutError"])
          expect(module).toHaveProperty(name);
        expect(bench.declared("index.d.ts")).toContain("ApiClientOptions");
        expect(bench.declared("models/index.d.ts")).not.toMatch(
          /\{ (ApiError|Promise|Error|Record) \}/,
        );
      },
  },
  B04: {
    "enum Answer is exactly the nine strings on, off, yes, no, y, n, 012, 1_000, 12:30:45": async (
      bench,
    ) => {
      const known = Object.values(await constants(bench, "Answer"));
      expect(known).toEqual(["on", "off", "yes", "no", "y", "n", "012", "1_000", "12:30:45"]);
    },
    'Day default is the string 2020-01-01; response key 200 equals "200"': async (bench) => {
      // A default is told where the schema is used, and here nothing uses it.
      const use = "Use: {type: object, properties: {day: {$ref: '#/components/schemas/Day'}}}";
      const output = await regenerated("b04-yaml-implicit-types.yaml", (text) =>
        text.replace("  schemas:\n", `  schemas:\n    ${use}\n`),
      );
      const text = readFileSync(join(output, "typescript/src/models/use.ts"), "utf8");
      expect(text).toContain('@defaultValue `"2020-01-01"`');
      expect(bench.type("Day")).toBe("string");
      expect(bench.prose).toContain("`200`");
    },
    "info.version stays the text 1.10; the null enum member is JSON null, the quoted ones are strings":
      async (bench) => {
        expect(bench.files.get("src/models/day.ts")).toContain("from types 1.10.");
        const known = Object.values(await constants(bench, "Nothing"));
        expect(known).toEqual(["null", "~", ""]);
      },
  },
  B06: {
    "every name below appears in the output with its own type": (bench) => {
      const expected = {
        ...{ __proto__x: "Proto", constructor: "string", prototype: "string", toString: "number" },
        ...{ valueOf: "boolean", then: "string", toJSON: "string", length: "number" },
        ...{ hasOwnProperty: "string", __defineGetter__: "string", class: "string" },
      };
      for (const [key, type] of Object.entries(expected)) {
        const name = key === "__proto__x" ? "__proto__" : key;
        expect(bench.member("Constructor", name)).toMatch(new RegExp(`^\\??: ${type}$`));
      }
      expect(methodsOf(bench)).toHaveLength(2);
    },
    'no global object is changed by generating or by decoding {"__proto__":{"x":1}} with the SDK':
      async (bench) => {
        const text = '{"__proto__":{"x":1},"constructor":"c","valueOf":true}';
        const [method = ""] = methodsOf(bench);
        expect(await echoed(bench, method, text)).toBe(text);
        expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
      },
    "constructor, toString and valueOf of generated model objects still work": async (bench) => {
      const answer = () => new Response('{"polluted":"x"}');
      const { client } = await bench.client({}, answer);
      const [method = ""] = methodsOf(bench);
      const read = (await client[method]?.({})) as object;
      expect(read.constructor).toBe(Object);
      expect(String(read)).toBe("[object Object]");
      expect(read.valueOf()).toBe(read);
    },
  },
  B10: {
    "output is byte-identical to b10-encoding-lf.yaml apart from x-expect; LF line ends, no BOM": (
      bench,
    ) => {
      const other = bench.made.id.includes("crlf")
        ? "b10-encoding-lf-yaml"
        : "b10-encoding-bom-crlf-yaml";
      for (const target of ["typescript", "docs"]) {
        const files = bench.made.files(target);
        expect([...files]).toEqual([...filesIn(join(bench.made.folder, "..", other, target))]);
        for (const text of files.values()) expect(text).not.toMatch(/\r|\ufeff/);
      }
      expect(bench.text).toContain("naïve 中文 🚀");
    },
  },
  B15: {
    "Id enum keeps both values apart in every language (bigint or string in TypeScript, int in Python, long/BigInteger in Java)":
      (bench) => expect(bench.type("Id")).toBe("9007199254740992n | 9007199254740993n"),
    "no Infinity, NaN, 1e21-style or rounded literal is emitted for an exact number of the spec": (
      bench,
    ) => {
      const models = [...bench.sources].filter(([path]) => path.startsWith("src/models/"));
      const pages = [...bench.pages].filter(([path]) => path.includes("/types/"));
      const text = [...models, ...pages].map((one) => one[1]).join("\n");
      expect(text).not.toMatch(/Infinity|NaN|\de\+?\d{2}|000000000000/);
      expect(bench.type("Huge")).toBe("123456789012345678901234567890123456789012n");
      expect(bench.files.get("src/models/unsigned.ts")).toContain("0 to 18446744073709551615.");
      expect(bench.files.get("src/models/long.ts")).toContain("9223372036854775807");
    },
    'decoding {"id":9007199254740993} in each SDK and encoding it again gives the same digits':
      async (bench) => {
        const { decodeJson, encodeJson } = await jsonOf(bench);
        const text = '{"id":9007199254740993}';
        expect(encodeJson(decodeJson(text))).toBe(text);
      },
  },
  C03: {
    "all SDKs compile; a three-level value of each schema survives decode + encode unchanged":
      async (bench) => {
        for (const value of [
          { op: "+", a: { op: "-", a: ["x", 1, { op: "*" }] }, b: null },
          [["a"], [["b"]]],
          { left: { kids: [{ byName: { x: { left: {} } } }] } },
          { more: [{ more: [{ derived: {} }] }] },
          { a: { b: { c: {} } } },
        ]) {
          const text = JSON.stringify(value);
          expect(await echoed(bench, "putTree", text)).toBe(text);
        }
      },
    "docs and examples stop after a bounded depth; total output below 300 kB; run below 5 s": (
      bench,
    ) => {
      const own = [...bench.sources, ...bench.made.files("docs")];
      const size = own.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
      expect(size).toBeLessThan(300_000);
      expect(bench.made.seconds).toBeLessThan(5 * 3);
    },
  },
  C05: {
    "each property of Uses has the type named by its key": (bench) => {
      for (const [kind, type] of [
        ["string", "string"],
        ["integer", "number"],
        ["boolean", "boolean"],
        ["number", "number"],
      ]) {
        for (let index = 1; ; index++) {
          const found = bench.member("Uses", `${kind}${index}`).replace(/^\??: /, "");
          if (found === "" && index > 1) break;
          expect(bench.type(found) || found).toBe(type);
        }
      }
    },
    "no schema is emitted twice under two names": (bench) => {
      const uses = bench.files.get("src/models/uses.ts") ?? "";
      const used = [...uses.matchAll(/\w\??: ([\p{L}\p{N}]+) \|/gu)].map((one) => one[1] ?? "");
      expect(used).toHaveLength(10);
      expect(new Set(used).size).toBe(10);
    },
  },
  C06: {
    "User is one type although three spellings of its reference are used": (bench) => {
      const declared = bench.text.match(/export (interface|type) User\d*\b/g);
      expect(declared).toEqual(["export interface User"]);
      expect(bench.files.get("src/api/operations.ts")).toMatch(/ApiPromise<User\[\]>/);
      expect(bench.files.get("src/api/operations.ts")).toMatch(/ApiPromise<User>/);
    },
    "an error in paths/users.yaml is reported with that file's name and line": async () => {
      const folder = outsideFolder("faulty");
      const { cpSync, writeFileSync } = await import("node:fs");
      cpSync(join(DOCUMENTS, "c06-ext-sibling"), folder, { recursive: true });
      const file = join(folder, "paths", "users.yaml");
      const text = readFileSync(file, "utf8").replace(
        "components/schemas/User",
        "components/schemas/Usr",
      );
      writeFileSync(file, text);
      const line = text.split("\n").findIndex((one) => one.includes("Usr")) + 1;
      const { status, stderr } = await cli(["-i", "openapi.yaml", "-o", "out"], { cwd: folder });
      expect(status).toBe(1);
      expect(stderr).toContain(`paths/users.yaml:${line}:`);
    },
    "renaming the folder or running from another working directory does not change the output":
      async (bench) => {
        const output = await regenerated("c06-ext-sibling/openapi.yaml", (text) => text, ROOT);
        for (const target of ["typescript", "docs"])
          expect([...filesIn(join(output, target))]).toEqual([...bench.made.files(target)]);
      },
  },
  C07: {
    "Opt.name is string, deprecated, with its own description; Opt.age is integer or null": (
      bench,
    ) => {
      const opt = bench.files.get("src/models/opt.ts") ?? "";
      expect(opt).toMatch(/own text[^/]*@deprecated[^/]*\*\/\s*name\?:/);
      expect(bench.type(bench.member("Opt", "name").replace("?: ", ""))).toBe("string");
      expect(bench.member("Opt", "age")).toBe("?: Age | null");
      expect(bench.type("Age")).toBe("number");
    },
    "the parameter keeps its schema and takes the new description": (bench) => {
      expect(bench.member("PRequest", "q")).toBe("?: string");
      expect(bench.files.get("src/api/operations.ts")).toContain("/** overridden */");
      expect(bench.text).not.toContain("original");
    },
  },
  N01: {
    "all SDKs compile; wire names unchanged; every renamed member is documented with its wire name":
      async (bench) => {
        const { paths } = parse(bench.document("n01-reserved-words.yaml"), {
          maxAliasCount: -1,
        }) as {
          paths: { "/a": { get: { parameters: { name: string; in: string }[] } } };
        };
        const { parameters } = paths["/a"].get;
        const module = bench.files.get("src/api/import.ts") ?? bench.text;
        for (const { name } of parameters) {
          const row = new RegExp(`\\{ name: "${name}",(?: key: "(\\w+)",)?`).exec(module);
          expect(row, name).not.toBeNull();
          if (row?.[1] !== undefined) expect(module).toContain(`Sent as \`${name}\``);
        }
        expect(bench.member("All", "class")).toBe("?: string");
      },
  },
  N03: {
    "every member has its own constant; wire values and JSON types are exact": async (bench) => {
      const { components } = parse(bench.document("n03-enums.yaml"), { uniqueKeys: false }) as {
        components: { schemas: Record<string, { enum: unknown[] }> };
      };
      for (const name of ["Text", "Ints", "Floats", "Single"]) {
        const known = Object.values(await constants(bench, name));
        // An object of JavaScript puts keys that are numbers first.
        expect(known.sort()).toEqual([...new Set(components.schemas[name]?.enum)].sort());
      }
      expect(bench.type("Mixed")).toContain('"1" | 1 | true');
      expect(bench.type("Const")).toBe('"only"');
      expect(bench.type("ConstObject")).toBe("{ a: [1, null] }");
    },
    "an unknown value from the server does not make decoding fail": (bench) => {
      for (const name of ["Text", "Single"]) expect(bench.type(name)).toMatch(/\(string & \{\}\)$/);
      expect(bench.type("Ints")).toMatch(/\(number & \{\}\)$/);
    },
    "an exact duplicate value is reported with its line and emitted once": (bench) => {
      const lines = bench.document("n03-enums.yaml").split("\n");
      const doubled = [/^ *Text:/, /^ *Floats:/].map(
        (one) => lines.findIndex((line) => one.test(line)) + 1,
      );
      expect(bench.lines("duplicate-enum-value")).toEqual(doubled);
      expect(bench.type("Text").match(/"a"/g)).toHaveLength(1);
    },
  },
  N04: {
    "10 operations give 10 distinct methods": (bench) =>
      expect(new Set(methodsOf(bench)).size).toBe(10),
    "adding an operation or a tag does not rename another method": async (bench) => {
      const output = await regenerated("n04-operation-ids.yaml", (text) =>
        text.replace(
          "paths:\n",
          'tags: [{name: new}]\npaths:\n  /added: {get: {tags: [new], responses: {"200": {description: ok}}}}\n' +
            '  /users/extra: {post: {responses: {"200": {description: ok}}}}\n',
        ),
      );
      const text = readFileSync(join(output, "typescript/src/api/client.ts"), "utf8");
      for (const name of methodsOf(bench)) expect(text).toContain(`  ${name}(`);
    },
  },
  N06: {
    "decode picks the right branch for each example under x-values; encode gives the same JSON back":
      async (bench) => {
        const { decodeJson, encodeJson } = await jsonOf(bench);
        const { "x-values": examples } = parse(bench.document("n06-discriminators.yaml")) as {
          "x-values": { json: unknown }[];
        };
        for (const { json } of examples)
          expect(encodeJson(decodeJson(JSON.stringify(json)))).toBe(JSON.stringify(json));
        expect(bench.type("Pet")).toBe(
          '(Dog & { petType: "dog" }) | (Cat & { petType: "kitty" }) | Lizard',
        );
        expect(bench.type("Plain")).toBe("A | B | string | number[]");
      },
    "an unknown discriminator value decodes to a raw value instead of failing": async (bench) => {
      const { decodeJson } = await jsonOf(bench);
      expect(decodeJson('{"petType":"unicorn"}')).toEqual({ petType: "unicorn" });
    },
    "a mapping to a name that does not exist is a warning with line": (bench) => {
      const lines = bench.document("n06-discriminators.yaml").split("\n");
      const ghost = lines.findIndex((line) => line.includes("ghost:")) + 1;
      expect(bench.lines("discriminator-mapping")).toEqual([ghost]);
    },
  },
  N07: {
    "Merged has a, b, c with b required": (bench) => {
      expect(bench.member("Merged", "a")).toBe(": string");
      expect(bench.member("Merged", "b")).toBe(": number");
      expect(bench.member("Merged", "c")).toBe("?: boolean");
    },
    "Conflict.id is reported with both lines; its type is unsatisfiable or the raw JSON type, never one side picked silently":
      (bench) => {
        expect(bench.member("Conflict", "id")).toMatch(/^\?: (unknown|never)$/);
        const [found] = bench.diagnostics.filter((one) => one.code === "all-of-conflict");
        expect(
          [found?.span?.line, ...(found?.related ?? []).map((one) => one.span.line)].length,
        ).toBe(2);
      },
    "Java and Python compile (no attribute declared twice with two types)": "of java",
  },
  N09: {
    "same behaviour as N08 for the same member names": (bench) => {
      expect(bench.member("N", "rn")).toBe(": string | null");
      expect(bench.member("N", "r")).toBe(": string");
      expect(bench.member("N", "on")).toBe("?: string | null");
      expect(bench.member("N", "o")).toBe("?: string");
      expect(bench.member("N", "a")).toBe("?: (string | null)[] | null");
    },
    "legacy.x is NOT nullable and the 3.0 keyword is reported with its line": (bench) => {
      expect(bench.member("Legacy", "x")).toBe("?: string");
      const lines = bench.document("n09-nullable-31.yaml").split("\n");
      expect(bench.lines("outdated-keyword")).toEqual([
        lines.findIndex((line) => line.includes("legacy:")) + 1,
      ]);
    },
  },
  N10: {
    "unknown keys survive decode + encode where they are allowed": async (bench) => {
      const { decodeJson, encodeJson } = await jsonOf(bench);
      const text = '{"a":1,"unknown":{"b":[2]},"x-1":"y"}';
      expect(encodeJson(decodeJson(text))).toBe(text);
    },
    "a key that equals a member name (declared, toString, __proto__) cannot break the object":
      async (bench) => {
        const { decodeJson, encodeJson } = await jsonOf(bench);
        const text = '{"a":1,"toString":"x","__proto__":{"isAdmin":true},"constructor":1}';
        const read = decodeJson(text) as object;
        expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
        expect("isAdmin" in read).toBe(false);
        expect(encodeJson(read)).toBe(text);
      },
    "TypeScript index signature does not contradict the typed members": (bench) => {
      expect(bench.files.get("src/models/typed.ts")).toContain(
        "[key: string]: string | number | undefined;",
      );
      compiles(bench);
    },
  },
  N11: {
    "every schema gives a usable type in each language; unknown keywords widen the type, never narrow it":
      (bench) => {
        const expected = {
          ...{
            Anything: "unknown",
            Yes: "unknown",
            No: "never",
            Not: "unknown",
            NotInside: "string",
          },
          ...{ Tuple: "[string, number]", TupleOpen: "[string, ...boolean[]]", Bytes: "string" },
          ...{ NoItems: "unknown[]", Contains: "unknown[]", Matrix: "number[][][]" },
          ...{ JsonInText: "string", MinMax: "string" },
        };
        for (const [name, type] of Object.entries(expected)) expect(bench.type(name)).toBe(type);
      },
    "schemas without a translation are listed in one warning each": (bench) => {
      const lossy = bench.diagnostics.filter((one) => one.code === "lossy-schema");
      expect(lossy.length).toBeGreaterThan(3);
      const places = lossy.map((one) => `${one.span?.line}:${one.span?.column}`);
      expect(new Set(places).size).toBe(places.length);
    },
    "unknown formats fall back to the base type": (bench) => {
      expect(bench.member("Formats", "h")).toBe("?: string");
      expect(bench.member("Formats", "j")).toBe("?: number");
      expect(bench.member("Formats", "k")).toBe("?: string");
    },
  },
  N13: {
    "creating an Account needs no id and accepts password; a decoded Account has id and no password":
      (bench) => {
        expect(bench.member("AccountRequest", "id")).toBe("");
        expect(bench.member("AccountRequest", "password")).toBe(": string");
        expect(bench.member("Account", "id")).toBe(": string");
        expect(bench.member("Account", "password")).toBe("");
      },
    "password never appears in toString / repr / JSON.stringify of a response object or in an error message":
      async (bench) => {
        const answer = () => new Response('{"id":"1","name":"n"}', { status: 400 });
        const lines: string[] = [];
        const log = (...said: unknown[]) => void lines.push(said.map(String).join(" "));
        const logger = { debug: log, info: log, warn: log, error: log };
        const { client } = await bench.client({ logger, logLevel: "debug" }, answer);
        const failure = await client["create"]?.({ name: "n", password: "PWNED-secret" }).then(
          () => new Error("it did not fail"),
          (error: unknown) => error,
        );
        const { inspect } = await import("node:util");
        expect(String(failure)).not.toContain("it did not fail");
        const said = `${String(failure)} ${JSON.stringify(failure)} ${inspect(failure, { depth: 9 })}`;
        expect(said + lines.join("\n")).not.toContain("PWNED-secret");
        expect(lines.length).toBeGreaterThan(0);
      },
  },
  N14: {
    "op has one argument per parameter (four called id) and sends each where it belongs": async (
      bench,
    ) => {
      const { client, requests } = await bench.client();
      await client["op"]?.({
        ...{ id: "p", limit: 1, matrix: [1], label: { a: 1 }, idInQuery: "q" },
        ...{ idInHeader: "h", idInCookie: "c" },
      });
      const [sent] = requests;
      const url = new URL(sent?.url ?? "");
      expect(url.pathname.split("/")[2]).toBe("p");
      expect(url.searchParams.get("id")).toBe("q");
      expect(sent?.headers.get("id")).toBe("h");
      expect(sent?.headers.get("cookie")).toBe("id=c");
    },
    "serialised URLs equal x-wire for the x-args given, byte for byte, in all three SDKs": async (
      bench,
    ) => {
      const { paths } = parse(bench.document("n14-parameters.yaml")) as {
        paths: Record<string, { get: { "x-args": Record<string, unknown>; "x-wire": string } }>;
      };
      const found = Object.values(paths)[0]?.get;
      const args = Object.entries(found?.["x-args"] ?? {}).map(([key, value]) => {
        const [, place, name = ""] = /^(path|query|header)\.(.*)$/.exec(key) ?? [];
        const keys = { path: name, query: `${name}InQuery`, header: `${name}InHeader` };
        return [place === undefined ? key : keys[place as keyof typeof keys], value];
      });
      const { client, requests } = await bench.client();
      await client["op"]?.(Object.fromEntries(args));
      expect(requests[0]?.url).toBe(`https://h.test${found?.["x-wire"] ?? ""}`);
    },
    "parameters named Accept, Content-Type, Authorization are ignored with a warning (OAS rule)": (
      bench,
    ) => {
      const lines = bench.document("n14-parameters.yaml").split("\n");
      const ignored = lines.flatMap((line, index) =>
        /name: (Accept|Content-Type|Authorization),/.test(line) ? [index + 1] : [],
      );
      expect(bench.lines("ignored-header")).toEqual(ignored);
      expect(bench.member("OpRequest", "accept")).toBe("");
    },
  },
  N17: {
    "each operation has a typed result for every declared status; an undeclared status gives an error that carries status, headers and at most 4 kB of body":
      async (bench) => {
        const text = bench.files.get("src/api/operations.ts") ?? "";
        expect(text).toMatch(/ApiPromise<A \| string>/);
        expect(text).toMatch(/export interface MultiErrors/);
        const answer = () =>
          new Response("x".repeat(100_000), { status: 418, headers: { "x-trace": "t" } });
        const { client } = await bench.client({}, answer);
        const failure = (await client["vendor"]?.().catch((error: unknown) => error)) as {
          readonly status: number;
          readonly headers: Headers | Record<string, string>;
        };
        expect(failure.status).toBe(418);
        expect(new Headers(failure.headers).get("x-trace")).toBe("t");
        expect(JSON.stringify(failure).length + String(failure).length).toBeLessThan(8192);
      },
    "binary bodies are streamed, not decoded as text": async (bench) => {
      const bytes = new Uint8Array([0xff, 0x00, 0xfe, 0x80]);
      const { client, requests } = await bench.client({}, () => new Response(bytes));
      const read = await client["bin"]?.(bytes);
      expect(read).toEqual(bytes);
      expect(requests[0]?.body).toBe(bytes);
    },
    "a body that is not valid JSON although the type says so gives a typed decode error, not a crash":
      async (bench) => {
        const headers = { "content-type": "application/json" };
        const { client } = await bench.client({}, () => new Response("{cut", { headers }));
        const failure = (await client["vendor"]?.().catch((error: unknown) => error)) as Error;
        expect(failure.name).toBe("DecodeError");
      },
  },
  N18: {
    "or tries one alternative, and sends both, open sends none even when a key is configured, maybe works without a key":
      async (bench) => {
        const sent = async (method: string, options: object) => {
          const { client, requests } = await bench.client({ ...options });
          await client[method]?.();
          const [one] = requests;
          return [
            one?.headers.get("authorization") ?? "",
            one?.headers.get("x-api-key") ?? "",
            one?.headers.get("cookie") ?? "",
            new URL(one?.url ?? "").search,
          ];
        };
        expect(await sent("or", { key: "k" })).toEqual(["", "k", "", ""]);
        expect(await sent("or", { bearer: "b", key: "k" })).toEqual(["Bearer b", "", "", ""]);
        expect(await sent("and", { key: "k", cookie: "c" })).toEqual(["", "k", "sid=c", ""]);
        expect(await sent("open", { bearer: "b", key: "k" })).toEqual(["", "", "", ""]);
        expect(await sent("maybe", {})).toEqual(["", "", "", ""]);
      },
    "a secret goes only to the scheme's place and only to the configured origin": async (bench) => {
      const { client, requests } = await bench.client({ key: "PWNED-key", cookie: "PWNED-cookie" });
      await client["and"]?.();
      await client["open"]?.();
      const told = requests.map(({ url, headers, body }) =>
        JSON.stringify([url, [...headers], body]),
      );
      expect(told[0]?.match(/PWNED/g)).toHaveLength(2);
      expect(told[1]).toContain("/open");
      expect(told[1]).not.toContain("PWNED");
    },
    "a server variable value outside its enum, or with / @ : CR LF, is refused": async (bench) => {
      for (const host of ["https://a\r\nb", "https://user:pass@h.test", "h.test/\u0000", "ftp://x"])
        await expect(bench.client({ host })).rejects.toThrow();
    },
  },
  N19: {
    "payload types of the webhook and the callback are generated": (bench) => {
      expect(bench.files.get("src/models/ev.ts")).toContain("export interface Ev");
      expect(bench.files.get("src/models/index.ts")).toContain("Ev");
    },
    "runtime expressions are data: they appear only inside string literals or docs text": (
      bench,
    ) => {
      const tokens = [...bench.sources.values()].flatMap((text) => language.tokens(text));
      const code = tokens.filter((one) => one.kind === "mark" || one.kind === "name");
      expect(code.filter((one) => /\$request|\$response|\$url/.test(one.text))).toEqual([]);
      expect(code.some((one) => /^`|\$\{$/.test(one.text))).toBe(false);
    },
    "an SDK without any operation still compiles": (bench) => {
      expect(methodsOf(bench)).toEqual([]);
      compiles(bench);
    },
  },
  R01: {
    "each x-fault below is one test per SDK language; figures are the pass marks": (bench) => {
      const { paths } = parse(bench.document("r01-runtime-contract.yaml")) as { paths: object };
      expect(Object.keys(FAULTS)).toEqual(Object.keys(paths));
      for (const file of Object.values(FAULTS).flat()) {
        const text = readFileSync(join(ROOT, "test", file), "utf8");
        const cases = file.endsWith(".json")
          ? text.match(/"id":/g)
          : text.match(/\b(?:it|test)[.(]/g);
        expect(cases?.length ?? 0, file).toBeGreaterThan(2);
      }
    },
  },
};
