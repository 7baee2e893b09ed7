/**
 * How much of the published service the description holds, and how true to the facts it is.
 *
 * Decides: what is put side by side, and the text of `spec/COVERAGE.md`.
 * Leaves to others: each side, the comparison, and where the text goes (`main.ts`).
 */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { differences, explain, type Explained, type Reason } from "./compare.js";
import { readDescribed, type Described } from "./described.js";
import { readFacts, type Facts } from "./facts.js";

/** Where things are. */
export interface Places {
  /** Folder of the description. */
  readonly spec: string;
  /** Folder of the tables of facts. */
  readonly facts: string;
}

export interface Coverage extends Explained {
  readonly families: readonly Family[];
  readonly described: number;
  readonly known: number;
}

/** The operations of one part of the published navigation. */
export interface Family {
  readonly client: string;
  readonly tag: string;
  readonly known: number;
  readonly described: number;
}

const CLIENTS = ["management", "authentication"];

export async function cover({ spec, facts }: Places): Promise<Coverage> {
  const [known, described, text] = await Promise.all([
    readFacts(facts),
    readDescribed(spec, CLIENTS),
    readFile(`${spec}/coverage.yaml`, "utf8"),
  ]);
  const reasons = (parse(text) as { readonly reasons: readonly Reason[] }).reasons;
  const families = familiesOf(known, described);
  return {
    ...explain(differences(described, known), reasons),
    families,
    described: families.reduce((sum, one) => sum + one.described, 0),
    known: known.operations.length,
  };
}

function familiesOf(facts: Facts, { operations }: Described): readonly Family[] {
  const written = new Set(operations.map(({ client, route }) => `${client} ${route}`));
  const families = new Map<
    string,
    { client: string; tag: string; known: number; described: number }
  >();
  for (const { client, tag: path, route } of facts.operations) {
    const [tag = ""] = path.split(";");
    const key = `${client} ${tag}`;
    const family = families.get(key) ?? { client, tag, known: 0, described: 0 };
    family.known++;
    if (written.has(`${client} ${route}`)) family.described++;
    families.set(key, family);
  }
  const order = (one: Family): string => `${CLIENTS.indexOf(one.client)} ${one.tag}`;
  return [...families.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** `spec/COVERAGE.md`: families, and differences by reason. */
export function coverageText({ families, described, known, explained }: Coverage): string {
  const byReason = new Map<string, string[]>();
  for (const { difference, why } of explained) {
    const places = byReason.get(why) ?? [];
    places.push(difference.where);
    byReason.set(why, places);
  }
  return [
    "# What of the service is described",
    "",
    "Written by `npm run coverage`; do not edit. The reasons stand in `coverage.yaml`.",
    "",
    `${described} of ${known} known operations.`,
    "",
    "| API | Family | Described | Known |",
    "| --- | --- | --: | --: |",
    ...families.map((one) => `| ${one.client} | ${one.tag} | ${one.described} | ${one.known} |`),
    "",
    "## Where the description differs from what was published, on purpose",
    "",
    "| Why | Places | Such as |",
    "| --- | --: | --- |",
    ...[...byReason].map(
      ([why, places]) =>
        `| ${why} | ${places.length} | ${places
          .slice(0, 3)
          .map((one) => `\`${one}\``)
          .join(", ")} |`,
    ),
    "",
  ].join("\n");
}
