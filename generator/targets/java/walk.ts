/**
 * Getters that lead to a place in an answer.
 *
 * Decides: when a place can be reached in a program without asking at every step whether something is there.
 */
import { code, type Code, join } from "../../code/code.js";
import type { Type } from "../../model/api.js";
import { capitalised } from "./spelling.js";
import { identifier } from "./syntax.js";
import type { ValueContext } from "./values.js";

/** `.getData()`; `null` where the type does not declare the place, or not as always there. */
export function fieldAt(context: ValueContext, type: Type, pointer: string): Code | null {
  const names = pointer
    .split("/")
    .slice(1)
    .map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~"));
  let at: Type = type;
  const steps: Code[] = [];
  for (const name of names) {
    const target = at.kind === "ref" ? context.declarations.get(at.id) : undefined;
    const field =
      target?.kind === "record" ? target.fields.find((one) => one.name === name) : undefined;
    const property = target && context.properties.get(target.id)?.get(name);
    if (field === undefined || property === undefined) return null;
    if (steps.length < names.length - 1 && !field.required) return null;
    steps.push(code`.${identifier(`get${capitalised(property)}`)}()`);
    at = field.type;
  }
  return join(steps);
}
