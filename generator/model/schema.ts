/**
 * Schemas become types.
 *
 * Decides: what every construct of JSON Schema means as a value of a program: which schemas are declared under a name
 * and which are written in place, how several conditions on one value become one type, and what is given up, with a
 * warning, where a type cannot say what the schema says.
 * Leaves to others: objects (`record.ts`), sets of values (`enumeration.ts`), unions (`union.ts`), flattening (`conjunction.ts`), nullability (`nullability.ts`), ids
 * (`declare.ts`), and every name.
 */
import type { Diagnostics } from "../diagnostic.js";
import { referenceOf, type SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import type { AliasDeclaration, Response, Type, TypeId } from "./api.js";
import {
  commonTypes,
  first,
  flatten,
  hasStructure,
  type JsonType,
  reportConflict,
} from "./conjunction.js";
import { constraintsOf } from "./constraints.js";
import { Declarations, type Pending } from "./declare.js";
import { Demands } from "./demands.js";
import { documentationOf, examplesOf, givenNameOf } from "./documentation.js";
import { enumeration } from "./enumeration.js";
import { type Child, Hierarchies } from "./hierarchy.js";
import { jsonText } from "./json.js";
import { LossReport } from "./lossy.js";
import { isNullable } from "./nullability.js";
import { OpenSchemas } from "./open-schemas.js";
import { objectType } from "./record.js";
import { stringType } from "./text.js";
import { buildUnion, unionGroups } from "./union.js";

const UNKNOWN: Type = { kind: "unknown" };

/** One value and all that is said about it. */
export interface SchemaTask {
  readonly document: SpecDocument;
  /** All conditions on the value, the schema itself first. */
  readonly nodes: readonly SpecNode[];
  /** Names what must be declared on the way. */
  readonly id: TypeId;
  /** Set when the value's type is the declaration of this component. */
  readonly owner: Pending | null;
}

/** Builds the types of one run. Documents may share schemas; each is built once. */
export class SchemaBuilder {
  readonly declarations = new Declarations();
  readonly diagnostics: Diagnostics;
  readonly losses: LossReport;
  readonly demands = new Demands();
  /** Headers of numbers and texts. Every response of a service may refer to the same few. */
  readonly plainHeaders = new Map<SpecNode, Omit<Response["headers"][number], "name">>();
  readonly #hierarchyOf = new Map<SpecDocument, Hierarchies>();
  readonly #open = new OpenSchemas();

  constructor(diagnostics: Diagnostics) {
    this.diagnostics = diagnostics;
    this.losses = new LossReport(diagnostics);
  }

  /** Builds everything that was referred to and is not built yet. */
  finish(): void {
    for (let one = this.declarations.next(); one !== undefined; one = this.declarations.next()) {
      this.#declare(one);
    }
  }

  /**
   * Type of the schema at `node`. `id` names whatever must be declared on the way, such as an inline object.
   */
  type(document: SpecDocument, node: SpecNode, id: TypeId): Type {
    if (node.kind === "boolean") return node.value === true ? UNKNOWN : { kind: "never" };
    const target = this.#soleReference(document, node);
    const bare =
      target === null
        ? this.conjunction(document, flatten(document, node), id, null)
        : this.#reference(document, target);
    return isNullable(document, node) ? nullable(bare) : bare;
  }

  /** A type for several schemas that must hold together, such as a property that two members of `allOf` declare. */
  typeOfAll(document: SpecDocument, nodes: readonly SpecNode[], id: TypeId): Type {
    const [sole] = nodes;
    if (sole !== undefined && nodes.length === 1) return this.type(document, sole, id);
    const distinct = nodes.filter(
      (node, index) =>
        nodes.findIndex((other) => document.resolve(other) === document.resolve(node)) === index,
    );
    const only = distinct[0];
    if (only === undefined) return UNKNOWN;
    if (distinct.length === 1) return this.type(document, only, id);
    const all = [...new Set(distinct.flatMap((node) => flatten(document, node)))];
    const bare = this.conjunction(document, all, id, null);
    return distinct.every((node) => isNullable(document, node)) ? nullable(bare) : bare;
  }

  /**
   * The target, when a schema is nothing but a reference: alone, with words beside it, or in an `allOf` whose other
   * members are words. Such a use keeps the target's name.
   */
  #soleReference(document: SpecDocument, node: SpecNode): SpecNode | null {
    if (referenceOf(node) !== undefined) {
      this.losses.tellDynamic(document, node);
      // 3.0 ignores whatever stands beside a reference.
      if (document.version === "3.0" || !hasStructure(node, ["$ref", "$dynamicRef"]))
        return document.resolve(node);
      return null;
    }
    const parts = (node.get("allOf")?.items() ?? []).filter(
      (part) => part.kind === "boolean" || referenceOf(part) !== undefined || hasStructure(part),
    );
    const only = parts[0];
    if (parts.length !== 1 || only === undefined || referenceOf(only) === undefined) return null;
    const extra = hasStructure(node, [
      "allOf",
      "nullable",
      ...(this.#sameType(document, node, only) ? ["type"] : []),
    ]);
    return extra ? null : this.#soleReference(document, only);
  }

  #sameType(document: SpecDocument, node: SpecNode, other: SpecNode): boolean {
    const own = commonTypes([node], document);
    const theirs = commonTypes(flatten(document, other), document);
    own?.delete("null");
    theirs?.delete("null");
    if (own === null || theirs === null) return own === null;
    return [...own].every((type) => theirs.has(type)) && own.size === theirs.size;
  }

  #reference(document: SpecDocument, target: SpecNode): Type {
    if (target.kind === "boolean") return this.type(document, target, "");
    return { kind: "ref", id: this.declarations.idOfTarget(document, target) };
  }

  #declare(pending: Pending): void {
    const { document, node, id } = pending;
    const alias = (type: Type): AliasDeclaration => ({
      ...this.#base(pending, [node]),
      kind: "alias",
      type,
    });
    if (pending.aliasOf !== null) {
      this.declarations.put(alias({ kind: "ref", id: pending.aliasOf }));
      return;
    }
    const children = node.kind === "boolean" ? [] : this.#hierarchies(document).childrenOf(node);
    if (children.length > 0) {
      this.#declareBase(pending, children);
      return;
    }
    const extended = node.kind !== "boolean" && this.#hierarchies(document).extendsBase(node);
    const sole = node.kind === "boolean" || extended ? null : this.#soleReference(document, node);
    const type =
      node.kind === "boolean"
        ? this.type(document, node, id)
        : sole !== null
          ? this.#reference(document, sole)
          : this.conjunction(document, flatten(document, node), id, pending);
    // A record, enum or union has declared itself under this very id; anything else becomes an alias.
    if (type.kind === "ref" && type.id === id) return;
    this.declarations.put(alias(type));
  }

  /** A base is the union of those that extend it, and of itself where a value means it. */
  #declareBase(pending: Pending, children: readonly Child[]): void {
    const { document, node, id } = pending;
    const variants = children.map(({ node: child, tags }) => ({
      type: this.#reference(document, child),
      tags,
    }));
    const tags = this.#hierarchies(document).ownTags(node);
    if (tags.length > 0) {
      const type = this.conjunction(document, flatten(document, node), `${id}.base`, null);
      variants.push({ type, tags });
    }
    const discriminator = node.get("discriminator")?.get("propertyName")?.asString() ?? null;
    this.declarations.put({
      ...this.#base(pending, [node]),
      kind: "union",
      variants,
      discriminator,
    });
  }

  #hierarchies(document: SpecDocument): Hierarchies {
    let known = this.#hierarchyOf.get(document);
    if (known === undefined) this.#hierarchyOf.set(document, (known = new Hierarchies(document)));
    return known;
  }

  #base(pending: Omit<Pending, "aliasOf">, nodes: readonly SpecNode[]) {
    const { id, node, origin } = pending;
    return {
      id,
      givenName: givenNameOf(node),
      documentation: documentationOf(node, nodes.slice(1)),
      examples: examplesOf(node),
      origin,
      span: node.keySpan(),
    };
  }

  /**
   * The type that satisfies all `nodes`, leaving `null` aside. `owner` is set when `id` is a declared component;
   * `solved` are unions whose variants are being built, so that they are not met a second time.
   */
  conjunction(
    document: SpecDocument,
    nodes: readonly SpecNode[],
    id: TypeId,
    owner: Pending | null,
    solved: ReadonlySet<SpecNode> = new Set(),
  ): Type {
    const top = nodes[0];
    if (top === undefined) return UNKNOWN;
    if (nodes.some((node) => node.kind === "boolean" && node.value === false))
      return { kind: "never" };
    this.losses.tell(nodes, id);
    if (owner !== null) return this.#conjunction(document, nodes, id, owner, solved);

    const outer = this.#open.find(nodes, solved.size);
    // The inner one is the outer one.
    if (outer?.id) return { kind: "ref", id: outer.id };
    if (outer === undefined) {
      return this.#open.during(nodes, solved.size, () =>
        this.#conjunction(document, nodes, id, null, solved),
      );
    }
    this.losses.tellEndless(top, id);
    return UNKNOWN;
  }

  #conjunction(
    document: SpecDocument,
    nodes: readonly SpecNode[],
    id: TypeId,
    owner: Pending | null,
    solved: ReadonlySet<SpecNode>,
  ): Type {
    const base = (): ReturnType<SchemaBuilder["declarationBase"]> =>
      this.declarationBase(document, nodes, id, owner);

    const constant = first(nodes, "const");
    if (constant !== undefined) {
      this.demands.constant(constant, id);
      return { kind: "literal", value: constant.value };
    }

    const types = commonTypes(nodes, document);
    if (types !== null && types.size === 0) {
      reportConflict(nodes, id, this.diagnostics);
      return UNKNOWN;
    }
    const wasNullOnly = types?.size === 1 && types.has("null");
    if (wasNullOnly) return { kind: "literal", value: null };
    types?.delete("null");

    if (first(nodes, "enum") !== undefined) {
      const type = enumeration(this, { document, nodes, id, owner }, types);
      if (type !== null) return type;
    }

    const groups = unionGroups(nodes, solved);
    if (groups.length > 0) {
      const type = buildUnion(this, { document, nodes, groups, id, base, owner: owner !== null });
      if (type !== null) return type;
    }

    const known = types === null ? inferred(nodes) : [...types];
    const only = known[0];
    if (only === undefined) {
      this.losses.tellUntyped(nodes, id);
      return UNKNOWN;
    }
    if (known.length === 1) return this.#single(document, only, nodes, id, owner);
    return this.#severalTypes(document, known, nodes, id, owner);
  }

  /** What every declaration has, for one that `owner` stands for or for a new inline one. */
  declarationBase(
    document: SpecDocument,
    nodes: readonly SpecNode[],
    id: TypeId,
    owner: Pending | null,
  ) {
    const node = owner?.node ?? nodes[0];
    if (node === undefined) throw new TypeError(`a declaration needs a schema: ${id}`);
    const own: TypeId = owner?.id ?? this.declarations.claim(id, node);
    this.#open.name(nodes, own);
    return this.#base({ id: own, node, document, origin: owner?.origin ?? "inline" }, nodes);
  }

  /** One of several types, declared under `id` where there is more than one. */
  unionOf(
    document: SpecDocument,
    nodes: readonly SpecNode[],
    id: TypeId,
    types: readonly Type[],
  ): Type {
    const distinct = [...new Map(types.map((type) => [jsonText(type), type])).values()];
    const only = distinct[0];
    if (only === undefined || distinct.some((type) => type.kind === "unknown")) return UNKNOWN;
    if (distinct.length === 1) return only;
    const base = this.declarationBase(document, nodes, id, null);
    const variants = distinct.map((type) => ({ type, tags: [] }));
    this.declarations.put({ ...base, kind: "union", variants, discriminator: null });
    return { kind: "ref", id: base.id };
  }

  #severalTypes(
    document: SpecDocument,
    types: readonly JsonType[],
    nodes: readonly SpecNode[],
    id: TypeId,
    owner: Pending | null,
  ): Type {
    // All six types and nothing else said is how some authors write "anything".
    if (types.length >= 5) return UNKNOWN;
    const base = this.declarationBase(document, nodes, id, owner);
    const variants = types.map((type) => ({
      type: this.#single(document, type, nodes, `${base.id}.${type}`, null),
      tags: [],
    }));
    this.declarations.put({ ...base, kind: "union", variants, discriminator: null });
    return { kind: "ref", id: base.id };
  }

  #single(
    document: SpecDocument,
    type: JsonType,
    nodes: readonly SpecNode[],
    id: TypeId,
    owner: Pending | null,
  ): Type {
    switch (type) {
      case "null":
        return { kind: "literal", value: null };
      case "boolean":
        return { kind: "boolean" };
      case "string":
        return stringType(nodes);
      case "integer": {
        const format = first(nodes, "format")?.asString();
        const bits = format === "int32" ? 32 : format === "int64" ? 64 : 53;
        return { kind: "integer", bits, constraints: constraintsOf(nodes, "number") };
      }
      case "number":
        return { kind: "number", constraints: constraintsOf(nodes, "number") };
      case "array":
        return this.#list(document, nodes, id);
      case "object":
        return objectType(this, { document, nodes, id, owner });
    }
  }

  #list(document: SpecDocument, nodes: readonly SpecNode[], id: TypeId): Type {
    const prefix = first(nodes, "prefixItems");
    const items = nodes
      .map((node) => node.get("items") ?? node.get("unevaluatedItems"))
      .filter((node) => node !== undefined);
    const itemId = `${id}.item`;
    const rest = items.length === 0 ? null : this.typeOfAll(document, items, itemId);
    if (prefix !== undefined) {
      this.demands.tuple(prefix, id);
      const fixed = prefix
        .items()
        .map((node, index) => this.type(document, node, `${id}.${String(index)}`));
      const open = rest ?? UNKNOWN;
      return { kind: "tuple", items: fixed, rest: open.kind === "never" ? null : open };
    }
    return { kind: "list", items: rest ?? UNKNOWN, constraints: constraintsOf(nodes, "array") };
  }
}

function nullable(type: Type): Type {
  if (type.kind === "nullable" || type.kind === "unknown" || type.kind === "never") return type;
  return type.kind === "literal" && type.value === null ? type : { kind: "nullable", of: type };
}

/** What a schema without `type` must be, judged by keywords that mean nothing elsewhere. */
function inferred(nodes: readonly SpecNode[]): readonly JsonType[] {
  const has = (...keys: readonly string[]): boolean =>
    keys.some((key) => first(nodes, key) !== undefined);
  if (has("properties", "additionalProperties", "patternProperties", "required")) return ["object"];
  if (has("unevaluatedProperties", "propertyNames")) return ["object"];
  if (has("items", "prefixItems")) return ["array"];
  if (has("contentEncoding", "contentMediaType")) return ["string"];
  return [];
}
