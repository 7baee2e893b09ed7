/**
 * Names are found by what things are: shuffling a description renames nothing, and adding to it renames nothing that
 * was there.
 *
 * The names are those of the surface, which every page and every test of the SDK reads, and of the files.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { scratchFolder } from "../harness/project.js";
import { shuffleMaps } from "../harness/shuffle.js";
import { type Json, type JsonObject, isObject, member } from "../sandbox/json.js";
import { DOCUMENTS, documents } from "./documents.js";
import { languages } from "./languages/language.js";
import { makeAll } from "./matrix.js";
import type { Made } from "./workshop.js";

const all = await languages();
const scratch = scratchFolder("names");

/** One file, no aliases that only exist in YAML, and names that meet in many ways. */
const wanted = documents.filter(
  ({ id, file }) => /^(A13|A15|A17|A19|C03|C05|N)/.test(id) && !file.includes("/"),
);

const SEEDS = [1, 2, 3];
let made: ReadonlyMap<string, Made>;

function added(text: string): Json {
  const root = parse(text, { maxAliasCount: -1, uniqueKeys: false }) as JsonObject;
  const response = { "200": { description: "ok" } };
  const paths = isObject(root["paths"]) ? root["paths"] : {};
  const components = isObject(root["components"]) ? root["components"] : {};
  const schemas = member(components, "schemas");
  return {
    ...root,
    paths: {
      "/added/first": { get: { operationId: "addedFirst", tags: ["Added"], responses: response } },
      ...paths,
      "/added": { post: { responses: response }, get: { responses: response } },
    },
    components: {
      ...components,
      schemas: {
        AddedFirst: { type: "object", properties: { inline: { type: "object", properties: {} } } },
        ...(isObject(schemas) ? schemas : {}),
        Added: { type: "string", enum: ["added", "Added"] },
      },
    },
  };
}

beforeAll(async () => {
  const jobs = new Map<string, Json>();
  for (const { id, file } of wanted) {
    const text = readFileSync(join(DOCUMENTS, file), "utf8");
    const options = { maxAliasCount: -1, uniqueKeys: false };
    jobs.set(`${id}-plain`, parse(text, options) as Json);
    for (const seed of SEEDS) {
      const plain = JSON.stringify(parse(text, options));
      jobs.set(`${id}-shuffled-${seed}`, parse(shuffleMaps(plain, seed), options) as Json);
    }
    jobs.set(`${id}-added`, added(text));
  }
  made = await makeAll(scratch, jobs, { targets: [...all.map((one) => one.target), "docs"] });
});

function get(id: string): Made {
  const found = made.get(id);
  if (found === undefined || !found.ok)
    throw new Error(`${id}: ${JSON.stringify(found?.diagnostics)}`);
  return found;
}

/** Names and paths of files, each once: order is what shuffling may change. */
function vocabulary(one: Made): readonly string[] {
  const found = new Set<string>();
  for (const { target, isSource, tokens } of all) {
    for (const [path, text] of one.files(target)) {
      found.add(`${target}/${path}`);
      if (!isSource(path)) continue;
      for (const token of tokens(text))
        if (token.kind === "name") found.add(`${target} ${token.text}`);
    }
  }
  for (const path of one.files("docs").keys()) found.add(`docs/${path}`);
  return [...found].sort();
}

describe.each(wanted)("$file", ({ id }) => {
  test("shuffling renames nothing", () => {
    const plain = vocabulary(get(`${id}-plain`));
    for (const seed of SEEDS) expect(vocabulary(get(`${id}-shuffled-${seed}`))).toEqual(plain);
  });

  test("adding renames nothing", () => {
    const after = new Set(vocabulary(get(`${id}-added`)));
    expect(vocabulary(get(`${id}-plain`)).filter((one) => !after.has(one))).toEqual([]);
  });
});
