/**
 * The page of one operation.
 *
 * Decides: what stands on it and in which order of facts; the template arranges the sections. Names, types, signature
 * and samples are the surface's; words, limits, examples and HTTP are the model's.
 * Leaves to others: tables (`members.ts`), the answer (`operation-response.ts`), errors, notes and HTTP (`operation-facts.ts`),
 * addresses (`book.ts`), the day of the last change (`footer.ts`).
 */
import { type Code, code, EMPTY } from "../code/code.js";
import {
  type Body,
  type Field,
  type Documentation,
  type Operation,
  type SecurityScheme,
  successResponse,
  type Type,
} from "../model/api.js";
import { isJsonObject, member as jsonMember } from "../model/json.js";
import type { SurfaceSample } from "../surface.js";
import {
  type Book,
  type Chapter,
  chapterTarget,
  chapterTitle,
  clientTitle,
  type OperationEntry,
  PAGES,
  type Scope,
  typeAnchors,
} from "./book.js";
import { tokenAnchor, tokenCommand } from "./credentials.js";
import { curlCommand, shellNames, type ShellVariable } from "./curl.js";
import { typeText } from "./facts.js";
import {
  blocks,
  cellLines,
  codeSpan,
  fence,
  heading,
  link,
  sequence,
  table,
  text,
} from "./markdown.js";
import { type Footer, footer } from "./footer.js";
import { clientAnchor, operationTitle } from "./shared-pages.js";
import {
  deprecation,
  documentationBlocks,
  type Member,
  type MemberTable,
  memberOf,
  memberTable,
  type TypeSection,
  typeSection,
} from "./members.js";
import {
  errorSection,
  type ErrorSection,
  httpSection,
  type HttpSection,
  notes,
} from "./operation-facts.js";
import { responseSection, type ResponseSection, type SampleBlock } from "./operation-response.js";
import { CALL_OPTIONS } from "./options-page.js";
import { relativePath } from "./slug.js";
import { requestTypes, resolve, responseTypes } from "./usage.js";
import { marked, told, toldLine } from "./wording.js";

export interface OperationPage extends Footer {
  readonly breadcrumb: Code;
  readonly title: Code;
  readonly badges: Code;
  readonly introduction: Code;
  readonly hasIntroduction: boolean;
  readonly signature: Code;
  readonly remarks: Code;
  readonly hasRemarks: boolean;
  readonly samplesHeading: Code;
  readonly samples: readonly SampleBlock[];
  readonly hasCurl: boolean;
  readonly curlHeading: Code;
  readonly curl: Code;
  readonly curlIntroduction: Code;
  readonly curlVariables: Code;
  readonly requestHeading: Code;
  readonly request: MemberTable;
  readonly requestNotes: Code;
  readonly hasRequestNotes: boolean;
  readonly requestTypes: readonly TypeSection[];
  readonly response: ResponseSection;
  readonly responseTypes: readonly TypeSection[];
  readonly errors: ErrorSection;
  readonly notesHeading: Code;
  readonly notes: readonly Code[];
  readonly http: HttpSection;
}

/** Anchors of the page's own headings. */
const ANCHORS = [
  "samples",
  "curl",
  "request-parameters",
  "response",
  "examples",
  "errors",
  "notes",
  "http",
  "parameter-encoding",
  "response-headers",
];

export function operationPage(book: Book, chapter: Chapter, entry: OperationEntry): OperationPage {
  const { words } = book;
  const { client, operation, surface, path } = entry;
  const sections = typesOnPage(book, entry);
  const anchors = typeAnchors(
    book,
    [...sections.request, ...sections.response],
    [...ANCHORS, ...surface.samples.map((one) => one.kind)],
  );
  const scope: Scope = { path, anchors };
  const introduction = blocks([
    deprecation(book, scope, operation.documentation),
    documentationBlocks(book, scope, operation.documentation, entry.title !== surface.name),
  ]);
  const remarks = operationRemarks(book, entry);
  const curl = curlCommand(
    client,
    operation,
    book.declarations,
    shellNames(book.clients.get(client.id)),
  );
  const members = requestMembers(book, operation, entry);
  const request = memberTable(book, scope, members, link(words.samples, "#samples"));
  const requestNotes = blocks([
    surface.requestType ? words.requestType(typeText(book, scope, surface.requestType)) : EMPTY,
    members.length === 0 ? words.noParameters : EMPTY,
    operation.body ? told(book, scope, operation.body.documentation.description) : EMPTY,
  ]);

  return {
    breadcrumb: breadcrumb(book, chapter, entry),
    title: heading(1, operationTitle(book, entry), "page"),
    badges: badges(book, operation),
    introduction,
    hasIntroduction: !introduction.isEmpty,
    signature: fence(book.surface.fence, surface.signature.text),
    remarks,
    hasRemarks: !remarks.isEmpty,
    samplesHeading: heading(2, words.samples, "samples"),
    samples: surface.samples.map((sample) => sampleBlock(book, operation, sample)),
    hasCurl: curl !== null,
    curlHeading: heading(3, words.curl, "curl"),
    curl: curl ? fence("sh", curl.text) : EMPTY,
    curlIntroduction: words.curlVariables,
    curlVariables: shellVariables(book, scope, entry, curl?.variables ?? []),
    requestHeading: heading(2, words.request, "request-parameters"),
    request,
    requestNotes,
    hasRequestNotes: !requestNotes.isEmpty,
    requestTypes: sections.request.map((id) => typeSection(book, scope, id)),
    response: responseSection(book, scope, entry),
    responseTypes: sections.response.map((id) => typeSection(book, scope, id)),
    errors: errorSection(book, scope, entry),
    notesHeading: heading(2, words.notes, "notes"),
    notes: notes(book, scope, chapter, entry),
    http: httpSection(book, scope, entry),
    ...footer(book, neighbours(book, entry)),
  };
}

