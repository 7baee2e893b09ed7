/**
 * The house rules: opinions about descriptions, for whoever asks for them.
 *
 * Decides: which rules there are, and which of them hold: those that are asked for by name, or all by `house`, without
 * those that are excluded. A description that breaks one is right; its SDK and pages are worse than they could be. So
 * a finding of a house rule is a warning, and no rule is on unless somebody asks.
 * Leaves to others: the rules (the files beside this one), what is right or wrong for everybody (`rules/`), and where
 * the wishes come from (`config/`, the command line).
 */
import type { Diagnostics, Span } from "../../diagnostic.js";
import { didYouMean } from "../../nearest.js";
import type { SpecDocument } from "../document.js";
import type { ObjectName } from "../grammar.js";
import type { SpecNode } from "../node.js";
import type { OperationEntry } from "../operations.js";
import type { RuleContext } from "../rules/context.js";
import { checkMentions, namesOf } from "./mentions.js";
import {
  checkBodyExamples,
  checkFailureResponses,
  checkOperationTags,
  checkOperationTexts,
} from "./operations.js";
import type { HouseContext, HouseRule, Names } from "./rule.js";
import { checkMisspellings } from "./spelling.js";
import { checkDescription, checkRepeatedName } from "./texts.js";
import {
  checkEnumMeanings,
  checkListLimits,
  checkSecretsMarked,
  checkUpdateDefaults,
  checkWholeNumbers,
} from "./values.js";

/** Each by its code, in the order of the code. */
const RULES: ReadonlyMap<string, HouseRule> = new Map<string, HouseRule>([
  ["body-examples", { operation: checkBodyExamples }],
  ["default-in-update", { operation: checkUpdateDefaults }],
  ["description-repeats-name", { object: checkRepeatedName }],
  ["enum-meanings", { object: checkEnumMeanings }],
  ["failure-responses", { operation: checkFailureResponses }],
  ["list-limit", { operation: checkListLimits }],
  ["missing-description", { object: checkDescription }],
  ["misspelling", { object: checkMisspellings }],
  ["operation-tags", { operation: checkOperationTags }],
  ["operation-texts", { operation: checkOperationTexts }],
  ["unknown-mention", { object: checkMentions }],
  ["unmarked-secret", { object: checkSecretsMarked }],
  ["whole-number", { object: checkWholeNumbers }],
]);

export const HOUSE_RULES: readonly string[] = [...RULES.keys()];

/** The name that stands for all rules. */
const ALL = "house";

/** A name as somebody wrote it. */
export interface RuleName {
  readonly text: string;
  /** Where in the product file; `null` on the command line. */
  readonly span: Span | null;
}

export interface RuleSelection {
  readonly include: readonly RuleName[];
  readonly exclude: readonly RuleName[];
}

/** The codes of the rules that hold. A name that stands for no rule is an error. */
export function selectedRules(
  { include, exclude }: RuleSelection,
  diagnostics: Diagnostics,
): ReadonlySet<string> {
  const codesOf = ({ text, span }: RuleName): readonly string[] => {
    if (text === ALL) return HOUSE_RULES;
    if (RULES.has(text)) return [text];
    diagnostics.error("config-rules", `there is no house rule ${JSON.stringify(text)}`, {
      ...(span ? { span } : {}),
      hint:
        didYouMean(text, [ALL, ...HOUSE_RULES]) ??
        `write ${ALL}, or one of ${HOUSE_RULES.join(", ")}`,
    });
    return [];
  };
  const excluded = new Set(exclude.flatMap(codesOf));
  return new Set(include.flatMap(codesOf).filter((code) => !excluded.has(code)));
}

/** The rules of a selection, for all descriptions of a product: the texts of each may mention operations of another. */
export class House {
  readonly #rules: readonly HouseRule[];
  readonly #documents: readonly SpecDocument[];
  #names: Names | undefined;

  constructor(codes: ReadonlySet<string>, documents: readonly SpecDocument[]) {
    this.#rules = [...RULES].flatMap(([code, rule]) => (codes.has(code) ? [rule] : []));
    this.#documents = documents;
  }

  /** Called once for each object of a description. */
  visit(kind: ObjectName, node: SpecNode, context: RuleContext): void {
    for (const { object } of this.#rules) object?.(kind, node, this.#with(context));
  }

  visitOperation(operation: OperationEntry, context: RuleContext): void {
    for (const rule of this.#rules) rule.operation?.(operation, this.#with(context));
  }

  #with(context: RuleContext): HouseContext {
    return { ...context, names: (this.#names ??= namesOf(this.#documents)) };
  }
}
