/**
 * The page about credentials.
 *
 * Decides: what stands on it: the schemes of each client, its options, and a program for each way to fill them.
 * Leaves to others: programs and values (the surface), commands (`curl.ts`), words (the dictionary).
 */
import { type Code, code, EMPTY } from "../code/code.js";
import type { Client, SecurityScheme } from "../model/api.js";
import type { SurfaceClient } from "../surface.js";
import { type Book, PAGES, pageScope } from "./book.js";
import {
  environmentLines,
  explicitWords,
  tokenAnchor,
  tokenCommand,
  tokenVariables,
} from "./credentials.js";
import { fieldOf, wordsOf, yesOrNo } from "./facts.js";
import { blocks, codeSpan, fence, heading, link, NONE, sequence, table, text } from "./markdown.js";
import { CALL_OPTIONS } from "./options-page.js";
import { sdkLine } from "./wording.js";
import { clientAnchor, page, type PlainPage, type Section, section } from "./shared-pages.js";

export function authenticationPage(book: Book): PlainPage {
  const { words } = book;
  const sections = book.api.clients.flatMap((client): readonly Section[] => {
    const surface = book.clients.get(client.id);
    if (!surface) return [];
    const anchor = clientAnchor(client);
    const schemes = client.schemes.map((one) => [codeSpan(one.id), schemeWords(client, one, book)]);
    const options = surface.options.map((one) => [
      codeSpan(one.name),
      codeSpan(one.type),
      yesOrNo(book, one.required),
      one.environment.length === 0
        ? NONE
        : sequence(
            one.environment.map((each) => codeSpan(each)),
            words.comma,
          ),
      sdkLine(book, one.description),
    ]);
    return [
      section({
        heading: heading(2, text(surface.className), anchor),
        words: schemes.length === 0 ? words.noSchemes : EMPTY,
        table: table([words.scheme, words.description], schemes),
      }),
      section({
        heading: heading(3, words.options, `${anchor}-options`),
        words: words.optionSources,
        table: table(
          [words.name, words.type, words.required, words.environment, words.description],
          options,
        ),
      }),
      ...credentialSections(book, client, surface, anchor),
    ];
  });
  return page(book, words.authentication, words.authenticationIntro, sections);
}

function schemeWords(client: Client, scheme: SecurityScheme, book: Book): Code {
  const own = wordsOf(book, pageScope(PAGES.authentication), scheme.documentation);
  const how = howItWorks(client, scheme, book);
  return sequence([own, how], code`<br>`);
}

function howItWorks(client: Client, scheme: SecurityScheme, book: Book): Code {
  const { words } = book;
  switch (scheme.kind) {
    case "bearer": {
      if (!scheme.token) return words.bearerPlain;
      const { operation, credentials } = scheme.token;
      const source = [...client.operations, ...client.hiddenOperations].find(
        (one) => one.id === operation,
      );
      const call = codeSpan(source ? `${source.method} ${source.path}` : operation);
      return words.bearerWithSource(
        call,
        sequence(
          credentials.map((one) => codeSpan(one.option)),
          words.comma,
        ),
      );
    }
    case "basic":
      return words.basic;
    case "apiKey": {
      const sent = words.apiKey[scheme.in](codeSpan(scheme.parameter));
      if (!scheme.claim) return sent;
      const claim = words.apiKeyClaim(codeSpan(scheme.claim.name), codeSpan(scheme.claim.scheme));
      return sequence([sent, claim], code` `);
    }
    case "oauth2ClientCredentials":
      return words.clientCredentials(codeSpan(scheme.tokenUrl));
    case "signature":
      return words.signature(codeSpan(scheme.word), codeSpan(scheme.keyId));
    case "external":
      return words.externalScheme(text(scheme.what));
  }
}

/** How the options are filled: in the program, by the environment, for one call; and a token for curl. */
function credentialSections(
  book: Book,
  client: Client,
  surface: SurfaceClient,
  anchor: string,
): readonly Section[] {
  const { words } = book;
  const program = (kind: string): Code => {
    const sample = surface.samples.find((one) => one.kind === kind);
    return sample ? fence(book.surface.fence, sample.code.text) : EMPTY;
  };
  const explicit = program("explicit");
  const perCall = program("call-token");
  const environment = environmentLines(surface);
  const sections: Section[] = [];
  if (!explicit.isEmpty) {
    sections.push(
      section({
        heading: heading(3, words.inProgram, `${anchor}-program`),
        words: explicitWords(book, surface),
        code: explicit,
      }),
    );
  }
  sections.push(
    section({
      heading: heading(3, words.byEnvironment, `${anchor}-environment`),
      words: environment === "" ? EMPTY : words.setVariables,
      code: environment === "" ? EMPTY : fence("sh", environment),
    }),
    section({
      words: environment === "" ? EMPTY : words.nothingElse,
      code: fence(book.surface.fence, surface.construct.code.text),
    }),
  );
  if (!perCall.isEmpty) {
    const names = surface.tokenOptions.map((one) => codeSpan(one));
    sections.push(
      section({
        heading: heading(3, words.forOneCall, `${anchor}-call`),
        words: words.perCallToken(
          link(codeSpan(book.surface.runtime.callToken), `${PAGES.options}#${CALL_OPTIONS}`),
          sequence(names, words.or),
        ),
        code: perCall,
      }),
    );
  }
  const signed = program("authentication");
  if (!signed.isEmpty) {
    sections.push(
      section({
        heading: heading(3, words.otherAuthentication, `${anchor}-other`),
        words: words.otherAuthenticationWords,
        code: signed,
      }),
    );
  }
  for (const scheme of client.schemes) {
    const command = tokenCommand(book, client, scheme);
    if (command === null || scheme.kind !== "bearer" || scheme.token === null) continue;
    const [token, ...claims] = tokenVariables(book, client, scheme);
    const variable = codeSpan(token?.variable ?? "");
    sections.push(
      section({
        heading: heading(3, words.tokenForCurl, tokenAnchor(client, scheme)),
        words: blocks([
          words.tokenFromAnswer(fieldOf(scheme.token.token), variable),
          ...claims.map((one) =>
            words.claimFromToken(codeSpan(one.claim ?? ""), codeSpan(one.variable)),
          ),
        ]),
        code: fence("sh", command.text),
      }),
    );
  }
  return sections;
}
