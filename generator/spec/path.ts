/**
 * What a key of `paths` says.
 *
 * OpenAPI wants a path and nothing else there, but descriptions have queries in it (`/search?q={term}`), and fragments
 * that only tell one operation from another (`/#Action=Start`).
 *
 * Decides: what of the key is the path that is sent, and what its query asks for. A fragment is never sent.
 * Leaves to others: parameters (`model/parameter.ts`), and that somebody is told (`rules/operations.ts`).
 */
export interface PathTemplate {
  readonly path: string;
  readonly query: readonly QueryPiece[];
}

/** `name={parameter}`, or `name=value`. */
export interface QueryPiece {
  readonly name: string;
  /** `null` where the value is fixed. */
  readonly parameter: string | null;
  readonly value: string;
}

export function readPath(key: string): PathTemplate {
  const sent = upTo("#", key);
  const path = upTo("?", sent);
  const pieces = sent
    .slice(path.length + 1)
    .split("&")
    .filter((one) => one !== "");
  // Where even names are parameters, nothing can be taken apart.
  if (pieces.some((one) => /^[^=]*[{}]/.test(one))) return { path: sent, query: [] };
  return { path, query: pieces.map(pieceOf) };
}

/** Whether a key says more than a path: a query or a fragment. */
export function hasMark(key: string, mark: "?" | "#"): boolean {
  return upTo(mark, key) !== key;
}

/** The text before a mark. Between braces stands the name of a parameter, which may have any sign in it. */
function upTo(mark: "?" | "#", text: string): string {
  if (!text.includes(mark)) return text;
  for (const { 0: found, index } of text.matchAll(/\{[^{}]*\}|[?#]/g)) {
    if (found === mark) return text.slice(0, index);
  }
  return text;
}

function pieceOf(text: string): QueryPiece {
  const equals = text.indexOf("=");
  const name = equals < 0 ? text : text.slice(0, equals);
  const value = equals < 0 ? "" : text.slice(equals + 1);
  return { name, parameter: /^\{([^{}]*)\}$/.exec(value)?.[1] ?? null, value };
}

/** Names in braces. */
export function namesIn(path: string): ReadonlySet<string> {
  return new Set(Array.from(path.matchAll(/\{([^{}]*)\}/g), (match) => match[1] ?? ""));
}
