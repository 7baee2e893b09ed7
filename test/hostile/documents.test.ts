/**
 * Every hostile description ends as it says: refused at the lines that are wrong, within its limits; or generated,
 * compiled, loaded and used, with every line of its `check` a test.
 */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE } from "../../generator/spec/catalogue.js";
import { ROOT, CLI, filesBelow, outsideFolder, run, scratchFolder } from "../harness/project.js";
import { DOCUMENTS, type HostileDocument, documents } from "./documents.js";
import { type Language, languages } from "./languages/language.js";
import { pageProblems } from "./pages.js";
import { Bench } from "./bench.js";
import { type Made, generateAll } from "./workshop.js";

const all = await languages();
const checks = new Map(
  await Promise.all(all.map(async (one) => [one.target, await one.checks()] as const)),
);
const refused = documents.filter((one) => one.outcome === "refuse");
const generated = documents.filter((one) => one.outcome === "generate");
const idOf = ({ file }: HostileDocument): string => file.replace(/[^a-z0-9]+/g, "-");

test("there are documents of every kind", () => {
  expect(refused.length).toBeGreaterThan(9);
  expect(generated.length).toBeGreaterThan(30);
});

describe("refused", () => {
  test.each(refused)("$file", async ({ file, faulty, reportAll, mentions, ...limits }) => {
    const output = outsideFolder("refused");
    const flags = [
      ...["--require", join(ROOT, "test", "harness", "trap.cjs")],
      `--max-old-space-size=${limits.megabytes}`,
    ];
    const args = ["generate", "-i", file, "-o", join(output, "out"), "--format", "json"];
    // Seconds of the processor: those spent waiting for a busy machine do not count.
    const program = ["sh", "-c", 'ulimit -t "$0" && exec "$@"', String(limits.seconds)] as const;
    const [shell, ...rest] = [...program, process.execPath, ...flags, CLI, ...args];
    const { status, stdout, stderr } = await run(shell ?? "sh", rest, { cwd: DOCUMENTS });
    expect(stderr).not.toMatch(/trap:|\n\s+at /);
    expect(status).toBe(1);
    expect(existsSync(join(output, "out"))).toBe(false);
    expect(readdirSync(output)).toEqual([]);
    const found = diagnosticsOf(stdout + stderr).filter((one) => one.severity === "error");
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(CATALOGUE.has(one.code)).toBe(true);
      expect(one.file).toBe(file);
      expect(one.column).toBeGreaterThan(0);
    }
    const lines = [...new Set(found.map((one) => one.line))];
    if (faulty.length > 0 && reportAll) expect(lines).toEqual(faulty);
    else if (faulty.length > 0) expect(faulty).toEqual(expect.arrayContaining(lines));
    const said = found.map((one) => one.message).join("\n");
    for (const word of mentions) expect(said).toContain(word);
  });
});

