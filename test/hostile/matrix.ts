/**
 * The injection matrix: every place of a description that holds text, times every payload.
 *
 * Decides: which descriptions are made of the two lists, and how a refusal is told from a generation. Words are tried
 * together, one description per payload; names are tried together too, one description per place, because names have
 * to be told apart. Where a description is refused, each of its pairs is tried alone; those that are refused alone are
 * left out, and the rest has to generate.
 * Leaves to others: judging the output (`judge.ts`, `matrix.test.ts`).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../sandbox/json.js";
import { NAMES, type NameField, SINGLES, TEXTS, singleDocument, textDocument } from "./fields.js";
import { PAYLOADS } from "./payloads.js";
import { type Job, type Made, generateAll } from "./workshop.js";

/** One payload in one place that was refused. */
export interface Refusal {
  readonly place: string;
  readonly payload: string;
  readonly made: Made;
}

/** One description of the matrix. */
export interface Sheet {
  readonly id: string;
  readonly made: Made;
  /** The place, where all payloads are names; `null` where one payload stands in all places of words. */
  readonly field: NameField | null;
  readonly payloads: readonly string[];
}

export interface Matrix {
  readonly sheets: readonly Sheet[];
  /** Harmless descriptions, by id. */
  readonly bases: ReadonlyMap<string, Made>;
  readonly refusals: readonly Refusal[];
  /** Pairs of place and payload that were tried. */
  readonly pairs: number;
}

/** Names that are odd but known: they show the grammar that odd names have. */
const ODD = ["a-b", "__proto__", "delete", "two words", "x/y", "\\", "é", "1"];

interface Plan {
  readonly id: string;
  readonly field: NameField | null;
  /** What the description is made of, one by one: fields for words, payloads for names. */
  readonly parts: readonly string[];
  readonly document: (parts: readonly string[]) => Json;
  readonly payloadOf: (part: string) => string;
  readonly placeOf: (part: string) => string;
}

function plans(): readonly Plan[] {
  const texts = new Map(TEXTS.map((one) => [one.name, one]));
  const words = [...PAYLOADS].map(([name, payload], index): Plan => ({
    id: `words-${index}`,
    field: null,
    parts: [...texts.keys()],
    document: (parts) =>
      textDocument(
        payload,
        TEXTS.filter((one) => parts.includes(one.name)),
      ),
    payloadOf: () => name,
    placeOf: (part) => part,
  }));
  const singles = [...PAYLOADS].map(([name, payload], index): Plan => ({
    id: `singles-${index}`,
    // An alias is deprecated.
    field: { name, document: () => null, commands: ["@deprecated"] },
    parts: SINGLES.map((one) => one.name),
    document: (parts) => singleDocument(payload, parts),
    payloadOf: () => name,
    placeOf: (part) => part,
  }));
  const names = NAMES.map((field, index): Plan => ({
    ...{ id: `names-${index}`, field, parts: [...PAYLOADS.keys()] },
    document: (some) => field.document(some.map((one) => PAYLOADS.get(one) ?? "")),
    payloadOf: (part) => part,
    placeOf: () => field.name,
  }));
  return [...words, ...singles, ...names];
}

function baseDocuments(): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>([["words-base", textDocument("plain words")]]);
  for (const name of ["plain", ...ODD]) {
    for (const one of SINGLES)
      found.set(`singles-base-${found.size}`, singleDocument(name, [one.name]));
  }
  NAMES.forEach((field, index) => {
    const plain = [...PAYLOADS.keys()].map((_, at) => `plain${at}`);
    found.set(`names-${index}-base`, field.document(plain));
    found.set(`names-${index}-odd`, field.document([...ODD, ...plain.slice(ODD.length)]));
  });
  return found;
}

export async function runMatrix(scratch: string, targets: readonly string[]): Promise<Matrix> {
  const all = plans();
  const documents = new Map(all.map((one): [string, Json] => [one.id, one.document(one.parts)]));
  const bases = baseDocuments();
  const first = await makeAll(join(scratch, "whole"), new Map([...documents, ...bases]), {
    targets,
  });
  const refused = all.filter(({ id }) => first.get(id)?.ok !== true);
  const singles = refused.flatMap((plan) =>
    plan.parts.map((part, at) => ({ ...plan, id: `${plan.id}-${at}`, parts: [part], of: plan })),
  );
  const alone = await makeAll(
    join(scratch, "alone"),
    new Map(singles.map((one): [string, Json] => [one.id, one.document(one.parts)])),
    { targets, until: "plan" },
  );
  const refusals: Refusal[] = [];
  const left = new Map(all.map((plan) => [plan, new Set(plan.parts)]));
  for (const { id, of, parts, payloadOf, placeOf } of singles) {
    const made = alone.get(id);
    const [part] = parts;
    if (made === undefined || part === undefined || made.ok) continue;
    left.get(of)?.delete(part);
    refusals.push({ place: placeOf(part), payload: payloadOf(part), made });
  }
  const rest = all.filter((plan) => (left.get(plan)?.size ?? 0) > 0);
  const second = await makeAll(
    join(scratch, "rest"),
    new Map(
      rest
        .filter((plan) => refused.includes(plan))
        .map((plan): [string, Json] => [plan.id, plan.document([...(left.get(plan) ?? [])])]),
    ),
    { targets },
  );
  const get = (id: string): Made => {
    const one = second.get(id) ?? first.get(id);
    if (one === undefined) throw new Error(`${id} was not made`);
    return one;
  };
  return {
    refusals,
    pairs: all.reduce((sum, plan) => sum + plan.parts.length, 0),
    sheets: rest.map((plan) => ({
      id: plan.id,
      made: get(plan.id),
      field: plan.field,
      payloads: [...new Set([...(left.get(plan) ?? [])].map(plan.payloadOf))],
    })),
    bases: new Map([...bases.keys()].map((id) => [id, get(id)])),
  };
}

/** Generates from documents in memory. */
export function makeAll(
  folder: string,
  documents: ReadonlyMap<string, Json>,
  job: Pick<Job, "targets" | "until">,
): Promise<ReadonlyMap<string, Made>> {
  const inputs = join(folder, "in");
  mkdirSync(inputs, { recursive: true });
  const jobs = [...documents].map(([id, document]): Job => {
    const input = join(inputs, `${id}.json`);
    writeFileSync(input, JSON.stringify(document, null, 1));
    return { id, input, ...job };
  });
  return generateAll(jobs, folder, inputs);
}
