/**
 * A second opinion on every type: openapi-typescript reads the same description, and the compiler is asked whether its
 * types and ours accept each other.
 *
 * Both directions are asked twice: as the types stand, and with every optional member made required. Without the
 * second question a member that one side has forgotten would pass, since an absent member is what optional means.
 *
 * Two differences are systematic, and are taken out on our side before the question is asked:
 * - enums of ours are open (`"A" | "B" | (string & {})`), because a service may send values that no one knows yet;
 *   theirs are closed. `Close` drops the open end, and only where literals stand beside it.
 * - optional members of ours say `| undefined`; the program is compiled without exactOptionalPropertyTypes, where both
 *   mean the same.
 * And one choice is made for them: members with a default stay optional (`defaultNonNullable: false`), since the
 * service may leave them out.
 * Every other difference has a line in `KNOWN`, with its reason; a line that is no longer needed fails.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { describe, expect, test } from "vitest";
import { bundle } from "../harness/bundle.js";
import { DESCRIPTIONS, GENERATED, scratchFolder, tsc } from "../harness/project.js";
import { Description } from "../sandbox/description.js";

/** By document and schema, such as `management UserDto`: why the types differ. */
const KNOWN: Readonly<Record<string, string>> = {};

const QUESTIONS = [
  ["ours accepts theirs", (ours: string, theirs: string) => [ours, theirs]],
  ["theirs accepts ours", (ours: string, theirs: string) => [theirs, `Close<${ours}>`]],
  [
    "ours has no member that theirs lacks",
    (ours: string, theirs: string) => [full(ours), full(theirs)],
  ],
  [
    "theirs has no member that ours lacks",
    (ours: string, theirs: string) => [full(theirs), full(`Close<${ours}>`)],
  ],
] as const;

function full(type: string): string {
  return `Full<${type}>`;
}

const HELPERS = `
/** The literals among the strings and numbers of a union. */
type Literals<T> = T extends string
  ? string extends T ? never : T
  : T extends number ? (number extends T ? never : T) : never;
/** Drops the open end of an enum, at any depth. */
export type Close<T> = [Literals<T>] extends [never]
  ? Inside<T>
  : Literals<T> | Inside<Exclude<T, string | number>>;
type Inside<T> = T extends object ? { [K in keyof T]: Close<T[K]> } : T;
/** Every optional member is there, at any depth. */
export type Full<T> = T extends object ? { [K in keyof T]-?: Full<Exclude<T[K], undefined>> } : T;
`;

/** Without exactOptionalPropertyTypes; the reason stands at the head. */
const OPTIONS = {
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: "ES2022",
  lib: ["ES2022", "DOM"],
  module: "NodeNext",
  types: [],
  noErrorTruncation: true,
};

interface Question {
  readonly subject: string;
  readonly question: string;
}

describe("agreement with openapi-typescript", () => {
  test("every schema", async () => {
    const folder = scratchFolder("oracle");
    const lines = [
      'import type * as Ours from "./ours.js";',
      'import type { Close, Full } from "./helpers.js";',
    ];
    const asked = new Map<number, Question>();
    const models = join(GENERATED, "typescript", "src", "models", "index.js");
    writeFileSync(join(folder, "ours.ts"), `export type * from ${JSON.stringify(models)};\n`);
    writeFileSync(join(folder, "helpers.ts"), HELPERS);

    for (const [index, file] of DESCRIPTIONS.entries()) {
      const description = new Description(file);
      const document = index === 0 ? "management" : "authentication";
      const theirs = await openapiTS(JSON.stringify(bundle(description)), {
        silent: true,
        defaultNonNullable: false,
      });
      writeFileSync(join(folder, `${document}.ts`), astToString(theirs));
      lines.push(`import type { components as C${index} } from "./${document}.js";`);
      for (const [name] of description.root.get("components", "schemas")?.entries() ?? [])
        for (const [question, sides] of QUESTIONS) {
          const [to, from] = sides(`Ours.${name}`, `C${index}["schemas"][${JSON.stringify(name)}]`);
          lines.push(`export const q${lines.length}: ${to} = null! as ${from};`);
          asked.set(lines.length, { subject: `${document} ${name}`, question });
        }
    }
    expect(asked.size).toBeGreaterThan(4 * 30);

    writeFileSync(join(folder, "questions.ts"), lines.join("\n") + "\n");
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: OPTIONS, files: ["questions.ts"] }),
    );
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const { stdout } = await tsc("typescript-7", ["-p", folder, "--pretty", "false"], {
      cwd: folder,
    });

    const unexpected: string[] = [];
    const differing = new Set<string>();
    for (const message of stdout.split(/\n(?=\S)/).filter((one) => one.trim() !== "")) {
      const line = /^questions\.ts\((\d+),/.exec(message)?.[1];
      const question = asked.get(Number(line));
      if (question) differing.add(question.subject);
      if (!question || KNOWN[question.subject] === undefined)
        unexpected.push(
          question
            ? `${question.subject}: not true that ${question.question}\n${message}`
            : message,
        );
    }
    expect(unexpected).toEqual([]);
    expect(Object.keys(KNOWN).filter((subject) => !differing.has(subject))).toEqual([]);
  });

  test("the questions can be answered with no", async () => {
    const folder = scratchFolder("oracle-canary");
    writeFileSync(join(folder, "helpers.ts"), HELPERS);
    const open = '"A" | "B" | (string & {})';
    const cases: readonly (readonly [string, string, boolean])[] = [
      [`{ e?: "A" | "B" }`, `Close<{ e?: ${open} }>`, true],
      [`{ e: "A" | "B" | null }`, `Close<{ e: ${open} | null }>`, true],
      [`{ e: "A" }`, `Close<{ e: ${open} }>`, false],
      [`{ e: "A" | "B" }`, "Close<{ e: string }>", false],
      [`{ l: ("A" | "B")[] }`, `Close<{ l: (${open})[] }>`, true],
      ["Full<{ a?: string }>", "Full<{ a?: string }>", true],
      ["Full<{ a?: string; b?: number }>", "Full<{ a?: string }>", false],
      ["Full<{ d?: { a?: string; b?: 1 } }>", "Full<{ d?: { a?: string } }>", false],
      ["Full<{ l?: { a?: 1 }[] }>", "Full<{ l?: {}[] }>", false],
    ];
    const lines = ['import type { Close, Full } from "./helpers.js";'].concat(
      cases.map(([to, from], index) => `export const q${index}: ${to} = null! as ${from};`),
    );
    writeFileSync(join(folder, "questions.ts"), lines.join("\n") + "\n");
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: OPTIONS, files: ["questions.ts"] }),
    );
    const { stdout } = await tsc("typescript-7", ["-p", folder, "--pretty", "false"], {
      cwd: folder,
    });
    const refused = [...stdout.matchAll(/^questions\.ts\((\d+),\d+\): error TS2\d+/gm)].map(
      (one) => Number(one[1]) - 2,
    );
    expect(refused).toEqual(cases.flatMap(([, , good], index) => (good ? [] : [index])));
  });
});