interface Told {
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

function diagnosticsOf(text: string): readonly Told[] {
  const start = text.indexOf("{");
  const told = JSON.parse(text.slice(start, text.lastIndexOf("}") + 1)) as {
    readonly diagnostics: readonly (Omit<Told, "file" | "line" | "column"> & {
      readonly span?: Pick<Told, "file" | "line" | "column">;
    })[];
  };
  return told.diagnostics.map((one) => ({
    ...{ severity: one.severity, code: one.code, message: one.message },
    ...{ file: one.span?.file ?? "", line: one.span?.line ?? 0, column: one.span?.column ?? 0 },
  }));
}

describe("generated", () => {
  const scratch = scratchFolder("documents");
  let made: ReadonlyMap<string, Made>;
  let before: readonly string[];
  const get = (one: HostileDocument): Made => {
    const found = made.get(idOf(one));
    if (found === undefined) throw new Error(`${one.file} was not made`);
    return found;
  };

  beforeAll(async () => {
    before = filesBelow(DOCUMENTS);
    const jobs = generated.map((one) => ({
      ...{ id: idOf(one), input: join(DOCUMENTS, one.file), write: true },
      targets: [...all.map(({ target }) => target), "docs"],
    }));
    made = await generateAll(jobs, scratch, DOCUMENTS);
  });

  test.each(generated)("$file: no error", (one) => {
    const { ok, crash, diagnostics, seconds } = get(one);
    expect(crash).toBeNull();
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(ok).toBe(true);
    expect(seconds).toBeLessThan(one.seconds * 3);
    for (const { span } of diagnostics) expect(span?.line ?? 0).toBeGreaterThan(0);
  });

  test("nothing is written beside the output, and every path exists on every disk", () => {
    expect(filesBelow(DOCUMENTS)).toEqual(before);
    const known = new Set(generated.map(idOf));
    for (const name of readdirSync(scratch)) {
      expect(known.has(name) || /^(jobs\.json|results\.json(\.log)?)$/.test(name), name).toBe(true);
    }
    for (const one of generated) {
      const folder = get(one).folder;
      expect(readdirSync(folder).sort()).toEqual(
        [...all.map(({ target }) => target), "docs"].sort(),
      );
      const paths = filesBelow(folder);
      for (const path of paths) expect(pathFault(path)).toBeNull();
      const folded = paths.map((path) => path.normalize("NFKC").toUpperCase());
      expect(new Set(folded).size).toBe(paths.length);
    }
  });

  test("pages are only pages", () => {
    const faults = generated.flatMap((one) =>
      [...get(one).files("docs")]
        .filter(([path]) => path.endsWith(".md"))
        .flatMap(([path, page]) =>
          pageProblems(page).map((fault) => `${one.file} ${path}: ${fault}`),
        ),
    );
    expect(faults).toEqual([]);
  });

  describe.each(all)("$target", (language: Language) => {
    const work = join(scratch, "..", `documents-${language.target}`);
    const packages = () =>
      generated.map((one) => ({ id: idOf(one), files: get(one).files(language.target) }));
    let errors = "not compiled";

    beforeAll(async () => {
      mkdirSync(work);
      errors = await language.compile(packages(), work);
    });

    test("everything compiles", () => expect(errors).toBe(""));

    test("everything loads, and nothing happens", async () => {
      expect(await language.load(packages(), work)).toEqual([]);
    });

    test("PWNED stands in texts, comments and names of members only", () => {
      const found = packages().flatMap(({ id, files }) =>
        [...files]
          .filter(([path]) => language.isSource(path))
          .flatMap(([path, text]) =>
            language
              .tokens(text)
              .filter((one) => /^(mark|name|number)$/.test(one.kind) && one.text.includes("PWNED"))
              .map((one) => `${id} ${path}: ${one.text}`),
          ),
      );
      expect(found).toEqual([]);
    });

    describe.each(generated)("$file", (one) => {
      test.for(one.check)("%s", async (line) => {
        const check = checks.get(language.target)?.[one.id]?.[line];
        if (check === undefined) throw new Error("no test says whether this holds");
        if (typeof check === "function") return check(new Bench(get(one), language, work));
        // It speaks of another target. As soon as that one is here, it has to show it.
        const target = check.slice("of ".length);
        expect(typeof (checks.get(target)?.[one.id]?.[line] ?? check)).toBe(
          checks.has(target) ? "function" : "string",
        );
      });
    });
  });
});

/** What no file system we know allows, or none of them keeps. */
function pathFault(path: string): string | null {
  for (const segment of path.split("/")) {
    if (segment.startsWith(".sdk-factory")) continue;
    if (!/^[^\u0000-\u001f<>:"\\|?*]+$/.test(segment)) return `${path} has a forbidden character`;
    if (/^[-. ]|[-. ]$/.test(segment)) return `${path} begins or ends with a dot, dash or space`;
    if (/^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i.test(segment))
      return `${path} is a device of Windows`;
    if (Buffer.byteLength(segment) > 120) return `${path} is too long`;
  }
  return null;
}
