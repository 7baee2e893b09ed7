/**
 * House rules about descriptions of single things.
 *
 * Decides: what has to have a description, and when one says nothing.
 * Leaves to others: spelling (`spelling.ts`), operations' texts as a pair (`operations.ts`).
 */
import type { ObjectName } from "../grammar.js";
import type { SpecNode } from "../node.js";
import { meant } from "../rules/context.js";
import { descriptionOf, type HouseContext, wordsOf } from "./rule.js";

/** Something that has to be described: what it is called, and where that stands. */
interface Subject {
  readonly what: string;
  readonly name: string;
  readonly node: SpecNode;
  readonly place: SpecNode;
}

/** Fields, parameters, schemas, bodies, answers and tags: everything that gets a row or a page of its own. */
function subjectsOf(kind: ObjectName, node: SpecNode): readonly Subject[] {
  const each = (what: string, key: string): readonly Subject[] =>
    (node.get(key)?.entries() ?? []).flatMap(([name, one]) =>
      one.kind === "map" ? [{ what, name, node: one, place: one }] : [],
    );
  switch (kind) {
    case "schema":
      return each("field", "properties");
    case "components":
      return each("schema", "schemas");
    case "parameter":
    case "tag": {
      const place = node.get("name");
      const name = place?.asString();
      return place && name !== undefined ? [{ what: kind, name, node, place }] : [];
    }
    case "requestBody":
      return [{ what: "body", name: "requestBody", node, place: node }];
    case "responses":
      return node
        .entries()
        .flatMap(([status, one]) =>
          status.startsWith("x-")
            ? []
            : [{ what: "response", name: status, node: one, place: one }],
        );
    default:
      return [];
  }
}

export function checkDescription(kind: ObjectName, node: SpecNode, context: HouseContext): void {
  for (const { what, name, node: subject, place } of subjectsOf(kind, node)) {
    // A reference that leads nowhere has a finding of its own.
    if (!meant(subject, context) || descriptionOf(subject, context)?.asString()?.trim()) continue;
    const label =
      kind === "requestBody" ? "the body of the request" : `the ${what} ${JSON.stringify(name)}`;
    context.diagnostics.warning("missing-description", `${label} has no description`, {
      span: kind === "parameter" || kind === "tag" ? place.span() : place.keySpan(),
      hint: "say what it is, what must be unique or present, and what happens",
    });
  }
}

/** Words that add nothing to a name. */
const EMPTY_WORDS = new Set(["a", "an", "the", "of", "this", "is", "for"]);

export function checkRepeatedName(kind: ObjectName, node: SpecNode, context: HouseContext): void {
  for (const { what, name, node: subject } of subjectsOf(kind, node)) {
    const text = subject.get("description");
    const said = text?.asString();
    if (!text || said === undefined || said.trim() === "") continue;
    const plain = (words: readonly string[]): string =>
      words
        .filter((word) => !EMPTY_WORDS.has(word))
        .sort()
        .join(" ");
    if (plain(wordsOf(said)) !== plain(wordsOf(name))) continue;
    context.diagnostics.warning(
      "description-repeats-name",
      `the description of the ${what} ${JSON.stringify(name)} only repeats the name`,
      {
        span: text.span(),
        hint: "say what the name does not: whose it is, what it is for, what form it has",
      },
    );
  }
}
