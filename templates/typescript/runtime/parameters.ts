/**
 * Where parameters go.
 *
 * Decides: which of the four places takes a value in which form, and that a path parameter is never empty. Only values
 * that are there get here.
 * Leaves to others: how a value is written (`styles.ts`, `encoding.ts`), and what a header may hold (`headers.ts`).
 */
import { percentEncode, scalar } from "./encoding.js";
import { RequestError } from "./errors.js";
import { offerHeader, setHeader } from "./headers.js";
import type { ParameterRow, Place, Style } from "./operation.js";

/** `p=v` */
const named: Style = (name, value, encode) => [`${encode(name)}=${encode(scalar(value))}`];
/** `v` */
const bare: Style = (_, value, encode) => [encode(scalar(value))];

function pieces({ name, style = named, encode = percentEncode }: ParameterRow, value: unknown) {
  return style(name, value, encode);
}

export const inQuery: Place = (row, value, { query }) => {
  query.push(...pieces(row, value));
};

export const inCookie: Place = (row, value, { headers }) => {
  const all = [headers.get("cookie"), ...pieces(row, value)].filter(Boolean);
  if (all.length) setHeader(headers, "cookie", all.join("; "));
};

/** Headers are not percent-encoded. */
export const inHeader: Place = ({ name, style = bare }, value, { headers }) => {
  offerHeader(headers, name, style(name, value, (text) => text).join());
};

export const inPath: Place = ({ name, style = bare }, value, draft) => {
  const text = style(name, value, percentEncode).join();
  if (text === "") throw new RequestError(`path parameter ${name} is missing or empty`);
  draft.path = draft.path.replaceAll(`{${name}}`, () => text);
};
