/**
 * Identity of declarations: which node of the description is declared under which id.
 *
 * Decides: ids. A component has its own key; a schema that another file holds is known by the component that points
 * to it, else by its file's name; everything inline is known by its path below what holds it (`User.address`). No
 * counter is involved, so adding a schema never renames another.
 * Leaves to others: what a declaration looks like (`schema.ts`), and its name in a language (`targets/`).
 */
import { referenceOf, type SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import type { Declaration, TypeId } from "./api.js";
import { hasStructure } from "./conjunction.js";

/** A declaration that has an id and still has to be built. */
export interface Pending {
  readonly id: TypeId;
  readonly node: SpecNode;
  readonly document: SpecDocument;
  readonly origin: "component" | "inline";
  /** Set when the whole declaration is another name for this component. */
  readonly aliasOf: TypeId | null;
}

export class Declarations {
  readonly #idByNode = new Map<SpecNode, TypeId>();
  readonly #nodeById = new Map<TypeId, SpecNode>();
  readonly #queue: Pending[] = [];
  readonly #built = new Map<TypeId, Declaration>();

  /** Registers every component of a document, in document order. */
  addComponents(document: SpecDocument, clientId: string): void {
    const components = document.root.get("components")?.get("schemas")?.entries() ?? [];
    for (const [key, node] of components) {
      // A reference with conditions beside it is a schema of its own; a mere reference names what it leads to.
      const own = referenceOf(node) !== undefined && hasStructure(node, ["$ref", "$dynamicRef"]);
      const target = own && document.version !== "3.0" ? node : document.resolve(node);
      const known = this.#idByNode.get(target);
      if (known === key) continue;
      const id = this.#freeId(key, `${clientId}.${key}`, target);
      if (known !== undefined || isOtherComponent(document, node, target)) {
        this.#enqueue({ id, node, document, origin: "component", aliasOf: known ?? null });
      } else {
        this.#idByNode.set(target, id);
        this.#enqueue({ id, node: target, document, origin: "component", aliasOf: null });
      }
    }
  }

  /** Id of a schema that a reference leads to. Declares it when it is not known yet. */
  idOfTarget(document: SpecDocument, node: SpecNode): TypeId {
    const known = this.#idByNode.get(node);
    if (known !== undefined) return known;
    const path = pathOf(node, this.#idByNode, node.file === document.root.file);
    const id = this.#freeId(path, `${node.file.path}.${path}`, node);
    this.#idByNode.set(node, id);
    this.#enqueue({ id, node, document, origin: "inline", aliasOf: null });
    return id;
  }

  /**
   * Id of what is declared inside a property of a declared schema, for all who inherit the property: an enum that ten
   * schemas take over through `allOf` is one enum. `null` where the property stands in no declared schema.
   */
  homeOf(property: SpecNode): TypeId | null {
    let schema = property.parent?.key === "properties" ? (property.parent.parent ?? null) : null;
    while (schema !== null) {
      const id = this.#idByNode.get(schema);
      if (id !== undefined) return `${id}.${String(property.key)}`;
      schema = schema.parent?.key === "allOf" ? schema.parent.parent : null;
    }
    return null;
  }

  /** Takes an id for an inline declaration that its builder will `put` itself. */
  claim(id: TypeId, node: SpecNode): TypeId {
    return this.#freeId(id, `${id}.inline`, node);
  }

  put(declaration: Declaration): void {
    this.#built.set(declaration.id, declaration);
  }

  get(id: TypeId): Declaration | undefined {
    return this.#built.get(id);
  }

  next(): Pending | undefined {
    return this.#queue.shift();
  }

  /** Components in document order, then inline ones: what holds another stands before it. */
  all(): readonly Declaration[] {
    const list = [...this.#nodeById.keys()].flatMap((id) => this.#built.get(id) ?? []);
    return [
      ...list.filter((one) => one.origin === "component"),
      ...list.filter((one) => one.origin === "inline"),
    ];
  }

  #enqueue(pending: Pending): void {
    this.#queue.push(pending);
  }

  #freeId(wanted: TypeId, otherwise: TypeId, node: SpecNode): TypeId {
    let id = wanted;
    for (let attempt = 0; ; attempt += 1) {
      const holder = this.#nodeById.get(id);
      if (holder === undefined || holder === node) break;
      id = attempt === 0 ? otherwise : `${id}.again`;
    }
    this.#nodeById.set(id, node);
    return id;
  }
}

/** Whether a component only points to another component, which makes it a second name for the same thing. */
function isOtherComponent(document: SpecDocument, node: SpecNode, target: SpecNode): boolean {
  if (node === target || target.parent === null) return false;
  return target.parent === document.root.get("components")?.get("schemas");
}

/**
 * Path of a schema below the nearest declared one, or below its file. The root document has no name of its own in a
 * path: it may be called anything.
 */
function pathOf(
  node: SpecNode,
  declared: ReadonlyMap<SpecNode, TypeId>,
  inRootDocument: boolean,
): string {
  const words: string[] = [];
  for (let one: SpecNode | null = node; one !== null; one = one.parent) {
    const owner = declared.get(one);
    if (owner !== undefined) return [owner, ...words].join(".");
    if (one.parent === null) {
      const nameless = inRootDocument && words.length > 0;
      return [...(nameless ? [] : [stemOf(one.file.path)]), ...words].join(".");
    }
    const word = wordOf(one);
    if (word !== null) words.unshift(word);
    // `#/$defs/Address` and `#/components/schemas/Address` are names, not paths.
    if (isNamedPlace(one)) return words.join(".");
  }
  return words.join(".");
}

function isNamedPlace(node: SpecNode): boolean {
  const holder = node.parent;
  return (
    holder !== null &&
    (holder.key === "$defs" || holder.key === "definitions" || holder.key === "schemas") &&
    typeof node.key === "string"
  );
}

/** Words of a path: names of properties and the roles of inner schemas; keywords that only group are left out. */
function wordOf(node: SpecNode): string | null {
  if (typeof node.key === "number") return String(node.key);
  switch (node.key) {
    case "properties":
    case "allOf":
    case "schema":
    case "content":
      return null;
    case "items":
      return "item";
    case "additionalProperties":
      return "value";
    default:
      return node.key;
  }
}

function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.replace(/\.(ya?ml|json)$/i, "");
}
