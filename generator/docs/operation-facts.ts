/**
 * What an operation's page says besides request and response: errors, notes, and the view of HTTP.
 *
 * Decides: which errors are listed (those that the operation documents, with the class, the guidance and the retry
 * behaviour that the SDK has for their status), which notes apply, and the words for each way to encode a parameter.
 * Leaves to others: the page (`operation-page.ts`), the words (the dictionary).
 */
import { type Code, code, EMPTY } from "../code/code.js";
import { compareText } from "../diagnostic.js";
import {
  type Envelope,
  type Operation,
  type Parameter,
  type Response,
  type SecurityScheme,
  type Server,
  successResponse,
} from "../model/api.js";
import { isJsonObject, type Json, member } from "../model/json.js";
import type { SurfaceError } from "../surface.js";
import { type Book, type Chapter, type OperationEntry, PAGES, type Scope } from "./book.js";
import { pagingField } from "./facts.js";
import { cellLines, codeSpan, heading, link, NONE, number, sequence, table } from "./markdown.js";
import { withDefaults } from "./curl.js";
import { CALL_OPTIONS } from "./options-page.js";
import { relatedOf } from "./related.js";
import { relativePath } from "./slug.js";
import { resolve } from "./usage.js";
import { sdkLine, toldLine } from "./wording.js";

export interface ErrorSection {
  readonly heading: Code;
  readonly hasRows: boolean;
  readonly table: Code;
  readonly others: Code;
}

export function errorSection(book: Book, scope: Scope, entry: OperationEntry): ErrorSection {
  const { words } = book;
  const { client, operation } = entry;
  const success = successResponse(operation);
  const failures = operation.responses.filter(
    (one) => one !== success && (/^[4-9]/.test(one.status) || one.status === "default"),
  );
  // The finer codes of the service are known for few failures, and a column of nothing takes the room of the words.
  const finer = failures.map((one) => codes(client.envelope, one));
  const hasCodes = finer.some((one) => one !== NONE);
  const rows = failures.map((one, at) => {
    const known = errorOf(book, one.status);
    return [
      codeSpan(one.status),
      codeSpan(known.className),
      ...(hasCodes ? [finer[at] ?? NONE] : []),
      one.description.trim() === ""
        ? sdkLine(book, known.description)
        : toldLine(book, scope, one.description),
      sdkLine(book, known.action),
      known.retried === null ? NONE : retried(book, known.retried, entry),
    ];
  });
  const head = [
    words.status,
    words.errorClass,
    ...(hasCodes ? [words.apiCode] : []),
    words.meaning,
    words.whatToDo,
    words.retried,
  ];
  const all = link(words.errors, relativePath(scope.path, PAGES.errors));
  return {
    heading: heading(2, words.errors, "errors"),
    hasRows: rows.length > 0,
    table: table(head, rows),
    others: words.otherErrors(all),
  };
}

/** What the SDK has for a status: its own class, or the one that stands for those that have none. */
function errorOf(
  book: Book,
  status: string,
): Pick<SurfaceError, "className" | "description" | "action"> & {
  readonly retried: SurfaceError["retried"] | null;
} {
  const { errors, runtime } = book.surface;
  const exact = errors.find((one) => String(one.status) === status);
  if (exact) return exact;
  const { fallback } = runtime;
  const className = status.startsWith("4")
    ? fallback.client
    : status.startsWith("5")
      ? fallback.server
      : fallback.other;
  const known = errors.find((one) => one.className === className);
  const again = runtime.retried.find((one) => String(one.status) === status);
  return {
    className,
    description: known?.description ?? "",
    action: known?.action ?? "",
    // Of a range, some may be tried again and others not.
    retried: /^\d{3}$/.test(status) ? (again?.retried ?? "never") : null,
  };
}

/** Whether this operation is tried again, in one word: the page knows whether it is idempotent and who fetches its token. */
function retried(book: Book, when: SurfaceError["retried"], entry: OperationEntry): Code {
  const { client, operation } = entry;
  const fetched = client.schemes.filter((one) => one.kind === "bearer" && one.token !== null);
  const uses = operation.security.flat();
  const yes = {
    never: false,
    always: true,
    idempotent: operation.idempotent,
    renewed: fetched.some((one) => uses.some((use) => use.scheme === one.id)),
  }[when];
  return yes ? book.words.yes : book.words.no;
}

