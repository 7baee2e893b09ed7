/**
 * Holds the description against the grammar.
 *
 * Decides: what is said about a member that is unknown, missing, or of the wrong kind, and the order of the walk:
 * every object once, also those that are reached only through references, without recursion from one to the next.
 * Text where a number or a boolean belongs is an error, because a careless generator would print it as code; text
 * that reads exactly like one (`"10"`, `"true"`) is only a warning, and not used.
 * Leaves to others: the table (`grammar.ts`), rules about more than one member (`rules/`, called for each object).
 */
import { didYouMean } from "../nearest.js";
import type { JsonObject } from "../model/json.js";
import { referenceOf, type SpecVersion } from "./document.js";
import {
  EXTENSIONS,
  GRAMMAR,
  type Member,
  type ObjectGrammar,
  type ObjectName,
  type Shape,
} from "./grammar.js";
import type { SpecNode } from "./node.js";
import { anyOfWords, shown, type RuleContext } from "./rules/context.js";
import { reportTarget } from "./rules/references.js";

export interface StructureOptions extends RuleContext {
  /** Called once for each object that is a map, references followed. */
  readonly onObject: (name: ObjectName, node: SpecNode) => void;
  /** Called once for each object that is a reference. */
  readonly onReference: (node: SpecNode, name: ObjectName) => void;
}

/** Walks everything that can be reached from the root, which is an object of the name. */
export function checkStructure(
  root: SpecNode,
  options: StructureOptions,
  name: ObjectName = "document",
): void {
  new Walk(options).run(root, name);
}

/** Objects that are nothing without what they must have; elsewhere a number for text is only passed over. */
const NEEDED: ReadonlySet<ObjectName> = new Set<ObjectName>([
  "parameter",
  "securityScheme",
  "server",
  "discriminator",
]);

class Walk {
  readonly #options: StructureOptions;
  readonly #version: SpecVersion;
  readonly #seen = new Map<ObjectName, Set<SpecNode>>();
  readonly #requiredMembers = new Map<ObjectName, readonly string[]>();
  /** Members that cannot be ignored, whatever is wrong with them. */
  readonly #needed = new Set<SpecNode>();
  /** Targets of references, visited after what refers to them. */
  readonly #waiting: { readonly node: SpecNode; readonly name: ObjectName }[] = [];

  constructor(options: StructureOptions) {
    this.#options = options;
    this.#version = options.document.version;
  }

