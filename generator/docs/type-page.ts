/**
 * The page of one type.
 *
 * Decides: what stands on them: the name with its import, the declaration as the SDK prints it, fields or values with
 * their meanings, examples, the operations that use the type, and the inline types it is made of.
 * Leaves to others: tables (`members.ts`), which types have a page (`book.ts`), the list of all (`list-pages.ts`).
 */
import { type Code, code, EMPTY } from "../code/code.js";
import { typeText, wordsOf } from "./facts.js";
import { type Book, PAGES, pageScope, type Scope, type TypeEntry } from "./book.js";
import { type Footer, footer } from "./footer.js";
import { jsonBlock } from "./json-text.js";
import { codeSpan, fence, heading, link, sequence, table, text } from "./markdown.js";
import { type TypeBody, typeBody, type TypeSection, typeSection } from "./members.js";
import { relativePath } from "./slug.js";

export interface TypePage extends TypeBody, Footer {
  readonly breadcrumb: Code;
  readonly title: Code;
  readonly badges: Code;
  readonly import: Code;
  readonly declaration: Code;
  readonly bodyHeading: Code;
  readonly hasExamples: boolean;
  readonly exampleHeading: Code;
  readonly examples: readonly Code[];
  readonly isUsed: boolean;
  readonly usedByHeading: Code;
  readonly usedBy: readonly Code[];
  readonly hasParts: boolean;
  readonly partsHeading: Code;
  readonly parts: readonly TypeSection[];
}

export function typePage(book: Book, entry: TypeEntry & { readonly path: string }): TypePage {
  const { words } = book;
  const { declaration, surface, path } = entry;
  const scope: Scope = {
    path,
    anchors: new Map(entry.parts.map((id) => [id, book.types.get(id)?.anchor ?? ""])),
  };
  const body = typeBody(book, scope, declaration.id);
  const users = entry.users.flatMap((key) => book.entriesByKey.get(key) ?? []);
  const bodyHeadings = {
    record: heading(2, words.fields, "fields"),
    enum: heading(2, words.values, "values"),
    union: heading(2, words.variants, "variants"),
    alias: heading(2, words.type, "type"),
  };
  return {
    breadcrumb: sequence(
      [
        link(text(book.surface.label), relativePath(path, PAGES.index)),
        link(words.types, relativePath(path, PAGES.types)),
        text(surface.name),
      ],
      code` / `,
    ),
    title: heading(1, text(surface.name), "page"),
    badges: sequence(
      [
        text(book.surface.label),
        words.kinds[declaration.kind],
        declaration.documentation.deprecated === null ? EMPTY : words.deprecated,
      ],
      code` · `,
    ),
    import: words.importFrom(codeSpan(surface.name), codeSpan(surface.importPath)),
    declaration: fence(book.surface.fence, surface.declaration.text),
    bodyHeading: bodyHeadings[declaration.kind],
    ...body,
    hasExamples: declaration.examples.length > 0,
    exampleHeading: heading(2, words.example, "example"),
    examples: declaration.examples.map((one) => fence("json", jsonBlock(one))),
    isUsed: users.length > 0,
    usedByHeading: heading(2, words.usedBy, "used-by"),
    usedBy: users.map((one) => link(text(one.title), relativePath(path, one.path))),
    hasParts: entry.parts.length > 0,
    partsHeading: heading(2, words.types, "types"),
    parts: entry.parts.map((id) => typeSection(book, scope, id)),
    ...footer(book),
  };
}