function breadcrumb(book: Book, chapter: Chapter, entry: OperationEntry): Code {
  const index = relativePath(entry.path, PAGES.index);
  return sequence(
    [
      link(text(book.surface.label), index),
      link(text(clientTitle(entry.client)), `${index}#${clientAnchor(entry.client)}`),
      link(chapterTitle(book, chapter), chapterTarget(book, chapter, entry.path)),
      text(entry.title),
    ],
    code` / `,
  );
}

function badges(book: Book, operation: Operation): Code {
  const { words } = book;
  const reads = ["GET", "HEAD", "OPTIONS", "TRACE"].includes(operation.method);
  return sequence(
    [
      text(book.surface.label),
      reads || operation.paging ? words.reads : words.writes,
      operation.idempotent ? words.idempotent : EMPTY,
      operation.paging ? words.paged : EMPTY,
      operation.documentation.deprecated === null ? EMPTY : words.deprecated,
    ],
    code` · `,
  );
}

/** Other ways to call it: the standalone function, former names, other languages. */
function operationRemarks(book: Book, entry: OperationEntry): Code {
  const { words } = book;
  const { standalone, aliases } = entry.surface;
  const others = book.others.filter((one) =>
    one.operations.some(
      (each) => each.id === entry.operation.id && each.client === entry.client.id,
    ),
  );
  // Pages of all languages have the same paths, so the way leads up to the folder of languages and down again.
  const up = "../".repeat(entry.path.split("/").length);
  const links = others.map((one) => link(text(one.label), `${up}${one.language}/${entry.path}`));
  const { callOptions } = book.surface.runtime;
  const optionsPage = relativePath(entry.path, PAGES.options);
  return blocks([
    words.callOptionsRemark(
      link(codeSpan(callOptions), `${optionsPage}#${CALL_OPTIONS}`),
      link(words.optionsPage, optionsPage),
    ),
    standalone
      ? words.standaloneFunction(codeSpan(standalone.name), codeSpan(standalone.importPath))
      : EMPTY,
    aliases.length > 0 ? words.formerNames(sequence(aliases.map(codeSpan), words.comma)) : EMPTY,
    links.length > 0 ? words.otherLanguages(sequence(links, words.comma)) : EMPTY,
  ]);
}

/** Samples of a kind that every operation has are named by the dictionary, others as the description names them. */
function sampleBlock(book: Book, operation: Operation, sample: SurfaceSample): SampleBlock {
  const known = Object.hasOwn(book.words.sampleKinds, sample.kind);
  const example = operation.examples.find((one) => one.name === sample.example);
  const label =
    (known ? book.words.sampleKinds[sample.kind] : undefined) ??
    (example?.summary ? marked(book, example.summary, text(example.summary)) : text(sample.kind));
  const anchor = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(sample.kind) ? sample.kind : "sample";
  return { heading: heading(3, label, anchor), code: fence(book.surface.fence, sample.code.text) };
}

/** Where the value of a variable comes from, for what no console shows. */
function tokenSource(book: Book, entry: OperationEntry, scheme: SecurityScheme): Code {
  const { words } = book;
  const { client } = entry;
  const to = (path: string): string => relativePath(entry.path, path);
  const of = scheme.kind === "apiKey" ? scheme.claim?.scheme : scheme.id;
  const seller = client.schemes.find((one) => one.id === of);
  if (seller && tokenCommand(book, client, seller) !== null) {
    const target = `${to(PAGES.authentication)}#${tokenAnchor(client, seller)}`;
    return words.see(link(words.tokenForCurl, target));
  }
  const signsIn = scheme.kind === "bearer" && book.clients.get(client.id)?.openId;
  return signsIn ? words.see(link(words.openId, to(PAGES.openId))) : EMPTY;
}

