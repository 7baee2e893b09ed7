/**
 * Line breaks.
 *
 * Decides: what fits on a line stays there; what does not is broken after its bracket, one item to a line, with a comma
 * behind the last one. That comma tells the usual formatter to keep it so, and tests let that formatter be the judge.
 * Leaves to others: every character that is printed.
 */
import { code, Code, EMPTY, indent, join } from "../../code/code.js";
import { isJsonObject, type Json } from "../../model/json.js";
import { brokenType, literal } from "./syntax.js";

/** Columns of a line. */
export const LINE_WIDTH = 100;

/** An expression, as a tree whose leaves are printed already. */
export type Expression =
  | Code
  | {
      readonly open: Code;
      readonly items: readonly Item[];
      readonly close: Code;
      /** Always one item to a line. */
      readonly broken: boolean;
      /** A tuple of one has a comma behind it on one line, too. */
      readonly lone: boolean;
    };

/** `name=value`, `key: value` or a value: what stands before it is printed already. */
export interface Item {
  readonly before: Code;
  readonly value: Expression;
}

export function call(callee: Code, items: readonly Item[], broken = false): Expression {
  return { open: code`${callee}(`, items, close: code`)`, broken, lone: false };
}

export function argument(value: Expression): Item {
  return { before: EMPTY, value };
}

export function keyword(name: Code, value: Expression): Item {
  return { before: code`${name}=`, value };
}

export function tupleOf(items: readonly Expression[]): Expression {
  const lone = items.length === 1;
  return { open: code`(`, items: items.map(argument), close: code`)`, broken: false, lone };
}

export function listOf(items: readonly Expression[]): Expression {
  return { open: code`[`, items: items.map(argument), close: code`]`, broken: false, lone: false };
}

export function dictOf(
  members: readonly { key: Code; value: Expression }[],
  broken = false,
): Expression {
  const items = members.map(({ key, value }) => ({ before: code`${key}: `, value }));
  return { open: code`{`, items, close: code`}`, broken, lone: false };
}

/** A JSON value as an expression. */
export function jsonExpression(value: Json): Expression {
  if (Array.isArray(value)) return listOf(value.map(jsonExpression));
  if (isJsonObject(value)) {
    return dictOf(
      Object.entries(value).map(([name, item]) => ({
        key: literal(name),
        value: jsonExpression(item),
      })),
    );
  }
  return literal(typeof value === "object" ? null : value);
}

function flat(value: Expression): Code {
  if (value instanceof Code) return value;
  const items = value.items.map((item) => code`${item.before}${flat(item.value)}`);
  return code`${value.open}${join(items, code`, `)}${value.lone ? code`,` : EMPTY}${value.close}`;
}

function mustBreak(value: Expression): boolean {
  if (value instanceof Code) return value.text.includes("\n");
  return (
    (value.broken && value.items.length > 0) || value.items.some((item) => mustBreak(item.value))
  );
}

/**
 * The expression as text. `depth` is the level of indentation of its first line, `column` where it begins there, `tail`
 * how much stands behind it on its last line. `outer` levels are added by a template later.
 */
export function layOut(
  value: Expression,
  depth: number,
  column: number,
  tail = 0,
  outer = 0,
): Code {
  if (value instanceof Code) return value;
  const line = flat(value);
  const width = outer * 4 + column + line.text.length + tail;
  if (!mustBreak(value) && width <= LINE_WIDTH) return line;
  if (value.items.length === 0) return line;
  const inner = (depth + 1) * 4;
  const items = value.items.map((item) => {
    const start = inner + item.before.text.length;
    return code`\n${spaces(depth + 1)}${item.before}${layOut(item.value, depth + 1, start, 1, outer)},`;
  });
  return code`${value.open}${join(items)}\n${spaces(depth)}${value.close}`;
}

/**
 * `name: Type = value`, with a type that is too long in parentheses. `alternatives` are those of the type, `depth` is the
 * level at which it will stand, `tail` what stands behind it; its own lines begin at 0.
 */
export function annotated(
  name: Code,
  alternatives: readonly Code[],
  value: Code | null,
  depth: number,
  tail = 0,
): Code {
  const end = value === null ? EMPTY : code` = ${value}`;
  const type = join(alternatives, code` | `);
  const line = code`${name}: ${type}${end}`;
  const outer = depth * 4;
  if (outer + line.text.length + tail <= LINE_WIDTH) return line;
  // In a class the usual formatter rather moves the value than breaks the type.
  const head = code`${name}: ${type} = (`;
  if (value !== null && tail === 0 && outer + head.text.length <= LINE_WIDTH) {
    return code`${head}\n    ${value}\n)`;
  }
  const place = { width: LINE_WIDTH, outer, depth: outer };
  const [only, another] = alternatives;
  if (only === undefined || another === undefined) {
    const isBare = !type.text.includes("[");
    if (isBare && outer + 4 + type.text.length <= LINE_WIDTH) {
      return code`${name}: (\n    ${type}\n)${end}`;
    }
    const column = outer + name.text.length + 2;
    return code`${name}: ${brokenType(type, place, column, end.text.length + tail)}${end}`;
  }
  const inner = outer + 4;
  const deeper = { ...place, depth: inner };
  const lines = alternatives.map((one, index) =>
    brokenType(one, deeper, inner + (index === 0 ? 0 : 2), 0),
  );
  const fits = inner + type.text.length <= LINE_WIDTH;
  const content = fits ? type : join(lines, code`\n    | `);
  return code`${name}: (\n    ${content}\n)${end}`;
}

/** `NAME = value`, with a value that is too long for the line in parentheses, where that helps. */
export function constant(name: Code, value: Code, depth: number): Code {
  const flat = code`${name} = ${value}`;
  const helps = (depth + 1) * 4 + value.text.length <= LINE_WIDTH;
  if (depth * 4 + flat.text.length <= LINE_WIDTH || !helps) return flat;
  return code`${name} = (\n    ${value}\n)`;
}

/** Indentation of a level. */
export function spaces(depth: number): Code {
  return INDENTS[depth] ?? join(Array.from({ length: depth }, () => code`    `));
}

/** All lines but the first moved right by `depth` levels. */
export function indented(text: Code, depth: number): Code {
  return indent(text, spaces(depth));
}

const INDENTS: readonly Code[] = Array.from({ length: 40 }, (_, depth) =>
  join(Array.from({ length: depth }, () => code`    `)),
);
