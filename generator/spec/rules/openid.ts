/**
 * `x-sdk-openid`: what it names must be there, and fit.
 *
 * Decides: that an endpoint is an operation of the document, that those which take a form take one, and that addresses
 * for browsers are addresses. The methods made from it would fail at run time otherwise, so all of it is an error.
 * Leaves to others: kinds and unknown members (`structure.ts`), and what the methods are (`targets/`).
 */
import { didYouMean } from "../../nearest.js";
import type { SpecNode } from "../node.js";
import type { OperationEntry } from "../operations.js";
import { meant, shown, type RuleContext } from "./context.js";

const FORM = "application/x-www-form-urlencoded";

/** Endpoints, and the method that each of them has by its protocol. */
const ENDPOINTS = {
  token: "post",
  userInfo: "get",
  introspect: "post",
  revoke: "post",
  jwks: "get",
} as const;

export function checkOpenId(
  openId: SpecNode,
  operations: readonly OperationEntry[],
  context: RuleContext,
): void {
  for (const [key, method] of Object.entries(ENDPOINTS)) {
    checkEndpoint(openId.get(key), key, method, operations, context);
  }
  for (const key of ["issuer", "authorize", "endSession"]) {
    checkAddress(openId.get(key), key, context);
  }
  const scope = openId.get("scope");
  const text = scope?.asString();
  if (scope && text !== undefined && !text.split(" ").includes("openid")) {
    report(
      scope,
      "the scopes of OpenID Connect include `openid`",
      "scope: openid profile",
      context,
    );
  }
  for (const [, option] of openId.get("options")?.entries() ?? []) {
    const name = option.asString();
    if (name === undefined || /^\p{L}[\p{L}\p{N}_]*$/u.test(name)) continue;
    report(
      option,
      `${shown(option)} cannot be the name of an option`,
      "use letters and digits, as one writes a name in code",
      context,
    );
  }
}

function checkEndpoint(
  place: SpecNode | undefined,
  key: string,
  method: string,
  operations: readonly OperationEntry[],
  context: RuleContext,
): void {
  const id = place?.asString();
  if (!place || id === undefined) return;
  const idOf = (one: OperationEntry): string | undefined => one.node.get("operationId")?.asString();
  const found = operations.find((one) => idOf(one) === id);
  if (!found) {
    const ids = operations.flatMap((one) => idOf(one) ?? []);
    report(
      place,
      `there is no operation ${JSON.stringify(id)}`,
      didYouMean(id, ids) ?? "name an operation by its operationId",
      context,
    );
    return;
  }
  if (found.method !== method) {
    report(
      place,
      `\`${key}\` is called with ${method.toUpperCase()}, and ${id} is ${found.method.toUpperCase()}`,
      undefined,
      context,
    );
  } else if (
    method === "post" &&
    !meant(found.node.get("requestBody"), context)?.get("content")?.get(FORM)
  ) {
    report(
      place,
      `\`${key}\` takes a form, and ${id} takes none`,
      `describe it with a body of ${FORM}`,
      context,
    );
  } else if (found.parameters.some((one) => one.get("required")?.asBoolean() === true)) {
    report(place, `\`${key}\` has no parameters, and ${id} requires one`, undefined, context);
  }
}

function checkAddress(place: SpecNode | undefined, key: string, context: RuleContext): void {
  const text = place?.asString();
  if (!place || text === undefined || /^(?:\/(?!\/)|https?:\/\/[^/?#\s]+)[^?#\s]*$/i.test(text))
    return;
  report(
    place,
    `\`${key}\` is an address or a path below the host, and ${shown(place)} is neither`,
    "write for example /oidc/auth",
    context,
  );
}

function report(
  node: SpecNode,
  message: string,
  hint: string | undefined,
  context: RuleContext,
): void {
  context.diagnostics.error("x-sdk-invalid", message, { span: node.span(), hint });
}
