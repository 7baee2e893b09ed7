/**
 * Whether the file is an OpenAPI document at all, of a version that is understood.
 *
 * Decides: what is said when it is not; nothing else is looked at then, because every further finding would be noise.
 * Leaves to others: everything below the root.
 */
import type { SpecNode } from "../node.js";
import type { RuleContext } from "./context.js";

const SUPPORTED = "this program reads OpenAPI 3.0, 3.1 and 3.2";

/** True when the rest of the document may be checked. */
export function checkEntry(root: SpecNode, { diagnostics }: RuleContext): boolean {
  if (root.kind !== "map") {
    const isEmpty = root.kind === "null" && root.file.text.trim() === "";
    const message = isEmpty
      ? "the file is empty"
      : "this is not an OpenAPI document: it is not a map with `openapi`, `info` and `paths`";
    diagnostics.error("not-openapi", message, {
      span: root.span(),
      hint: "an OpenAPI document starts with `openapi: 3.1.0`",
    });
    return false;
  }
  const version = root.get("openapi");
  const swagger = root.get("swagger");
  if (!version && swagger) {
    diagnostics.error(
      "unsupported-version",
      `Swagger ${swagger.sourceText()} is not read; ${SUPPORTED}`,
      {
        span: swagger.span(),
        hint: "convert it first, for example with `npx swagger2openapi`",
      },
    );
    return false;
  }
  if (!version) {
    diagnostics.error("not-openapi", "this is not an OpenAPI document: it has no `openapi`", {
      span: root.span(),
      hint: "write `openapi: 3.1.0` at the top",
    });
    return false;
  }
  if (/^3\.[012](\.\d+)?(-[\w.]+)?$/.test(version.asString() ?? "")) return true;
  const text = version.kind === "null" ? "(none)" : version.sourceText();
  const quoted = /^3\.[012]$/.test(text) ? `; it must be text: write openapi: ${text}.0` : "";
  diagnostics.error(
    "unsupported-version",
    `version ${text} of OpenAPI is not known; ${SUPPORTED}`,
    {
      span: version.span(),
      hint: `write the version the document follows, such as 3.0.4 or 3.1.1${quoted}`,
    },
  );
  return false;
}
