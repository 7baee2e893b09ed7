/**
 * What an operation says that no SDK of ours can do, each with a warning at its place.
 *
 * Decides: where the line is drawn. Everything named here is read and checked, and then left out or widened; nothing
 * else of an operation is.
 * Leaves to others: everything that is supported (`operation.ts`), and schemas (`lossy.ts`).
 */
import type { Diagnostics } from "../diagnostic.js";
import type { SpecNode } from "../spec/node.js";
import type { Content } from "./api.js";

/**
 * CONNECT opens a tunnel and TRACK is no method any more: no client sends them. TRACE is a method, which `fetch` refuses
 * to send (Fetch standard, forbidden methods) and other clients do not.
 */
export function reportMethod(diagnostics: Diagnostics, method: string, node: SpecNode): void {
  const name = method.toUpperCase();
  diagnostics.warning(
    "unsupported-operation",
    name === "TRACE"
      ? "many platforms refuse to send TRACE, such as every `fetch`; the operation will fail there"
      : `no client can send ${name}; the operation is left out`,
    { span: node.keySpan(), hint: "if it is meant for programs, describe it with another method" },
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

/** A server whose host has no default that could be one: no SDK can go there by itself. */
export function reportServers(diagnostics: Diagnostics, list: SpecNode | undefined): void {
  const [server] = list?.items() ?? [];
  const authority = /^https?:\/\/[^/]*/i.exec(server?.get("url")?.asString() ?? "")?.[0] ?? "";
  const free = (server?.get("variables")?.entries() ?? []).find(
    ([name, variable]) =>
      authority.includes(`{${name}}`) &&
      !/^[\w.:-]+$/.test(variable.get("default")?.asString() ?? ""),
  );
  if (free === undefined) return;
  diagnostics.warning(
    "unsupported-servers",
    `the server depends on \`${free[0]}\`; callers name the host for these operations`,
    {
      span: list?.keySpan(),
      hint: "give the variable a default that is a host, or describe these operations in a document of their own",
    },
  );
}

/** A slash that is kept would lead to another path. */
export function reportReserved(diagnostics: Diagnostics, name: string, node: SpecNode): void {
  diagnostics.warning(
    "unsupported-parameter",
    `${name}: reserved characters are encoded in a path all the same`,
    {
      span: (node.get("allowReserved") ?? node).span(),
      hint: "describe each segment as a parameter of its own",
    },
  );
}

/** Headers of a part whose value nobody fixes: no argument of a method holds them. */
export function reportPart(
  diagnostics: Diagnostics,
  id: string,
  name: string,
  node: SpecNode,
): void {
  diagnostics.warning(
    "unsupported-body",
    `${id}: the header \`${name}\` of a part is not sent; its value is left open`,
    { span: node.keySpan(), hint: "give its schema a `const`, or send the value as a member" },
  );
}

/** Parts that are known by their place and not by a name (3.2), and parts that have parts. */
export function reportPositions(
  diagnostics: Diagnostics,
  id: string,
  [node, ...others]: readonly SpecNode[],
): void {
  if (node === undefined) return;
  diagnostics.warning(
    "unsupported-body",
    `${id}: \`${String(node.key)}\` is not followed; every part is written as its type asks`,
    {
      span: node.keySpan(),
      also: others.map((one) => one.keySpan()),
      hint: "name the parts, and describe them under `encoding`",
    },
  );
}

/** Events of which some hold JSON and others text: what a reader gets is text. */
export function reportMixedEvents(diagnostics: Diagnostics, id: string, node: SpecNode): void {
  diagnostics.warning(
    "unsupported-media-type",
    `${id}: some events hold JSON and others text; the data of all is given as text`,
    { span: node.keySpan(), hint: "describe the `data` of every event by a `contentSchema`" },
  );
}

/**
 * Formats whose schema is not what a caller holds: XML arrives as text, unknown formats as bytes. Said only where the schema promises more than that.
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
  if (!((kind === "text" || kind === "bytes") && structured)) return;
  const as = kind === "text" ? "is text to the SDKs" : "is bytes to the SDKs";
  diagnostics.warning(
    "unsupported-media-type",
    `${id}: \`${mediaType}\` ${as}; its schema is not used`,
    {
      span: media.keySpan(),
    },
  );
}
