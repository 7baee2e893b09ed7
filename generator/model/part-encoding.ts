/**
 * `encoding`: how single members of a form or multipart body are written.
 *
 * Decides: what the members of an Encoding Object mean together (a style wins over a media type, as 3.0 and later say),
 * and what is given up: headers of a part whose value the description leaves open, and parts that are known by their
 * position (3.2), each with a warning.
 * Leaves to others: writing the parts (the runtimes).
 */
import type { SpecNode } from "../spec/node.js";
import type { ParameterStyle, PartEncoding } from "./api.js";
import { first, flatten } from "./conjunction.js";
import type { Scope } from "./scope.js";
import { reportPart, reportPositions } from "./unsupported.js";

export function encodingOf(
  scope: Scope,
  mediaType: string,
  media: SpecNode,
): readonly PartEncoding[] {
  const of = (node: SpecNode, ...keys: readonly string[]): readonly SpecNode[] =>
    keys.map((key) => node.get(key)).filter((one) => one !== undefined);
  const { diagnostics } = scope.builder;
  reportPositions(diagnostics, scope.id, of(media, "prefixEncoding", "itemEncoding"));
  const isMultipart = /^multipart\//i.test(mediaType);
  return (media.get("encoding")?.entries() ?? []).map(([name, node]) => {
    const style = node.get("style")?.asString() as ParameterStyle | undefined;
    const styled = style !== undefined || node.get("explode") !== undefined;
    const nested = of(node, "encoding", "prefixEncoding", "itemEncoding");
    reportPositions(diagnostics, scope.id, nested);
    return {
      name,
      contentType: styled ? null : firstType(node.get("contentType")?.asString()),
      style: styled
        ? {
            style: style ?? "form",
            explode: node.get("explode")?.asBoolean() ?? (style ?? "form") === "form",
          }
        : null,
      allowReserved: node.get("allowReserved")?.asBoolean() === true,
      headers: isMultipart ? headersOf(scope, node) : [],
    };
  });
}

/** Of `image/png, image/jpeg` the first; a wildcard says nothing that could be sent. */
function firstType(text: string | undefined): string | null {
  const type = text?.split(",")[0]?.trim() ?? "";
  return type === "" || type.includes("*") ? null : type;
}

function headersOf(scope: Scope, node: SpecNode): PartEncoding["headers"] {
  const { document, builder } = scope;
  return (node.get("headers")?.entries() ?? []).flatMap(([name, item]) => {
    // The media type has its own place.
    if (name.toLowerCase() === "content-type") return [];
    const header = document.resolve(item);
    const schema = header.get("schema");
    const nodes = schema === undefined ? [] : flatten(document, schema);
    const values = first(nodes, "enum")?.items() ?? [];
    const fixed = first(nodes, "const") ?? (values.length === 1 ? values[0] : undefined);
    if (fixed !== undefined && (fixed.kind === "string" || fixed.kind === "number")) {
      return [{ name, value: String(fixed.value) }];
    }
    reportPart(builder.diagnostics, scope.id, name, item);
    return [];
  });
}
