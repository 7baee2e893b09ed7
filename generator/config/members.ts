/**
 * Reading the members of one map, with findings for what is unknown, missing or of the wrong kind.
 *
 * Decides: the words of those findings. Every read gives a value even where there is none to give, so that one faulty
 * member does not hide the findings of the next; the caller asks the diagnostics at the end.
 * Leaves to others: which members there are (`product-file.ts`).
 */
import type { Diagnostics, Span } from "../diagnostic.js";
import { nearest } from "../nearest.js";
import { type ConfigMember, type ConfigValue, kindInWords } from "./node.js";

/** What a text must look like, and how that is said. */
export interface TextRule {
  readonly pattern: RegExp;
  /** Follows "… must be". */
  readonly words: string;
  /** What one would write, for the hint. */
  readonly example: string;
}

export class Members {
  /** Where the map stands, or its key. */
  readonly span: Span;
  readonly #what: string;
  readonly #diagnostics: Diagnostics;
  readonly #members = new Map<string, ConfigMember>();
  /** Whether there is a map at all; what is none has been reported once and lacks nothing. */
  readonly #isMap: boolean;

  /**
   * @param what Names the map in findings: "the product file", "a client".
   * @param known All keys that it may have.
   * @param span Where findings about the map as a whole belong.
   */
  constructor(
    what: string,
    value: ConfigValue,
    known: readonly string[],
    diagnostics: Diagnostics,
    span: Span = startOf(value.span),
  ) {
    this.#what = what;
    this.#diagnostics = diagnostics;
    this.span = span;
    this.#isMap = value.kind === "map" || value.kind === "nothing";
    if (value.kind === "nothing") return;
    if (value.kind !== "map") {
      diagnostics.error("config-invalid", `${what} must be a map, not ${kindInWords(value)}`, {
        span: value.span,
        hint: `its keys are ${known.join(", ")}`,
      });
      return;
    }
    for (const member of value.members) {
      if (known.includes(member.key)) this.#members.set(member.key, member);
      else {
        const guess = nearest(member.key, known);
        diagnostics.error("config-unknown-key", `${what} has no key "${member.key}"`, {
          span: member.keySpan,
          hint:
            guess === undefined ? `its keys are ${known.join(", ")}` : `did you mean "${guess}"?`,
        });
      }
    }
  }

  /** The member's value; `undefined` when it is not there or holds nothing. */
  get(key: string): ConfigValue | undefined {
    const value = this.#members.get(key)?.value;
    return value?.kind === "nothing" ? undefined : value;
  }

  /** Where a finding about a member belongs: its value, or the map when there is none. */
  at(key: string): Span {
    return this.get(key)?.span ?? this.keyOf(key);
  }

  /** Where the key stands, or the map when there is none. */
  keyOf(key: string): Span {
    return this.#members.get(key)?.keySpan ?? this.span;
  }

  has(key: string): boolean {
    return this.#members.has(key);
  }

  /** A text that has to be there. */
  requiredText(key: string, rule: TextRule): string {
    return this.text(key, rule) ?? this.missing(key, rule.example, "");
  }

  text(key: string, rule: TextRule): string | undefined {
    const value = this.get(key);
    return value === undefined ? undefined : this.#asText(`"${key}" of ${this.#what}`, value, rule);
  }

  texts(key: string, rule: TextRule): readonly string[] {
    return this.placedTexts(key, rule).map(({ text }) => text);
  }

  /** Each with its place. */
  placedTexts(
    key: string,
    rule: TextRule,
  ): readonly { readonly text: string; readonly span: Span }[] {
    return this.items(key).map((item) => ({
      text: this.#asText(`each of "${key}" of ${this.#what}`, item, rule),
      span: item.span,
    }));
  }

  flag(key: string): boolean {
    const value = this.get(key);
    if (value === undefined) return false;
    if (value.kind === "flag") return value.value;
    this.#wrong(`"${key}" of ${this.#what}`, "true or false", value);
    return false;
  }

  items(key: string): readonly ConfigValue[] {
    const value = this.get(key);
    if (value === undefined) return [];
    if (value.kind === "list") return value.items;
    this.#wrong(`"${key}" of ${this.#what}`, "a list", value);
    return [];
  }

  /** A map with free keys and texts as values. */
  textMap(key: string, keyRule: TextRule, rule: TextRule): Readonly<Record<string, string>> {
    const value = this.get(key);
    if (value === undefined) return {};
    if (value.kind !== "map") {
      this.#wrong(`"${key}" of ${this.#what}`, "a map", value);
      return {};
    }
    return Object.fromEntries(
      value.members.map((member) => {
        if (!keyRule.pattern.test(member.key)) {
          this.#diagnostics.error(
            "config-invalid",
            `a key of "${key}" must be ${keyRule.words}, not "${member.key}"`,
            { span: member.keySpan, hint: `for example ${keyRule.example}` },
          );
        }
        return [member.key, this.#asText(`"${member.key}"`, member.value, rule)];
      }),
    );
  }

  /** Reports that a member is not there, and gives what stands for it. */
  missing<T>(key: string, example: string, instead: T): T {
    if (this.#isMap) {
      this.#diagnostics.error("config-invalid", `${this.#what} has no "${key}"`, {
        span: this.keyOf(key),
        hint: `add \`${key}: ${example}\``,
      });
    }
    return instead;
  }

  #asText(what: string, value: ConfigValue, rule: TextRule): string {
    // `version: 1.0` is a number to YAML and a version to whoever wrote it.
    const text =
      value.kind === "text" ? value.value : value.kind === "number" ? value.source : undefined;
    if (text !== undefined && rule.pattern.test(text)) return text;
    this.#wrong(what, rule.words, value, `for example ${rule.example}`);
    return text ?? "";
  }

  #wrong(what: string, words: string, value: ConfigValue, hint?: string): void {
    this.#diagnostics.error(
      "config-invalid",
      `${what} must be ${words}, not ${kindInWords(value)}`,
      {
        span: value.span,
        hint,
      },
    );
  }
}

/** A map is as long as the file; what it lacks is told at its first line. */
function startOf(span: Span): Span {
  return { ...span, endLine: span.line, endColumn: span.column };
}
