/**
 * `oneOf` and `anyOf` become unions.
 *
 * Decides: which variants a union has, what tells them apart, and how conditions beside the union are shared out among
 * its variants (the model has no intersection type: `allOf` with a union inside becomes a union of whole records).
 * Leaves to others: the types of the variants (`schema.ts`), and how a language prints a union.
 */
import type { Diagnostics } from "../diagnostic.js";
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import type { Type, TypeId, UnionDeclaration, UnionVariant } from "./api.js";
import { commonTypes, declaredTypes, flatten, hasStructure } from "./conjunction.js";
import { constantsOf, meantBy } from "./discriminator.js";
import { annotatedEnumeration } from "./enumeration.js";
import { jsonText } from "./json.js";
import { choosesShapes } from "./lossy.js";
import type { SchemaBuilder } from "./schema.js";

/** One `oneOf` or `anyOf`, with the schema it stands in. */
export interface UnionGroup {
  readonly holder: SpecNode;
  readonly list: SpecNode;
}

interface UnionTask {
  readonly document: SpecDocument;
  /** All conditions on the value, the holders of the groups among them. */
  readonly nodes: readonly SpecNode[];
  readonly groups: readonly UnionGroup[];
  readonly id: TypeId;
  /** Claims the id; called only when a union is declared. */
  readonly base: () => Omit<UnionDeclaration, "kind" | "variants" | "discriminator">;
  /** Whether the union is a component by itself. */
  readonly owner: boolean;
}

/**
 * The unions among `nodes` that choose between shapes. Those that only choose between limits are not types; `solved`
 * are those whose variants are being built already.
 */
export function unionGroups(
  nodes: readonly SpecNode[],
  solved: ReadonlySet<SpecNode>,
): readonly UnionGroup[] {
  return nodes.flatMap((holder) =>
    ["oneOf", "anyOf"].flatMap((keyword) => {
      const list = holder.get(keyword);
      if (list === undefined || list.items().length === 0 || solved.has(list)) return [];
      return choosesShapes(list.items()) ? [{ holder, list }] : [];
    }),
  );
}

/** `null` when the groups cannot be told as a union; the caller then goes on without them. */
export function buildUnion(builder: SchemaBuilder, task: UnionTask): Type | null {
  const { document, nodes, groups, id } = task;
  const group = groups[0];
  if (group === undefined) return null;
  if (groups.length > 1) {
    builder.diagnostics.warning(
      "lossy-schema",
      `${id}: several \`oneOf\` or \`anyOf\` hold for one value; only the first is told as a type`,
      {
        span: groups[1]?.list.keySpan(),
        also: groups.slice(2).map((other) => other.list.keySpan()),
        hint: "write the combinations as variants of one `oneOf`",
      },
    );
  }
  const variants = group.list.items().filter((variant) => !isNull(document, variant));
  const enumerated = groups.length > 1 ? null : annotatedEnumeration(builder, variants, task.base);
  if (enumerated !== null) return enumerated;
  const shared = hasSharedConditions(document, nodes, variants);
  const solved = new Set(groups.map((one) => one.list));
  const labels = labelsOf(document, variants);
  const tags = tagsOf(builder.diagnostics, document, group, variants);
  const discriminator = group.holder.get("discriminator")?.get("propertyName")?.asString() ?? null;

  const types = variants.map((variant, index) => {
    const variantId = `${id}.${labels[index] ?? String(index)}`;
    return withoutNull(
      shared
        ? builder.conjunction(
            document,
            [...new Set([...flatten(document, variant), ...nodes])],
            variantId,
            null,
            solved,
          )
        : builder.type(document, variant, variantId),
    );
  });
  if (types.some((type) => type.kind === "unknown")) return { kind: "unknown" };

  const byText = new Map<string, UnionVariant>();
  types.forEach((type, index) => {
    const text = jsonText(type);
    const before = byText.get(text)?.tags ?? [];
    byText.set(text, { type, tags: [...before, ...(tags[index] ?? [])] });
  });
  const distinct = [...byText.values()];
  const only = distinct[0];
  if (only === undefined) return { kind: "literal", value: null };
  if (distinct.length === 1 && !task.owner) return only.type;
  if (distinct.length === 1 && discriminator === null) return only.type;
  const base = task.base();
  builder.declarations.put({ ...base, kind: "union", variants: distinct, discriminator });
  return { kind: "ref", id: base.id };
}

function isNull(document: SpecDocument, variant: SpecNode): boolean {
  const target = document.resolve(variant);
  const types = declaredTypes(target, document);
  return (types?.size === 1 && types.has("null")) || target.get("const")?.kind === "null";
}

function withoutNull(type: Type): Type {
  return type.kind === "nullable" ? type.of : type;
}

/**
 * Whether conditions beside the unions give the value a shape. They then hold for every variant. Words, and a type that
 * each variant states anyway, give none.
 */
