/**
 * Tables of fields, parameters and enum values, and the sections of types.
 *
 * Decides: the columns, the same on every page, and what stands in each cell. Rows keep the order of the surface.
 * Leaves to others: facts about one value (`facts.ts`), where a section stands (`operation-page.ts`, `type-page.ts`).
 */
import { type Code, code, EMPTY } from "../code/code.js";
import { InternalError } from "../diagnostic.js";
import type { Documentation, EnumDeclaration, Field, Type, TypeId } from "../model/api.js";
import type { Json } from "../model/json.js";
import type { SurfaceMember } from "../surface.js";
import { type Book, type Scope, typeTarget } from "./book.js";
import { limits, typeText, valueCell, valuesOf, wordsOf, yesOrNo } from "./facts.js";
import { jsonBlock } from "./json-text.js";
import {
  blocks,
  cellLines,
  codeSpan,
  externalLink,
  fence,
  heading,
  link,
  NONE,
  sequence,
  table,
  text,
} from "./markdown.js";
import { marked, told, toldLine } from "./wording.js";

/** A field, parameter or body with the model's knowledge of it. */
export interface Member {
  readonly surface: SurfaceMember;
  readonly type: Type;
  readonly documentation: Documentation;
  readonly default: Json | undefined;
  readonly example: Json | undefined;
  readonly access: "both" | "read" | "write";
  readonly sensitive: boolean;
}

/** A table, with the values that were too long for a cell. */
export interface MemberTable {
  readonly hasRows: boolean;
  readonly table: Code;
  /** `Example of …:` and a fence, each. */
  readonly longExamples: readonly Code[];
}

export function memberOf(surface: SurfaceMember, field: Field): Member {
  const { type, documentation, example, access, sensitive } = field;
  return { surface, type, documentation, default: field.default, example, access, sensitive };
}

/** `samples`: where a reader finds examples that are too long; without it they follow the table. */
export function memberTable(
  book: Book,
  scope: Scope,
  members: readonly Member[],
  samples: Code | null = null,
): MemberTable {
  const { words } = book;
  const longExamples: Code[] = [];
  const rows = members.map((member) => {
    const name = codeSpan(member.surface.name);
    let example = valueCell(member.example);
    if (example === null && samples) example = words.seeSamples(samples);
    if (example === null && member.example !== undefined) {
      longExamples.push(words.exampleOf(name), fence("json", jsonBlock(member.example)));
    }
    let byDefault = valueCell(member.default);
    if (byDefault === null && member.default !== undefined) {
      longExamples.push(words.defaultOf(name), fence("json", jsonBlock(member.default)));
    }
    byDefault ??= NONE;
    return [
      name,
      typeText(book, scope, member.surface.type),
      yesOrNo(book, member.surface.required),
      byDefault,
      memberWords(book, scope, member),
      example ?? NONE,
    ];
  });
  const head = [
    words.name,
    words.type,
    words.required,
    words.defaultValue,
    words.description,
    words.example,
  ];
  return { hasRows: rows.length > 0, table: table(head, rows), longExamples };
}

function memberWords(book: Book, scope: Scope, member: Member): Code {
  const { words } = book;
  const { deprecated } = member.documentation;
  return cellLines([
    deprecated === null ? EMPTY : words.deprecatedNote(toldLine(book, scope, deprecated)),
    wordsOf(book, scope, member.documentation),
    sequence(limits(book, member.type), words.semicolon),
    valuesOf(book, scope, member.type),
    member.surface.name === member.surface.wireName
      ? EMPTY
      : words.wireName(codeSpan(member.surface.wireName)),
    member.access === "read" ? words.onlyInAnswers : EMPTY,
    member.access === "write" ? words.onlyInRequests : EMPTY,
    member.sensitive ? words.sensitive : EMPTY,
  ]);
}

/** Values of an enum, how they are written in code, and what they mean. */
export function valueTable(
  book: Book,
  scope: Scope,
  declaration: EnumDeclaration,
  id: TypeId,
): Code {
  const { words } = book;
  const inCode = book.types.get(id)?.surface.members ?? [];
  const rows = declaration.members.map((member) => [
    codeSpan(String(member.value)),
    codeSpan(inCode.find((one) => one.value === member.value)?.code ?? ""),
    toldLine(book, scope, member.description),
  ]);
  return table([words.value, words.inCode, words.meaning], rows);
}

/** What the pages print of a type: the parts that its kind has. */
export interface TypeBody {
  readonly description: Code;
  readonly hasDescription: boolean;
  readonly hasTable: boolean;
  readonly table: Code;
  readonly notes: Code;
  readonly hasNotes: boolean;
}

