/**
 * The page about what the service sends by itself.
 *
 * Decides: that every webhook and every callback has a section with its address, its type and an example of its body.
 * Leaves to others: types of bodies (`type-page.ts`), words (the dictionary).
 */
import { type Code, code, EMPTY } from "../code/code.js";
import type { Client, Webhook } from "../model/api.js";
import { sampleValue } from "../model/sample-value.js";
import { type Book, type OperationEntry, PAGES, type Scope, typeTarget } from "./book.js";
import { jsonBlock } from "./json-text.js";
import { blocks, codeSpan, fence, heading, link } from "./markdown.js";
import { page, type PlainPage, type Section, section } from "./shared-pages.js";
import { uniqueSlugs } from "./slug.js";
import { told } from "./wording.js";

/** What is sent, and by which operation's doing. */
interface Sent {
  readonly key: string;
  readonly webhook: Webhook;
  readonly entry: OperationEntry | null;
}

export function hasWebhooks(book: Book): boolean {
  return book.api.clients.some((client) => sentBy(book, client).length > 0);
}

export function webhooksPage(book: Book): PlainPage {
  const all = book.api.clients.flatMap((client) => sentBy(book, client));
  const anchors = uniqueSlugs(all.map(({ key, webhook }) => ({ key, words: webhook.name })));
  const sections = all.map((one) => sectionOf(book, one, anchors.get(one.key) ?? "webhook"));
  return page(book, book.words.webhooks, book.words.webhooksIntro, sections);
}

function sentBy(book: Book, client: Client): readonly Sent[] {
  const webhooks = client.webhooks.map((webhook) => ({
    key: `${client.id} ${webhook.method} ${webhook.name}`,
    webhook,
    entry: null,
  }));
  const seen = new Set<string>();
  const callbacks = book.entries
    .filter((entry) => entry.client === client)
    .flatMap((entry) =>
      entry.operation.callbacks.flatMap((webhook) => {
        // Operations that differ in a media type only cause the same.
        const key = `${client.id} ${webhook.span.file} ${webhook.span.line} ${webhook.span.column}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ key, webhook, entry }];
      }),
    );
  return [...webhooks, ...callbacks];
}

function sectionOf(book: Book, { webhook, entry }: Sent, anchor: string): Section {
  const { words } = book;
  const scope: Scope = { path: PAGES.webhooks, anchors: new Map() };
  const content = webhook.body?.contents[0];
  const { summary, description: text } = webhook.documentation;
  const address = webhook.address === null ? null : codeSpan(webhook.address);
  return section({
    heading: heading(2, codeSpan(webhook.name), anchor),
    words: blocks([
      told(book, scope, summary),
      told(book, scope, text),
      words.sentTo(codeSpan(webhook.method), address),
      entry === null ? EMPTY : words.becauseOf(link(codeSpan(entry.surface.name), entry.path)),
      content === undefined ? EMPTY : typeOf(book, scope, webhook),
    ]),
    code: exampleOf(book, webhook),
  });
}

/** The type of the body, where it has a name. */
function typeOf(book: Book, scope: Scope, { body }: Webhook): Code {
  const type = body?.contents[0]?.type;
  const shown = type?.kind === "ref" ? book.types.get(type.id) : undefined;
  if (shown === undefined || type?.kind !== "ref") return EMPTY;
  const target = typeTarget(book, scope, type.id);
  const name = codeSpan(shown.surface.name);
  return book.words.sentBody(target === null ? name : link(name, target));
}

function exampleOf(book: Book, { body }: Webhook): Code {
  const content = body?.contents[0];
  if (content?.kind !== "json") return EMPTY;
  const options = { members: "all", direction: "response", anyway: true } as const;
  const value = content.examples[0]?.value ?? sampleValue(book.declarations, content.type, options);
  return value === undefined ? EMPTY : code`${fence("json", jsonBlock(value))}`;
}
