/**
 * How the rows of parameters say in which style a value is written.
 *
 * Decides: which function of the runtime writes a parameter; that a single value needs none.
 * Leaves to others: the rest of the row (`rows.ts`), and the writing itself (`runtime/styles.ts`).
 */
import type { Declaration, Parameter, ParameterStyle, Type, TypeId } from "../../model/api.js";
import type { OperationContext } from "./operations.js";
import type { RuntimeValue } from "./runtime.js";

/** `null`: a single value, which every place takes. */
export function styleOf(context: OperationContext, parameter: Parameter): RuntimeValue | null {
  return describedStyle(parameter) ?? usualStyle(context, parameter);
}

/** `null`: the one that is described. */
function describedStyle({
  contentType,
  whole,
  style,
  explode,
  in: place,
}: Parameter): RuntimeValue | null {
  const named = place === "query" || place === "cookie";
  const isJson = contentType !== null && /[/+]json\b/i.test(contentType);
  if (whole) {
    if (isJson) return "simpleJsonStyle";
    return contentType === "application/x-www-form-urlencoded" ? "wholeStyle" : "simpleStyle";
  }
  if (isJson) return named ? "jsonStyle" : "simpleJsonStyle";
  // What is text already is sent as it is.
  if (contentType !== null) return null;
  return writtenAs(style, explode);
}

/** `null`: a single value, which every place takes. A list or an object has a style of its own. */
function usualStyle(
  { declarations }: OperationContext,
  { type, in: place }: Parameter,
): RuntimeValue | null {
  if (isSingle(type, (id) => declarations.get(id))) return null;
  return place === "query" || place === "cookie" ? "formStyle" : "simpleStyle";
}

/** Whether a value is never a list nor an object. */
function isSingle(type: Type, find: (id: TypeId) => Declaration | undefined): boolean {
  switch (type.kind) {
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "bytes":
      return true;
    case "literal":
      return typeof type.value !== "object";
    case "nullable":
      return isSingle(type.of, find);
    case "ref": {
      const declaration = find(type.id);
      if (declaration?.kind === "enum") return true;
      return declaration?.kind === "alias" && isSingle(declaration.type, find);
    }
    default:
      return false;
  }
}

/** `null`: the usual way says the same. */
export function writtenAs(style: ParameterStyle, explode: boolean): RuntimeValue | null {
  switch (style) {
    case "form":
      return explode ? null : "commaStyle";
    case "simple":
      return explode ? "simpleExplodedStyle" : null;
    case "label":
      return explode ? "labelExplodedStyle" : "labelStyle";
    case "matrix":
      return explode ? "matrixExplodedStyle" : "matrixStyle";
    // With a piece for each item there is nothing left to separate.
    case "spaceDelimited":
      return explode ? null : "spaceStyle";
    case "pipeDelimited":
      return explode ? null : "pipeStyle";
    // OpenAPI gives `deepObject` one meaning only, whatever `explode` says.
    case "deepObject":
      return "deepObjectStyle";
    case "cookie":
      return explode ? null : "commaStyle";
  }
}