/** What each variable means, and where its value comes from. */
function shellVariables(
  book: Book,
  scope: Scope,
  entry: OperationEntry,
  variables: readonly ShellVariable[],
): Code {
  const { words } = book;
  const rows = variables.map((one) => {
    const scheme = one.scheme;
    const meaning = scheme
      ? cellLines([
          sequence(
            [codeSpan(scheme.id), toldLine(book, scope, firstParagraph(scheme.documentation))],
            words.colon,
          ),
          tokenSource(book, entry, scheme),
        ])
      : words.serviceAddress;
    return [codeSpan(one.name), meaning, one.fallback === null ? EMPTY : codeSpan(one.fallback)];
  });
  return table([words.name, words.meaning, words.defaultValue], rows);
}

/** Of a chapter about signing in, as much as fits into a cell; the page about authentication has all of it. */
function firstParagraph({ description }: Documentation): string {
  return description.trim().split(/\n\s*\n/, 1)[0] ?? "";
}

/** What a caller passes, with the model's knowledge of each. */
function requestMembers(
  book: Book,
  operation: Operation,
  entry: OperationEntry,
): readonly Member[] {
  const fields = bodyFields(book, operation.body);
  // With parameters beside it, the body is one member of the request; alone, the request is the body.
  const spread = operation.parameters.length === 0 && fields !== null;
  return entry.surface.parameters.flatMap((surface): readonly Member[] => {
    if (surface.in !== "body") {
      const found = operation.parameters.find(
        (one) => one.in === surface.in && one.name === surface.wireName,
      );
      if (!found) return [];
      const { type, documentation, example, sensitive } = found;
      return [
        {
          surface,
          type,
          documentation,
          default: found.default,
          example,
          access: "both",
          sensitive,
        },
      ];
    }
    const field = spread ? fields.find((one) => one.name === surface.wireName) : undefined;
    if (field) return [withSample(memberOf(surface, field), operation)];
    const content = operation.body?.contents[0];
    if (!operation.body || !content) return [];
    // The description of a whole body stands above the table.
    const documentation = { ...operation.body.documentation, summary: "", description: "" };
    const nothing = { default: undefined, example: content.examples[0]?.value };
    return [
      { surface, type: content.type, documentation, ...nothing, access: "both", sensitive: false },
    ];
  });
}

/** A field without an example of its own takes the one that the samples send. */
function withSample(member: Member, operation: Operation): Member {
  if (member.example !== undefined) return member;
  for (const { body } of operation.examples) {
    const sent = isJsonObject(body) ? jsonMember(body, member.surface.wireName) : undefined;
    if (sent !== undefined) return { ...member, example: sent };
  }
  return member;
}

function bodyFields(book: Book, body: Body | null): readonly Field[] | null {
  const type = body?.contents[0]?.type;
  const found = type ? resolve(type, book.declarations) : null;
  return found?.kind === "record" ? found.fields : null;
}

/** Types without a page of their own, and those that nobody else uses: here is where their reader is. */
function typesOnPage(
  book: Book,
  entry: OperationEntry,
): { readonly request: readonly string[]; readonly response: readonly string[] } {
  const onlyHere = (id: string): boolean => {
    const type = book.types.get(id);
    return type !== undefined && type.users.length === 1;
  };
  const shownAs = (type: Type | undefined): string | null => {
    const found = type ? resolve(type, book.declarations) : null;
    return found?.kind === "record" ? found.id : null;
  };
  const body = shownAs(entry.operation.body?.contents[0]?.type);
  const result = shownAs(successResponse(entry.operation)?.contents[0]?.type);
  const spread = entry.operation.parameters.length === 0;
  const request = requestTypes(entry.operation, book.declarations).filter(
    (id) => onlyHere(id) && !(spread && id === body),
  );
  const response = responseTypes(entry.operation, book.declarations).filter(
    (id) => onlyHere(id) && id !== result && !request.includes(id),
  );
  return { request, response };
}

function neighbours(book: Book, entry: OperationEntry): Code {
  const { words } = book;
  const at = book.entries.indexOf(entry);
  const to = (other: OperationEntry): Code =>
    link(text(other.title), relativePath(entry.path, other.path));
  const previous = at > 0 ? book.entries[at - 1] : undefined;
  const next = book.entries[at + 1];
  return sequence(
    [previous ? words.previous(to(previous)) : EMPTY, next ? words.next(to(next)) : EMPTY],
    code` · `,
  );
}
