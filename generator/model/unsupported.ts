/**
 * What an operation says that no SDK of ours can do, each with a warning at its place.
 *
 * Decides: where the line is drawn today. Everything named here is read and checked, and then left out; nothing else
 * of an operation is.
 * Leaves to others: everything that is supported (`operation.ts`), and schemas (`lossy.ts`).
 */
import type { Diagnostics } from "../diagnostic.js";
import type { SpecNode } from "../spec/node.js";
import type { Content } from "./api.js";

/** `fetch` refuses to send it (Fetch standard, forbidden methods), and so do other platforms' clients. */
export function reportMethod(diagnostics: Diagnostics, method: string, node: SpecNode): void {
  diagnostics.warning(
    "unsupported-operation",
    `no client can send ${method.toUpperCase()}; the operation is left out`,
    { span: node.keySpan(), hint: "if it is meant for programs, describe it with another method" },
  );
}

/** `in: querystring` (3.2): one value that is the whole query. */
export function reportParameter(diagnostics: Diagnostics, name: string, node: SpecNode): void {
  diagnostics.warning(
    "unsupported-parameter",
    `${name}: a parameter that is the whole query is left out`,
    {
      span: (node.get("in") ?? node).span(),
      hint: "describe its parts as query parameters",
    },
  );
}

export function reportBody(
  diagnostics: Diagnostics,
  id: string,
  method: string,
  node: SpecNode,
): void {
  diagnostics.warning(
    "unsupported-body",
    `${id}: no client can send a body with ${method}; it is left out`,
    {
      span: node.keySpan(),
      hint: "describe it as query parameters, or use POST",
    },
  );
}

/** Places beside the operation itself. `pathItem` is asked for what holds for all its operations. */
export function reportSurroundings(
  diagnostics: Diagnostics,
  id: string,
  node: SpecNode,
  pathItem: SpecNode,
): void {
  const servers = node.get("servers") ?? pathItem.get("servers");
  if (servers !== undefined && servers.items().length > 0) {
    diagnostics.warning(
      "unsupported-servers",
      `${id}: a server of its own is not used; the call goes to the client's host`,
      { span: servers.keySpan(), hint: "put the operation into a description of its own" },
    );
  }
  const callbacks = node.get("callbacks");
  if (callbacks !== undefined) {
    diagnostics.warning("not-generated", `${id}: callbacks are not part of an SDK`, {
      span: callbacks.keySpan(),
    });
  }
  for (const [, response] of node.get("responses")?.entries() ?? []) {
    const links = response.get("links");
    if (links === undefined) continue;
    diagnostics.warning("not-generated", `${id}: links between operations are not part of an SDK`, {
      span: links.keySpan(),
    });
  }
}

export function reportWebhooks(diagnostics: Diagnostics, root: SpecNode): void {
  const webhooks = root.get("webhooks");
  if (webhooks === undefined || webhooks.entries().length === 0) return;
  diagnostics.warning(
    "not-generated",
    "webhooks have no methods; the components they use become types all the same",
    {
      span: webhooks.keySpan(),
    },
  );
}

/** Parts of a form or multipart body are written in one way each, whatever `encoding` asks for. */
export function reportEncoding(
  diagnostics: Diagnostics,
  id: string,
  mediaType: string,
  media: SpecNode,
): void {
  const encoding =
    media.get("encoding") ?? media.get("prefixEncoding") ?? media.get("itemEncoding");
  if (encoding !== undefined && (encoding.kind !== "map" || encoding.entries().length > 0)) {
    diagnostics.warning(
      "unsupported-body",
      `${id}: \`encoding\` is not followed; every part is written as its type asks`,
      {
        span: encoding.keySpan(),
        hint: "text parts are sent as text, binary ones as files, objects as JSON",
      },
    );
  }
  if (/^multipart\/(?!form-data\b)/i.test(mediaType)) {
    diagnostics.warning(
      "unsupported-media-type",
      `${id}: \`${mediaType}\` is sent as multipart/form-data`,
      {
        span: media.keySpan(),
      },
    );
  }
}

/**
 * Formats whose schema is not what a caller holds: XML arrives as text, unknown formats as bytes, streams as a whole.
 * Said only where the schema promises more than that.
 */
export function reportFormat(
  diagnostics: Diagnostics,
  id: string,
  { mediaType, kind }: Pick<Content, "mediaType" | "kind">,
  media: SpecNode,
  target: SpecNode | undefined,
): void {
  const type = target?.get("type")?.asString();
  const structured =
    type === "object" ||
    type === "array" ||
    target?.get("properties") !== undefined ||
    target?.get("allOf") !== undefined;
  const isStream = /^text\/event-stream\b|\/(x-)?(ndjson|jsonl|json-seq)\b/i.test(mediaType);
  if (!isStream && !((kind === "text" || kind === "bytes") && structured)) return;
  const as = isStream
    ? "is read as a whole, as text"
    : kind === "text"
      ? "is text to the SDKs"
      : "is bytes to the SDKs";
  diagnostics.warning(
    "unsupported-media-type",
    `${id}: \`${mediaType}\` ${as}; its schema is not used`,
    {
      span: media.keySpan(),
    },
  );
}
