/**
 * `llms.txt`: one line for each page, for programs that read.
 *
 * Decides: its shape, which is the one that llmstxt.org proposes: a title, a summary, then lists of links under headings,
 * and under `Optional` what a short reading can leave out. The pages themselves are Markdown, so they are their own plain
 * copies. A type has no line: the pages of operations lead to it. Programs may take this file for instructions, so no word
 * of a description stands in it, only names, each in code markup.
 * Leaves to others: which pages there are (`book.ts`).
 */
import { type Code, code, EMPTY, join } from "../code/code.js";
import { type Book, PAGES } from "./book.js";
import { codeSpan, link, text } from "./markdown.js";
import { guideLinks } from "./shared-pages.js";
import { hasWebhooks } from "./webhooks-page.js";

export function llmsFile(book: Book): string {
  const { words, surface } = book;
  const clients = surface.clients.flatMap((client) => {
    const entries = book.entries.filter((one) => one.client.id === client.id);
    const lines = entries.map((one) => code`- ${link(codeSpan(one.surface.name), one.path)}`);
    return entries.length === 0
      ? []
      : [code`## ${codeSpan(client.className)}\n\n${join(lines, code`\n`)}\n`];
  });
  const optional = [
    link(code`index`, PAGES.index),
    link(words.types, PAGES.types),
    hasWebhooks(book) ? link(words.webhooks, PAGES.webhooks) : EMPTY,
  ].filter((one) => !one.isEmpty);
  const list = (links: readonly Code[]) =>
    join(
      links.map((one) => code`- ${one}`),
      code`\n`,
    );
  const whole = [
    code`# ${codeSpan(surface.package.name)}: ${text(surface.label)}\n`,
    code`> ${words.machineIntro(text(surface.label))}\n`,
    code`## ${words.guides}\n\n${list(guideLinks(book))}\n`,
    ...clients,
    // The name of this heading is part of the format.
    code`## Optional\n\n${list(optional)}\n`,
  ];
  return join(whole, code`\n`).text;
}
