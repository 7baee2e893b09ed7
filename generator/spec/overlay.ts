/**
 * Overlay documents: a list of changes to a description, kept in a file of its own (Overlay 1.0 and 1.1).
 *
 * Decides: what a sound overlay is, and which of several descriptions it is for: the one that `extends` names, or all.
 * The grammar of its objects stands in the same table as that of OpenAPI.
 * Leaves to others: carrying the changes out (`overlay-apply.ts`), JSONPath itself (the library json-p3, RFC 9535).
 */
import { resolve, dirname } from "node:path";
import type { JSONPathQuery } from "json-p3";
import type { Diagnostics } from "../diagnostic.js";
import { LoadedDocument } from "./document.js";
import type { SpecFile, SpecNode } from "./node.js";
import { MAX_DEPTH } from "./limits.js";
import { parseReference } from "./reference.js";
import { checkStructure } from "./structure.js";

export interface Overlay {
  readonly file: SpecFile;
  readonly actions: readonly OverlayAction[];
}

export type OverlayAction = {
  readonly target: Selector;
  /** The whole action, for members that the standard does not know. */
  readonly node: SpecNode;
} & (
  | { readonly kind: "remove" }
  | { readonly kind: "update"; readonly update: SpecNode }
  | { readonly kind: "copy"; readonly source: Selector }
);

/** A JSONPath and the node it is written in. */
export interface Selector {
  readonly node: SpecNode;
  readonly query: JSONPathQuery;
}

/** Reads an overlay; `null` when errors were reported. */
export async function readOverlay(
  file: SpecFile,
  diagnostics: Diagnostics,
): Promise<Overlay | null> {
  const { root } = file;
  const before = diagnostics.errorCount;
  if (!isOverlay(root, diagnostics)) return null;
  const document = new LoadedDocument({ root, files: [file], links: new Map() });
  checkStructure(root, { document, diagnostics, onObject: ignore, onReference: ignore }, "overlay");
  const compile = await compiler(diagnostics);
  const nodes = root.get("actions");
  if (nodes?.kind === "list" && nodes.items().length === 0) {
    diagnostics.error("overlay-invalid", "the overlay has no action", {
      span: nodes.keySpan(),
      hint: "add one: `- { target: $.info, update: { description: … } }`",
    });
  }
  const actions = (nodes?.items() ?? []).flatMap((node) => actionOf(node, compile, diagnostics));
  return diagnostics.errorCount > before ? null : { file, actions };
}

function ignore(): void {
  // The structure is all that is to be looked at.
}

function isOverlay(root: SpecNode, diagnostics: Diagnostics): boolean {
  const version = root.get("overlay");
  if (version === undefined) {
    diagnostics.error("overlay-invalid", "this is not an overlay: it has no `overlay`", {
      span: root.span(),
      hint: "an overlay starts with `overlay: 1.0.0`",
    });
    return false;
  }
  if (/^1\.[01](\.\d+)?$/.test(version.asString() ?? "")) return true;
  diagnostics.error("overlay-invalid", `version ${version.sourceText()} of Overlay is not known`, {
    span: version.span(),
    hint: "this program reads Overlay 1.0 and 1.1: write `overlay: 1.0.0`",
  });
  return false;
}

type Compile = (node: SpecNode) => Selector | null;

async function compiler(diagnostics: Diagnostics): Promise<Compile> {
  const { JSONPathEnvironment, JSONPathError } = await import("json-p3");
  const environment = new JSONPathEnvironment({ strict: true, maxRecursionDepth: 4 * MAX_DEPTH });
  return (node) => {
    const text = node.asString();
    if (text === undefined) return null; // of the wrong kind, which has been said
    try {
      return { node, query: environment.compile(text) };
    } catch (error) {
      if (!(error instanceof JSONPathError)) throw error;
      const index = error.token.index;
      const words = error.message.replace(/ \('.*$/s, "");
      diagnostics.error(
        "overlay-path",
        `this is no JSONPath: ${words}, at character ${index + 1}`,
        {
          span: node.span(),
          hint: "a path begins with $ and has names with other signs in brackets: $.paths['/users'].get",
        },
      );
      return null;
    }
  };
}

function actionOf(
  node: SpecNode,
  compile: Compile,
  diagnostics: Diagnostics,
): readonly OverlayAction[] {
  const targetNode = node.get("target");
  const target = targetNode && compile(targetNode);
  const copy = node.get("copy");
  const source = copy && compile(copy);
  const update = node.get("update");
  if (node.get("remove")?.asBoolean() === true)
    return target ? [{ kind: "remove", target, node }] : [];
  if (copy) return target && source ? [{ kind: "copy", target, source, node }] : [];
  if (update) return target ? [{ kind: "update", target, update, node }] : [];
  if (node.kind === "map") {
    diagnostics.error("overlay-invalid", "this action changes nothing", {
      span: node.span(),
      hint: "give it `update:` with what is to be merged into the target, or `remove: true`",
    });
  }
  return [];
}

/** The descriptions an overlay is for. */
export function documentsOf(
  { file }: Overlay,
  documents: readonly LoadedDocument[],
  diagnostics: Diagnostics,
): readonly LoadedDocument[] {
  const place = file.root.get("extends");
  const reference = parseReference(place?.asString() ?? "");
  if (place === undefined || reference.kind !== "local" || reference.path === "") return documents;
  const wanted = resolve(dirname(file.absolutePath), reference.path);
  const named = documents.filter(({ root }) => root.file.absolutePath === wanted);
  if (named.length > 0) return named;
  diagnostics.warning(
    "overlay-unmatched",
    `\`extends\` names none of the descriptions that are read; the overlay is applied to ${documents.length === 1 ? "the one" : "all"} there ${documents.length === 1 ? "is" : "are"}`,
    {
      span: place.span(),
      hint: "write the path of the description, from the folder of the overlay",
    },
  );
  return documents;
}
