/**
 * Security schemes and what refers to them.
 *
 * Decides: what each type of scheme must say, and that requirements name schemes that exist.
 * Leaves to others: `x-sdk-token` (`extensions.ts`), how credentials are sent (`model/`, the runtimes).
 */
import { didYouMean } from "../../nearest.js";
import type { Rule } from "./context.js";
import { reportUnknown } from "./parameters.js";

/** Members that each type cannot do without. */
const NEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["apiKey", ["name", "in"]],
  ["http", ["scheme"]],
  ["oauth2", ["flows"]],
  ["openIdConnect", ["openIdConnectUrl"]],
  ["mutualTLS", []],
]);

/** URLs that each flow cannot do without. */
const FLOW_NEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["implicit", ["authorizationUrl"]],
  ["password", ["tokenUrl"]],
  ["clientCredentials", ["tokenUrl"]],
  ["authorizationCode", ["authorizationUrl", "tokenUrl"]],
  ["deviceAuthorization", ["deviceAuthorizationUrl", "tokenUrl"]],
]);

export const checkSecurityScheme: Rule = (node, context) => {
  const type = node.get("type");
  const text = type?.asString();
  if (!type || text === undefined) return;
  const needs = NEEDS.get(text);
  if (!needs) {
    reportUnknown(type, "type", [...NEEDS.keys()], context);
    return;
  }
  for (const key of needs) {
    if (node.get(key)) continue;
    context.diagnostics.error(
      "missing-member",
      `a security scheme of type ${text} needs \`${key}\``,
      {
        span: node.keySpan(),
        hint: `add \`${key}:\``,
      },
    );
  }
  const place = node.get("in");
  const places = ["header", "query", "cookie"];
  if (
    text === "apiKey" &&
    place?.asString() !== undefined &&
    !places.includes(String(place.value))
  ) {
    reportUnknown(place, "in", places, context);
  }
};

export const checkOAuthFlows: Rule = (node, { diagnostics }) => {
  for (const [name, needs] of FLOW_NEEDS) {
    const flow = node.get(name);
    if (flow?.kind !== "map") continue;
    for (const key of needs) {
      if (flow.get(key)) continue;
      diagnostics.error("missing-member", `the flow ${name} needs \`${key}\``, {
        span: flow.keySpan(),
        hint: `add \`${key}:\``,
      });
    }
  }
};

export const checkSecurityRequirement: Rule = (node, context) => {
  const { document, diagnostics } = context;
  const schemes = document.root.get("components")?.get("securitySchemes");
  for (const [name, scopes] of node.entries()) {
    if (name.startsWith("x-") && !schemes?.get(name)) continue;
    const declared = schemes?.get(name);
    // From 3.2 on a requirement may also be a reference.
    const isReference = document.version === "3.2" && document.lookup(node, name) !== undefined;
    if (!declared && !isReference) {
      diagnostics.error(
        "unknown-security-scheme",
        `there is no security scheme ${JSON.stringify(name)} under components.securitySchemes`,
        { span: scopes.keySpan(), hint: didYouMean(name, schemes?.keys() ?? []) },
      );
    }
  }
};
