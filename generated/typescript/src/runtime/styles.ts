/**
 * Parameter styles of OpenAPI: how a value becomes text in a URL, a header or a cookie.
 *
 * Decides: how single values, lists and objects are written in each style; that `undefined` and `null` inside a list or
 * object are left out as in RFC 6570, while `false`, `0` and the empty string are sent.
 * Leaves to others: which characters are encoded (`encoding.ts`), and where the pieces go (`parameters.ts`).
 *
 * A style that is "exploded" gives each member a piece of its own.
 */
import { isPresent, percentEncode, scalar } from "./encoding.js";
import type { Encode, Style } from "./operation.js";

function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** The one value, the items of a list, or the members of an object with `equals` between key and value. */
function parts(value: unknown, encode: Encode, equals: string): string[] {
  const write = (one: unknown): string => encode(scalar(one));
  if (!isStructure(value)) return [write(value)];
  if (Array.isArray(value)) return value.filter(isPresent).map(write);
  return Object.entries(value)
    .filter(([, one]) => isPresent(one))
    .map(([key, one]) => encode(key) + equals + write(one));
}

/** `p=a&p=b` for a list, `k=v` for an object. */
export const formStyle: Style = (name, value, encode) => {
  const label = isStructure(value) && !Array.isArray(value) ? "" : encode(name) + "=";
  return parts(value, encode, "=").map((one) => label + one);
};

function joined(name: string, value: unknown, encode: Encode, separator: string): string[] {
  const all = parts(value, encode, separator);
  return all.length ? [encode(name) + "=" + all.join(separator)] : [];
}

/** `p=a,b`: form, not exploded. */
export const commaStyle: Style = (name, value, encode) => joined(name, value, encode, ",");

/** `p=a%20b` */
export const spaceStyle: Style = (name, value, encode) => joined(name, value, encode, "%20");

/** `p=a%7Cb` */
export const pipeStyle: Style = (name, value, encode) => joined(name, value, encode, "%7C");

/** `p[a][b]=1`, at any depth. A list repeats its key; objects in a list are told apart by their index. */
export const deepObjectStyle: Style = (name, value, encode) => {
  if (!isPresent(value)) return [];
  if (!isStructure(value)) return [`${percentEncode(name)}=${encode(scalar(value))}`];
  return Object.entries(value).flatMap(([key, one]) =>
    deepObjectStyle(
      Array.isArray(value) && !isStructure(one) ? name : `${name}[${key}]`,
      one,
      encode,
    ),
  );
};

/** `p=` and one JSON text. */
export const jsonStyle: Style = (name, value, encode) => [
  `${encode(name)}=${encode(JSON.stringify(value))}`,
];

/** `a,b` and `k,v`, without the name. */
export const simpleStyle: Style = (_, value, encode) => [parts(value, encode, ",").join(",")];

/** `k=v,l=w` */
export const simpleExplodedStyle: Style = (_, value, encode) => [
  parts(value, encode, "=").join(","),
];

/** One JSON text, without the name. */
export const simpleJsonStyle: Style = (_, value, encode) => [encode(JSON.stringify(value))];

/** `k=v&l=a&l=b`: a value that is the whole query, each member for itself. */
export const wholeStyle: Style = (_, value, encode) =>
  Object.entries(value as object).flatMap(([name, one]) =>
    isPresent(one)
      ? formStyle(name, isStructure(one) && !Array.isArray(one) ? scalar(one) : one, encode)
      : [],
  );

/** `all`, with a mark in front if there is anything. */
function marked(mark: string, all: readonly string[], separator: string): string[] {
  return all.length > 0 ? [mark + all.join(separator)] : [];
}

/** `.a,b` */
export const labelStyle: Style = (_, value, encode) => marked(".", parts(value, encode, ","), ",");

/** `.a.b` and `.k=v` */
export const labelExplodedStyle: Style = (_, value, encode) =>
  marked(".", parts(value, encode, "="), ".");

/** `;p=a,b` */
export const matrixStyle: Style = (name, value, encode) =>
  marked(";", commaStyle(name, value, encode), ";");

/** `;p=a;p=b` and `;k=v` */
export const matrixExplodedStyle: Style = (name, value, encode) =>
  marked(";", formStyle(name, value, encode), ";");
