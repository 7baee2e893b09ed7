/**
 * Parameters, responses, and other objects that are judged alone.
 *
 * Decides: words that must come from a list (`in`, `style`, status codes), and combinations that cannot be sent.
 * Leaves to others: kinds of single members (`structure.ts`).
 */
import { didYouMean } from "../../nearest.js";
import type { SpecNode } from "../node.js";
import { parameterIdentity } from "../operations.js";
import { anyOfWords, meant, shown, type Rule, type RuleContext } from "./context.js";

/** Styles that each place knows, the default first. */
const STYLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["path", ["simple", "label", "matrix"]],
  ["query", ["form", "spaceDelimited", "pipeDelimited", "deepObject"]],
  ["header", ["simple"]],
  ["cookie", ["form"]],
]);

/** Headers that say how the message itself is to be read; OpenAPI keeps them out of the list of parameters. */
const MESSAGE_HEADERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

export const checkParameter: Rule = (node, context) => {
  const { diagnostics, document } = context;
  const place = node.get("in");
  const where = place?.asString();
  const name = node.get("name");
  const isNewest = document.version === "3.2";
  const places = isNewest ? [...STYLES.keys(), "querystring"] : [...STYLES.keys()];
  if (place && where !== undefined && !places.includes(where)) {
    reportUnknown(place, "in", places, context);
    return;
  }
  if (where === "header" && MESSAGE_HEADERS.has(name?.asString()?.toLowerCase() ?? "")) {
    diagnostics.warning(
      "ignored-header",
      `the header parameter ${name ? shown(name) : ""} is ignored: OpenAPI describes it elsewhere`,
      {
        span: (name ?? node).span(),
        also: [node.span()],
        hint: "describe credentials under `security` and media types under `content`",
      },
    );
  }
  if (where === "path" && node.get("required")?.asBoolean() !== true) {
    diagnostics.warning(
      "path-parameter-optional",
      `the path parameter ${name ? shown(name) : ""} is not marked as required; it is taken as required`,
      { span: (node.get("required") ?? name ?? node).span(), hint: "write `required: true`" },
    );
  }
  if (where !== undefined) checkStyle(node, where, context);
  checkContent(node, `the parameter ${name ? shown(name) : ""}`, context);
};

function checkStyle(node: SpecNode, where: string, context: RuleContext): void {
  const style = node.get("style");
  const text = style?.asString();
  const known = STYLES.get(where);
  if (!style || text === undefined || !known) return;
  const all = [...STYLES.values()].flat();
  const isNewCookie = text === "cookie" && where === "cookie" && context.document.version === "3.2";
  if (known.includes(text) || isNewCookie) return;
  if (!all.includes(text)) {
    reportUnknown(style, "style", known, context);
    return;
  }
  context.diagnostics.error("parameter-style", `the style ${text} does not exist in: ${where}`, {
    span: style.span(),
    hint: `in: ${where} knows ${anyOfWords(known)}`,
  });
}

/** A value is described by `schema` or by `content`, with one media type. */
function checkContent(node: SpecNode, what: string, { diagnostics }: RuleContext): void {
  const content = node.get("content");
  if (!node.get("schema") && !content) {
    diagnostics.error("missing-member", `${what} has neither \`schema\` nor \`content\``, {
      span: node.keySpan(),
      hint: "add `schema: { type: string }`, or whatever type it has",
    });
  } else if (content?.kind === "map" && content.keys().length !== 1) {
    diagnostics.error("parameter-content", `\`content\` of ${what} must have one media type`, {
      span: content.keySpan(),
      hint: "keep the one that is sent, usually application/json",
    });
  }
}

/** A list of parameters names each place and name once. */
export function checkParameterList(list: SpecNode | undefined, context: RuleContext): void {
  const known = new Map<string, SpecNode>();
  for (const item of list?.items() ?? []) {
    const parameter = meant(item, context);
    const identity = parameter && parameterIdentity(parameter);
    if (identity === undefined) continue;
    const earlier = known.get(identity);
    if (!earlier) {
      known.set(identity, item);
      continue;
    }
    const [place = "", ...name] = identity.split(" ");
    context.diagnostics.error(
      "duplicate-parameter",
      `the parameter ${JSON.stringify(name.join(" "))} in: ${place} stands twice in one list`,
      {
        span: item.span(),
        hint: "remove one of the two",
        related: [{ message: "the other one stands here", span: earlier.span() }],
      },
    );
  }
}

export const checkResponses: Rule = (node, { diagnostics }) => {
  const keys = node.keys().filter((key) => !key.startsWith("x-"));
  for (const key of keys) {
    if (/^([1-5](\d\d|XX)|default)$/.test(key)) continue;
    const isOwnStatus = /^[6-9]\d\d$/.test(key);
    const span = node.get(key)?.keySpan();
    if (isOwnStatus) {
      diagnostics.warning(
        "status-code",
        `${key} is no status of HTTP, and will never arrive as one`,
        {
          span,
          hint: "a status inside the body belongs to `x-sdk-envelope`",
        },
      );
      continue;
    }
    const range = /^[1-5]xx$/i.test(key) ? key.toUpperCase() : undefined;
    diagnostics.error("status-code", `${JSON.stringify(key)} is no status code`, {
      span,
      hint:
        range === undefined
          ? "write three digits, a range such as 4XX, or default"
          : `write ${range}`,
    });
  }
};

/** Reports a word that is not in its list. */
export function reportUnknown(
  node: SpecNode,
  member: string,
  known: readonly string[],
  { diagnostics }: RuleContext,
): void {
  const text = node.asString() ?? "";
  diagnostics.error("unknown-value", `\`${member}\` cannot be ${JSON.stringify(text)}`, {
    span: node.span(),
    hint: didYouMean(text, known) ?? `write ${anyOfWords(known)}`,
  });
}
