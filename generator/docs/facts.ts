/**
 * What is said about one value: its type with links, its limits in words, its default and its example.
 *
 * Decides: the words of a limit ("1 to 50 items"), which facts stand in a description cell and in which order, and that
 * a default or example is shown as JSON, falsy ones included.
 * Leaves to others: the type's text (the surface), the words themselves (the dictionary), the table (`members.ts`).
 */
import { type Code, code, EMPTY } from "../code/code.js";
import type { Constraint, Documentation, Paging, Type } from "../model/api.js";
import type { Json } from "../model/json.js";
import type { SurfaceTypeText } from "../surface.js";
import { type Book, type Scope, typeTarget } from "./book.js";
import type { Unit } from "./dictionary/dictionary.js";
import { jsonLine } from "./json-text.js";
import { codeSpan, link, NONE, number, sequence, text } from "./markdown.js";
import { resolve } from "./usage.js";
import { marked, toldLine } from "./wording.js";

/** Longer lists and objects are shown below the table; a text has no better form there. */
const LONGEST_VALUE = 72;
const LONGEST_TEXT = 240;
/** An enum with more values is only linked to. */
const MOST_VALUES = 12;

/** A type as the SDK prints it, with a link wherever a part has a place of its own. */
export function typeText(book: Book, scope: Scope, type: SurfaceTypeText): Code {
  const runs: { text: string; target: string | null }[] = [];
  for (const part of type.parts) {
    const target = part.id === null ? null : typeTarget(book, scope, part.id);
    const last = runs.at(-1);
    if (last && last.target === null && target === null) last.text += part.text;
    else runs.push({ text: part.text, target });
  }
  const pieces = runs.map((run) =>
    run.target === null ? codeSpan(run.text) : link(codeSpan(run.text), run.target),
  );
  return sequence(pieces, EMPTY);
}

/** A value that fits into a cell, or `null` when it must be shown elsewhere. */
export function valueCell(value: Json | undefined): Code | null {
  if (value === undefined) return NONE;
  const line = jsonLine(value);
  const longest = typeof value === "string" ? LONGEST_TEXT : LONGEST_VALUE;
  return line.length > longest ? null : codeSpan(line);
}

/** Limits and kinds that the type's text does not tell, such as "1 to 50 items". */
export function limits(book: Book, type: Type): readonly Code[] {
  const { words } = book;
  switch (type.kind) {
    case "string":
      return [
        ...(type.format === "" ? [] : [words.format(codeSpan(type.format))]),
        ...constraintWords(book, type.constraints),
      ];
    case "integer": {
      const kind = type.bits === 53 ? words.wholeNumber : words.wholeNumberBits(number(type.bits));
      return [kind, ...constraintWords(book, type.constraints)];
    }
    case "number":
      return constraintWords(book, type.constraints);
    case "bytes":
      return type.encoding === "base64" ? [words.base64] : [];
    case "list": {
      const inner = sequence(limits(book, type.items), words.comma);
      const own = constraintWords(book, type.constraints);
      return inner.isEmpty ? own : [...own, words.eachItem(inner)];
    }
    case "map": {
      const inner = sequence(limits(book, type.values), words.comma);
      const own = [words.freeKeys, ...constraintWords(book, type.constraints)];
      return inner.isEmpty ? own : [...own, words.eachItem(inner)];
    }
    case "nullable":
      return limits(book, type.of);
    default:
      return [];
  }
}

function constraintWords(book: Book, constraints: readonly Constraint[]): readonly Code[] {
  if (constraints.length === 0) return [];
  const { words } = book;
  const find = (kind: Constraint["kind"]): Code | null => {
    const found = constraints.find((one) => one.kind === kind);
    return found && "value" in found && typeof found.value !== "string"
      ? number(found.value)
      : null;
  };
  const range = (unit: Unit, least: Constraint["kind"], most: Constraint["kind"]): Code =>
    words.range(unit, find(least), find(most));
  const above = find("exclusiveMinimum");
  const below = find("exclusiveMaximum");
  const step = find("multipleOf");
  const patterns = constraints.flatMap((one) => (one.kind === "pattern" ? [one.value] : []));
  return [
    range("characters", "minLength", "maxLength"),
    range("items", "minItems", "maxItems"),
    range("members", "minProperties", "maxProperties"),
    range("value", "minimum", "maximum"),
    above ? words.greaterThan(above) : EMPTY,
    below ? words.lessThan(below) : EMPTY,
    step ? words.multipleOf(step) : EMPTY,
    ...patterns.map((one) => words.pattern(codeSpan(one))),
    constraints.some((one) => one.kind === "uniqueItems") ? words.uniqueItems : EMPTY,
  ].filter((one) => !one.isEmpty);
}

/** Values of an enum that a type leads to, in words; empty for every other type. */
export function valuesOf(book: Book, scope: Scope, type: Type): Code {
  const inner = innermost(type);
  const found = resolve(inner, book.declarations);
  if (found.kind !== "enum") return EMPTY;
  const entry = book.types.get(found.id);
  const target = typeTarget(book, scope, found.id);
  if (entry && target !== null && found.members.length > MOST_VALUES) {
    const name = link(codeSpan(entry.surface.name), target);
    return book.words.oneOfMany(number(found.members.length), name);
  }
  return book.words.oneOf(
    sequence(
      found.members.map((one) => codeSpan(String(one.value))),
      book.words.comma,
    ),
  );
}

/** What a list, map or nullable holds in the end. */
function innermost(type: Type): Type {
  if (type.kind === "nullable") return innermost(type.of);
  if (type.kind === "list") return innermost(type.items);
  return type.kind === "map" ? innermost(type.values) : type;
}

/** Summary and description on one line. A summary that the description repeats is left out. */
export function wordsOf(book: Book, scope: Scope, documentation: Documentation): Code {
  const summary = documentation.summary.trim();
  const body = documentation.description.trim();
  if (summary === "" || body.toLowerCase().startsWith(summary.toLowerCase().replace(/\.$/, ""))) {
    return toldLine(book, scope, body);
  }
  const title = marked(book, summary, text(summary));
  return body === "" ? title : code`${title}<br>${toldLine(book, scope, body)}`;
}

export function yesOrNo(book: Book, value: boolean): Code {
  return value ? book.words.yes : book.words.no;
}

/** Where a paged call has its page number or size: a parameter, or a field of the body. */
export function pagingField({ at }: Paging["page"]): Code {
  return at.startsWith("/") ? fieldOf(at) : codeSpan(at);
}

/** What a JSON Pointer leads to, as a reader would say it: `data.access_token`. */
export function fieldOf(pointer: string): Code {
  const names = pointer
    .split("/")
    .slice(1)
    .map((one) => one.replace(/~1/g, "/").replace(/~0/g, "~"));
  return codeSpan(names.join("."));
}
