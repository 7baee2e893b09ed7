/**
 * A YAML file as a tree of values that know their place.
 *
 * Decides: how a product file is parsed, and how a span is made. A product file is small, so the slow parser that
 * knows positions reads it always.
 * Leaves to others: what the values mean (`product-file.ts`). Descriptions are read by `spec/`, not here.
 */
import type { Diagnostics, Span } from "../diagnostic.js";

export type ConfigValue =
  | { readonly kind: "map"; readonly members: readonly ConfigMember[]; readonly span: Span }
  | { readonly kind: "list"; readonly items: readonly ConfigValue[]; readonly span: Span }
  | { readonly kind: "text"; readonly value: string; readonly span: Span }
  | { readonly kind: "flag"; readonly value: boolean; readonly span: Span }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly source: string;
      readonly span: Span;
    }
  | { readonly kind: "nothing"; readonly span: Span };

export interface ConfigMember {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: ConfigValue;
}

/** The tree of a file; `null` when it is not YAML, which is reported. */
export async function parseConfig(
  text: string,
  file: string,
  diagnostics: Diagnostics,
): Promise<ConfigValue | null> {
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const parsed = yaml.parseDocument(text, { lineCounter: lines, schema: "core", version: "1.2" });

  const spanOf = (start: number, end: number): Span => {
    const from = lines.linePos(start);
    const to = lines.linePos(end);
    return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };

  for (const error of [...parsed.errors, ...parsed.warnings]) {
    // The first line says what is wrong; the rest repeats the place, which we print ourselves.
    const words = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
    const [start, end] = error.pos;
    diagnostics.error("config-invalid", `this is not valid YAML: ${words}`, {
      span: spanOf(start, end),
    });
  }
  if (parsed.errors.length > 0 || parsed.warnings.length > 0) return null;

  const convert = (node: unknown, before: Span): ConfigValue => {
    if (!yaml.isNode(node)) return { kind: "nothing", span: before };
    const [start, end] = node.range ?? [0, 0];
    const span = spanOf(start, end);
    if (yaml.isMap(node)) {
      const members = node.items.map((pair) => {
        const key = yaml.isScalar(pair.key) ? pair.key : null;
        const [keyStart, keyEnd] = key?.range ?? [start, start];
        const keySpan = spanOf(keyStart, keyEnd);
        const name = key?.source ?? String(key?.value ?? "");
        return { key: name, keySpan, value: convert(pair.value, keySpan) };
      });
      return { kind: "map", members, span };
    }
    if (yaml.isSeq(node)) {
      return { kind: "list", items: node.items.map((item) => convert(item, span)), span };
    }
    if (yaml.isAlias(node)) {
      diagnostics.error("config-invalid", `the alias *${node.source} is not read here`, {
        span,
        hint: "write the value itself",
      });
      return { kind: "nothing", span };
    }
    const value = yaml.isScalar(node) ? node.value : null;
    switch (typeof value) {
      case "string":
        return { kind: "text", value, span };
      case "boolean":
        return { kind: "flag", value, span };
      case "number":
        return { kind: "number", value, source: text.slice(start, end).trim(), span };
      default:
        return { kind: "nothing", span };
    }
  };
  const start = spanOf(0, 0);
  return convert(parsed.contents, start);
}

/** A value's kind in words, for "…, not …". */
export function kindInWords(value: ConfigValue): string {
  switch (value.kind) {
    case "map":
      return "a map";
    case "list":
      return "a list";
    case "text":
      return `the text ${JSON.stringify(value.value)}`;
    case "flag":
      return String(value.value);
    case "number":
      return `the number ${value.source}`;
    case "nothing":
      return "nothing";
  }
}
