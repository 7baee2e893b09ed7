/**
 * The text of a `$ref`, taken apart.
 *
 * Decides: which references are remote (anything with a scheme or a host, whatever the scheme) and how the rest
 * divides into a file and a place in it.
 * Leaves to others: finding the file (`load.ts`) and the place (`document.ts`).
 */

export type Reference =
  | { readonly kind: "remote" }
  /** It holds a percent sign that encodes nothing, or a NUL. */
  | { readonly kind: "malformed" }
  | {
      readonly kind: "local";
      /** Decoded path as written; empty for the file it stands in. */
      readonly path: string;
      /** Decoded text behind `#`: a pointer, an anchor, or empty. */
      readonly fragment: string;
    };

export function parseReference(text: string): Reference {
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || /^[/\\]{2}/.test(text)) return { kind: "remote" };
  const hash = text.indexOf("#");
  const path = decode(hash === -1 ? text : text.slice(0, hash));
  const fragment = decode(hash === -1 ? "" : text.slice(hash + 1));
  if (path === undefined || fragment === undefined || path.includes("\0")) {
    return { kind: "malformed" };
  }
  return { kind: "local", path, fragment };
}

function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
