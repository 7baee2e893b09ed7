/**
 * Operations and types as the documentation lists them.
 *
 * Decides: that the fields of a body stand beside each other when the body is the request itself, and under `body`
 * when there are parameters besides it.
 * Leaves to others: how they are shown (`docs/`).
 */
import { code, type Code, EMPTY } from "../../code/code.js";
import type { Declaration, Type } from "../../model/api.js";
import type { SurfaceMember, SurfaceSample } from "../../surface.js";
import { head, resultOf } from "./clients.js";
import type { Packages } from "./layout.js";
import { BODY_MEMBER, parameterKey } from "./names.js";
import { isVoid } from "./results.js";
import { bodyType, type OperationContext, type PlannedOperation } from "./operations.js";
import type { OperationPlan, TypePlan } from "./plan.js";
import { identifier } from "./syntax.js";
import type { TypeTextParts } from "./type-text.js";
import type { JavaTypes } from "./types.js";
import type { ValueContext } from "./values.js";

export interface ShownContext {
  readonly texts: TypeTextParts;
  readonly types: JavaTypes;
  readonly values: ValueContext;
  readonly packages: Packages;
}

export function planShownOperation(
  context: ShownContext,
  operationContext: OperationContext,
  planned: PlannedOperation,
  samples: readonly SurfaceSample[],
): OperationPlan {
  const { names, request, result, operation } = planned;
  const returns = resultOf(operationContext, planned, { isAsync: false, isRaw: false });
  const parameters = request.kind === "none" ? [] : [code`${request.type} request`];
  return {
    id: operation.id,
    name: names.method,
    aliases: names.aliases,
    signature: code`${head(returns, identifier(names.method), parameters)};`,
    parameters: requestMembers(context, operationContext, planned),
    requestType: request.kind === "none" ? null : context.texts.of(request.type),
    resultType: isVoid(result) ? null : context.texts.of(result.type),
    itemType: result.item === null ? null : context.texts.of(result.item.text),
    samples,
  };
}

function requestMembers(
  context: ShownContext,
  operationContext: OperationContext,
  planned: PlannedOperation,
): readonly SurfaceMember[] {
  const { operation, names, request } = planned;
  const content = operation.body?.contents[0];
  const typeText = (type: Type, parts = false): SurfaceMember["type"] =>
    context.texts.of(context.types.of(type, parts).text);
  if (request.kind === "body") {
    const type = content?.type;
    const target = type?.kind === "ref" ? context.values.declarations.get(type.id) : undefined;
    if (target?.kind !== "record") return [];
    return target.fields
      .filter((field) => field.access !== "read")
      .map((field) => ({
        name: context.values.properties.get(target.id)?.get(field.name) ?? field.name,
        wireName: field.name,
        in: "body" as const,
        type: typeText(field.type, content?.kind === "multipart"),
        required: field.required,
      }));
  }
  const members = operation.parameters.map((parameter): SurfaceMember => ({
    name: names.members.get(parameterKey(parameter)) ?? parameter.name,
    wireName: parameter.name,
    in: parameter.in,
    type: typeText(parameter.type),
    required: parameter.required,
  }));
  if (content !== undefined && request.kind === "parameters") {
    members.push({
      name: BODY_MEMBER,
      wireName: BODY_MEMBER,
      in: "body",
      type: context.texts.of(bodyType(operationContext, content).text),
      required: operation.body?.required === true,
    });
  }
  return members;
}

/** `shown`: the declaration; `null` for an alias, which stands for its type wherever it is named. */
export function planShownType(
  context: ShownContext,
  declaration: Declaration,
  shown: Code | null,
): TypePlan {
  const { texts, types, values, packages } = context;
  const { id, kind } = declaration;
  const name = values.names.types.get(id) ?? id;
  const properties = values.properties.get(id);
  const constants = values.constants.get(id) ?? [];
  const alias = kind === "alias" ? types.of(declaration.type).text : null;
  return {
    id,
    name,
    kind,
    importPath: packages.dto,
    declaration: shown ?? alias ?? EMPTY,
    fields:
      declaration.kind === "record"
        ? declaration.fields.map((field) => ({
            name: properties?.get(field.name) ?? field.name,
            wireName: field.name,
            in: "body" as const,
            type: texts.of(types.of(field.type).text),
            required: field.required,
          }))
        : [],
    members:
      declaration.kind === "enum"
        ? declaration.members.map(({ value }, index) => ({
            value,
            code: `${name}.${constants[index] ?? ""}`,
          }))
        : [],
    type: alias === null ? null : texts.of(alias),
  };
}
