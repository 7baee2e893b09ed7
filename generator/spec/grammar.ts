/**
 * The grammar of a description, ready to be applied.
 *
 * Decides: what the notation of the table (`grammar-table.ts`) means, once taken apart.
 * Leaves to others: applying it (`structure.ts`), and every rule that looks at more than one member (`rules/`).
 */
import type { SpecVersion } from "./document.js";
import { TABLE, type ObjectName } from "./grammar-table.js";

export type { ObjectName } from "./grammar-table.js";

export type ScalarKind = "text" | "flag" | "number" | "count" | "any";

export type Shape =
  | { readonly kind: ScalarKind }
  | { readonly kind: "list" | "map"; readonly of: Shape }
  | { readonly kind: "object"; readonly name: ObjectName; readonly canBeReference: boolean }
  | { readonly kind: "either"; readonly of: readonly Shape[] };

export interface Member {
  readonly shape: Shape;
  /** Versions in which it must be there. */
  readonly requiredIn: readonly SpecVersion[];
  /** First version that knows it. */
  readonly since: SpecVersion;
  /** First version that knows it no more. */
  readonly until: SpecVersion | null;
}

export interface ObjectGrammar {
  /** As a sentence names it. */
  readonly title: string;
  readonly members: ReadonlyMap<string, Member>;
  /** Shape of members whose keys are free, such as paths; `null` when all keys are known. */
  readonly others: Shape | null;
  /** Whether it is an object of ours, where a misspelt member is an error and not a curiosity. */
  readonly isOurs: boolean;
}

const VERSIONS: readonly SpecVersion[] = ["3.0", "3.1", "3.2"];

const OURS: ReadonlySet<string> = new Set<ObjectName>([
  "envelope",
  "envelopeSuccess",
  "envelopeError",
  "envelopeCode",
  "tokenSource",
  "openId",
  "openIdOptions",
  "paging",
]);

const TITLES: Partial<Record<ObjectName, string>> = {
  document: "an OpenAPI document",
  paths: "a map of paths",
  envelope: "`x-sdk-envelope`",
  envelopeSuccess: "`success` of `x-sdk-envelope`",
  envelopeError: "an error of `x-sdk-envelope`",
  envelopeCode: "a code of `x-sdk-envelope`",
  tokenSource: "`x-sdk-token`",
  signature: "`x-sdk-signature`",
  openId: "`x-sdk-openid`",
  openIdOptions: "`options` of `x-sdk-openid`",
  paging: "`x-sdk-paging`",
  overlay: "an overlay",
  overlayInfo: "`info` of an overlay",
  overlayAction: "an action of an overlay",
};

/** The whole table, taken apart. */
export const GRAMMAR: ReadonlyMap<ObjectName, ObjectGrammar> = new Map(
  (Object.keys(TABLE) as ObjectName[]).map((name) => {
    const members = new Map<string, Member>();
    let others: Shape | null = null;
    for (const [key, notation] of Object.entries(TABLE[name])) {
      const member = parseMember(notation as string);
      if (key === "*") others = member.shape;
      else members.set(key, member);
    }
    const title =
      TITLES[name] ?? "a " + name.replace(/[A-Z]/g, (letter) => " " + letter.toLowerCase());
    return [
      name,
      { title: title.replace(/^a (?=[aeiou])/, "an "), members, others, isOurs: OURS.has(name) },
    ];
  }),
);

/** Every extension of ours, and the titles of the objects it belongs to. */
export const EXTENSIONS: ReadonlyMap<string, readonly string[]> = extensionHomes();

function extensionHomes(): ReadonlyMap<string, readonly string[]> {
  const homes = new Map<string, string[]>();
  for (const { title, members } of GRAMMAR.values()) {
    for (const key of members.keys()) {
      if (!key.startsWith("x-sdk-")) continue;
      const titles = homes.get(key);
      if (titles) titles.push(title);
      else homes.set(key, [title]);
    }
  }
  return homes;
}

function parseMember(notation: string): Member {
  const [shape = "any", ...marks] = notation.split(" ");
  const mark = (sign: string) => marks.find((one) => one.startsWith(sign))?.slice(sign.length);
  const required = mark("!");
  return {
    shape: parseShape(shape),
    requiredIn:
      required === undefined ? [] : VERSIONS.filter((one) => required === "" || one === required),
    since: VERSIONS.find((one) => one === mark("^")) ?? "3.0",
    until: VERSIONS.find((one) => one === mark("<")) ?? null,
  };
}

function parseShape(text: string): Shape {
  const alternatives = splitAlternatives(text);
  if (alternatives.length > 1) return { kind: "either", of: alternatives.map(parseShape) };
  if (text.startsWith("[")) return { kind: "list", of: parseShape(text.slice(1, -1)) };
  if (text.startsWith("{")) return { kind: "map", of: parseShape(text.slice(1, -1)) };
  switch (text) {
    case "text":
    case "flag":
    case "number":
    case "count":
    case "any":
      return { kind: text };
  }
  const canBeReference = text.endsWith("*");
  const name = (canBeReference ? text.slice(0, -1) : text) as ObjectName;
  return { kind: "object", name, canBeReference };
}

function splitAlternatives(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (c === "[" || c === "{") depth++;
    else if (c === "]" || c === "}") depth--;
    else if (c === "|" && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