  run(root: SpecNode, rootName: ObjectName): void {
    this.#waiting.push({ node: root, name: rootName });
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      this.#object(next.node, next.name, true);
    }
  }

  #visit(node: SpecNode, shape: Shape): void {
    switch (shape.kind) {
      case "any":
        return;
      case "text":
      case "flag":
      case "number":
      case "count":
        this.#scalar(node, shape.kind);
        return;
      case "list":
        if (node.kind === "list") for (const item of node.items()) this.#visit(item, shape.of);
        else this.#wrongKind(node, "a list");
        return;
      case "map":
        if (node.kind !== "map") return this.#wrongKind(node, "a map");
        for (const key of Object.keys(node.value as JsonObject)) {
          const child = node.get(key);
          if (child) this.#visit(child, shape.of);
        }
        return;
      case "either": {
        const fitting = shape.of.find((one) => fits(node, one));
        if (fitting) this.#visit(node, fitting);
        else this.#wrongKind(node, anyOfWords(shape.of.map(describe)));
        return;
      }
      case "object":
        this.#object(node, shape.name, shape.canBeReference);
        return;
    }
  }

  #object(node: SpecNode, name: ObjectName, canBeReference: boolean): void {
    const grammar = GRAMMAR.get(name);
    if (!grammar) return;
    if (node.kind !== "map") {
      // From 3.1 on a schema may be `true` or `false`.
      if (name === "schema" && node.kind === "boolean" && this.#version !== "3.0") return;
      this.#wrongKind(node, grammar.title);
      return;
    }
    let seen = this.#seen.get(name);
    if (!seen) this.#seen.set(name, (seen = new Set()));
    if (seen.has(node)) return;
    seen.add(node);

    const reference = referenceOf(node);
    if (reference !== undefined && (canBeReference || name === "schema" || name === "pathItem")) {
      this.#follow(node, reference, name);
      this.#options.onReference(node, name);
      // What stands beside `$ref` counts in schemas from 3.1 on, and in path items; elsewhere it is ignored.
      if (name !== "pathItem" && (name !== "schema" || this.#version === "3.0")) return;
    }
    this.#members(node, name, grammar, reference !== undefined);
    this.#options.onObject(name, node);
  }

  #follow(node: SpecNode, reference: string, name: ObjectName): void {
    const { document } = this.#options;
    const target = document.target(node);
    if (target.kind !== "node") {
      // The next link of the chain has its own finding when it is visited; here only what this one says counts.
      const own = document.locate(node, reference);
      if (own.kind !== "node")
        reportTarget(own, reference, node.get("$ref") ?? node, this.#options);
      else if (target.kind === "loop") reportTarget(target, reference, node, this.#options);
      else this.#waiting.push({ node: own.node, name });
      return;
    }
    this.#waiting.push({ node: target.node, name });
  }

  #members(node: SpecNode, name: ObjectName, grammar: ObjectGrammar, hasReference: boolean): void {
    for (const key of Object.keys(node.value as JsonObject)) {
      const member = grammar.members.get(key);
      if (member) {
        const child = node.get(key);
        if (!child || !this.#isKnown(child, key, member, grammar)) continue;
        if (NEEDED.has(name) && member.requiredIn.includes(this.#version)) this.#needed.add(child);
        this.#visit(child, member.shape);
      } else if (key.startsWith("x-")) {
        if (key.startsWith("x-sdk-")) this.#unknownExtension(node, key, grammar);
      } else if (grammar.others) {
        const child = node.get(key);
        if (child) this.#visit(child, grammar.others);
      } else if (key !== "$ref" && key !== "$dynamicRef") {
        this.#unknownMember(node, key, name, grammar);
      }
    }
    if (hasReference) return;
    for (const key of this.#required(name, grammar)) {
      if (node.get(key)) continue;
      this.#options.diagnostics.error("missing-member", `${grammar.title} needs \`${key}\``, {
        span: node.keySpan(),
        hint: `add \`${key}:\``,
      });
    }
  }

  /** Members that this version demands, found once for each kind of object. */
  #required(name: ObjectName, grammar: ObjectGrammar): readonly string[] {
    let required = this.#requiredMembers.get(name);
    if (required === undefined) {
      required = [...grammar.members.keys()].filter((key) =>
        grammar.members.get(key)?.requiredIn.includes(this.#version),
      );
      this.#requiredMembers.set(name, required);
    }
    return required;
  }

  #isKnown(child: SpecNode, key: string, member: Member, grammar: ObjectGrammar): boolean {
    if (member.until !== null && this.#version >= member.until) {
      const hint =
        key === "nullable"
          ? 'write `type: [string, "null"]`, with the type that is meant'
          : undefined;
      this.#options.diagnostics.warning(
        "outdated-keyword",
        `\`${key}\` means nothing from OpenAPI ${member.until} on; it is ignored`,
        { span: child.keySpan(), hint },
      );
      return false;
    }
    if (this.#version < member.since) {
      this.#options.diagnostics.warning(
        "newer-keyword",
        `\`${key}\` of ${grammar.title} is known from OpenAPI ${member.since} on, and this is ${this.#version}`,
        {
          span: child.keySpan(),
          hint: `write openapi: ${member.since}.0 at the top if you mean it`,
        },
      );
    }
    return true;
  }

  #unknownMember(node: SpecNode, key: string, name: ObjectName, grammar: ObjectGrammar): void {
    const { diagnostics } = this.#options;
    const child = node.get(key);
    const details = {
      span: child?.keySpan(),
      hint: didYouMean(key, grammar.members.keys()) ?? hintForMember(key, name),
    };
    const message = `${grammar.title} has no member ${JSON.stringify(key)}`;
    if (grammar.isOurs) diagnostics.error("x-sdk-invalid", message, details);
    else diagnostics.warning("unknown-keyword", message + "; it is ignored", details);
  }

  #unknownExtension(node: SpecNode, key: string, grammar: ObjectGrammar): void {
    const homes = EXTENSIONS.get(key);
    const span = node.get(key)?.keySpan();
    const hint = homes ? `it belongs to ${anyOfWords(homes)}` : didYouMean(key, EXTENSIONS.keys());
    // Other tools have words that begin like ours.
    this.#options.diagnostics[hint === undefined ? "warning" : "error"](
      "x-sdk-unknown",
      homes ? `\`${key}\` means nothing on ${grammar.title}` : `there is no extension \`${key}\``,
      { span, hint },
    );
  }

  #scalar(node: SpecNode, kind: "text" | "flag" | "number" | "count"): void {
    const { value } = node;
    switch (kind) {
      case "text":
        if (typeof value !== "string") this.#wrongKind(node, "text");
        return;
      case "flag":
        if (typeof value !== "boolean") this.#wrongKind(node, "true or false");
        return;
      case "number":
        if (typeof value !== "number" && typeof value !== "bigint")
          this.#wrongKind(node, "a number");
        return;
      case "count":
        if (
          typeof value === "bigint" ? value < 0n : !(Number.isInteger(value) && Number(value) >= 0)
        ) {
          this.#wrongKind(node, "an integer that is not negative");
        }
        return;
    }
  }

  #wrongKind(node: SpecNode, wanted: string): void {
    const { diagnostics } = this.#options;
    const name = nameOf(node);
    const found = foundKind(node);
    const message = `${name} is ${found}, where ${wanted} is expected`;
    const span = node.span();
    const hint =
      node.kind === "null" ? "fill it in, or leave the member out" : harmlessHint(node, wanted);
    const canBeLeftOut = node.kind === "null" ? isLeftOut(wanted) : hint !== undefined;
    const isHarmless = canBeLeftOut && !this.#needed.has(node);
    if (isHarmless) {
      diagnostics.warning("wrong-kind", message + "; it is ignored", { span, hint });
    } else {
      diagnostics.error("wrong-kind", message, { span, hint });
    }
  }
}

