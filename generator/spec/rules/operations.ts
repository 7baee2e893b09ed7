/**
 * Operations and their paths.
 *
 * Decides: which of them could not be called, or not be told apart. Leaves to others: single parameters
 * (`parameters.ts`), and names of methods (`naming/`).
 */
import type { OperationEntry } from "../operations.js";
import type { SpecNode } from "../node.js";
import { hasMark, namesIn, readPath } from "../path.js";
import { didYouMean } from "../../nearest.js";
import type { RuleContext } from "./context.js";

export function checkOperations(operations: readonly OperationEntry[], context: RuleContext): void {
  checkIds(operations, context);
  checkPaths(operations, context);
  checkExtras(operations, context);
  for (const operation of operations) checkTemplate(operation, context);
}

function checkIds(operations: readonly OperationEntry[], { diagnostics }: RuleContext): void {
  const known = new Map<string, Claim>();
  const claim = (id: string, place: SpecNode, { pathNode }: OperationEntry) => {
    const earlier = known.get(id);
    if (!earlier) {
      known.set(id, { place, pathNode });
      return;
    }
    // Two paths may share one file, and then the name stands only once: the paths are the two places.
    const isShared = earlier.place === place;
    if (isShared && earlier.pathNode === pathNode) return;
    diagnostics.error("duplicate-operation-id", `two operations are called ${JSON.stringify(id)}`, {
      span: isShared ? pathNode.keySpan() : place.span(),
      hint: "give each operation a name of its own",
      related: [
        {
          message: "the other one stands here",
          span: isShared ? earlier.pathNode.keySpan() : earlier.place.span(),
        },
      ],
    });
  };
  for (const operation of operations) {
    const { node, method, path } = operation;
    const id = node.get("operationId");
    const text = id?.asString();
    if (id && text !== undefined && text.trim() !== "") {
      claim(text, id, operation);
    } else if (path !== null) {
      diagnostics.warning(
        "missing-operation-id",
        `${method.toUpperCase()} ${path} has no \`operationId\`, so its name is made from method and path`,
        { span: (id ?? node).keySpan(), hint: "add `operationId:` with the name of the method" },
      );
    }
  }
  for (const operation of operations) {
    for (const alias of operation.node.get("x-sdk-aliases")?.items() ?? []) {
      const text = alias.asString();
      if (text !== undefined) claim(text, alias, operation);
    }
  }
}

/** Who has a name already. */
interface Claim {
  readonly place: SpecNode;
  readonly pathNode: SpecNode;
}

/** Paths that differ only in the names of their parameters are the same address. */
function checkPaths(operations: readonly OperationEntry[], { diagnostics }: RuleContext): void {
  const known = new Map<string, OperationEntry>();
  for (const operation of operations) {
    if (operation.path === null) continue;
    const address = operation.path.replace(/\{[^{}]*\}/g, "{}");
    const key = `${operation.method} ${address}`;
    const earlier = known.get(key);
    if (!earlier) {
      known.set(key, operation);
      continue;
    }
    const [one, other] = [JSON.stringify(operation.path), JSON.stringify(earlier.path)];
    diagnostics.warning(
      "ambiguous-path",
      `${one} and ${other} are one address, and two methods: they differ only in the names of parameters`,
      {
        span: operation.pathNode.keySpan(),
        hint: "join the two, or give one of them another fixed part",
        related: [{ message: "the other path stands here", span: earlier.pathNode.keySpan() }],
      },
    );
  }
}

/** Told once, since descriptions that have one have many. */
function checkExtras(operations: readonly OperationEntry[], { diagnostics }: RuleContext): void {
  const tell = (sign: "?" | "#", what: string, hint: string): void => {
    const places = new Set(
      operations.filter(({ path }) => path && hasMark(path, sign)).map(({ pathNode }) => pathNode),
    );
    const [first, ...others] = places;
    if (first === undefined) return;
    const more = others.length === 0 ? "" : `, as ${String(others.length)} others have`;
    diagnostics.warning(
      "path-syntax",
      `the path ${JSON.stringify(String(first.key))} has ${what}${more}`,
      { span: first.keySpan(), also: others.map((one) => one.keySpan()), hint },
    );
  };
  tell(
    "?",
    "a query",
    "declare what it asks for as parameters `in: query`; the SDKs take it for such",
  );
  tell("#", "a fragment", "a fragment is never sent; leave it out, as the SDKs do");
}

function checkTemplate(operation: OperationEntry, { diagnostics }: RuleContext): void {
  const { path, pathNode, node, parameters, method } = operation;
  if (path === null) return;
  if (!path.startsWith("/")) {
    diagnostics.error(
      "path-syntax",
      `the path ${JSON.stringify(path)} does not start with a slash`,
      {
        span: pathNode.keySpan(),
        hint: `write /${path}`,
      },
    );
    return;
  }
  const inTemplate = namesIn(path);
  if (/[{}]/.test(path.replace(/\{[^{}]+\}/g, ""))) {
    diagnostics.error("path-syntax", `the braces in ${JSON.stringify(path)} do not match`, {
      span: pathNode.keySpan(),
      hint: "a parameter is written {name}",
    });
    return;
  }
  const declared = new Map<string, SpecNode>();
  const queries = new Set<string>();
  for (const parameter of parameters) {
    const name = parameter.get("name")?.asString() ?? "";
    const place = parameter.get("in")?.asString();
    if (place === "path") declared.set(name, parameter);
    if (place === "query") queries.add(name);
  }
  const { query } = readPath(path);
  const asked = new Set(
    query
      .filter(({ name, parameter }) => queries.has(parameter ?? name))
      .map((one) => one.parameter),
  );
  const missing = [...inTemplate].filter((name) => !declared.has(name) && !asked.has(name));
  const spare = [...declared.keys()].filter((name) => !inTemplate.has(name));
  for (const name of missing) {
    diagnostics.warning(
      "path-parameter-undeclared",
      `${method.toUpperCase()} ${path} does not declare the path parameter ${JSON.stringify(name)}; it is taken for text`,
      {
        span: node.keySpan(),
        hint:
          didYouMean(name, spare) ??
          `add { name: ${name}, in: path, required: true, schema: { type: string } } to its parameters`,
        related: [{ message: "the path names it here", span: pathNode.keySpan() }],
      },
    );
  }
  for (const name of spare) {
    const parameter = declared.get(name);
    diagnostics.warning(
      "path-parameter-unused",
      `the path parameter ${JSON.stringify(name)} does not occur in ${path}; it is ignored`,
      {
        span: (parameter?.get("name") ?? node).span(),
        also: parameter ? [parameter.span()] : [],
        hint: didYouMean(name, missing) ?? `write {${name}} in the path, or remove the parameter`,
        related: [{ message: "the path stands here", span: pathNode.keySpan() }],
      },
    );
  }
}
