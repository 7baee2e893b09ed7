/**
 * What the pages say about options, errors and answers of the TypeScript SDK is compared with its runtime.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { SurfaceFact, SurfaceSetting } from "../../generator/surface.js";
import {
  ERROR_FIELDS,
  RESPONSE_FIELDS,
  SETTINGS,
  FEATURES,
} from "../../generator/targets/typescript/surface-runtime.js";
import { placesOf, type CoreFeature } from "../../templates/typescript/runtime/feature.js";
import { environmentOf } from "../../templates/typescript/runtime/environment.js";
import { allFeatures } from "../../templates/typescript/runtime/features.js";
import { optionChecks } from "../../templates/typescript/runtime/option-checks.js";
import * as runtime from "../../templates/typescript/runtime/index.js";
import { readOptions } from "../../templates/typescript/runtime/options.js";
import { isIdempotent, retryDelay } from "../../templates/typescript/runtime/retry.js";
import { ApiError, type ApiErrorDetails } from "../../templates/typescript/runtime/errors.js";
import type { Operation } from "../../templates/typescript/runtime/operation.js";
import type { Service } from "../../templates/typescript/runtime/service.js";

const RUNTIME = join(import.meta.dirname, "../../templates/typescript/runtime");

/** `name: type` of the public members of an interface or class, as they are written there. */
function membersOf(name: string, owner: string): string[] {
  const text = readFileSync(join(RUNTIME, name), "utf8");
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const found = file.statements.find(
    (one) =>
      (ts.isInterfaceDeclaration(one) || ts.isClassDeclaration(one)) && one.name?.text === owner,
  );
  if (!found || !(ts.isInterfaceDeclaration(found) || ts.isClassDeclaration(found)))
    throw new Error(`${name} has no ${owner}`);
  return found.members.flatMap((one) => {
    const isMember =
      ts.isPropertySignature(one) || ts.isPropertyDeclaration(one) || ts.isGetAccessor(one);
    if (!isMember || !ts.isIdentifier(one.name) || one.name.text === "name") return [];
    const type = one.type?.getText() ?? "";
    const isOptional = !ts.isGetAccessor(one) && one.questionToken !== undefined;
    return [`${one.name.text}: ${isOptional ? type.replace(/ \| undefined$/, "") : type}`];
  });
}

function written(facts: readonly SurfaceFact[]): string[] {
  return facts.map(({ name, type }) => `${name}: ${type}`);
}

const OWNERS: readonly (readonly [SurfaceSetting["of"], string])[] = [
  ["both", "CallOptions"],
  ["call", "RequestOptions"],
  ["client", "ClientOptions"],
];

describe("the pages name, with their types,", () => {
  test.each(OWNERS)("all options for %s that %s has", (of, owner) => {
    const own = SETTINGS.filter((one) => one.of === of);
    expect(own.length).toBeGreaterThan(0);
    expect(written(own).sort()).toEqual(membersOf("options.ts", owner).sort());
  });

  test("all fields of ApiError", () => {
    expect(written(ERROR_FIELDS).sort()).toEqual(membersOf("errors.ts", "ApiError").sort());
  });

  test("all fields of ApiResponse", () => {
    expect(written(RESPONSE_FIELDS).sort()).toEqual(membersOf("promise.ts", "ApiResponse").sort());
  });
});

test("the features are those of the runtime, each with its options", () => {
  const environment = environmentOf([]);
  const all: readonly CoreFeature[] = allFeatures([]).map((one) =>
    "fill" in one ? environment : one,
  );
  const exported: Readonly<Record<string, unknown>> = { ...runtime, environment };
  // Every core reads these; this feature looks at them more closely.
  const usual = Object.keys(optionChecks.options ?? {});
  const shown = FEATURES.map((one) => [exported[one.name], [...one.options].sort()]);
  const there = all.map((one) => [
    one,
    Object.keys(one.options ?? {})
      .filter((option) => !usual.includes(option))
      .sort(),
  ]);
  expect(new Set(shown.map(([one]) => one))).toEqual(new Set(all));
  for (const [one, options] of there) {
    expect(shown.find(([other]) => other === one)?.[1]).toEqual(options);
  }
});

test("the defaults are those of a client that was told nothing", () => {
  const service = {
    name: "C",
    host: { option: "host", default: "https://host.example" },
    schemes: {},
  } as unknown as Service;
  const settings = readOptions(service, {}, placesOf(allFeatures([])));
  const shown = (name: string): unknown =>
    JSON.parse(
      (SETTINGS.find((one) => one.name === name)?.default ?? "")
        .replaceAll("_", "")
        .replace("Infinity", '"Infinity"'),
    );
  for (const name of ["timeout", "maxRetries", "maxResponseBytes", "errors", "middleware"] as const)
    expect(settings[name], name).toEqual(shown(name));
  expect(String(settings.deadline)).toBe(shown("deadline"));
});

test("the waits are those that the page tells", () => {
  const failure = (retryAfter?: number): ApiError =>
    new ApiError({ status: 503, retryAfter } as ApiErrorDetails);
  const longest = (retries: number): number =>
    Math.max(...Array.from({ length: 500 }, () => retryDelay(failure(), true, retries) ?? NaN));
  expect(longest(0)).toBeLessThanOrEqual(500);
  expect(longest(1)).toBeLessThanOrEqual(1000);
  expect(longest(20)).toBeLessThanOrEqual(8000);
  expect(longest(20)).toBeGreaterThan(4000);
  expect(retryDelay(failure(60), true, 0)).toBe(60_000);
  expect(retryDelay(failure(61), true, 0)).toBeUndefined();
  const row = (method: string): Operation<never, unknown> =>
    ({ method }) as unknown as Operation<never, unknown>;
  expect([isIdempotent(row("PUT")), isIdempotent(row("POST"))]).toEqual([true, false]);
});
