/**
 * Where parameters go.
 *
 * Decides: which of the four places takes a value in which form, and that a path parameter is never left out.
 * Leaves to others: how a value is written (`styles.ts`, `encoding.ts`), and what a header may hold (`headers.ts`).
 */
import { isPresent, percentEncode } from "./encoding.js";
import { RequestError } from "./errors.js";
import { setHeader } from "./headers.js";
import type { ParameterRow, Place } from "./operation.js";
import { formStyle, simpleStyle } from "./styles.js";

function pieces({ name, style = formStyle, encode = percentEncode }: ParameterRow, value: unknown) {
  return isPresent(value) ? style(name, value, encode) : [];
}

export const inQuery: Place = (row, value, { query }) => {
  query.push(...pieces(row, value));
};

export const inCookie: Place = (row, value, { cookies }) => {
  cookies.push(...pieces(row, value));
};

/** Headers are not percent-encoded. */
export const inHeader: Place = ({ name, style = simpleStyle }, value, { headers }) => {
  if (isPresent(value)) setHeader(headers, name, style(name, value, (text) => text).join());
};

export const inPath: Place = ({ name, style = simpleStyle }, value, draft) => {
  const text = isPresent(value) ? style(name, value, percentEncode).join() : "";
  if (text === "") throw new RequestError(`path parameter ${name} is missing or empty`);
  draft.path = draft.path.replaceAll(`{${name}}`, () => text);
};
