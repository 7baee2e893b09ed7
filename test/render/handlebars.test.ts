import { describe, expect, test } from "vitest";
import { code, EMPTY } from "../../generator/code/code.js";
import { Diagnostics, InternalError } from "../../generator/diagnostic.js";
import { loadTemplates, type Templates } from "../../generator/render/handlebars.js";
import { templatesInMemory } from "../../generator/render/templates.js";

async function load(files: Record<string, string>): Promise<[Templates | null, Diagnostics]> {
  const diagnostics = new Diagnostics();
  const entries = Object.entries(files).map(([name, text]) => [`t/${name}.hbs`, text]);
  const source = templatesInMemory(Object.fromEntries(entries) as Record<string, string>);
  return [await loadTemplates(source, "t", diagnostics), diagnostics];
}

async function fill(files: string | Record<string, string>, data: object): Promise<string> {
  const [templates, diagnostics] = await load(typeof files === "string" ? { a: files } : files);
  expect(diagnostics.sorted()).toEqual([]);
  return templates?.render("a", data) ?? "";
}

describe("what a template may hold", () => {
  const refused: readonly [string, string, number, number][] = [
    ["triple-stash", "{{{a}}}", 1, 1],
    ["ampersand", "x {{&a}}", 1, 3],
    ["helper call", "{{a b}}", 1, 1],
    ["hash argument", "{{a b=c}}", 1, 1],
    ["literal", "\n  {{12}}", 2, 5],
    ["sub-expression", "{{#if (a b)}}x{{/if}}", 1, 7],
    ["parent path", "{{#each l}}{{../a}}{{/each}}", 1, 14],
    ["data variable", "{{#each l}}{{@index}}{{/each}}", 1, 14],
    ["other block", "{{#unless a}}x{{/unless}}", 1, 1],
    ["with", "{{#with a}}x{{/with}}", 1, 1],
    ["plain block", "{{#a}}x{{/a}}", 1, 1],
    ["inverse block", "{{^a}}x{{/a}}", 1, 1],
    ["block parameters", "{{#each l as |one|}}{{one}}{{/each}}", 1, 21],
    ["else if", "{{#if a}}1{{else if b}}2{{/if}}", 1, 11],
    ["else of each", "{{#each l}}1{{else}}2{{/each}}", 1, 13],
    ["if without a path", "{{#if}}x{{/if}}", 1, 1],
    ["two conditions", "{{#if a b}}x{{/if}}", 1, 1],
    ["white space mark", "{{~a}}", 1, 1],
    ["white space mark of a block", "{{#if a~}}x{{/if}}", 1, 1],
    ["computed partial", "{{> (a)}}", 1, 1],
    ["partial with context", "{{> a b}}", 1, 1],
    ["partial block", "{{#> a}}x{{/a}}", 1, 1],
    ["unknown partial", "x\n{{> nope}}", 2, 1],
    ["decorator", "{{* a}}", 1, 1],
    ["segment literal", "{{[a b]}}", 1, 3],
    ["slash path", "{{a/b}}", 1, 3],
    ["this with a member", "{{this.a}}", 1, 3],
    ["prototype name", "{{__proto__}}", 1, 3],
  ];
  test.each(refused)("refuses: %s", async (_, text, line, column) => {
    const [templates, diagnostics] = await load({ a: text });
    expect(templates).toBeNull();
    const [first] = diagnostics.sorted();
    expect(first).toMatchObject({
      code: "template-invalid",
      span: { file: "t/a.hbs", line, column },
    });
  });

  test("a syntax error has line and column", async () => {
    const [templates, diagnostics] = await load({ a: "ok\n  {{#if a}}" });
    expect(templates).toBeNull();
    expect(diagnostics.sorted()[0]).toMatchObject({ code: "template-invalid", severity: "error" });
    expect(diagnostics.sorted()[0]?.span?.line).toBe(2);
  });

  test("all findings are told at once, those in branches too", async () => {
    const text = "{{{a}}}\n{{#if x}}\n{{@b}}\n{{else}}\n{{c d}}\n{{/if}}";
    const [, diagnostics] = await load({ a: text, b: "{{&x}}" });
    expect(diagnostics.sorted().map((one) => `${one.span?.file}:${one.span?.line}`)).toEqual([
      "t/a.hbs:1",
      "t/a.hbs:3",
      "t/a.hbs:5",
      "t/b.hbs:1",
    ]);
  });
});

