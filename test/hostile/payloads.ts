/**
 * Texts that try to be more than text.
 *
 * Decides: what is tried in every place of a description that holds text. Each payload names what it attacks; most
 * would define or call PWNED where they got out. Every way out that a door of any language must close stands here at
 * least once, also those of languages that are not printed yet: the mutation check (`mutation.test.ts`) removes the
 * rules of the doors one by one, and one of these texts has to notice.
 * Leaves to others: where they are put (`fields.ts`), and how the output is judged (`judge.ts`).
 */
const SET = "globalThis.PWNED=1";

/** Name of the attack → its text. */
export const PAYLOADS: ReadonlyMap<string, string> = new Map([
  // Ends of comments.
  ["block comment", `*/ ${SET}; /*`],
  ["block comment, twice", `**/ ${SET}; /**/ */ ${SET} /*`],
  ["block comment, split by an escape", `*\\/ ${SET} /\\*`],
  ["block comment across lines", `*\n/ ${SET} /\n*`],
  ["block comment, made by a removal", `*\u200b/ ${SET} *\u0000/ ${SET} /*`],
  ["block comment at the start of a line", `\n*/\n${SET}\n/*\n`],
  ["starred end", "a star *"],
  ["slashed start", `/ ${SET}`],
  ["line feed", `x\n${SET}\n//`],
  ["carriage return", `x\r${SET}\r//`],
  ["CR LF", `x\r\n${SET}\r\nX-Pwned: 1\r\n\r\n`],
  ["line separator", `x\u2028${SET}\u2028//`],
  ["paragraph separator", `x\u2029${SET}\u2029//`],
  ["next line, form feed, vertical tab", `x\u0085${SET}\f${SET}\v${SET}//`],
  ["HTML-like comment of JavaScript", `-->\n--> ${SET}\n<!-- ${SET}`],
  ["hash bang", `#!/bin/sh PWNED`],
  ["Python docstring", `"""\nimport builtins; builtins.PWNED=1\n"""`],
  ["Python docstring, single", `'''\nimport builtins; builtins.PWNED=1\n'''`],
  ["Python docstring at its end", `ends with a quote "`],
  ["Python docstring and backslash", `ends with quotes and a backslash ""\\`],
  ["Java escape of a comment's end", `\\u002a\\u002f static { PWNED(); } \\u002f\\u002a`],
  ["Java escape with many u", `\\uuuu002a\\uuuu002f static { PWNED(); } /*`],
  ["Java escape of a line end", `\\u000a static { PWNED(); } // \\u000d`],
  ["Java escape, odd backslashes", `\\\\u002a\\\\\\u002a/ \\u0022; PWNED();`],
  ["Windows path", `C:\\users\\PWNED\\new\\table\\u12 \\x \\N{BULLET}`],
  // Ends of literals.
  ["double quote", `";${SET};//`],
  ["single quote", `';${SET};//`],
  ["backtick", `\`;${SET};//`],
  ["all quotes", `"'\`"'\`;${SET};\`'"`],
  ["escaped quotes", `\\";${SET};//\\';${SET};//`],
  ["backslash at the end", `ends with a backslash \\`],
  ["two backslashes and a quote", `\\\\";${SET};//`],
  ["call in double quotes", `"+(${SET})+"`],
  ["call in single quotes", `'+(${SET})+'`],
  ["call in brackets", `"]=${SET},["`],
  ["template expression", `\${${SET}}`],
  ["template expression, escaped", `\\\${${SET}}`],
  ["template expression in backticks", `\`\${${SET}}\``],
  ["path template beside a dollar", `$` + `{PWNED}{id}$` + `{{PWNED}}`],
  ["regular expression", `/.constructor.constructor('${SET}')()/`],
  ["number", `0;${SET}`],
  ["object literal", `},${SET},{`],
  ["end of an enum", `} static { PWNED(); } enum X {`],
  ["format strings", `%s%(x)s{0}%n{PWNED!r:>{x}} #{PWNED} $(touch PWNED) \`touch PWNED\``],
  ["Python f-string", `{__import__('builtins').__dict__.update(PWNED=1)}`],
  // Handlebars, Vue, Liquid, ERB.
  ["two braces", `{{PWNED}} {{7*7}} {{constructor.constructor('${SET}')()}}`],
  ["three braces", `{{{PWNED}}} {{&PWNED}}`],
  [
    "handlebars helpers",
    `{{#with PWNED}}{{lookup . "constructor"}}{{/with}}{{> PWNED}}{{!-- x --}}`,
  ],
  ["two braces in code", "`{{PWNED}}` ``{{7*7}}``"],
  ["attributes in braces", `text {onclick=PWNED} \`code\`{v-html=PWNED} {#PWNED} {.x}`],
  ["other templates", `<% PWNED %> {% raw %}{%PWNED%} #{PWNED} [[PWNED]] @{PWNED}`],
  // Markdown and HTML.
  ["script element", `<script>window.PWNED=1</script>`],
  ["event attributes", `<img src=x onerror=window.PWNED=1><svg/onload=PWNED>`],
  ["component", `<component :is="'script'">PWNED</component><Badge :text="PWNED"/>`],
  ["end of a code element", `</code></pre></td></table><script>PWNED</script>`],
  ["HTML comment", `--> <script>PWNED</script> <!-- PWNED`],
  ["HTML entities", `&lt;script&gt;PWNED&lt;/script&gt; &#123;&#123;PWNED}} &#60;b&#62;`],
  ["CDATA and DOCTYPE", `]]><dependency>PWNED</dependency><![CDATA[ <!DOCTYPE PWNED> &xxe;`],
  [
    "script address",
    `[x](javascript:window.PWNED=1) <javascript:PWNED> [y](<java&#10;script:PWNED>)`,
  ],
  ["data and file addresses", `![z](data:text/html,PWNED) [f](file:///etc/PWNED) [r](../../PWNED)`],
  [
    "image with an attribute",
    `![z](x" onerror="window.PWNED=1) <http://e.invalid/?"onclick="PWNED>`,
  ],
  ["link reference", `[a][ref]\n\n[ref]: javascript:PWNED\n[^1]: PWNED`],
  ["bare addresses", `http://e.invalid/PWNED?"'<>() www.e.invalid/PWNED a@e.invalid`],
  ["front matter", `---\nlayout: PWNED\n---\n`],
  ["headings", `# PWNED\n\nPWNED\n===\n\nPWNED\n---\n`],
  ["fence that is never closed", "```\nPWNED {{7*7}}\n<script>PWNED</script>"],
  ["fence with an info string", "~~~PWNED {onclick=PWNED}\nx\n~~~\n``` ` ```"],
  ["table", `| a | b |\n|---|---|\n| PWNED | \`c|d\` \\| x |\n| e`],
  ["lists and quotes", `- PWNED\n  1. PWNED\n> PWNED\n    PWNED`],
  ["inclusions", `<!--@include: ./PWNED.md-->\n<<< ./PWNED.ts\n[[toc]]\n:::danger PWNED\n:::`],
  ["module of MDX", `import P from './PWNED'; export const x = PWNED`],
  ["emphasis", `**PWNED _x* ~~y~~ ==z== $x$ ^1^ __ *** :smile:`],
  // Commands to tools.
  ["tags", `@internal @deprecated @ts-nocheck @ts-ignore @preserve @type {import('./PWNED')}`],
  ["tags on lines of their own", `x\n@internal\n* @deprecated PWNED\n@param PWNED\n@returns`],
  ["inline tags", `{@link PWNED} {@inheritDoc} {@snippet file="PWNED"} {@code`],
  [
    "references",
    `/// <reference path="./PWNED.ts" />\n//# sourceMappingURL=PWNED\n//@ sourceURL=PWNED`,
  ],
  [
    "linters",
    `eslint-disable\n/* eslint-disable */\n# type: ignore\n# noqa\n# -*- coding: utf-7 -*-`,
  ],
  ["pure call", `#__PURE__ @__PURE__ webpackChunkName: "PWNED" @vite-ignore`],
  // Bytes.
  ["NUL and other controls", `a\u0000PWNED\u0007\u001b[31mPWNED\u007f\u009b`],
  ["direction", `\u202e\u2066PWNED\u2069\u202c\u061c\u200e\u200f`],
  ["invisible letters", `P\u200bW\u200cN\u200dE\u2060D\ufeff\u00ad\u180e\u{e0041}`],
  ["half a surrogate pair", `\ud800PWNED\udfff`],
  ["astral letters", `\u{1d4ab}\u{1f680}PWNED\u{10ffff}`],
  ["full-width signs", `\uff02\uff1bPWNED\uff0f\uff0f \uff0e\uff0e\uff0fPWNED`],
  ["accents", `e\u0301 \u00e9 \u0130 \u0131 \u00df \u017f PWNED`],
  // Names of things that are there already.
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["prototype", "prototype"],
  ["then", "then"],
  ["empty", ""],
  ["a space", " "],
  // Paths and shells.
  ["traversal", "../../../PWNED"],
  ["traversal, backslashes", "..\\..\\PWNED"],
  ["traversal, encoded", "%2e%2e%2fPWNED%00"],
  ["absolute path", "/PWNED"],
  ["drive", "C:PWNED"],
  ["device", "CON"],
  ["trailing dot", "PWNED. "],
  ["option of a command", "--PWNED=1 -rf"],
  // Files beside the code.
  ["JSON", `","scripts":{"postinstall":"touch PWNED"},"x":"`],
  ["YAML", `x\n--- !!js/function\n&a PWNED: *a\n? |`],
  ["TOML", `"]\n[project.scripts]\nPWNED = "os:system"`],
  ["shell", `'; touch PWNED; ' && $(PWNED) | PWNED > PWNED`],
  ["very long", `PWNED*/ "'\`\${`.repeat(400)],
]);
