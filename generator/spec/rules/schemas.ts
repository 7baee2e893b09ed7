/**
 * Schemas, each judged alone.
 *
 * Decides: which words are types, whether listed values can be of the declared type, and whether patterns and
 * discriminators mean something.
 * Leaves to others: whole values such as examples and defaults (`examples.ts`), what cannot be expressed (`model/`).
 */
import { didYouMean } from "../../nearest.js";
import type { Json } from "../../model/json.js";
import type { SpecNode } from "../node.js";
import { isOfType, typesOf } from "../validate.js";
import { anyOfWords, shown, type Rule, type RuleContext } from "./context.js";
import { reportTarget } from "./references.js";

const TYPES = ["string", "number", "integer", "boolean", "object", "array"];

/** Words people write for a type, and the type they mean. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ["int", "type: integer"],
  ["int32", "type: integer, format: int32"],
  ["int64", "type: integer, format: int64"],
  ["long", "type: integer, format: int64"],
  ["float", "type: number, format: float"],
  ["double", "type: number, format: double"],
  ["decimal", "type: number"],
  ["bool", "type: boolean"],
  ["str", "type: string"],
  ["text", "type: string"],
  ["date", "type: string, format: date"],
  ["datetime", "type: string, format: date-time"],
  ["date-time", "type: string, format: date-time"],
  ["uuid", "type: string, format: uuid"],
  ["file", "type: string, format: binary"],
  ["binary", "type: string, format: binary"],
  ["list", "type: array"],
  ["map", "type: object, with additionalProperties"],
  ["dict", "type: object, with additionalProperties"],
  ["enum", "type: string, with enum"],
  ["any", "no type at all"],
]);

/** Keywords that say something about values of one kind only. */
const KEYWORDS_OF: readonly (readonly [
  what: string,
  types: readonly string[],
  keywords: readonly string[],
])[] = [
  [
    "text",
    ["string"],
    ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"],
  ],
  [
    "a number",
    ["number", "integer"],
    ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ],
  [
    "a list",
    ["array"],
    ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"],
  ],
  [
    "an object",
    ["object"],
    [
      ...["properties", "patternProperties", "additionalProperties", "propertyNames", "required"],
      ...["minProperties", "maxProperties", "dependentRequired", "dependentSchemas"],
    ],
  ],
];

const MEANT_FOR: ReadonlyMap<string, { readonly what: string; readonly its: readonly string[] }> =
  new Map(
    KEYWORDS_OF.flatMap(([what, its, keywords]) => keywords.map((one) => [one, { what, its }])),
  );

export const checkSchema: Rule = (node, context) => {
  checkType(node, context);
  checkPlaces(node, context);
  checkExclusiveLimits(node, context);
  checkEnum(node, context);
  checkConstant(node, context);
  checkPattern(node.get("pattern"), context);
  for (const [pattern, schema] of node.get("patternProperties")?.entries() ?? []) {
    checkPatternText(pattern, schema, true, context);
  }
  checkDiscriminator(node.get("discriminator"), context);
};

function checkType(node: SpecNode, context: RuleContext): void {
  const type = node.get("type");
  if (!type) return;
  const isOld = context.document.version === "3.0";
  if (type.kind === "list" && isOld) {
    context.diagnostics.warning(
      "newer-keyword",
      "a list of types is known from OpenAPI 3.1 on, and this is 3.0",
      { span: type.span(), hint: "write one type, and `nullable: true` where null is allowed" },
    );
  }
  const words = type.kind === "list" ? type.items() : [type];
  for (const word of words) {
    const text = word.asString();
    if (text === undefined || TYPES.includes(text)) continue;
    if (text === "null" && (!isOld || type.kind === "list")) continue;
    const meaning = OTHER_WORDS.get(text.toLowerCase());
    const hint =
      text === "null" ? "write `nullable: true` beside the type that is meant" : undefined;
    context.diagnostics.error("unknown-type", `there is no type ${JSON.stringify(text)}`, {
      span: word.span(),
      hint:
        hint ??
        (meaning === undefined
          ? (didYouMean(text, TYPES) ?? `write ${anyOfWords(TYPES)}`)
          : `write ${meaning}`),
    });
  }
}

/** JSON Schema lets `items` stand beside `type: object`, where it means nothing; nobody writes that on purpose. */
function checkPlaces(node: SpecNode, { document, diagnostics }: RuleContext): void {
  const types = typesOf(node, document.version);
  if (types === null) return;
  for (const keyword of node.keys()) {
    const { what, its } = MEANT_FOR.get(keyword) ?? {};
    if (its === undefined || its.some((type) => types.has(type))) continue;
    diagnostics.warning(
      "misplaced-keyword",
      `\`${keyword}\` says something about ${String(what)}, and the type here is ${anyOfWords([...types])}; it is ignored`,
      {
        span: node.get(keyword)?.keySpan(),
        hint: `write \`type: ${its[0] ?? ""}\` if that is meant, or remove it`,
      },
    );
  }
}

/** A boolean in 3.0, a number from 3.1 on. */
function checkExclusiveLimits(node: SpecNode, { document, diagnostics }: RuleContext): void {
  for (const [key, plain] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    const limit = node.get(key);
    const wanted = document.version === "3.0" ? "boolean" : "number";
    if (!limit || limit.kind === wanted || (limit.kind !== "boolean" && limit.kind !== "number")) {
      continue;
    }
    diagnostics.warning(
      "wrong-kind",
      `\`${key}\` is a ${wanted} in OpenAPI ${document.version}, and ${shown(limit)} stands here`,
      {
        span: limit.span(),
        hint:
          wanted === "number"
            ? `write the limit itself as \`${key}\`, and remove \`${plain}\``
            : `write the limit as \`${plain}\`, and \`${key}: true\``,
      },
    );
  }
}

