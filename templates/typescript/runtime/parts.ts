/**
 * Bodies whose members are written as the description's `encoding` says.
 *
 * Decides: how a form is written whose members have styles of their own, and the bytes of a multipart body whose parts
 * have media types or headers of their own, or which is no `form-data`: `FormData` can say none of that.
 * Leaves to others: bodies that need no such words (`bodies.ts`), and what each member needs (`operation.ts`).
 */
import { fields } from "./bodies.js";
import { percentEncode, scalar } from "./encoding.js";
import { setHeader } from "./headers.js";
import type { BodyKind, PartRow } from "./operation.js";
import { formStyle } from "./styles.js";

const PLAIN: PartRow = {};

function rowOf(parts: Readonly<Record<string, PartRow>> | undefined, name: string): PartRow {
  return parts && Object.hasOwn(parts, name) ? (parts[name] ?? PLAIN) : PLAIN;
}

/** Members with a value; a list is one value where the member has a style, else each item is. */
function membersOf(
  value: unknown,
  parts: Readonly<Record<string, PartRow>> | undefined,
): [string, unknown][] {
  return fields(value, (name) => rowOf(parts, name).style !== undefined);
}

/** A form with `parts`. */
export const styledFormBody: BodyKind = {
  mediaType: "application/x-www-form-urlencoded",
  encode: (value, { parts }) =>
    membersOf(value, parts)
      .flatMap(([name, one]) => {
        const { style = formStyle, encode = percentEncode } = rowOf(parts, name);
        const hasStyle = rowOf(parts, name).style !== undefined;
        return style(name, hasStyle ? one : scalar(one), encode);
      })
      .join("&"),
};

/** What a `Blob` can be made of; the platforms have different names for it. */
type BlobPiece = NonNullable<ConstructorParameters<typeof Blob>[0]>[number];

/** Of small letters and digits, because a `Blob` makes its type small. */
function newBoundary(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `part-${[...bytes].map((one) => one.toString(16).padStart(2, "0")).join("")}`;
}

/** As browsers write names: HTML Standard, multipart form data. */
function quoted(name: string): string {
  const escaped = name.replace(/\r\n|[\r\n]/g, "%0D%0A").replace(/"/g, "%22");
  // Header values are Latin-1 elsewhere; here they are UTF-8, which every reader of forms expects.
  return `"${escaped}"`;
}

/** A multipart body with `parts`, or of another kind than `form-data`. Its type, boundary included, goes with it. */
export const partsBody: BodyKind = {
  encode: (value, { parts, multipart = "multipart/form-data" }, json) => {
    const boundary = newBoundary();
    const pieces: BlobPiece[] = [];
    for (const [name, one] of membersOf(value, parts)) {
      const row = rowOf(parts, name);
      const { style, encode = (text: string): string => text } = row;
      // A style gives whole pieces, `name=value`; the name stands in the head of the part.
      const written = style
        ? style(name, one, encode).map((piece) => piece.slice(piece.indexOf("=") + 1))
        : [one];
      for (const piece of written) addPart(pieces, boundary, name, piece, row, json);
    }
    pieces.push(`--${boundary}--\r\n`);
    return new Blob(pieces, { type: `${multipart}; boundary=${boundary}` });
  },
};

function addPart(
  pieces: BlobPiece[],
  boundary: string,
  name: string,
  value: unknown,
  { contentType, headers: own = {} }: PartRow,
  json: (value: unknown) => string,
): void {
  const isBytes =
    value instanceof Blob || value instanceof Uint8Array || value instanceof ArrayBuffer;
  const file = value instanceof Blob && "name" in value ? String(value.name) : "blob";
  const named = value instanceof Blob && value.type ? value.type : undefined;
  const type = named ?? contentType ?? (isBytes ? "application/octet-stream" : undefined);
  const headers = new Headers();
  for (const [header, text] of Object.entries(own)) setHeader(headers, header, text);
  if (type !== undefined) setHeader(headers, "content-type", type);
  let head = `--${boundary}\r\nContent-Disposition: form-data; name=${quoted(name)}`;
  if (isBytes) head += `; filename=${quoted(file)}`;
  headers.forEach((text, header) => (head += `\r\n${header}: ${text}`));
  const asJson = type !== undefined && /[/+]json\b/i.test(type);
  const content = isBytes ? (value as BlobPiece) : asJson ? json(value) : scalar(value);
  pieces.push(`${head}\r\n\r\n`, content, "\r\n");
}

/** Items as JSON, each on a line of its own: `application/jsonl`. */
export const jsonLinesBody: BodyKind = {
  mediaType: "application/jsonl",
  encode: (value, _, json) =>
    [...(value as Iterable<unknown>)].map((one) => `${json(one)}\n`).join(""),
};
