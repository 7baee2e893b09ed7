/**
 * A small value of a type, for a page whose description gives no example.
 *
 * Decides: only what a type demands is filled in: required fields, the least number of items. Examples and defaults of
 * the description are used where there are any. A value that cannot be made with certainty – a pattern without an
 * example, a type that contains itself – is not made up: the result is `undefined`, and the page shows no example.
 * Leaves to others: values of the description itself, which always win.
 */
import type { Constraint, Field, Type } from "../model/api.js";
import type { Json, JsonObject } from "../model/json.js";
import { type Declarations, declaration } from "./usage.js";

const FORMATS: ReadonlyMap<string, string> = new Map([
  ["date-time", "2026-01-31T12:00:00Z"],
  ["date", "2026-01-31"],
  ["time", "12:00:00Z"],
  ["duration", "PT1H"],
  ["email", "user@example.com"],
  ["idn-email", "user@example.com"],
  ["hostname", "example.com"],
  ["idn-hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["uri", "https://example.com/"],
  ["url", "https://example.com/"],
  ["uri-reference", "/path"],
  ["iri", "https://example.com/"],
  ["uuid", "3fa85f64-5717-4562-b3fc-2c963f66afa6"],
  ["byte", "aGVsbG8="],
  ["json-pointer", "/path"],
]);

/** A value that the description accepts, or `undefined`. `direction` leaves out fields of the other direction. */
export function exampleOf(
  type: Type,
  declarations: Declarations,
  direction: "request" | "response",
): Json | undefined {
  return build(type, []);

  function build(one: Type, open: readonly string[]): Json | undefined {
    switch (one.kind) {
      case "string":
        return exampleText(one.format, one.constraints);
      case "integer":
        return exampleNumber(one.constraints, true);
      case "number":
        return exampleNumber(one.constraints, false);
      case "boolean":
        return true;
      case "bytes":
        return one.encoding === "base64" ? "aGVsbG8=" : undefined;
      case "literal":
        return one.value;
      case "list": {
        const least = limit(one.constraints, "minItems") ?? 0;
        if (one.constraints.some((each) => each.kind === "uniqueItems") && least > 1)
          return undefined;
        const item = limit(one.constraints, "maxItems") === 0 ? undefined : build(one.items, open);
        if (item === undefined) return least === 0 ? [] : undefined;
        return least > 20 ? undefined : new Array<Json>(Math.max(least, 1)).fill(item);
      }
      case "tuple":
        return allOrNothing(one.items.map((item) => build(item, open)));
      case "map":
        return limit(one.constraints, "minProperties") ? undefined : {};
      case "nullable":
        return build(one.of, open) ?? null;
      case "ref":
        return open.includes(one.id) ? undefined : buildNamed(one.id, [...open, one.id]);
      case "unknown":
        return {};
      case "never":
        return undefined;
    }
  }

  function buildNamed(id: string, open: readonly string[]): Json | undefined {
    const named = declaration(declarations, id);
    const [given] = named.examples;
    if (given !== undefined) return given;
    switch (named.kind) {
      case "enum":
        return named.members[0]?.value;
      case "alias":
        return build(named.type, open);
      case "union":
        for (const variant of named.variants) {
          const value = build(variant.type, open);
          if (value !== undefined) return value;
        }
        return undefined;
      case "record":
        return buildRecord(named.fields, open);
    }
  }

  function buildRecord(fields: readonly Field[], open: readonly string[]): JsonObject | undefined {
    const other = direction === "request" ? "read" : "write";
    const members: [string, Json][] = [];
    for (const field of fields) {
      if (!field.required || field.access === other) continue;
      const value = field.example ?? field.default ?? build(field.type, open);
      if (value === undefined) return undefined;
      members.push([field.name, value]);
    }
    return Object.fromEntries(members);
  }
}

function allOrNothing(values: readonly (Json | undefined)[]): Json | undefined {
  const made = values.filter((value) => value !== undefined);
  return made.length === values.length ? made : undefined;
}

function limit(constraints: readonly Constraint[], kind: Constraint["kind"]): number | undefined {
  const found = constraints.find((one) => one.kind === kind);
  return found && "value" in found && typeof found.value === "number" ? found.value : undefined;
}

function exampleText(format: string, constraints: readonly Constraint[]): string | undefined {
  if (constraints.some((one) => one.kind === "pattern")) return undefined;
  const least = limit(constraints, "minLength") ?? 0;
  const most = limit(constraints, "maxLength") ?? Number.POSITIVE_INFINITY;
  const known = FORMATS.get(format);
  if (known !== undefined) return known.length >= least && known.length <= most ? known : undefined;
  if (least > 200) return undefined;
  return "text"
    .repeat(Math.ceil(Math.max(least, 4) / 4))
    .slice(0, Math.max(least, Math.min(4, most)));
}

function exampleNumber(constraints: readonly Constraint[], whole: boolean): number | undefined {
  const step = limit(constraints, "multipleOf") ?? (whole ? 1 : undefined);
  const fits = (value: number): boolean =>
    value >= (limit(constraints, "minimum") ?? value) &&
    value <= (limit(constraints, "maximum") ?? value) &&
    value > (limit(constraints, "exclusiveMinimum") ?? value - 1) &&
    value < (limit(constraints, "exclusiveMaximum") ?? value + 1) &&
    (step === undefined || Number.isInteger(value / step)) &&
    (!whole || Number.isSafeInteger(value));
  const least = limit(constraints, "minimum") ?? limit(constraints, "exclusiveMinimum") ?? 0;
  const most = limit(constraints, "maximum") ?? limit(constraints, "exclusiveMaximum") ?? 0;
  const unit = step ?? 1;
  const candidates = [
    1,
    0,
    unit,
    Math.ceil(least / unit) * unit,
    (Math.floor(least / unit) + 1) * unit,
    Math.floor(most / unit) * unit,
    (Math.ceil(most / unit) - 1) * unit,
    (least + most) / 2,
  ];
  return candidates.find(fits);
}
