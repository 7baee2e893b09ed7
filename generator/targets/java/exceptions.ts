/**
 * Files of the exceptions: one for each class of the service, and the guards.
 *
 * Decides: what they say. Which classes there are is in `errors.ts`.
 */
import type { Code } from "../../code/code.js";
import { javadoc } from "./comments.js";
import { javaFile } from "./declarations.js";
import { type ErrorNames, RUNTIME_EXCEPTIONS } from "./errors.js";
import type { Packages } from "./layout.js";
import type { FilePlan } from "./plan.js";
import { identifier, reference } from "./syntax.js";

export function exceptionFiles(
  errors: ErrorNames,
  packages: Packages,
  banner: Code,
): readonly FilePlan[] {
  const classes = errors.classes.map((one) => {
    const statuses = one.statuses.length === 0 ? [] : [`Status ${one.statuses.join(", ")}.`];
    const data = {
      comment: javadoc({ lead: [one.description], notes: [one.action, ...statuses] }),
      name: identifier(one.className),
      failure: reference("Failure", packages.internal),
    };
    return javaFile({ banner }, packages.exception, one.className, "Exception", data);
  });
  const guarded = [
    errors.base,
    ...RUNTIME_EXCEPTIONS,
    ...errors.classes.map((one) => one.className),
  ];
  const data = {
    guards: guarded.map((name) => ({
      name: identifier(`is${name.replace(/Exception$/, "")}`),
      type: identifier(name),
      comment: javadoc(
        {
          lead: [`Whether something thrown is, or holds, a \`${name}\`.`],
          tags: [
            ["param", "error", "anything"],
            ["return", "", "`false` for anything else, and for `null`"],
          ],
        },
        4,
      ),
    })),
  };
  return [...classes, javaFile({ banner }, packages.exception, "Errors", "Errors", data)];
}
