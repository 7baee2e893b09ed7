/**
 * Tables of a page.
 *
 * Decides: that a table of parameters or fields becomes a list, each with its type beside its name and its words below:
 * six columns fit on no telephone, and hardly on a screen. Every field has an anchor, `<section>.<name>`. So does a table
 * of three columns that begins with links, the list of all operations or types. Any other table stays a table; where it
 * is wider than its page it scrolls in itself, or, with many columns on a telephone, shows each row as a card.
 * Leaves to others: what stands in the cells (the pages).
 */
import type { Token } from "markdown-it";
import { escapeHtml } from "./html.js";
import type { SiteWords } from "./words.js";

export interface FieldNames {
  /** Anchor of the heading above the list. */
  readonly section: string;
  readonly names: readonly string[];
}

/** A row that begins with a link. */
export interface Row {
  readonly href: string;
  readonly name: string;
  /** The code in its last cell, such as `GET /users`; may be empty. */
  readonly code: string;
}

export interface Table {
  readonly head: readonly Token[];
  readonly rows: readonly (readonly Token[])[];
}

/** HTML, and the anchors in it. */
export interface TableBlock {
  readonly html: string;
  readonly ids: readonly string[];
}

/** So many rows are one block: a page may be cut between two of them. */
const ROWS_PER_BLOCK = 100;

/** Tables with more columns become cards on a telephone. */
const CARDS_FROM = 4;

export function readTable(tokens: readonly Token[]): Table {
  const head: Token[] = [];
  const rows: Token[][] = [];
  let row: Token[] = head;
  let inBody = false;
  for (const token of tokens) {
    if (token.type === "tbody_open") inBody = true;
    else if (token.type === "tr_open" && inBody) rows.push((row = []));
    else if (token.type === "inline") row.push(token);
  }
  return { head, rows };
}

export class TableWriter {
  readonly fields: FieldNames[] = [];
  readonly rows: Row[] = [];
  /** Anchor of the last heading. */
  section = "";
  readonly #words: SiteWords;
  readonly #inline: (token: Token) => string;
  readonly #children: (tokens: Token[]) => string;
  readonly #taken: Set<string>;

  constructor(
    words: SiteWords,
    inline: (token: Token) => string,
    taken: Set<string>,
    children: (tokens: Token[]) => string,
  ) {
    this.#words = words;
    this.#inline = inline;
    this.#children = children;
    this.#taken = taken;
  }

  write(table: Table): readonly TableBlock[] {
    const isFields = this.#isFields(table);
    if (isFields) {
      const names = table.rows.map(([first]) => codeOf(first)).filter((name) => name !== "");
      this.fields.push({ section: this.section, names });
    }
    const blocks: TableBlock[] = [];
    for (let at = 0; at < table.rows.length; at += ROWS_PER_BLOCK) {
      const part = { head: table.head, rows: table.rows.slice(at, at + ROWS_PER_BLOCK) };
      if (isFields) blocks.push(this.#fields(part));
      else blocks.push(isList(part) ? this.#list(part) : this.#table(part));
    }
    return blocks;
  }

  /** Whether the head is that of a table of fields, in the words of the page's language. */
  #isFields({ head }: Table): boolean {
    const { pages } = this.#words;
    if (pages === null) return false;
    const wanted = [
      ...[pages.name, pages.type, pages.required],
      ...[pages.defaultValue, pages.description, pages.example],
    ];
    return (
      head.length === wanted.length && head.every((one, at) => one.content === wanted[at]?.text)
    );
  }

  #fields({ head, rows }: Table): TableBlock {
    const ids: string[] = [];
    let html = '<dl class="fields">\n';
    for (const [name, type, required, byDefault, words, example] of rows) {
      const code = codeOf(name);
      const id = `${this.section}.${code.replace(/\s+/g, "-")}`;
      const isNew = code !== "" && !this.#taken.has(id);
      if (isNew) {
        this.#taken.add(id);
        ids.push(id);
      }
      const shownName = this.#cell(name);
      html += isNew
        ? `<div id="${escapeHtml(id)}"><dt><a href="#${escapeHtml(encodeURIComponent(id))}">${shownName}</a>`
        : `<div><dt>${shownName}`;
      const shownType = this.#cell(type);
      if (shownType !== "") html += ` <span class="type">${shownType}</span>`;
      if (required?.content === this.#words.pages?.yes.text) {
        html += ` <strong>${escapeHtml(head[2]?.content ?? "")}</strong>`;
      }
      html += "</dt>";
      html += `<dd>${this.#lines(words)}`;
      for (const [label, cell] of [
        [head[3], byDefault],
        [head[5], example],
      ]) {
        const shown = this.#cell(cell);
        if (shown !== "") {
          html += `<p class="fact"><span>${escapeHtml(label?.content ?? "")}</span> ${shown}</p>`;
        }
      }
      html += "</dd></div>\n";
    }
    return { html: `${html}</dl>\n`, ids };
  }

