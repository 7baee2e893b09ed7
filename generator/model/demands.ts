/**
 * What a description asks of types, and not every language has a type for.
 *
 * Decides: what that is, and that each place is told once, however many types are made from it.
 * Leaves to others: whether a language has such a type (`targets/`), which tells what it does instead.
 */
import type { SpecNode } from "../spec/node.js";
import type { Demand, TypeId } from "./api.js";

export class Demands {
  readonly #found = new Map<SpecNode, Demand>();

  all(): readonly Demand[] {
    return [...this.#found.values()];
  }

  /** A list whose items have types of their own. */
  tuple(prefix: SpecNode, what: TypeId): void {
    this.#note(prefix, { kind: "tuple", what, span: prefix.keySpan() });
  }

  /** A value that is always the same. */
  constant(node: SpecNode, what: TypeId): void {
    const { value } = node;
    this.#note(node, { kind: "constant", what, value, span: node.keySpan() });
  }

  /** No value at all. */
  nothing(node: SpecNode, what: TypeId): void {
    this.#note(node, { kind: "nothing", what, span: node.keySpan() });
  }

  #note(node: SpecNode, demand: Demand): void {
    if (!this.#found.has(node)) this.#found.set(node, demand);
  }
}
