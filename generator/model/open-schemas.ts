/**
 * Schemas without a name of their own that are being built.
 *
 * Decides: when one is met again inside of itself, as where a property is the schema it stands in and more.
 * Leaves to others: what is done then (`schema.ts`).
 */
import type { SpecNode } from "../spec/node.js";
import type { TypeId } from "./api.js";

interface OpenSchema {
  /** All that holds for the value. */
  readonly nodes: readonly SpecNode[];
  /** How many of its unions are being built by those around it. */
  readonly solved: number;
  /** Of what it is declared as, once that is known. */
  id: TypeId | null;
}

export class OpenSchemas {
  readonly #open: OpenSchema[] = [];

  find(nodes: readonly SpecNode[], solved: number): Readonly<OpenSchema> | undefined {
    return this.#open.find(
      (one) =>
        one.solved === solved &&
        one.nodes.length === nodes.length &&
        one.nodes.every((node, index) => node === nodes[index]),
    );
  }

  during<Result>(nodes: readonly SpecNode[], solved: number, build: () => Result): Result {
    this.#open.push({ nodes, solved, id: null });
    const result = build();
    this.#open.pop();
    return result;
  }

  /** What is made of these very nodes is declared under an id. */
  name(nodes: readonly SpecNode[], id: TypeId): void {
    const open = this.#open.find((one) => one.nodes === nodes);
    if (open !== undefined) open.id = id;
  }
}
