/**
 * Extensions of ours (`x-sdk-…`): shapes that the grammar cannot say, and what they point to.
 *
 * Decides: that an extension either works or is an error. A description that asks for a token call, for paging or
 * for an envelope must get it, so nothing here is a warning.
 * Leaves to others: kinds and unknown members (`structure.ts`), whether a pointer finds something in a schema
 * (`model/`, which knows the schemas as a whole).
 */
import { didYouMean } from "../../nearest.js";
import type { SpecNode } from "../node.js";
import type { OperationEntry } from "../operations.js";
import { isPointer } from "../pointer.js";
import { meant, shown, type Rule, type RuleContext } from "./context.js";

function invalid(
  node: SpecNode,
  message: string,
  hint: string | undefined,
  context: RuleContext,
): void {
  context.diagnostics.error("x-sdk-invalid", message, { span: node.span(), hint });
}

/** `x-sdk-name`: a name has at least one letter, and nothing a name cannot have. */
export const checkGivenName: Rule = (node, context) => {
  const name = node.get("x-sdk-name");
  const text = name?.asString();
  if (!name || text === undefined || /^[\p{L}_$][\p{L}\p{M}\p{N}_$ .-]*$/u.test(text)) return;
  invalid(
    name,
    `\`x-sdk-name\` cannot be ${shown(name)}: a name starts with a letter`,
    "use letters, digits and underscores, as one writes a name in code",
    context,
  );
};

function checkPointers(node: SpecNode, keys: readonly string[], context: RuleContext): void {
  for (const key of keys) {
    const pointer = node.get(key);
    const text = pointer?.asString();
    if (!pointer || text === undefined || (text !== "" && isPointer(text))) continue;
    const fixed = "/" + text.replace(/^\$?[./]*/, "").replaceAll(".", "/");
    invalid(
      pointer,
      `\`${key}\` is a JSON pointer, and ${shown(pointer)} is none`,
      `a pointer starts with a slash: ${fixed}`,
      context,
    );
  }
}

export const checkEnvelope: Rule = (node, context) => {
  checkPointers(node, ["message", "code", "requestId", "data"], context);
  for (const [status, entry] of node.get("errors")?.entries() ?? []) {
    if (/^[1-9]\d\d$/.test(status)) continue;
    context.diagnostics.error(
      "x-sdk-invalid",
      `${JSON.stringify(status)} is no status: a status of an envelope has three digits`,
      { span: entry.keySpan(), hint: 'write for example "404":' },
    );
  }
};

export const checkEnvelopeSuccess: Rule = (node, context) => {
  checkPointers(node, ["pointer"], context);
  const values = node.get("values");
  if (values?.kind === "list" && values.items().length === 0) {
    invalid(
      values,
      "`values` lists no value that means success",
      "write for example [200]",
      context,
    );
  }
  for (const value of values?.items() ?? []) {
    if (value.kind === "number" || value.kind === "string") continue;
    invalid(
      value,
      `${shown(value)} cannot be a value of success`,
      "write a number or a text",
      context,
    );
  }
};

/** `x-sdk-token` buys a token on a bearer scheme, and names a claim of it on an apiKey scheme. */
export function checkToken(
  node: SpecNode,
  operations: readonly OperationEntry[],
  context: RuleContext,
): void {
  const token = node.get("x-sdk-token");
  if (token?.kind !== "map") return;
  if (node.get("type")?.asString() === "apiKey") {
    checkMembers(token, ["claim", "of"], "an apiKey scheme", context);
    checkClaimOf(token.get("of"), context);
    return;
  }
  const isBearer =
    node.get("type")?.asString() === "http" &&
    /^bearer$/i.test(node.get("scheme")?.asString() ?? "");
  if (!isBearer) {
    invalid(token, "`x-sdk-token` belongs to a bearer or an apiKey scheme", undefined, context);
    return;
  }
  checkMembers(token, ["operation", "credentials", "token"], "a bearer scheme", context, [
    "expiresIn",
    "lifetime",
  ]);
  checkPointers(token, ["token", "expiresIn"], context);
  const operation = token.get("operation");
  const id = operation?.asString();
  const ids = operations.flatMap(({ node: one }) => one.get("operationId")?.asString() ?? []);
  if (operation && id !== undefined && !ids.includes(id)) {
    invalid(
      operation,
      `there is no operation ${JSON.stringify(id)} that could buy the token`,
      didYouMean(id, ids),
      context,
    );
  }
}