/** Codes of the service that the examples of a response show. */
function codes(envelope: Envelope | null, response: Response): Code {
  const pointer = envelope?.code ?? null;
  if (pointer === null) return NONE;
  const found = response.contents
    .flatMap((content) => content.examples)
    .map((example) => at(example.value, pointer))
    .filter((value) => typeof value === "number" || typeof value === "string");
  const unique = [...new Set(found.map(String))].sort(compareText);
  return unique.length === 0 ? NONE : cellLines(unique.map((one) => codeSpan(one)));
}

/** The value that a JSON Pointer leads to. */
function at(value: Json, pointer: string): Json | undefined {
  let current: Json | undefined = value;
  for (const part of pointer.split("/").slice(1)) {
    if (!isJsonObject(current)) return undefined;
    current = member(current, part.replace(/~1/g, "/").replace(/~0/g, "~"));
  }
  return current;
}

// ------------------------------------------------------------------------------------------------ notes

export function notes(
  book: Book,
  scope: Scope,
  chapter: Chapter,
  entry: OperationEntry,
): readonly Code[] {
  const { words } = book;
  const { operation } = entry;
  const to = (page: string): string => relativePath(scope.path, page);
  const related = relatedOf(book.families, chapter, entry).map((one) =>
    link(codeSpan(one.surface.name), to(one.path)),
  );
  const tooMany = operation.responses.find((one) => one.status === "429");
  return [
    security(book, operation, link(words.authentication, to(PAGES.authentication))),
    tokenNote(book, scope, entry),
    operation.idempotent ? words.isIdempotent : words.isNotIdempotent,
    pagingNote(book, operation, link(words.paging, to(PAGES.paging))),
    tooMany ? words.rateLimit(toldLine(book, scope, tooMany.description)) : EMPTY,
    ...linkNotes(book, scope, entry),
    callbackNote(book, operation, link(words.webhooks, to(PAGES.webhooks))),
    related.length > 0 ? words.related(sequence(related, words.comma)) : EMPTY,
  ].filter((one) => !one.isEmpty);
}

/** Calls that can follow, where the description says so. */
function linkNotes(
  book: Book,
  scope: Scope,
  { client, operation }: OperationEntry,
): readonly Code[] {
  return operation.responses.flatMap(({ links }) =>
    links.map((one) => {
      const target = book.entries.find(
        (other) => other.client === client && other.operation.id === one.operation,
      );
      const to =
        target && link(codeSpan(target.surface.name), relativePath(scope.path, target.path));
      return book.words.followedBy(
        codeSpan(one.name),
        to ?? null,
        toldLine(book, scope, one.description),
      );
    }),
  );
}

function callbackNote(book: Book, { callbacks }: Operation, page: Code): Code {
  const names = [...new Set(callbacks.map((one) => one.name))].map((one) => codeSpan(one));
  return names.length === 0
    ? EMPTY
    : book.words.causesCallbacks(sequence(names, book.words.comma), page);
}

function security(book: Book, operation: Operation, page: Code): Code {
  const { words } = book;
  const alternatives = operation.security.filter((one) => one.length > 0);
  if (alternatives.length === 0) return words.noAuthentication;
  const each = alternatives.map((uses) =>
    sequence(
      uses.map((use) =>
        use.scopes.length === 0
          ? codeSpan(use.scheme)
          : code`${codeSpan(use.scheme)} (${sequence(
              use.scopes.map((one) => codeSpan(one)),
              words.comma,
            )})`,
      ),
      words.and,
    ),
  );
  return words.needsSchemes(sequence(each, words.or), page);
}

/** How the caller's own token gets into the call. */
function tokenNote(book: Book, scope: Scope, { client, operation }: OperationEntry): Code {
  const uses = operation.security.flat();
  const scheme = client.schemes.find(
    (one) =>
      one.kind === "bearer" && one.token === null && uses.some((use) => use.scheme === one.id),
  );
  if (!scheme) return EMPTY;
  const { callToken } = book.surface.runtime;
  const names = book.clients.get(client.id)?.tokenOptions ?? [];
  const own = names.filter((one) => one === (scheme.givenName ?? scheme.id));
  const options = own.length > 0 ? own : names;
  const place = `${relativePath(scope.path, PAGES.options)}#${CALL_OPTIONS}`;
  return book.words.tokenOfCaller(
    link(codeSpan(callToken), place),
    sequence(
      options.map((one) => codeSpan(one)),
      book.words.or,
    ),
  );
}

