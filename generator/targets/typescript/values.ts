/**
 * Values as expressions: rows of the operation table, arguments of a sample.
 *
 * Decides: how objects and lists are broken into lines.
 * Leaves to others: scalars and keys (`syntax.ts`), and the breaking itself (`layout.ts`).
 */
import { code, Code } from "../../code/code.js";
import { isJsonObject, type Json } from "../../model/json.js";
import { bracketed, type Doc, group, indented, layOut, LINE, SOFT_LINE } from "./layout.js";
import { literal, propertyKey } from "./syntax.js";

/** An expression, as a tree whose leaves are printed already. */
export type Expression =
  | Code
  | {
      readonly kind: "object";
      readonly members: readonly ObjectMember[];
      readonly broken?: boolean;
    }
  | { readonly kind: "array"; readonly items: readonly Expression[] }
  | { readonly kind: "call"; readonly callee: Code; readonly argument: Expression | null };

export interface ObjectMember {
  readonly name: string;
  readonly value: Expression;
  /** The key as it is printed, where it is not the name as a text: a number. */
  readonly key?: Code;
}

export function objectOf(members: readonly ObjectMember[], broken = false): Expression {
  return { kind: "object", members, broken };
}

/** A JSON Pointer as the runtime takes it: the steps one by one, where one of them holds a slash or a tilde. */
export function pointerOf(pointer: string): Expression {
  if (!pointer.includes("~")) return literal(pointer);
  const steps = pointer.split("/").slice(1);
  return arrayOf(steps.map((one) => literal(one.replaceAll("~1", "/").replaceAll("~0", "~"))));
}

export function arrayOf(items: readonly Expression[]): Expression {
  return { kind: "array", items };
}

/** A function of one argument, or of none. */
export function callOf(callee: Code, argument: Expression | null): Expression {
  return { kind: "call", callee, argument };
}

export function expressionDoc(value: Expression): Doc {
  if (value instanceof Code) return value;
  if (value.kind === "call") {
    const argument = value.argument === null ? [] : [expressionDoc(value.argument)];
    return [value.callee, code`(`, ...argument, code`)`];
  }
  if (value.kind === "object") {
    const members = value.members.map(memberDoc);
    return bracketed(code`{`, members, code`}`, LINE, value.broken === true);
  }
  const items = value.items.map(expressionDoc);
  if (value.items.length > 1 && value.items.every(isNumber)) {
    const fill: Doc = { kind: "fill", items, separator: code`,` };
    return group([
      code`[`,
      indented([SOFT_LINE, fill]),
      { kind: "ifBroken", content: code`,` },
      SOFT_LINE,
      code`]`,
    ]);
  }
  return bracketed(code`[`, items, code`]`, SOFT_LINE, isMatrix(value.items));
}

/** A long text moves to a line of its own behind its key, unless the key is too short to gain anything. */
function memberDoc(member: ObjectMember): Doc {
  const key = member.key ?? propertyKey(member.name);
  const value = expressionDoc(member.value);
  const isText = member.value instanceof Code && /^["']/.test(member.value.text);
  if (!isText || key.text.length < SHORT_KEY) return [key, code`: `, value];
  return group([key, code`:`, group(indented([LINE, value]))]);
}

const SHORT_KEY = 5;

function isNumber(item: Expression): boolean {
  return item instanceof Code && /^-?\d/.test(item.text);
}

/** Several objects, or several lists, with more than one member each: every one begins on its own line. */
function isMatrix(items: readonly Expression[]): boolean {
  if (items.length < 2) return false;
  const sizes = (kind: "object" | "array"): boolean =>
    items.every((item) => {
      if (item instanceof Code || item.kind !== kind) return false;
      return (item.kind === "object" ? item.members.length : item.items.length) > 1;
    });
  return sizes("object") || sizes("array");
}

/** A JSON value as an expression. */
export function jsonExpression(value: Json): Expression {
  if (Array.isArray(value)) return arrayOf(value.map(jsonExpression));
  if (isJsonObject(value)) {
    return objectOf(
      Object.entries(value).map(([name, item]) => ({ name, value: jsonExpression(item) })),
    );
  }
  return literal(typeof value === "object" ? null : value);
}

/** A JSON value as text at the start of a line. */
export function jsonText(value: Json): Code {
  return layOut(expressionDoc(jsonExpression(value)), 0, 0);
}