function checkMembers(
  token: SpecNode,
  needed: readonly string[],
  on: string,
  { diagnostics }: RuleContext,
  optional: readonly string[] = [],
): void {
  for (const key of needed) {
    if (token.get(key)) continue;
    diagnostics.error("x-sdk-invalid", `\`x-sdk-token\` of ${on} needs \`${key}\``, {
      span: token.keySpan(),
      hint: `add \`${key}:\``,
    });
  }
  for (const [key, child] of token.entries()) {
    if (needed.includes(key) || optional.includes(key)) continue;
    diagnostics.error("x-sdk-invalid", `\`${key}\` means nothing in \`x-sdk-token\` of ${on}`, {
      span: child.keySpan(),
      hint: `it has ${[...needed, ...optional].join(", ")}`,
    });
  }
}

function checkClaimOf(of: SpecNode | undefined, context: RuleContext): void {
  const text = of?.asString();
  if (!of || text === undefined) return;
  const schemes = context.document.root.get("components")?.get("securitySchemes");
  const scheme = meant(schemes?.get(text), context);
  const withToken = (schemes?.entries() ?? [])
    .filter(([, one]) => meant(one, context)?.get("x-sdk-token")?.get("operation"))
    .map(([name]) => name);
  if (!scheme) {
    invalid(
      of,
      `there is no security scheme ${JSON.stringify(text)}`,
      didYouMean(text, withToken),
      context,
    );
  } else if (!scheme.get("x-sdk-token")?.get("operation")) {
    invalid(
      of,
      `the security scheme ${JSON.stringify(text)} buys no token that could have claims`,
      withToken.length > 0 ? `a token is bought by ${withToken.join(", ")}` : undefined,
      context,
    );
  }
}

export function checkPaging({ node, parameters }: OperationEntry, context: RuleContext): void {
  const paging = node.get("x-sdk-paging");
  if (paging?.kind !== "map") return;
  checkPointers(paging, ["items", "total"], context);
  const inQuery = parameters.flatMap((one) =>
    one.get("in")?.asString() === "query" ? (one.get("name")?.asString() ?? []) : [],
  );
  for (const key of ["page", "size"]) {
    const place = paging.get(key);
    const text = place?.asString();
    if (!place || text === undefined) continue;
    if (text.startsWith("/")) {
      checkPointers(paging, [key], context);
      if (!node.get("requestBody")) {
        invalid(
          place,
          `${shown(place)} points into a body, and the operation has none`,
          undefined,
          context,
        );
      }
    } else if (!inQuery.includes(text)) {
      invalid(
        place,
        `the operation has no query parameter ${JSON.stringify(text)}`,
        didYouMean(text, inQuery) ?? "name a query parameter, or a pointer into the JSON body",
        context,
      );
    }
  }
}

/** An extension beside `$ref` would be lost without a word, except in schemas from 3.1 on. */
export function checkBesideReference(
  node: SpecNode,
  isSchema: boolean,
  { document, diagnostics }: RuleContext,
): void {
  if (isSchema && document.version !== "3.0") return;
  for (const key of node.keys()) {
    if (!key.startsWith("x-sdk-")) continue;
    diagnostics.error("x-sdk-invalid", `\`${key}\` beside \`$ref\` is ignored`, {
      span: node.get(key)?.keySpan(),
      hint: isSchema
        ? "put it where the reference leads, or write `allOf: [{ $ref: … }]` and put it beside that"
        : "put it where the reference leads",
    });
  }
}