function hasSharedConditions(
  document: SpecDocument,
  nodes: readonly SpecNode[],
  variants: readonly SpecNode[],
): boolean {
  const typed = variants.every(
    (variant) => commonTypes(flatten(document, variant), document) !== null,
  );
  const aside = [
    "oneOf",
    "anyOf",
    "nullable",
    "$ref",
    "$dynamicRef",
    "allOf",
    ...(typed ? ["type"] : []),
  ];
  return nodes.some((node) => hasStructure(node, aside));
}

/**
 * Names for variants, made from what they say and never from the order of anything that has none, so that adding one
 * renames none: the title, else the component, else the value of a constant member, else a member that no other variant
 * has, a required one first, else the JSON type.
 */
function labelsOf(document: SpecDocument, variants: readonly SpecNode[]): readonly string[] {
  const members = variants.map((variant) => membersOf(document, variant));
  const wanted = variants.map((variant, index) => {
    const title = variant.get("title")?.asString();
    if (title !== undefined && title !== "") return title;
    const component = nameOf(variant);
    if (component !== null) return component;
    const own = members[index] ?? new Map<string, SpecNode>();
    const names = [...own.keys()].sort();
    for (const property of names.flatMap((name) => own.get(name) ?? [])) {
      const values = property.get("enum")?.items() ?? [];
      const constant = property.get("const") ?? (values.length === 1 ? values[0] : undefined);
      if (constant?.kind === "string") return String(constant.value);
    }
    const required = flatten(document, variant).flatMap((node) => requiredOf(node));
    const unique = [...required.filter((name) => own.has(name)), ...names].find((name) =>
      members.every((other, at) => at === index || !other.has(name)),
    );
    if (unique !== undefined) return unique;
    const types = declaredTypes(document.resolve(variant), document);
    return types === null ? "option" : [...types].filter((type) => type !== "null").join(".");
  });
  return wanted.map((label, index) =>
    wanted.indexOf(label) === index && wanted.lastIndexOf(label) === index
      ? label
      : `${label}.${fingerprint(variants[index])}`,
  );
}

/** Tells two variants with one label apart by what they say: names of members, or the format. */
function fingerprint(variant: SpecNode | undefined): string {
  if (variant === undefined) return "";
  const names = (variant.get("properties")?.entries() ?? []).map(([name]) => name).sort();
  const format = variant.get("format")?.asString();
  if (names.length > 0) return names.slice(0, 3).join(".");
  return format ?? String(variant.key ?? "");
}

function requiredOf(node: SpecNode): readonly string[] {
  return (node.get("required")?.items() ?? []).flatMap((one) => one.asString() ?? []);
}

function membersOf(document: SpecDocument, variant: SpecNode): Map<string, SpecNode> {
  return new Map(
    flatten(document, variant).flatMap((node) => node.get("properties")?.entries() ?? []),
  );
}

/** For each variant, the values of the discriminator that mean it. */
function tagsOf(
  diagnostics: Diagnostics,
  document: SpecDocument,
  group: UnionGroup,
  variants: readonly SpecNode[],
): readonly (readonly string[])[] {
  const discriminator = group.holder.get("discriminator");
  const property = discriminator?.get("propertyName")?.asString();
  if (discriminator === undefined || property === undefined) return variants.map(() => []);
  const targets = variants.map((variant) => document.resolve(variant));
  const tags = variants.map((): string[] => []);
  for (const [value, node] of discriminator.get("mapping")?.entries() ?? []) {
    const target = meantBy(document, node);
    // A reference to nothing has been reported with the other references.
    if (target === undefined) continue;
    const index = targets.indexOf(target);
    if (index >= 0) tags[index]?.push(value);
    else {
      diagnostics.warning(
        "discriminator-mapping",
        `the mapping of \`${value}\` leads to no variant of this union: ${node.asString() ?? ""}`,
        { span: node.span(), hint: "name one of the schemas listed in `oneOf` or `anyOf`" },
      );
    }
  }
  const otherwise = discriminator.get("defaultMapping");
  const other = otherwise === undefined ? undefined : meantBy(document, otherwise);
  return tags.map((mapped, index) => {
    if (other !== undefined && targets[index] === other) return [];
    if (mapped.length > 0) return mapped;
    const variant = variants[index];
    if (variant === undefined) return mapped;
    // Without a mapping the schema's own constant counts first: the name is only what OpenAPI falls back to.
    const constants = constantsOf(document, variant, property);
    const name = nameOf(variant);
    // Of the values that a common base lists, each variant has its own.
    const isOneOfMany = constants.length > 1 && name !== null && constants.includes(name);
    if (constants.length > 0 && !isOneOfMany) return constants;
    return name === null ? [] : [name];
  });
}

/** The component name that OpenAPI takes for the value when there is no mapping. */
function nameOf(variant: SpecNode): string | null {
  const reference = variant.get("$ref")?.asString();
  if (reference === undefined) return null;
  const last = reference.slice(reference.lastIndexOf("/") + 1);
  return last.replace(/\.(ya?ml|json)$/i, "") || null;
}
