/**
 * How the description comes to a place: the references that lead there.
 *
 * Decides: which findings are told with them: those in another file than the description's own, and errors in a
 * component. Of several ways the first one from an operation is told, at most three references of it, from the place
 * upwards.
 * Leaves to others: what is found, and how it is printed (`report/`).
 */
import type { Diagnostic, RelatedPlace } from "../diagnostic.js";
import { referenceOf, type SpecDocument } from "./document.js";
import type { SpecFile, SpecNode } from "./node.js";

const MOST_STEPS = 3;

/** The findings, with the references that lead to each as related places. */
export function withReferences(
  found: readonly Diagnostic[],
  documents: readonly SpecDocument[],
): readonly Diagnostic[] {
  const files = new Map(documents.flatMap(({ files }) => files.map((file) => [file.path, file])));
  const roots = new Set(documents.map(({ root }) => root.file));
  const isTold = ({ severity, span }: Diagnostic): boolean => {
    const file = span && files.get(span.file);
    return file !== undefined && (severity === "error" || !roots.has(file));
  };
  // Nearly always there is nothing to tell, and then nothing is walked.
  if (!found.some(isTold)) return found;
  const uses = firstUses(documents);
  return found.map((one) => {
    const file = one.span && files.get(one.span.file);
    if (!isTold(one) || !one.span || !file) return one;
    const steps = stepsTo(file, file.nodeAt(one.span), uses);
    // A finding that names these places already says more about them.
    const told = [one.span, ...one.related.map(({ span }) => span)];
    const known = new Set(told.map((span) => `${span.file}:${span.line}`));
    const related = steps.filter(({ span }) => !known.has(`${span.file}:${span.line}`));
    return { ...one, related: [...one.related, ...related] };
  });
}

function stepsTo(
  file: SpecFile,
  from: SpecNode,
  uses: ReadonlyMap<SpecNode, SpecNode>,
): readonly RelatedPlace[] {
  const steps: RelatedPlace[] = [];
  const passed = new Set<SpecNode>();
  for (let node: SpecNode | null = from; node !== null && steps.length < MOST_STEPS;) {
    const reference: SpecNode | undefined = uses.get(node);
    if (reference !== undefined && passed.has(reference)) break;
    if (reference !== undefined) {
      passed.add(reference);
      const span = (reference.get("$ref") ?? reference).span();
      steps.push({ message: steps.length === 0 ? "referenced from" : "and that from", span });
    }
    node = reference ?? node.parent;
  }
  return steps;
}

/** For everything that is referred to, the first reference to it, on the way from the operations. */
function firstUses(documents: readonly SpecDocument[]): ReadonlyMap<SpecNode, SpecNode> {
  const uses = new Map<SpecNode, SpecNode>();
  for (const document of documents) {
    const isComponents = ({ key }: SpecNode): boolean => key === "components";
    const parts = document.root.entries().map(([, node]) => node);
    // Components come last: what an operation leads to has been found by then.
    for (const part of [
      ...parts.filter((one) => !isComponents(one)),
      ...parts.filter(isComponents),
    ]) {
      const queue = [part];
      for (let at = 0; at < queue.length; at++) {
        const open = [queue[at]];
        for (let node = open.pop(); node; node = open.pop()) {
          const reference = referenceOf(node);
          const target = reference === undefined ? undefined : document.lookup(node, reference);
          if (target && !uses.has(target) && !isInside(node, target)) {
            uses.set(target, node);
            queue.push(target);
          }
          const inner = [...node.entries().map(([, child]) => child), ...node.items()];
          open.push(...inner.reverse());
        }
      }
    }
  }
  return uses;
}

function isInside(node: SpecNode, other: SpecNode): boolean {
  for (let at: SpecNode | null = node; at !== null; at = at.parent) {
    if (at === other) return true;
  }
  return false;
}
