/**
 * The hand-written description, held against its own schemas by ajv.
 *
 * The generator has rules of its own for examples; this is the second opinion.
 */
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/index.js";
import { describedExamples } from "../harness/described-examples.js";
import { DESCRIPTIONS, ROOT } from "../harness/project.js";
import { isSuccess } from "../sandbox/answers.js";
import { Description, type Node } from "../sandbox/description.js";
import type { Json } from "../sandbox/json.js";
import { Schemas } from "../sandbox/schema.js";

const descriptions = DESCRIPTIONS.map((file) => new Description(file));
const operations = descriptions.flatMap((one) => one.operations);
const schemas = new Schemas(false);

function media(holder: Node | undefined): Node[] {
  return (holder?.get("content")?.entries() ?? []).map(([, one]) => one);
}

function examplesOf(holder: Node): (readonly [string, Json])[] {
  const lone = holder.get("example");
  const named = (holder.get("examples")?.entries() ?? []).flatMap(([name, one]) => {
    const value = one.get("value");
    return value ? [[name, value.value] as const] : [];
  });
  return lone ? [["example", lone.value], ...named] : named;
}

function faults(holder: Node, direction: "request" | "answer", where: string): string[] {
  const schema = holder.get("schema");
  return examplesOf(holder).flatMap(([name, value]) =>
    schema ? schemas.problems(schema, value, direction, `${where} ${name}`) : [],
  );
}

test("the description has no finding: no error, no warning, no house rule broken", async () => {
  const config = join(ROOT, "spec/sdk-factory.yaml");
  const found = await generate({
    config,
    cwd: ROOT,
    strict: true,
    rules: ["house"],
    until: "plan",
  });
  expect(found.diagnostics).toEqual([]);
  expect(found.config?.rules.exclude).toEqual([]);
});

describe("examples of the description", () => {
  test.each(operations)("$id", (operation) => {
    const found = [
      ...media(operation.body).flatMap((one) => faults(one, "request", "body")),
      ...operation.parameters.flatMap(({ node, name }) => faults(node, "request", name)),
      ...(operation.responses?.entries() ?? []).flatMap(([status, response]) =>
        media(response).flatMap((one) => faults(one, "answer", status)),
      ),
    ];
    expect(found).toEqual([]);
    expect(operation.node.text("operationId")).toBe(operation.id);
    const good = (operation.responses?.entries() ?? []).filter(([status]) => /^[23]/.test(status));
    // One without a body, such as a redirect, has nothing to show; one without examples shows those of its fields,
    // which the pages put together and `json.test.ts` holds to the schema.
    const shows = good.some(([, response]) => {
      const contents = media(response);
      const shown = contents.flatMap(examplesOf);
      return shown.length === 0 || shown.some(([, value]) => isSuccess(operation, value));
    });
    expect(shows, "shows a success").toBe(true);
  });

  test.each(descriptions.map((one) => [basename(one.file), one] as const))(
    "%s",
    (_, description) => {
      const all = description.root.get("components", "schemas")?.entries() ?? [];
      expect(all.length).toBeGreaterThan(5);
      const found: string[] = [];
      const seen = new Set<string>();
      const walk = (schema: Node): void => {
        if (seen.has(schema.id)) return;
        seen.add(schema.id);
        const examples = schema.get("examples");
        const list = examples ? examples.items().map((one) => one.value) : [];
        // A comma ends an unquoted text inside brackets.
        if (list.length > 1) found.push(`${schema.file}${schema.pointer}: more than one example`);
        for (const key of ["example", "default"] as const) {
          const value = schema.get(key);
          if (value) list.push(value.value);
        }
        for (const value of list)
          found.push(...schemas.problems(schema, value, "answer", schema.pointer || schema.file));
        for (const [, one] of schema.get("properties")?.entries() ?? []) walk(one);
        const items = schema.get("items");
        if (items) walk(items);
      };
      for (const [, schema] of all) walk(schema);
      expect(found).toEqual([]);
    },
  );
});

test("examples that the tests of samples rely on are complete", () => {
  for (const operation of operations)
    for (const { name, parameters, json } of describedExamples(operation)) {
      const missing = operation.parameters.filter(
        (one) => one.required && !Object.hasOwn(parameters, `${one.in}.${one.name}`),
      );
      expect(
        missing.map((one) => one.name),
        `${operation.id} ${name}`,
      ).toEqual([]);
      if (operation.body?.get("required")?.value === true)
        expect(json, `${operation.id} ${name}`).toBeDefined();
    }
});
