/**
 * Takes the rules of every door away, one at a time: each time, a payload has to get out.
 *
 * What the matrix shows is worth what its texts can do. A rule that nothing notices is either one of the few that keep
 * the look only, each listed with its reason beside the door, or it is not tested.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, scratchFolder } from "../harness/project.js";
import { languages } from "./languages/language.js";
import { loadChanged, mutantsOf } from "./mutants.js";
import { PAGES } from "./pages-door.js";
import { PAYLOADS, SIGNS } from "./payloads.js";

const TEXTS = [...SIGNS.map((one) => [JSON.stringify(one), one] as const), ...PAYLOADS];

const doors = [
  { name: "pages", door: PAGES },
  ...(await Promise.all(
    (await languages()).map(async (one) => ({ name: one.target, door: await one.door() })),
  )),
];

describe.each(doors)("the door of $name", ({ name, door }) => {
  const folder = join(scratchFolder("mutation"), name);
  mkdirSync(folder);
  const [file, ...around] = [door.file, ...door.around].map((path) =>
    join(ROOT, "build/modules", path),
  );
  if (file === undefined) throw new Error("there is no door");
  const source = readFileSync(file, "utf8");
  const others = around.map((path) => ({ file: path, text: readFileSync(path, "utf8") }));
  const load = (text: string, id: string) => loadChanged({ file, text }, others, folder, id);

  /** The first payload that something is wrong with, and what; `null` where all is well. */
  const noticed = (module: Readonly<Record<string, unknown>>): string | null => {
    for (const [payload, text] of TEXTS) {
      try {
        const [fault] = door.faults(module, text);
        if (fault !== undefined) return `${payload}: ${fault}`;
      } catch (error) {
        return `${payload}: ${String(error)}`;
      }
    }
    return null;
  };

  test("lets nothing through", async () => {
    const whole = await load(source, "whole");
    const faults = TEXTS.flatMap(([name, text]) =>
      door.faults(whole, text).map((one) => `${name}: ${one}`),
    );
    expect(faults).toEqual([]);
  });

  test("needs each of its rules", async () => {
    const mutants = mutantsOf(source);
    expect(mutants.length).toBeGreaterThan(10);
    const survivors: string[] = [];
    for (const [index, { rule, text }] of mutants.entries()) {
      if (noticed(await load(text, `m${index}`)) === null) survivors.push(rule);
    }
    expect(survivors.sort()).toEqual(Object.keys(door.harmless).sort());
  });
});