function fits(node: SpecNode, shape: Shape): boolean {
  switch (shape.kind) {
    case "any":
      return true;
    case "text":
      return node.kind === "string";
    case "flag":
      return node.kind === "boolean";
    case "number":
    case "count":
      return node.kind === "number";
    case "list":
      return node.kind === "list";
    case "map":
    case "object":
      return node.kind === "map";
    case "either":
      return shape.of.some((one) => fits(node, one));
  }
}

function describe(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return "text";
    case "flag":
      return "true or false";
    case "number":
    case "count":
      return "a number";
    case "list":
      return "a list";
    case "object":
      return GRAMMAR.get(shape.name)?.title ?? "a map";
    case "map":
      return "a map";
    case "any":
    case "either":
      return "a value";
  }
}

/** "`minimum`", or the nearest key above an item of a list. */
function nameOf(node: SpecNode): string {
  if (typeof node.key === "string") return `\`${node.key}\``;
  let above = node.parent;
  while (above && typeof above.key === "number") above = above.parent;
  return above?.key === null || above === null ? "the document" : `an item of \`${above.key}\``;
}

function foundKind(node: SpecNode): string {
  switch (node.kind) {
    case "string":
      return `the text ${shown(node)}`;
    case "number":
      return `the number ${shown(node)}`;
    case "boolean":
      return String(node.value);
    case "null":
      return "empty";
    case "list":
      return "a list";
    case "map":
      return "a map";
  }
}

/** An empty scalar, list or map says as much as none; an empty object lacks what it needs. */
function isLeftOut(wanted: string): boolean {
  return /^(text|a map$|a list|a number|true or false|an integer)/.test(wanted);
}

/** What to write instead, when nothing is lost by ignoring the value; `undefined` when it is a real fault. */
function harmlessHint(node: SpecNode, wanted: string): string | undefined {
  const { value } = node;
  if (wanted === "text" && (node.kind === "number" || node.kind === "boolean")) {
    return `write it in quotes: "${node.kind === "number" ? node.sourceText() : String(value)}"`;
  }
  if (typeof value !== "string") return undefined;
  if (/true or false/.test(wanted) && (value === "true" || value === "false")) {
    return `write ${value} without quotes`;
  }
  if (/number|integer/.test(wanted) && /^-?\d{1,300}(\.\d{1,300})?$/.test(value)) {
    return `write ${value} without quotes`;
  }
  return undefined;
}

function hintForMember(key: string, name: ObjectName): string {
  if (name === "schema" && key === "optional") return "leave the name out of `required`";
  return "extensions start with x-";
}
