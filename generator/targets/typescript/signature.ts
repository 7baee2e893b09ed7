/**
 * Parameter lists and calls, laid out.
 *
 * Decides: whether they stand on one line or one per line.
 * Leaves to others: what the parameters are (`operations.ts`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import { LINE_WIDTH } from "./layout.js";

/**
 * What stands between the parentheses of a declaration. `before` is everything in front of them on their line,
 * indentation included; `after` everything behind them.
 */
export function parameterList(parameters: readonly Code[], before: number, after: number): Code {
  return listed(parameters, before, after, 0);
}

/** The same for the arguments of a call that stands at a level of indentation. */
export function argumentList(values: readonly Code[], before: number, after: number): Code {
  return listed(values, before, after, 1);
}

/** Lines of a broken list: renderers move the lines of parameters by themselves, those of statements not. */
function listed(items: readonly Code[], before: number, after: number, depth: 0 | 1): Code {
  const flat = join(items, code`, `);
  if (items.length === 0 || before + flat.text.length + after + "()".length <= LINE_WIDTH) {
    return flat;
  }
  const padding = depth === 0 ? EMPTY : code`  `;
  return code`\n${join(items.map((item) => code`${padding}${item},\n`))}`;
}
