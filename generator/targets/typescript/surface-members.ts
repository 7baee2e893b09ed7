/**
 * Members of a request as the documentation lists them.
 *
 * Decides: that the fields of a body stand beside each other when the body is the request itself, and under `body`
 * when there are parameters besides it.
 * Leaves to others: how they are shown (`docs/`).
 */
import type { Type } from "../../model/api.js";
import type { SurfaceMember } from "../../surface.js";
import { BODY_MEMBER, parameterKey } from "./client-names.js";
import type { OperationContext, PlannedOperation } from "./operations.js";
import type { TypeTextParts } from "./type-text.js";
import { unionText, withoutBytes } from "./types.js";
import { holdsParts } from "./views.js";

export function requestMembers(
  context: OperationContext,
  surface: TypeTextParts,
  planned: PlannedOperation,
): readonly SurfaceMember[] {
  const { operation, names, request } = planned;
  const typeText = (type: Type): SurfaceMember["type"] =>
    surface.of(context.texts.text(type, "request"));
  const parameterText = (type: Type): SurfaceMember["type"] =>
    surface.of(unionText(context.texts.readonlyMembers(type)));
  const content = operation.body?.contents[0];
  if (request.kind === "body") {
    const type = content?.type;
    const target = type?.kind === "ref" ? context.declarations.get(type.id) : undefined;
    if (target?.kind !== "record") return [];
    const asBytes = content !== undefined && holdsParts(content);
    return target.fields
      .filter((field) => field.access !== "read")
      .map((field) => ({
        name: field.name,
        wireName: field.name,
        in: "body" as const,
        type: typeText(asBytes ? field.type : withoutBytes(field.type)),
        required: field.required,
      }));
  }
  const members = operation.parameters.map((parameter): SurfaceMember => ({
    name: names.members.get(parameterKey(parameter)) ?? parameter.name,
    wireName: parameter.name,
    in: parameter.in,
    type: parameterText(parameter.type),
    required: parameter.required,
  }));
  if (content !== undefined && request.kind === "parameters") {
    const required = operation.body?.required === true;
    members.push({
      name: BODY_MEMBER,
      wireName: BODY_MEMBER,
      in: "body",
      type: typeText(holdsParts(content) ? content.type : withoutBytes(content.type)),
      required,
    });
  }
  return members;
}
