/**
 * What a `discriminator` says.
 *
 * Decides: where a value of its mapping leads, and which values a schema pins its property to.
 * Leaves to others: which schemas are asked (`union.ts`, `hierarchy.ts`).
 */
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import { flatten } from "./conjunction.js";

/** The schema that a value of `mapping`, or `defaultMapping`, means; `undefined` where it leads nowhere. */
export function meantBy(document: SpecDocument, place: SpecNode): SpecNode | undefined {
  const reference = place.asString() ?? "";
  // The name of a component where there is one of that name, otherwise a reference (OpenAPI 3.1, 4.8.25).
  const target =
    document.root.get("components")?.get("schemas")?.get(reference) ??
    document.lookup(place, reference);
  return target === undefined ? undefined : document.resolve(target);
}

/** Values of `mapping` that mean a schema. */
export function mappedTo(
  document: SpecDocument,
  discriminator: SpecNode,
  schema: SpecNode,
): readonly string[] {
  return (discriminator.get("mapping")?.entries() ?? []).flatMap(([value, place]) =>
    meantBy(document, place) === schema ? [value] : [],
  );
}

/** Values that a schema pins a property to by itself; `besides` is not asked. */
export function constantsOf(
  document: SpecDocument,
  schema: SpecNode,
  property: string,
  besides: SpecNode | null = null,
): readonly string[] {
  for (const node of flatten(document, schema)) {
    const place = node === besides ? undefined : node.get("properties")?.get(property);
    if (place === undefined) continue;
    const target = document.resolve(place);
    const constant = target.get("const")?.asString();
    if (constant !== undefined) return [constant];
    const values = target.get("enum")?.items() ?? [];
    const texts = values.map((one) => one.asString()).filter((value) => value !== undefined);
    if (texts.length > 0) return texts;
  }
  return [];
}