  #list({ rows }: Table): TableBlock {
    let html = '<ul class="list">\n';
    for (const [name, middle, last] of rows) {
      // What is said about it first, then the smaller fact: how it is called over HTTP, or what kind of type it is.
      const cells = codeOf(last) === "" ? [last, middle] : [middle, last];
      html += `<li>${this.#cell(name)}`;
      for (const cell of cells) html += `<span>${this.#cell(cell)}</span>`;
      html += "</li>\n";
    }
    for (const row of rows) this.#remember(row);
    return { html: `${html}</ul>\n`, ids: [] };
  }

  #table({ head, rows }: Table): TableBlock {
    const label = this.section === "" ? "content" : this.section;
    // Cards are no table any more to some screen readers, so they are told.
    const asCards = head.length > CARDS_FROM;
    const role = (name: string): string => (asCards ? ` role="${name}"` : "");
    let html = `<div class="table${asCards ? " cards" : ""}" role="group" aria-labelledby="${label}" tabindex="0">`;
    html += `<table${role("table")}>\n<thead><tr${role("row")}>`;
    for (const cell of head) {
      html += `<th scope="col"${role("columnheader")}>${this.#inline(cell)}</th>`;
    }
    html += "</tr></thead>\n<tbody>\n";
    for (const row of rows) {
      html += `<tr${role("row")}>`;
      row.forEach((cell, at) => {
        const title = asCards ? ` data-label="${escapeHtml(head[at]?.content ?? "")}"` : "";
        html += `<td${role("cell")}${title}>${this.#inline(cell)}</td>`;
      });
      html += "</tr>\n";
    }
    return { html: `${html}</tbody></table></div>\n`, ids: [] };
  }

  #remember([first, ...cells]: readonly Token[]): void {
    const [open, label] = first?.children ?? [];
    const href = open?.attrGet("href") ?? "";
    this.rows.push({ href, name: label?.content ?? "", code: codeOf(cells.at(-1)) });
  }

  /** A cell, or nothing where it only says that there is nothing. */
  #cell(token: Token | undefined): string {
    return token === undefined || token.content === "–" ? "" : this.#inline(token);
  }

  /** The lines of a cell, as paragraphs. */
  #lines(token: Token | undefined): string {
    if (token === undefined || token.content === "–") return "";
    const lines: Token[][] = [[]];
    for (const child of token.children ?? []) {
      if (child.type === "hardbreak") lines.push([]);
      else lines.at(-1)?.push(child);
    }
    return lines.map((line) => `<p>${this.#children(line)}</p>`).join("");
  }
}

/** Whether a table lists pages: three columns, of which the first is a name with a link. */
function isList({ head, rows }: Table): boolean {
  return (
    head.length === 3 &&
    rows.every(([first]) => {
      const [open, label] = first?.children ?? [];
      return open?.type === "link_open" && label?.type === "code_inline";
    })
  );
}

/** The text of a cell that is code and nothing else; empty for any other. */
function codeOf(token: Token | undefined): string {
  const [only, ...more] = token?.children ?? [];
  return only?.type === "code_inline" && more.length === 0 ? only.content : "";
}
