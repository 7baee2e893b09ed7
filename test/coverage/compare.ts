/**
 * Where our description differs from the facts, and which differences somebody has given a reason for.
 *
 * Decides: what counts as a difference, how it is named, and which reason covers it.
 * Leaves to others: reading both sides (`facts.ts`, `described.ts`), the reasons (`spec/coverage.yaml`), printing.
 */
import type { Described, DescribedOperation } from "./described.js";
import type { FactOperation, Facts, Member } from "./facts.js";

/** What can differ. `missing`: the facts have it and we do not; `extra`: the reverse. */
export type Aspect =
  | "missing"
  | "extra"
  | "name"
  | "hidden"
  | "deprecated"
  | "body"
  | "answer"
  | "type"
  | "required"
  | "enum"
  | "default"
  | "format"
  | "limits";

export interface Difference {
  /** `getUserBatch`, `getUserBatch.userIds`, `UserDto`, `UserDto.birthdate`. */
  readonly where: string;
  readonly what: Aspect;
  /** What the facts say; empty: nothing. */
  readonly facts: string;
  /** What we say. */
  readonly ours: string;
}

/** A reason. `*` in a text stands for any run of characters; what is left out matches everything. */
export interface Reason {
  readonly where: string | readonly string[];
  readonly what?: Aspect | readonly Aspect[];
  readonly facts?: string;
  readonly ours?: string;
  readonly why: string;
}

export interface Explained {
  readonly unexplained: readonly Difference[];
  readonly explained: readonly { readonly difference: Difference; readonly why: string }[];
  /** Reasons for differences that do not exist. */
  readonly idle: readonly Reason[];
}

/** All differences of what is described; what is not described yet is no difference. */
export function differences(described: Described, facts: Facts): readonly Difference[] {
  const found: Difference[] = [];
  const byRoute = new Map(facts.operations.map((one) => [keyOf(one), one]));
  for (const ours of described.operations) {
    const known = byRoute.get(keyOf(ours));
    const [where = ours.route] = ours.names;
    if (known) compareOperations(found, where, known, ours);
    else found.push({ where, what: "extra", facts: "", ours: ours.route });
  }
  const seen = new Set<string>();
  for (const [name, ours] of described.schemas) {
    const clients = [...new Set(described.operations.map(({ client }) => client))];
    const known = clients.flatMap((client) => facts.schemas.get(`${client}/${name}`) ?? []);
    if (known.length === 0) {
      found.push({ where: name, what: "extra", facts: "", ours: "schema" });
      continue;
    }
    const own: Difference[] = [];
    compareMembers(own, name, merged(known), ours);
    for (const one of own) {
      const key = JSON.stringify(one);
      if (!seen.has(key)) found.push(one);
      seen.add(key);
    }
  }
  return found;
}

/** Sorts differences into those with a reason and those without. The first reason that fits is the one. */
export function explain(found: readonly Difference[], reasons: readonly Reason[]): Explained {
  const used = new Set<Reason>();
  const tests = reasons.map((reason) => ({ reason, fits: matcher(reason) }));
  const unexplained: Difference[] = [];
  const explained: { difference: Difference; why: string }[] = [];
  for (const difference of found) {
    const covering = tests.find(({ fits }) => fits(difference))?.reason;
    if (covering) {
      used.add(covering);
      explained.push({ difference, why: covering.why });
    } else {
      unexplained.push(difference);
    }
  }
  return { unexplained, explained, idle: reasons.filter((reason) => !used.has(reason)) };
}

function keyOf({ client, route }: { readonly client: string; readonly route: string }): string {
  return `${client} ${route}`;
}

/** One list of fields where two documents of the service have a schema of the same name: the first wins. */
function merged(members: readonly Member[]): readonly Member[] {
  const byName = new Map<string, Member>();
  for (const one of members) if (!byName.has(one.name)) byName.set(one.name, one);
  return [...byName.values()];
}

function compareOperations(
  found: Difference[],
  where: string,
  known: FactOperation,
  ours: DescribedOperation,
): void {
  const differ = (what: Aspect, facts: string | boolean, own: string | boolean): void => {
    if (facts !== own) found.push({ where, what, facts: String(facts), ours: String(own) });
  };
  if (!ours.names.includes(known.name)) differ("name", known.name, where);
  differ("hidden", known.hidden, ours.hidden);
  differ("deprecated", known.deprecated, ours.deprecated);
  differ("body", known.body ?? "", ours.body ?? "");
  differ("answer", known.answer ?? "", ours.answer ?? "");
  compareMembers(found, where, known.parameters, ours.parameters);
}

function compareMembers(
  found: Difference[],
  owner: string,
  known: readonly Member[],
  ours: readonly Member[],
): void {
  const own = new Map(ours.map((one) => [one.name, one]));
  for (const fact of known) {
    const where = `${owner}.${fact.name}`;
    const one = own.get(fact.name);
    own.delete(fact.name);
    if (one === undefined) {
      found.push({ where, what: "missing", facts: fact.type, ours: "" });
      continue;
    }
    const differ = (what: Aspect, facts: string, mine: string): void => {
      if (facts !== mine) found.push({ where, what, facts, ours: mine });
    };
    differ("type", fact.type, one.type);
    differ("required", String(fact.required), String(one.required));
    differ("enum", sorted(fact.enum), sorted(one.enum));
    differ("default", fact.default, one.default);
    // The tables know no other format, so others are not a difference.
    const isDate = one.format === "date-time" || one.format === "date";
    differ("format", fact.format, isDate ? one.format : "");
    differ("limits", sorted(fact.limits.split(" ")), sorted(one.limits.split(" ")));
  }
  for (const { name, type } of own.values()) {
    found.push({ where: `${owner}.${name}`, what: "extra", facts: "", ours: type });
  }
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort().join(" ");
}

function matcher(reason: Reason): (difference: Difference) => boolean {
  const where = [reason.where].flat().map(pattern);
  const what = reason.what === undefined ? null : [reason.what].flat();
  const facts = reason.facts === undefined ? null : pattern(reason.facts);
  const ours = reason.ours === undefined ? null : pattern(reason.ours);
  return (one) =>
    where.some((test) => test.test(one.where)) &&
    (what === null || what.includes(one.what)) &&
    (facts === null || facts.test(one.facts)) &&
    (ours === null || ours.test(one.ours));
}

function pattern(text: string): RegExp {
  const escaped = text.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join("[^]*")}$`);
}
