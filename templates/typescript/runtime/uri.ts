/**
 * Values in a URL: percent-encoding and the parameter styles of OpenAPI.
 *
 * Decides: that nothing but RFC 3986's unreserved characters is sent as it is, so that every language sends the same
 * bytes; how arrays and objects are written in each style; that `undefined` and `null` are left out as in RFC 6570,
 * while `false`, `0` and the empty string are sent.
 * Leaves to others: where a value comes from and goes to (`request.ts`).
 */
import { RequestError } from "./errors.js";
import type { ParameterRow } from "./operation.js";

type Encode = (text: string) => string;

/** Percent-encodes all but letters, digits and `-._~`. */
export function percentEncode(text: string): string {
  try {
    return encodeURIComponent(text).replace(
      /[!'()*]/g,
      (one) => "%" + one.charCodeAt(0).toString(16).toUpperCase(),
    );
  } catch {
    throw new RequestError("a value in the URL holds half of a surrogate pair");
  }
}

/**
 * For `allowReserved`. Characters that would end the value or the query are encoded all the same, so that one value
 * never becomes two.
 */
function encodeReserved(text: string): string {
  return percentEncode(text).replace(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B|3D)/g, (one) =>
    decodeURIComponent(one),
  );
}

/** A value that is one text. Objects have no text of their own and become JSON. */
export function scalar(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RequestError(`${value} cannot be sent`);
  }
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function entries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, one]) => isPresent(one));
}

function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/**
 * The pieces of a value in one of the styles that RFC 6570 knows: `name=a` and `name=b`, or `name=a,b`, or `k=v`.
 * `named` says whether a piece carries the parameter's name.
 */
function pieces(
  name: string,
  value: unknown,
  named: boolean,
  explode: boolean,
  separator: string,
  encode: Encode,
): string[] {
  const label = named ? encode(name) + "=" : "";
  if (!isStructure(value)) return [label + encode(scalar(value))];
  if (Array.isArray(value)) {
    const items = value.filter(isPresent).map((one) => encode(scalar(one)));
    if (explode) return items.map((one) => label + one);
    return items.length > 0 ? [label + items.join(separator)] : [];
  }
  const pairs = entries(value).map(([key, one]) => [encode(key), encode(scalar(one))]);
  if (explode) return pairs.map((pair) => pair.join("="));
  return pairs.length > 0 ? [label + pairs.flat().join(separator)] : [];
}

/** `name[a][b]=1`, at any depth. A list repeats its key; objects in a list are told apart by their index. */
function deepPieces(name: string, value: unknown): string[] {
  if (!isPresent(value)) return [];
  if (!isStructure(value)) return [`${percentEncode(name)}=${percentEncode(scalar(value))}`];
  return entries(value).flatMap(([key, one]) =>
    deepPieces(Array.isArray(value) && !isStructure(one) ? name : `${name}[${key}]`, one),
  );
}

/** The pieces of a query or cookie parameter, each `name=value`. None when there is no value. */
export function queryPieces(row: ParameterRow, value: unknown): string[] {
  if (!isPresent(value)) return [];
  const encode = row.reserved ? encodeReserved : percentEncode;
  if (row.json) return [`${percentEncode(row.name)}=${encode(JSON.stringify(value))}`];
  if (row.style === "deepObject") return deepPieces(row.name, value);
  const separator =
    row.style === "spaceDelimited" ? "%20" : row.style === "pipeDelimited" ? "%7C" : ",";
  const explode = row.explode ?? row.style === undefined;
  return pieces(row.name, value, true, explode, separator, encode);
}

/** The text of a path parameter. Refuses one that is missing or empty: the path would lead somewhere else. */
export function pathText(row: ParameterRow, value: unknown): string {
  const { name, style } = row;
  let text = "";
  if (isPresent(value)) {
    const lead = style === "label" ? "." : style === "matrix" ? ";" : "";
    const parts = row.json
      ? [percentEncode(JSON.stringify(value))]
      : pieces(name, value, lead === ";", row.explode ?? false, ",", percentEncode);
    text = lead + parts.join(lead || ",");
  }
  if (text === "") throw new RequestError(`path parameter ${name} is missing or empty`);
  return text;
}

/** The text of a header parameter; headers are not percent-encoded. `undefined` when there is no value. */
export function headerText(row: ParameterRow, value: unknown): string | undefined {
  if (!isPresent(value)) return undefined;
  if (row.json) return JSON.stringify(value);
  return pieces(row.name, value, false, row.explode ?? false, ",", (text) => text).join(",");
}