function checkEnum(node: SpecNode, context: RuleContext): void {
  const list = node.get("enum");
  if (!list) return;
  const { diagnostics } = context;
  const known = new Map<string, SpecNode>();
  for (const item of list.items()) {
    reportMismatch(item, "enum", node, context);
    const key = identityOf(item.value);
    const earlier = known.get(key);
    if (!earlier) {
      known.set(key, item);
      continue;
    }
    diagnostics.warning("duplicate-enum-value", `the value ${shown(item)} is listed twice`, {
      span: item.span(),
      hint: "remove one of the two",
      related: [{ message: "the other one stands here", span: earlier.span() }],
    });
  }
  for (const key of ["x-enum-varnames", "x-enum-descriptions"]) {
    const names = node.get(key);
    if (names?.kind !== "list" || names.items().length === list.items().length) continue;
    diagnostics.warning(
      "enum-names",
      `\`${key}\` has ${names.items().length} entries for ${list.items().length} values; entries belong to values by their order`,
      { span: names.keySpan(), hint: "give one entry for each value, in the same order" },
    );
  }
}

function checkConstant(node: SpecNode, context: RuleContext): void {
  const constant = node.get("const");
  if (constant) reportMismatch(constant, "const", node, context);
}

/**
 * A value that its schema's type rules out, which only widens the type. Text among numbers or booleans is an error where
 * it has signs that code is made of: that is what an attack on a generator looks like.
 */
export function reportMismatch(
  value: SpecNode,
  member: string,
  schema: SpecNode,
  context: RuleContext,
): boolean {
  const { document, diagnostics } = context;
  const types = typesOf(schema, document.version);
  if (types === null || isOfType(value.value, types)) return false;
  const message = `\`${member}\` holds ${shown(value)}, which is not of type ${anyOfWords([...types])}`;
  const span = value.span();
  const text = value.asString();
  const onlyPlain = [...types].every(
    (one) => one !== "string" && one !== "object" && one !== "array",
  );
  if (text !== undefined && onlyPlain) {
    if (/^(true|false|null|-?\d{1,300}(\.\d{1,300})?)$/.test(text)) {
      diagnostics.warning("value-type", message, { span, hint: `write ${text} without quotes` });
    } else {
      const tell = HARMLESS.test(text) ? "warning" : "error";
      diagnostics[tell]("value-type", message, { span, hint: "write a value of that type" });
    }
    return true;
  }
  const hint =
    value.value === null
      ? document.version === "3.0"
        ? "write `nullable: true` if null is allowed"
        : 'write `type: [..., "null"]` if null is allowed'
      : types.has("string") && (value.kind === "number" || value.kind === "boolean")
        ? `write it in quotes: "${value.kind === "number" ? value.sourceText() : String(value.value)}"`
        : "write a value of that type, or correct the type";
  diagnostics.warning("value-type", message, { span, hint });
  return true;
}

const HARMLESS = /^[\p{L}\p{M}\p{N} .,:!?()_/+%*@#-]*$/u;

function checkPattern(pattern: SpecNode | undefined, context: RuleContext): void {
  const text = pattern?.asString();
  if (pattern && text !== undefined) checkPatternText(text, pattern, false, context);
}

/** Patterns are only compiled, never run: a hostile one can take for ever on a short text. */
function checkPatternText(
  text: string,
  node: SpecNode,
  isKey: boolean,
  { diagnostics }: RuleContext,
): void {
  const reason = compileFault(text, "u");
  if (reason === undefined || compileFault(text, "") === undefined) return;
  diagnostics.warning(
    "invalid-pattern",
    `the pattern ${JSON.stringify(text.length > 60 ? text.slice(0, 59) + "…" : text)} is no regular expression of ECMAScript (${reason}); it is ignored`,
    {
      span: isKey ? node.keySpan() : node.span(),
      hint: "OpenAPI means the dialect of JavaScript: no (?i), no possessive quantifiers, no \\A and \\z",
    },
  );
}

function compileFault(pattern: string, flags: string): string | undefined {
  try {
    new RegExp(pattern, flags);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
  }
}

/** Values of a mapping are names of schemas or references; a name that fits both is a name. */
function checkDiscriminator(node: SpecNode | undefined, context: RuleContext): void {
  const { document, diagnostics } = context;
  for (const [, entry] of node?.get("mapping")?.entries() ?? []) {
    const text = entry.asString();
    if (text === undefined) continue;
    const schemas = document.root.get("components")?.get("schemas");
    if (schemas?.get(text)) continue;
    const target = document.locate(entry, text);
    if (target.kind === "node") continue;
    if (target.kind === "remote" || target.kind === "outside") {
      reportTarget(target, text, entry, context);
      continue;
    }
    const name = text.slice(text.lastIndexOf("/") + 1);
    diagnostics.warning(
      "discriminator-mapping",
      `the mapping names ${JSON.stringify(text)}, and there is no such schema; it is ignored`,
      {
        span: entry.span(),
        hint: didYouMean(name, schemas?.keys() ?? []) ?? "name a schema of components.schemas",
      },
    );
  }
}

/** Text that two values share exactly when JSON takes them as equal. */
function identityOf(value: Json): string {
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return `[${value.map(identityOf).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value).map(
      ([key, one]) => `${JSON.stringify(key)}:${identityOf(one)}`,
    );
    return `{${members.sort().join(",")}}`;
  }
  return JSON.stringify(value);
}
