/**
 * House rules about operations.
 *
 * Decides: what every operation has to have so that its page is whole: a title and a text, a declared tag, failures,
 * and two examples of its body. Hidden operations have no page, so only their texts are asked for.
 * Leaves to others: descriptions of single things (`texts.ts`), and what a request may hold (`values.ts`).
 */
import type { SpecNode } from "../node.js";
import type { OperationEntry } from "../operations.js";
import { meant } from "../rules/context.js";
import { type HouseContext, nameOf, wordsOf } from "./rule.js";

export function checkOperationTexts(
  operation: OperationEntry,
  { diagnostics }: HouseContext,
): void {
  const { node } = operation;
  const [summary, description] = [node.get("summary"), node.get("description")];
  const [title, text] = [summary?.asString()?.trim() ?? "", description?.asString()?.trim() ?? ""];
  for (const [key, said] of [
    ["summary", title],
    ["description", text],
  ] as const) {
    if (said !== "") continue;
    diagnostics.warning("operation-texts", `${nameOf(operation)} has no \`${key}\``, {
      span: (node.get("operationId") ?? node).keySpan(),
      hint:
        key === "summary"
          ? "add a title of a few words"
          : "say when to use it, what must be unique or present, and what happens",
    });
  }
  if (description && title !== "" && plain(title) === plain(text)) {
    diagnostics.warning(
      "operation-texts",
      `the description of ${nameOf(operation)} only repeats the summary`,
      { span: description.span(), hint: "say what the title leaves out" },
    );
  }
}

function plain(text: string): string {
  return wordsOf(text).join(" ");
}

export function checkOperationTags(operation: OperationEntry, context: HouseContext): void {
  const { node } = operation;
  if (isHidden(node)) return;
  const { diagnostics, document } = context;
  const tags = node.get("tags")?.items() ?? [];
  if (tags.length === 0) {
    diagnostics.warning("operation-tags", `${nameOf(operation)} has no tag`, {
      span: (node.get("operationId") ?? node).keySpan(),
      hint: "add `tags:` with the family that it belongs to",
    });
  }
  const declared = (document.root.get("tags")?.items() ?? []).map((tag) =>
    tag.get("name")?.asString(),
  );
  for (const tag of tags) {
    const name = tag.asString();
    if (name === undefined || declared.includes(name)) continue;
    diagnostics.warning("operation-tags", `the tag ${JSON.stringify(name)} is not declared`, {
      span: tag.span(),
      hint: "add it to `tags` at the top of the description, with a text about the family",
    });
  }
}

export function checkFailureResponses(
  operation: OperationEntry,
  { diagnostics }: HouseContext,
): void {
  const { node, path } = operation;
  const responses = node.get("responses");
  // A webhook is answered by whoever receives it.
  if (!responses || path === null || isHidden(node)) return;
  const keys = responses.keys();
  const missing = (["4", "5"] as const).filter(
    (first) => !keys.includes("default") && !keys.some((key) => key.startsWith(first)),
  );
  if (missing.length === 0) return;
  const whose = missing.map((first) =>
    first === "4" ? "of the caller (4xx)" : "of the service (5xx)",
  );
  diagnostics.warning(
    "failure-responses",
    `${nameOf(operation)} tells no failure ${whose.join(" and none ")}`,
    {
      span: responses.keySpan(),
      hint: "describe each failure that can happen, or all of them under `default`",
    },
  );
}

export function checkBodyExamples(operation: OperationEntry, context: HouseContext): void {
  const { node } = operation;
  if (isHidden(node)) return;
  const body = meant(node.get("requestBody"), context);
  for (const [type, media] of body?.get("content")?.entries() ?? []) {
    // What is no JSON and no form is bytes, which nobody writes by hand.
    if (!/[/+]json\b|urlencoded|form-data/i.test(type)) continue;
    const names = media.get("examples")?.keys() ?? [];
    const missing = ["minimal", "full"].filter((name) => !names.includes(name));
    if (missing.length === 0) continue;
    const list = missing.map((name) => `\`${name}\``).join(" and ");
    context.diagnostics.warning(
      "body-examples",
      `the body of ${nameOf(operation)} has no example ${list}`,
      {
        span: media.keySpan(),
        hint: "add `examples:` with what must be sent (`minimal`) and all that can be sent (`full`)",
      },
    );
  }
}

function isHidden(node: SpecNode): boolean {
  return node.get("x-sdk-hidden")?.asBoolean() === true;
}