function pagingNote(book: Book, operation: Operation, page: Code): Code {
  const { paging } = operation;
  if (!paging) return EMPTY;
  const size = paging.size ? pagingField(paging.size) : null;
  return book.words.pagesBy(pagingField(paging.page), size, number(paging.first), page);
}

// ------------------------------------------------------------------------------------------------ HTTP

export interface HttpSection {
  readonly heading: Code;
  readonly line: Code;
  readonly facts: readonly Code[];
  readonly hasEncoding: boolean;
  readonly encodingHeading: Code;
  readonly encoding: Code;
  readonly hasHeaders: boolean;
  readonly headersHeading: Code;
  readonly headers: Code;
}

export function httpSection(book: Book, scope: Scope, entry: OperationEntry): HttpSection {
  const { words } = book;
  const { client, operation } = entry;
  const success = successResponse(operation);
  const credentials = credentialHeaders(client.schemes, operation);
  const media = operation.body?.contents.map((one) => codeSpan(one.mediaType)) ?? [];
  const answer = success?.contents[0];
  const encoding = operation.parameters.map((one) => [
    codeSpan(one.name),
    words.places[one.in],
    encodingWords(book, one),
  ]);
  const headers = (success?.headers ?? []).map((one) => [
    codeSpan(one.name),
    one.required ? words.yes : words.no,
    toldLine(book, scope, one.documentation.description),
  ]);
  return {
    heading: heading(2, words.http, "http"),
    line: codeSpan(`${operation.method} ${operation.path}`),
    facts: [
      ...(operation.servers.length > 0 ? operation.servers : client.servers).map((one) =>
        serverWords(book, one),
      ),
      credentials.length > 0 ? words.headersSent(sequence(credentials, words.comma)) : EMPTY,
      media.length > 0 ? words.sends(sequence(media, words.or)) : EMPTY,
      success
        ? words.answersWith(codeSpan(success.status), answer ? codeSpan(answer.mediaType) : null)
        : EMPTY,
    ].filter((one) => !one.isEmpty),
    hasEncoding: encoding.length > 0,
    encodingHeading: heading(3, words.encoding, "parameter-encoding"),
    encoding: table([words.name, words.place, words.encodingColumn], encoding),
    hasHeaders: headers.length > 0,
    headersHeading: heading(3, words.responseHeaders, "response-headers"),
    headers: table([words.name, words.required, words.description], headers),
  };
}

/** An address with variables is followed by what it becomes when nothing else is said. */
function serverWords(book: Book, server: Server): Code {
  const usual = withDefaults(server);
  return book.words.server(codeSpan(server.url), usual === server.url ? null : codeSpan(usual));
}

/** Where the credentials of the first alternative travel. */
function credentialHeaders(
  schemes: readonly SecurityScheme[],
  operation: Operation,
): readonly Code[] {
  const names = (operation.security[0] ?? []).flatMap((use): readonly string[] => {
    const scheme = schemes.find((one) => one.id === use.scheme);
    if (!scheme || scheme.kind === "external") return [];
    return [scheme.kind === "apiKey" ? scheme.parameter : "Authorization"];
  });
  return [...new Set(names)].map((one) => codeSpan(one));
}

function encodingWords(book: Book, parameter: Parameter): Code {
  const { encodings } = book.words;
  if (parameter.whole) return encodings.whole;
  if (parameter.contentType !== null) {
    return /[/+]json\b/i.test(parameter.contentType) ? encodings.json : encodings.plain;
  }
  if (parameter.style === "cookie") return encodings.asIs;
  const type = resolve(parameter.type, book.declarations);
  const isList = type.kind === "list" || type.kind === "tuple";
  const isObject = type.kind === "record" || type.kind === "map";
  if (parameter.style === "label") return encodings.label;
  if (parameter.style === "matrix") return encodings.matrix;
  if (!isList && !isObject) return encodings.plain;
  if (parameter.style === "deepObject") return encodings.brackets;
  const isQuery = parameter.in === "query" || parameter.in === "cookie";
  if (isObject) return parameter.explode && isQuery ? encodings.members : encodings.pairs;
  if (parameter.explode && isQuery) return encodings.repeated;
  if (parameter.style === "spaceDelimited") return encodings.spaces;
  return parameter.style === "pipeDelimited" ? encodings.pipes : encodings.commas;
}
