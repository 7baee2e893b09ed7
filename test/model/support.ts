/**
 * Builds a model from a description given as text, for tests of the model alone.
 */
import { Diagnostics } from "../../generator/diagnostic.js";
import type { Api } from "../../generator/model/api.js";
import { buildApi } from "../../generator/model/build.js";
import { check } from "../../generator/spec/check.js";
import { SpecStore } from "../../generator/spec/load.js";

export interface Built {
  readonly api: Api;
  readonly diagnostics: Diagnostics;
  /** `severity[code] file:line:column`, sorted. */
  readonly findings: readonly string[];
}

const HEAD = { "3.0": "3.0.3", "3.1": "3.1.0" };

/** A whole description from its `components.schemas` and, if wanted, its `paths`. */
export async function build(
  version: keyof typeof HEAD,
  parts: { readonly schemas?: string; readonly paths?: string; readonly rest?: string },
): Promise<Built> {
  const lines = [`openapi: ${HEAD[version]}`, "info: {title: t, version: '1'}"];
  if (parts.rest !== undefined) lines.push(parts.rest);
  lines.push(parts.paths === undefined ? "paths: {}" : `paths:\n${shift(parts.paths, 2)}`);
  if (parts.schemas !== undefined)
    lines.push(`components:\n  schemas:\n${shift(parts.schemas, 4)}`);
  return buildFiles({ "/api.yaml": lines.join("\n") });
}

export async function buildFiles(
  files: Readonly<Record<string, string>>,
  roots: readonly string[] = ["/api.yaml"],
): Promise<Built> {
  const diagnostics = new Diagnostics();
  const store = new SpecStore({
    diagnostics,
    allowedFolders: [],
    display: (path) => path.slice(1),
    reader: {
      read: (path) => {
        const text = files[path];
        return Promise.resolve(text === undefined ? null : new TextEncoder().encode(text));
      },
      realPath: (path) => Promise.resolve(path),
    },
  });
  const inputs = [];
  for (const root of roots) {
    const document = await store.load(root);
    if (document === null) throw new Error(JSON.stringify(diagnostics.sorted(), null, 1));
    check(document, diagnostics);
    const id = root.replace(/^\/|\.\w+$/g, "");
    inputs.push({ document, id, className: `${id}Client` });
  }
  if (diagnostics.hasErrors) throw new Error(JSON.stringify(diagnostics.sorted(), null, 1));
  const api = buildApi(inputs, diagnostics);
  const findings = diagnostics
    .sorted()
    .map(
      (one) =>
        `${one.severity}[${one.code}] ${one.span?.file ?? ""}:${String(one.span?.line)}:${String(one.span?.column)}`,
    );
  return { api, diagnostics, findings };
}

function shift(text: string, by: number): string {
  const lines = text.replace(/^\n+|\s+$/g, "").split("\n");
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)),
  );
  return lines.map((line) => " ".repeat(by) + line.slice(margin)).join("\n");
}

/** One line per declaration, short enough to compare at a glance. */
export function outline(api: Api): readonly string[] {
  return api.declarations.map((declaration) => {
    switch (declaration.kind) {
      case "record": {
        const fields = declaration.fields.map(
          (field) => `${field.name}${field.required ? "" : "?"}: ${typeText(field.type)}`,
        );
        if (declaration.additional !== null)
          fields.push(`[*]: ${typeText(declaration.additional)}`);
        return `record ${declaration.id} { ${fields.join("; ")} }`;
      }
      case "enum":
        return `enum ${declaration.id} ${declaration.base} ${declaration.members.map((one) => JSON.stringify(one.value)).join(" | ")}`;
      case "union": {
        const variants = declaration.variants.map(
          (one) => typeText(one.type) + (one.tags.length > 0 ? `#${one.tags.join(",")}` : ""),
        );
        return `union ${declaration.id}${declaration.discriminator === null ? "" : ` by ${declaration.discriminator}`} ${variants.join(" | ")}`;
      }
      case "alias":
        return `alias ${declaration.id} = ${typeText(declaration.type)}`;
    }
  });
}

export function typeText(type: import("../../generator/model/api.js").Type): string {
  switch (type.kind) {
    case "string":
      return type.format === "" ? "string" : `string(${type.format})`;
    case "integer":
      return `integer(${String(type.bits)})`;
    case "bytes":
      return `bytes(${type.encoding})`;
    case "literal":
      return `=${typeof type.value === "bigint" ? `${type.value.toString()}n` : JSON.stringify(type.value)}`;
    case "list":
      return `[${typeText(type.items)}]`;
    case "tuple":
      return `(${[...type.items.map(typeText), ...(type.rest === null ? [] : [`...${typeText(type.rest)}`])].join(", ")})`;
    case "map":
      return `{*: ${typeText(type.values)}}`;
    case "nullable":
      return `${typeText(type.of)} or null`;
    case "ref":
      return `@${type.id}`;
    case "number":
    case "boolean":
    case "unknown":
    case "never":
      return type.kind;
  }
}
