/**
 * Every construct of a description, counted: what became of it.
 *
 * A construct is a member that OpenAPI (or an extension of ours) gives a meaning to, at one place: `schema.pattern`,
 * `operation.callbacks`. The grammar table says which there are, so none can be forgotten. What became of one is not
 * written down beforehand but observed: the stages after the check are watched while they ask for members, and the
 * findings say what was given up or refused.
 *
 * Decides: the seven outcomes, and when a construct has which.
 * Leaves to others: the grammar, the findings, which code of finding means that something is given up (`catalogue/`),
 * and how the census is printed (`report/`).
 */
import { compareText, type Diagnostic, Diagnostics, type Span } from "../diagnostic.js";
import { GIVES_UP } from "./catalogue.js";
import type { SpecDocument } from "./document.js";
import { GRAMMAR, type ObjectName } from "./grammar.js";
import type { SpecFile, SpecNode } from "./node.js";
import { reachableNodes } from "./reach.js";
import { MAY_BE_OVERRULED, WITHOUT_EFFECT } from "./without-effect.js";
import { checkStructure } from "./structure.js";

export const OUTCOMES = [
  /** An SDK or a page says it, or does what it asks for. */
  "represented",
  /** Said or done less exactly, or left out; a finding says how. */
  "approximated",
  /** An error: nothing is made before it is mended. */
  "refused",
  /** It stands in a component that no operation leads to. */
  "unused",
  /** Something else about the same thing has the last word; `MAY_BE_OVERRULED` has the reason. */
  "overruled",
  /** It says nothing about a call or a value; `WITHOUT_EFFECT` has the reason. */
  "withoutEffect",
  /** Nobody read it and no finding tells of it. There is none, and a test sees to that. */
  "unaccounted",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Census {
  /** Whether the descriptions were read to the end. Otherwise only what is refused is known, and nothing else counted. */
  readonly isComplete: boolean;
  readonly targets: readonly string[];
  /** In the order of the grammar. */
  readonly constructs: readonly CensusRow[];
  /** With the construct that each finding is about, where it is about one. */
  readonly findings: readonly CensusFinding[];
  /** Members that begin with `x-` and are not ours, by name; nothing reads them. */
  readonly extensions: ReadonlyMap<string, number>;
  readonly overruled: readonly PlacedConstruct[];
  readonly unaccounted: readonly PlacedConstruct[];
}

export interface PlacedConstruct {
  readonly construct: string;
  readonly span: Span;
}

export interface CensusRow {
  /** `schema.pattern` */
  readonly construct: string;
  readonly count: number;
  /** By target; outcomes that nothing has are left out. */
  readonly outcomes: Readonly<Record<string, Readonly<Partial<Record<Outcome, number>>>>>;
  /** Why it has no effect, or not always. */
  readonly reason: string | null;
}

export interface CensusFinding {
  readonly diagnostic: Diagnostic;
  /** `noted`: nothing is lost. */
  readonly outcome: "approximated" | "refused" | "noted";
  readonly construct: string | null;
  /** Where in its file, as a JSON pointer. */
  readonly pointer: string | null;
}

export interface CensusInput {
  readonly documents: readonly SpecDocument[];
  readonly targets: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the stages asked for; `null` when they did not come to their end. */
  readonly reads: ReadonlySet<SpecNode> | null;
}

/** One construct at one place. */
interface Instance {
  readonly construct: string;
  readonly node: SpecNode;
}

/** The construct that a node is part of, or the kind of object where it is one under a free key. */
type Around = (node: SpecNode) => Instance | ObjectName | undefined;

export function takeCensus({ documents, targets, diagnostics, reads }: CensusInput): Census {
  const instances = new Map<SpecNode, Instance>();
  const objects = new Map<SpecNode, ObjectName>();
  const extensions = new Map<string, number>();
  const used = new Set<SpecNode>();
  const outgoing = new Set<SpecNode>();
  for (const document of new Set(documents)) {
    const foreign = collect(document, instances, objects, extensions);
    for (const [, item] of document.root.get("paths")?.entries() ?? []) {
      const target = document.target(item);
      const own = target.kind === "node" ? target.node : item;
      const others = own.get("additionalOperations")?.entries() ?? [];
      for (const [, operation] of [...own.entries(), ...others]) outgoing.add(operation);
    }
    const roots = document.root.entries().filter(([key]) => key !== "components");
    const start = roots.map(([, node]) => node);
    const incoming = new Set(
      [...instances.values()].flatMap(({ construct, node }) =>
        INCOMING.has(construct) && node.parent && !outgoing.has(node.parent) ? [node] : [],
      ),
    );
    const except = new Set([...incoming, ...foreign]);
    for (const node of reachableNodes(document, start, except)) used.add(node);
  }
  const around = (node: SpecNode): Instance | ObjectName | undefined => {
    for (let at: SpecNode | null = node; at !== null; at = at.parent) {
      const found = instances.get(at) ?? objects.get(at);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const { findings, byNode } = place(diagnostics, documents, around);
  const judge = new Judge(instances, around, byNode, reads ?? new Set(), used, outgoing);

  const rows = new Map<string, { count: number; outcomes: Map<string, Map<Outcome, number>> }>();
  const placed = {
    overruled: new Map<SpecNode, string>(),
    unaccounted: new Map<SpecNode, string>(),
  };
  for (const instance of instances.values()) {
    let row = rows.get(instance.construct);
    if (!row) {
      row = { count: 0, outcomes: new Map(targets.map((target) => [target, new Map()])) };
      rows.set(instance.construct, row);
    }
    row.count += 1;
    for (const [target, counts] of row.outcomes) {
      const outcome = judge.outcome(instance, target);
      if (reads === null && outcome !== "refused") continue;
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (outcome === "overruled" || outcome === "unaccounted") {
        placed[outcome].set(instance.node, instance.construct);
      }
    }
  }
  const order = [...GRAMMAR].flatMap(([name, { members }]) =>
    [...members.keys()].map((keyword) => `${name}.${keyword}`),
  );
  return {
    isComplete: reads !== null,
    targets,
    constructs: order.flatMap((construct): readonly CensusRow[] => {
      const row = rows.get(construct);
      if (!row) return [];
      const outcomes = Object.fromEntries(
        [...row.outcomes].map(([target, counts]) => [
          target,
          Object.fromEntries(
            OUTCOMES.flatMap((one) => (counts.has(one) ? [[one, counts.get(one)]] : [])),
          ),
        ]),
      );
      return [
        { construct, count: row.count, outcomes, reason: WITHOUT_EFFECT.get(construct) ?? null },
      ];
    }),
    findings,
    extensions,
    overruled: sortedPlaces(placed.overruled),
    unaccounted: sortedPlaces(placed.unaccounted),
  };
}

function sortedPlaces(found: ReadonlyMap<SpecNode, string>): readonly PlacedConstruct[] {
  return [...found]
    .map(([node, construct]) => ({ construct, span: node.keySpan() }))
    .sort(
      ({ span: a }, { span: b }) =>
        compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
    );
}

/** Read before anything else (the version), or only a place for what is referred to. */
const HOLDERS: ReadonlySet<string> = new Set(["openapi", "$defs", "definitions"]);

/** All constructs that can be reached, each place once. Gives the members that the grammar does not know. */
function collect(
  document: SpecDocument,
  instances: Map<SpecNode, Instance>,
  objects: Map<SpecNode, ObjectName>,
  extensions: Map<string, number>,
): ReadonlySet<SpecNode> {
  const foreign = new Set<SpecNode>();
  // The check has reported what is wrong; here the same walk is only to show the way.
  const diagnostics = new Diagnostics();
  const add = (name: ObjectName, node: SpecNode): void => {
    const grammar = GRAMMAR.get(name);
    if (grammar === undefined) return;
    objects.set(node, name);
    // These maps only hold what others refer to, and what refers to it was followed.
    if (name === "components") return;
    for (const [keyword, child] of node.entries()) {
      if (HOLDERS.has(keyword)) continue;
      if (grammar.members.has(keyword)) {
        instances.set(child, { construct: `${name}.${keyword}`, node: child });
      } else if (grammar.others === null || keyword.startsWith("x-")) {
        foreign.add(child);
        if (!keyword.startsWith("x-") || instances.has(child)) continue;
        extensions.set(keyword, (extensions.get(keyword) ?? 0) + 1);
      }
    }
  };
  checkStructure(document.root, {
    document,
    diagnostics,
    onObject: add,
    onReference: (node, name) => {
      // What stands beside a reference counts in schemas and path items only.
      if (name === "schema" || name === "pathItem") return;
      for (const [keyword, child] of node.entries()) if (keyword !== "$ref") foreign.add(child);
    },
  });
  return foreign;
}

/** Finds the node that each finding stands at. */
function place(
  diagnostics: readonly Diagnostic[],
  documents: readonly SpecDocument[],
  around: Around,
): {
  readonly findings: readonly CensusFinding[];
  readonly byNode: ReadonlyMap<SpecNode, readonly CensusFinding[]>;
} {
  const files = new Map<string, SpecFile>(
    documents.flatMap(({ files }) => files.map((file) => [file.path, file])),
  );
  const byNode = new Map<SpecNode, CensusFinding[]>();
  const findings = diagnostics.map((diagnostic): CensusFinding => {
    const { severity, code, span, also = [] } = diagnostic;
    const outcome =
      severity === "error" ? "refused" : GIVES_UP.has(code) ? "approximated" : "noted";
    const nodes = [...(span ? [span] : []), ...also].flatMap(
      (one) => files.get(one.file)?.nodeAt(one) ?? [],
    );
    const [first] = nodes;
    const of = first === undefined ? undefined : around(first);
    const construct = typeof of === "object" ? of.construct : (of ?? null);
    const found = { diagnostic, outcome, construct, pointer: first?.pointer ?? null } as const;
    if (outcome !== "noted") {
      for (const node of nodes) byNode.set(node, [...(byNode.get(node) ?? []), found]);
    }
    return found;
  });
  return { findings, byNode };
}

/** Of an operation that somebody else calls. */
const INCOMING: ReadonlySet<string> = new Set([
  "operation.callbacks",
  "operation.operationId",
  "operation.responses",
  "operation.security",
  "operation.tags",
]);

class Judge {
  readonly #instances: ReadonlyMap<SpecNode, Instance>;
  readonly #findings: ReadonlyMap<SpecNode, readonly CensusFinding[]>;
  readonly #reads: ReadonlySet<SpecNode>;
  readonly #used: ReadonlySet<SpecNode>;
  /** Operations that a client calls. */
  readonly #outgoing: ReadonlySet<SpecNode>;
  /** What findings inside a construct, down to the next construct, say about it. */
  readonly #own = new Map<SpecNode, CensusFinding[]>();

  constructor(
    instances: ReadonlyMap<SpecNode, Instance>,
    around: Around,
    findings: ReadonlyMap<SpecNode, readonly CensusFinding[]>,
    reads: ReadonlySet<SpecNode>,
    used: ReadonlySet<SpecNode>,
    outgoing: ReadonlySet<SpecNode>,
  ) {
    this.#instances = instances;
    this.#findings = findings;
    this.#reads = reads;
    this.#used = used;
    this.#outgoing = outgoing;
    for (const [node, its] of findings) {
      const of = around(node);
      // A finding about an object that stands under a free key is about none of the members above it.
      if (typeof of === "object")
        this.#own.set(of.node, [...(this.#own.get(of.node) ?? []), ...its]);
    }
  }

  outcome({ node }: Instance, target: string): Outcome {
    const own = outcomeOf(this.#own.get(node) ?? [], target);
    if (own !== null) return own;
    if (this.#isWithoutEffect(node)) return "withoutEffect";
    if (this.#reads.has(node)) return "represented";
    // What stands inside something given up went with it.
    for (let at = node.parent; at !== null; at = at.parent) {
      const above = outcomeOf(this.#findings.get(at) ?? [], target);
      if (above !== null) return above;
    }
    if (this.#isUnused(node)) return "unused";
    return this.#isOverruled(node) ? "overruled" : "unaccounted";
  }

  /** By what stands beside it, or together with what it stands in. */
  #isOverruled(node: SpecNode): boolean {
    for (let at: SpecNode | null = node; at !== null; at = at.parent) {
      const instance = this.#instances.get(at);
      if (instance === undefined) continue;
      // Where the values are listed, nothing else about them is left to be said.
      const beside = instance.construct.startsWith("schema.") ? at.parent : null;
      if (beside?.child("const") ?? beside?.child("enum")) return true;
      if (beside?.child("type")?.value === "null") return true;
      if (this.#reads.has(at)) return false;
      if (MAY_BE_OVERRULED.has(instance.construct)) return true;
    }
    return false;
  }

  /** Inside of what has no effect; or about what the caller's own server does when a webhook comes in. */
  #isWithoutEffect(node: SpecNode): boolean {
    for (let at: SpecNode | null = node; at !== null; at = at.parent) {
      const construct = this.#instances.get(at)?.construct;
      if (construct === undefined) continue;
      if (WITHOUT_EFFECT.has(construct)) {
        // The header of a part is sent, that of an answer is only received.
        const isSent = construct.startsWith("header.") && at.path().includes("encoding");
        if (!isSent || !this.#reads.has(at)) return true;
      }
      if (INCOMING.has(construct) && at.parent && !this.#outgoing.has(at.parent)) return true;
    }
    return false;
  }

  #isUnused(node: SpecNode): boolean {
    for (let at: SpecNode | null = node; at !== null; at = at.parent) {
      if (this.#used.has(at)) return false;
      // A part of a component: the component as a whole is used or not. Security schemes are used by name.
      if (at.parent?.key === "securitySchemes") return false;
      if (at.parent?.parent?.key === "components") return true;
    }
    return false;
  }
}

function outcomeOf(
  findings: readonly CensusFinding[],
  target: string,
): "approximated" | "refused" | null {
  const its = findings.filter(({ diagnostic }) => diagnostic.targets?.includes(target) ?? true);
  if (its.some((one) => one.outcome === "refused")) return "refused";
  return its.some((one) => one.outcome === "approximated") ? "approximated" : null;
}
