/**
 * Where the inline schemas of an operation get their ids from.
 *
 * Decides: that what stands in a shared component is named by that component, and anything else by the operation.
 * Leaves to others: ids below that (`declare.ts`).
 */
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import type { SchemaBuilder } from "./schema.js";

export interface Scope {
  readonly builder: SchemaBuilder;
  readonly document: SpecDocument;
  /** Of the operation. */
  readonly id: string;
}

/** Name of the component a reference leads to, so that what is shared has one id. */
export function componentOf(item: SpecNode): string | null {
  const reference = item.get("$ref")?.asString();
  if (reference === undefined) return null;
  const last = reference.slice(reference.lastIndexOf("/") + 1);
  const name = last.replace(/\.(ya?ml|json)$/i, "");
  return name === "" ? null : name;
}

/** The texts of a list; what is no text is left out. */
export function texts(list: SpecNode | undefined): readonly string[] {
  return (list?.items() ?? []).map((one) => one.asString()).filter((text) => text !== undefined);
}
