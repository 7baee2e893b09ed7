/**
 * References that lead nowhere.
 *
 * Decides: what is said about each way to lead nowhere, and that a loop is told once, at its first member.
 * Leaves to others: following references (`document.ts`), and where a reference may stand (`structure.ts`).
 */
import { compareText } from "../../diagnostic.js";
import { didYouMean, nearest } from "../../nearest.js";
import { referenceOf, type Target } from "../document.js";
import type { SpecNode } from "../node.js";
import { escapeToken } from "../pointer.js";
import type { RuleContext } from "./context.js";

/** Reports why `text`, written at `at`, leads nowhere. */
export function reportTarget(
  target: Exclude<Target, { kind: "node" }>,
  text: string,
  at: SpecNode,
  { diagnostics }: RuleContext,
): void {
  const span = at.span();
  switch (target.kind) {
    case "remote":
      diagnostics.error(
        "remote-reference",
        `the remote reference ${withoutCredentials(text)} is not followed: nothing is read from the network`,
        { span, hint: "save the file beside the description and refer to it by its path" },
      );
      return;
    case "outside":
      diagnostics.error(
        "reference-outside",
        `the reference ${JSON.stringify(text)} leaves the folder of the description`,
        {
          span,
          hint: "move the file into the folder, or allow its folder with --allow-ref FOLDER",
        },
      );
      return;
    case "malformed":
      diagnostics.error(
        "unresolved-reference",
        `the reference ${JSON.stringify(text)} cannot be decoded`,
        { span, hint: "write a percent sign as %25" },
      );
      return;
    case "no-file":
      diagnostics.error("unresolved-reference", `there is no file ${target.path}`, {
        span,
        hint: "paths in references start from the folder of the file they stand in",
      });
      return;
    case "no-anchor":
      diagnostics.error(
        "unresolved-reference",
        `nothing has the $anchor ${JSON.stringify(target.anchor)}`,
        { span, hint: `a pointer starts with a slash: #/components/schemas/${target.anchor}` },
      );
      return;
    case "no-node":
      reportMissingNode(target.last, target.missing, text, at, diagnostics);
      return;
    case "loop":
      reportLoop(target.members, diagnostics);
      return;
  }
}

function reportMissingNode(
  last: SpecNode,
  missing: string,
  text: string,
  at: SpecNode,
  diagnostics: RuleContext["diagnostics"],
): void {
  const place = last.pointer === "" ? "the root" : `#${last.pointer}`;
  const guess = nearest(missing, last.keys());
  const before = text.lastIndexOf("/" + escapeToken(missing));
  const better =
    guess === undefined || before === -1
      ? didYouMean(missing, last.keys())
      : `did you mean "${text.slice(0, before)}/${escapeToken(guess)}${text.slice(before + 1 + escapeToken(missing).length)}"?`;
  const isIdScope = hasIdAbove(at);
  diagnostics.error(
    "unresolved-reference",
    `the reference ${JSON.stringify(text)} leads nowhere: ${place} of ${last.file.path} has no ${JSON.stringify(missing)}`,
    {
      span: at.span(),
      hint:
        better ??
        (isIdScope
          ? "references are taken from the file they stand in; $id does not change that"
          : undefined),
    },
  );
}

function hasIdAbove(at: SpecNode): boolean {
  for (let node = at.parent; node; node = node.parent) {
    if (node.get("$id")) return true;
  }
  return false;
}

/** The same members give the same finding whichever of them was met first; repetition is dropped by the run. */
function reportLoop(members: readonly SpecNode[], diagnostics: RuleContext["diagnostics"]): void {
  const ordered = [...members].sort(compareNodes);
  const first = ordered[0];
  if (!first) return;
  const start = members.indexOf(first);
  const round = [...members.slice(start), ...members.slice(0, start)];
  const names = [...round, first].map((node) => `#${node.pointer}`).join(" → ");
  diagnostics.error("reference-loop", `circular references that never reach a value: ${names}`, {
    span: (first.get("$ref") ?? first).span(),
    hint: "write what the last of them is, in place of its reference",
    related: round.slice(1).map((node) => ({
      message: `${referenceOf(node) ?? "the next reference"} continues the circle`,
      span: (node.get("$ref") ?? node).span(),
    })),
  });
}

function compareNodes(a: SpecNode, b: SpecNode): number {
  const [one, other] = [a.span(), b.span()];
  return compareText(one.file, other.file) || one.line - other.line || one.column - other.column;
}

/** A name and password in a URL belong in no log. */
function withoutCredentials(text: string): string {
  return JSON.stringify(text.replace(/\/\/[^/@]*@/, "//…@"));
}
