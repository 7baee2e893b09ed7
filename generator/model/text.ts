/**
 * `type: string`: text, or bytes.
 *
 * Decides: which of the two a schema means, and for bytes whether they stand as they are or in base64.
 * Leaves to others: everything else about the schema (`schema.ts`), and bodies that are bytes as a whole (`content.ts`).
 */
import type { SpecNode } from "../spec/node.js";
import type { Type } from "./api.js";
import { first } from "./conjunction.js";
import { constraintsOf } from "./constraints.js";

export function stringType(nodes: readonly SpecNode[]): Type {
  const format = first(nodes, "format")?.asString() ?? "";
  if (format === "binary") return { kind: "bytes", encoding: "raw" };
  const encoding = first(nodes, "contentEncoding")?.asString()?.toLowerCase();
  if (format === "byte" || encoding === "base64") return { kind: "bytes", encoding: "base64" };
  const media = first(nodes, "contentMediaType")?.asString() ?? "";
  if (encoding === undefined && isBinary(media)) return { kind: "bytes", encoding: "raw" };
  return { kind: "string", format, constraints: constraintsOf(nodes, "string") };
}

/** Whether a media type is not one of text: a picture cannot be a string of characters, a page of HTML can. */
function isBinary(mediaType: string): boolean {
  return (
    mediaType !== "" &&
    !/^(text|multipart)\/|^application\/(json|xml|yaml|jwt|javascript|x-www-form-urlencoded)\b|\+(json|xml|yaml|jwt)\b/i.test(
      mediaType,
    )
  );
}