describe("what a template prints", () => {
  test("Code, without any escaping", async () => {
    expect(await fill("<{{a.b}}>", { a: { b: code`<&"'\`{{` } })).toBe("<<&\"'`{{>");
  });

  test("loops and conditions", async () => {
    const text =
      "{{#each rows}}\n{{#if last}}\n- {{name}}.\n{{else}}\n- {{name}},\n{{/if}}\n{{/each}}\nend\n";
    const rows = [
      { name: code`a`, last: false },
      { name: code`b`, last: true },
    ];
    expect(await fill(text, { rows })).toBe("- a,\n- b.\nend\n");
    expect(
      await fill("{{#each rows}}\n  {{this}}\n{{/each}}\n", { rows: [code`x\ny`, code`z`] }),
    ).toBe("  x\n  y\n  z\n");
  });

  test("a value alone on its line takes all its lines to its column; blank lines stay bare", async () => {
    const value = code`a\n\n  b\n`;
    expect(await fill("x\n    {{v}}\ny", { v: value })).toBe("x\n    a\n\n      b\n\ny");
    expect(await fill("x {{v}}\n", { v: code`a\nb` })).toBe("x a\nb\n");
    expect(await fill("x\n  {{v}}\ny\n", { v: EMPTY })).toBe("x\n\ny\n");
  });

  test("only line ends of the output count as lines", async () => {
    expect(await fill("  {{v}}\n", { v: code`a\u2028b` })).toBe("  a\u2028b\n");
  });

  test("a standalone partial is indented, and partials nest", async () => {
    const files = {
      a: "{\n  {{> p/one}}\n}\n",
      "p/one": "{{x}}\n\n  {{> p/two}}\n",
      "p/two": "{{y}}\n",
    };
    expect(await fill(files, { x: code`1\n2`, y: code`3\n4` })).toBe(
      "{\n  1\n  2\n\n    3\n    4\n}\n",
    );
  });

  test("comments vanish with their line; CRLF is LF", async () => {
    expect(await fill("{{! one }}\r\na\r\n{{!-- two --}}\r\n", {})).toBe("a\n");
  });
});

describe("bugs of a plan are told with place and path", () => {
  const wrong: readonly [string, string, object, string][] = [
    ["a bare string", "\n {{a}}", { a: "text" }, 't/a.hbs:2:2: "a" must be Code but is a string'],
    ["an unknown name", "{{a}}", {}, 't/a.hbs:1:1: the data has no "a"'],
    ["an unknown member", "{{a.b}}", { a: {} }, 't/a.hbs:1:1: the data has no "a.b"'],
    [
      "a name of the prototype",
      "{{constructor}}",
      {},
      't/a.hbs:1:1: the data has no "constructor"',
    ],
    ["inside Code", "{{a.text}}", { a: code`x` }, 't/a.hbs:1:1: the data has no "a.text"'],
    [
      "length of an array",
      "{{#if a.length}}{{/if}}",
      { a: [] },
      't/a.hbs:1:1: the data has no "a.length"',
    ],
    [
      "a number as condition",
      "{{#if a}}{{/if}}",
      { a: 1 },
      '"a" must be a boolean but is a number',
    ],
    ["an unknown condition", "{{#if a}}{{/if}}", {}, 'the data has no "a"'],
    [
      "an object in each",
      "{{#each a}}{{/each}}",
      { a: {} },
      '"a" must be an array but is a object',
    ],
    ["an unknown list", "{{#each a}}{{/each}}", {}, 'the data has no "a"'],
    [
      "the outer context",
      "{{#each l}}{{a}}{{/each}}",
      { a: code`x`, l: [{}] },
      'the data has no "a"',
    ],
    ["a partial without end", "{{> a}}", {}, '"a" includes itself'],
  ];
  test.each(wrong)("%s", async (_, text, data, message) => {
    const [templates] = await load({ a: text });
    expect(templates).not.toBeNull();
    const run = (): string => templates?.render("a", data) ?? "";
    expect(run).toThrow(InternalError);
    expect(run).toThrow(message);
  });

  test("an unknown template", async () => {
    const [templates] = await load({ a: "" });
    expect(() => templates?.render("b", {})).toThrow("there is no template t/b.hbs");
  });
});