/** A type as a section of an operation's page. */
export interface TypeSection extends TypeBody {
  readonly heading: Code;
}

export function typeSection(book: Book, scope: Scope, id: TypeId): TypeSection {
  const entry = book.types.get(id);
  const anchor = scope.anchors.get(id);
  if (!entry || anchor === undefined)
    throw new InternalError(`"${id}" does not stand on ${scope.path}`);
  // A name that reads like a heading of the page would take that heading's anchor on sites that count them.
  const { name } = entry.surface;
  const own = anchor === name.toLowerCase();
  const label = own
    ? text(name)
    : code`${text(name)} (${book.words.kinds[entry.declaration.kind]})`;
  return { heading: heading(3, label, anchor), ...typeBody(book, scope, id) };
}

export function typeBody(book: Book, scope: Scope, id: TypeId): TypeBody {
  const { words } = book;
  const entry = book.types.get(id);
  if (!entry) throw new InternalError(`${book.surface.label} does not show the type "${id}"`);
  const { declaration, surface } = entry;
  const intro = blocks([
    deprecation(book, scope, declaration.documentation),
    documentationBlocks(book, scope, declaration.documentation),
  ]);
  const body = (rows: Code, notes: readonly Code[]): TypeBody => {
    const all = blocks(notes);
    return {
      description: intro,
      hasDescription: !intro.isEmpty,
      hasTable: !rows.isEmpty,
      table: rows,
      notes: all,
      hasNotes: !all.isEmpty,
    };
  };

  switch (declaration.kind) {
    case "record": {
      const members = surface.fields.map((member) => {
        const field = declaration.fields.find((one) => one.name === member.wireName);
        if (!field) throw new InternalError(`${id} has no field "${member.wireName}"`);
        return memberOf(member, field);
      });
      const made = memberTable(book, scope, members);
      const open = declaration.additional === null ? EMPTY : words.additionalFields;
      const empty = made.hasRows || !open.isEmpty ? EMPTY : words.noFields;
      return body(made.table, [empty, open, ...made.longExamples]);
    }
    case "enum":
      return body(valueTable(book, scope, declaration, id), [words.openEnum]);
    case "union": {
      const { discriminator } = declaration;
      const type = surface.type ? words.returns(typeText(book, scope, surface.type)) : EMPTY;
      if (discriminator === null) return body(EMPTY, [type]);
      const rows = declaration.variants.map((variant) => [
        cellLines(variant.tags.map((tag) => codeSpan(tag))),
        typeName(book, scope, variant.type),
      ]);
      return body(table([codeSpan(discriminator), words.type], rows), [
        words.discriminatedBy(codeSpan(discriminator)),
        type,
      ]);
    }
    case "alias": {
      const type = surface.type ? words.returns(typeText(book, scope, surface.type)) : EMPTY;
      const facts = sequence(limits(book, declaration.type), words.semicolon);
      return body(EMPTY, [type, facts, valuesOf(book, scope, declaration.type)]);
    }
  }
}

/** A named type with a link; nothing for a type that has no name, whose text only the surface knows. */
function typeName(book: Book, scope: Scope, type: Type): Code {
  if (type.kind === "nullable") return typeName(book, scope, type.of);
  const entry = type.kind === "ref" ? book.types.get(type.id) : undefined;
  if (!entry) return NONE;
  const target = typeTarget(book, scope, entry.declaration.id);
  const name = codeSpan(entry.surface.name);
  return target === null ? name : link(name, target);
}

/** "Deprecated" with what to use instead; empty for what is current. */
export function deprecation(book: Book, scope: Scope, documentation: Documentation): Code {
  const { deprecated } = documentation;
  return deprecated === null ? EMPTY : book.words.deprecatedNote(toldLine(book, scope, deprecated));
}

/** Summary, description and the link to more, as blocks. */
export function documentationBlocks(
  book: Book,
  scope: Scope,
  documentation: Documentation,
  summaryShown = false,
): Code {
  const summary = documentation.summary.trim();
  const repeated = documentation.description
    .trim()
    .toLowerCase()
    .startsWith(summary.toLowerCase().replace(/\.$/, ""));
  const more = documentation.externalDocs;
  const words = more?.description.trim() ?? "";
  const label = words === "" ? text(more?.url ?? "") : marked(book, words, text(words));
  return blocks([
    summaryShown || repeated ? EMPTY : marked(book, summary, text(summary)),
    told(book, scope, documentation.description),
    more === null ? EMPTY : externalLink(label, more.url),
  ]);
}
