/**
 * Code with colours, made when the site is built, so that a reader's browser has nothing to do.
 *
 * Decides: which languages are coloured, and with how few classes: `k` keyword, `s` string, `n` number or constant,
 * `t` type, `f` function, `a` key, `c` comment. What highlight.js finds besides these stays plain; its names are long,
 * and a page of JSON would consist of them.
 * Leaves to others: the colours (`site.css`), and which language a block is in (the pages).
 *
 * Measured on the pages of GitHub's description (3.8 MB of code): highlight.js takes 5 s, Shiki 19 s with its native
 * engine and 42 s with that of JavaScript.
 */
import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import java from "highlight.js/lib/languages/java";
import json from "highlight.js/lib/languages/json";
import python from "highlight.js/lib/languages/python";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import { escapeHtml } from "./html.js";

/** Turns code into HTML. */
export type Highlighter = (language: string, code: string) => string;

const LANGUAGES = { bash, java, json, python, typescript, xml };

/** Longer code is data, and colours would triple the size of its page. */
const LONGEST = 40_000;

const CLASSES: Readonly<Record<string, string>> = {
  keyword: "k",
  built_in: "t",
  literal: "n",
  number: "n",
  variable: "n",
  string: "s",
  regexp: "s",
  comment: "c",
  doctag: "c",
  type: "t",
  "title class_": "t",
  "title class_ inherited__": "t",
  "title function_": "f",
  "title function_ invoke__": "f",
  meta: "f",
  attr: "a",
  name: "k",
};

export function makeHighlighter(): Highlighter {
  const engine = hljs.newInstance();
  for (const [name, grammar] of Object.entries(LANGUAGES)) engine.registerLanguage(name, grammar);
  engine.configure({ classPrefix: "" });
  return (language, code) => {
    const isPlain = code.length > LONGEST || !engine.getLanguage(language);
    return isPlain
      ? quotes(escapeHtml(code))
      : quotes(shorten(engine.highlight(code, { language, ignoreIllegals: true }).value));
  };
}

/** Gives each span its short class, and drops those that have none. */
function shorten(html: string): string {
  const kept: boolean[] = [];
  return html.replace(/<span class="([^"]*)">|<\/span>/g, (_, name?: string) => {
    if (name === undefined) return kept.pop() === true ? "</i>" : "";
    const short = CLASSES[name];
    kept.push(short !== undefined);
    return short === undefined ? "" : `<i class="${short}">`;
  });
}

/** Quotes as they are, which mean nothing between tags; JSON is full of them. */
function quotes(html: string): string {
  return html.replace(/&quot;/g, '"').replace(/&#x27;/g, "'");
}
