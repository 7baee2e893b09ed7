/**
 * How credentials are given: in the program, by the environment, for one call, and to curl.
 *
 * Decides: which variables a reader sets, and the section that gets a token for curl.
 * Leaves to others: programs and values (the surface), commands (`curl.ts`), the pages that show them.
 */
import { type Code, code, EMPTY } from "../code/code.js";
import type { Client, Operation, SecurityScheme } from "../model/api.js";
import type { SurfaceClient } from "../surface.js";
import type { Book } from "./book.js";
import { type CurlCommand, curlCommand, schemeVariable, shellNames, shellWord } from "./curl.js";
import { codeSpan, sequence } from "./markdown.js";
import { clientAnchor } from "./shared-pages.js";
import { slugOf, withMark } from "./slug.js";

/** Lines of a shell that set what a first program needs; empty: it needs nothing. */
export function environmentLines(client: SurfaceClient): string {
  return client.options
    .filter((one) => one.example !== null && (one.required || one.name !== client.hostOption))
    .flatMap((one) =>
      one.environment[0] === undefined
        ? []
        : [`export ${one.environment[0]}=${shellWord(one.example ?? "")}`],
    )
    .join("\n");
}

/** What is said before a program with explicit options. */
export function explicitWords(book: Book, client: SurfaceClient): Code {
  const host = client.options.find((one) => one.name === client.hostOption && one.required);
  const [variable] = host?.environment ?? [];
  return sequence(
    [
      book.words.explicitIntro,
      host && variable !== undefined
        ? book.words.hostBesides(codeSpan(host.name), codeSpan(variable))
        : EMPTY,
    ],
    code` `,
  );
}

/** The command that buys the token of a scheme; `null` where nothing sells one, or nothing can be shown. */
export function tokenCommand(
  book: Book,
  client: Client,
  scheme: SecurityScheme,
): CurlCommand | null {
  if (scheme.kind !== "bearer" || scheme.token === null) return null;
  const { operation } = scheme.token;
  const all: readonly Operation[] = [...client.operations, ...client.hiddenOperations];
  const found = all.find((one) => one.id === operation);
  if (!found) return null;
  return curlCommand(client, found, book.declarations, shellNames(book.clients.get(client.id)));
}

/** Variables of the shell that the answer of the command fills: the token, and claims of it. */
export function tokenVariables(
  book: Book,
  client: Client,
  scheme: SecurityScheme,
): readonly { readonly variable: string; readonly claim: string | null }[] {
  const names = shellNames(book.clients.get(client.id));
  const claims = client.schemes.flatMap((one) =>
    one.kind === "apiKey" && one.claim?.scheme === scheme.id
      ? [{ variable: schemeVariable(names, one), claim: one.claim.name }]
      : [],
  );
  return [{ variable: schemeVariable(names, scheme), claim: null }, ...claims];
}

/** Anchor of the section about a scheme's token. */
export function tokenAnchor(client: Client, scheme: SecurityScheme): string {
  const slug = slugOf(scheme.id);
  const alone = client.schemes.filter((one) => slugOf(one.id) === slug).length === 1;
  const name = slug !== "" && alone ? slug : withMark(slug, scheme.id);
  return `${clientAnchor(client)}-token-${name}`;
}
