/**
 * House rules about what values are made of.
 *
 * Decides: by their names and places, which numbers count, which texts are secrets, which lists need an end, and which
 * defaults are dangerous. Names are a guess, so each rule says what to write when the guess is wrong.
 * Leaves to others: whether a value is valid (`rules/examples.ts`).
 */
import type { ObjectName } from "../grammar.js";
import type { SpecNode } from "../node.js";
import type { OperationEntry } from "../operations.js";
import { meant } from "../rules/context.js";
import { typesOf } from "../validate.js";
import { descriptionOf, type HouseContext, nameOf, sentBy, wordsOf } from "./rule.js";

/** A property or a parameter, which both give a value a name. */
interface NamedValue {
  readonly name: string;
  /** Where findings belong: the key of a property, the name of a parameter. */
  readonly place: ReturnType<SpecNode["span"]>;
  /** The property or parameter as written. */
  readonly node: SpecNode;
  /** References followed. */
  readonly schema: SpecNode;
}

function namedValues(
  kind: ObjectName,
  node: SpecNode,
  context: HouseContext,
): readonly NamedValue[] {
  if (kind === "schema") {
    return (node.get("properties")?.entries() ?? []).flatMap(([name, property]) => {
      const schema = meant(property, context);
      return schema?.kind === "map"
        ? [{ name, place: property.keySpan(), node: property, schema }]
        : [];
    });
  }
  if (kind !== "parameter") return [];
  const [name, schema] = [node.get("name"), meant(node.get("schema"), context)];
  const text = name?.asString();
  if (!name || text === undefined || schema?.kind !== "map") return [];
  return [{ name: text, place: name.span(), node, schema }];
}

// ------------------------------------------------------------------------------------------------- numbers

/** A name that ends in one of these counts or numbers something. */
const COUNTS = new Set(
  (
    "count counts total page pages limit offset index size length number port quantity attempts retries " +
    "seconds minutes hours days weeks months years ms milliseconds timeout ttl age year month day position rank"
  ).split(" "),
);

export function checkWholeNumbers(kind: ObjectName, node: SpecNode, context: HouseContext): void {
  for (const { name, place, node: value, schema } of namedValues(kind, node, context)) {
    const words = wordsOf(name);
    const counts = COUNTS.has(words.at(-1) ?? "") || / expires? in$/.test(` ${words.join(" ")}`);
    if (!counts || !typesOf(schema, context.document.version)?.has("number")) continue;
    const shown = [value, schema].flatMap((one) => [
      ...["example", "default", "minimum", "maximum", "multipleOf"].flatMap(
        (key) => one.get(key) ?? [],
      ),
      ...(one.get("examples")?.items() ?? []),
    ]);
    const isBroken = shown.some((one) => !Number.isInteger(one.asNumber() ?? 0));
    if (isBroken) continue;
    context.diagnostics.warning(
      "whole-number",
      `${JSON.stringify(name)} counts, and is a number that may be broken`,
      {
        span: place,
        hint: "write type: integer, or show an example with a fraction",
      },
    );
  }
}

// ------------------------------------------------------------------------------------------------- secrets

/** Last words of names of secrets; two words are one after the other. */
const SECRETS = [
  ...[
    "password",
    "passwd",
    "passcode",
    "passphrase",
    "pwd",
    "secret",
    "token",
    "otp",
    "totp",
    "ciphertext",
  ],
  ...["pass code", "verification code", "verify code", "recovery code", "sms code", "mfa code"],
  ...["private key", "secret key", "api key", "id card", "identity number", "ssn"],
];

/** Last words of names that only sound like secrets. */
const NO_SECRETS = ["page token", "continuation token", "sync token", "cursor token"];

export function checkSecretsMarked(kind: ObjectName, node: SpecNode, context: HouseContext): void {
  for (const { name, place, node: value, schema } of namedValues(kind, node, context)) {
    const types = typesOf(schema, context.document.version);
    // What has a list of values is no secret, and neither are flags, counts and containers.
    if (!types?.has("string") || schema.get("enum")) continue;
    const said = ` ${wordsOf(name).join(" ")}`;
    const ends = (words: readonly string[]) => words.some((one) => said.endsWith(` ${one}`));
    if (!ends(SECRETS) || ends(NO_SECRETS)) continue;
    // `false` says that somebody has thought about it.
    const marks = [value, schema, value.get("schema")].map((one) => one?.get("x-sdk-sensitive"));
    if (marks.some((mark) => mark !== undefined)) continue;
    context.diagnostics.warning(
      "unmarked-secret",
      `${JSON.stringify(name)} sounds like a secret, and is not marked as one`,
      {
        span: place,
        hint: "add x-sdk-sensitive: true, so that no log shows it, or false when everybody may see it",
      },
    );
  }
}

// --------------------------------------------------------------------------------------------------- enums

export function checkEnumMeanings(
  kind: ObjectName,
  node: SpecNode,
  { diagnostics }: HouseContext,
): void {
  const values = node.get("enum");
  if (kind !== "schema" || !values || values.items().length < 2 || node.get("x-enum-descriptions"))
    return;
  if (!values.items().every((one) => one.kind === "string")) return;
  diagnostics.warning("enum-meanings", "nothing says what these values mean", {
    span: values.keySpan(),
    hint: "add `x-enum-descriptions:` with one text for each value, in the same order",
  });
}

// ------------------------------------------------------------------------------------------------- requests

/** Texts that tell how long a list may be, or that nobody has said. */
const TELLS_LIMIT = /\blimit|\bat most\b|\bup to\b|\bno more than\b|\bmaximum\b|\b\d+ to \d+\b/i;

/** A list that a call is about: the body itself, or a list that the body has to have. */
export function checkListLimits(operation: OperationEntry, context: HouseContext): void {
  for (const { name, node, schema, isRequired, depth } of sentBy(operation, context)) {
    if (depth > 1 || !isRequired || !typesOf(schema, context.document.version)?.has("array"))
      continue;
    if (schema.get("maxItems")) continue;
    const texts = [descriptionOf(node, context), operation.node.get("description")];
    if (texts.some((text) => TELLS_LIMIT.test(text?.asString() ?? ""))) continue;
    const what = name === null ? "in the body" : JSON.stringify(name);
    context.diagnostics.warning(
      "list-limit",
      `nobody knows how long the list ${what} of ${nameOf(operation)} may be`,
      {
        span: node.keySpan(),
        hint: "add maxItems, or say in its description that no limit is known",
      },
    );
  }
}

/** What an operation that changes something is called. */
const UPDATES = new Set(["update", "patch", "edit", "modify", "change"]);

export function checkUpdateDefaults(operation: OperationEntry, context: HouseContext): void {
  const { method, node } = operation;
  const [verb = ""] = wordsOf(node.get("operationId")?.asString() ?? "");
  if (method !== "patch" && !UPDATES.has(verb)) return;
  for (const { name, node: value, schema } of sentBy(operation, context)) {
    const found = value.get("default") ?? schema.get("default");
    if (!found || name === null) continue;
    context.diagnostics.warning(
      "default-in-update",
      `${JSON.stringify(name)} of ${nameOf(operation)} has a default`,
      {
        span: found.keySpan(),
        hint: "remove it: leaving a field out of a change keeps it, and a client that sent the default would overwrite it",
      },
    );
  }
}
