/**
 * Bodies of failures, as types.
 *
 * An error is caught as `unknown`, whatever a signature could say, and its `body` is what came. What should have come is
 * an interface by status, so that a program names what it expects: `error.body as GetUserErrors[404]`.
 *
 * Decides: which operations have such an interface: those that describe a failure with JSON of a known type,
 * of a service without an envelope.
 * Leaves to others: the classes of errors (`errors.ts`).
 */
import {
  type Client,
  type Content,
  type Operation,
  type Response,
  successResponses,
} from "../../model/api.js";
import { comment } from "./comments.js";
import { memberText } from "./declarations.js";
import type { OperationContext, PlannedOperation } from "./operations.js";
import type { Statement } from "./plan.js";
import { identifier } from "./syntax.js";

/** Whether the description knows what a failure of the operation looks like. */
export function hasFailures(client: Client, operation: Operation): boolean {
  // In an envelope every failure looks the same, and the errors have its parts as fields.
  return client.envelope === null && failuresOf(operation).length > 0;
}

function failuresOf(
  operation: Operation,
): readonly { readonly response: Response; readonly content: Content }[] {
  const successes = successResponses(operation);
  return operation.responses.flatMap((response) => {
    const content = response.contents.find((one) => one.kind === "json");
    const known = content !== undefined && content.type.kind !== "unknown";
    return known && !successes.includes(response) && !/^[13]/.test(response.status)
      ? [{ response, content }]
      : [];
  });
}

export function failuresStatement(
  context: OperationContext,
  planned: PlannedOperation,
): Statement | null {
  const { operation, names } = planned;
  if (!hasFailures(context.client, operation)) return null;
  const lead = [
    `What \`${names.functionName}\` is refused with, by status: \`body\` of the error.`,
  ];
  return {
    kind: "interface",
    comment: comment({ lead }, 0),
    name: identifier(names.errorsType),
    extends: null,
    members: failuresOf(operation).map(({ response, content }) => ({
      comment: null,
      text: memberText(response.status, true, context.texts.members(content.type, "answer")),
    })),
    index: null,
  };
}
