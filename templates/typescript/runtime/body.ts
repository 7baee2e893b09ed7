/**
 * The body of a request.
 *
 * Decides: how a value becomes JSON, a form, a multipart body, text or bytes, and which media type says so. Nothing is
 * ever filled in: absent members stay absent, `null` is sent.
 * Leaves to others: which kind an operation has (`operation.ts`).
 */
import { RequestError } from "./errors.js";
import { encodeJson } from "./json.js";
import type { RequestBody } from "./middleware.js";
import type { BodyRow } from "./operation.js";
import { percentEncode, scalar } from "./uri.js";

const MEDIA_TYPES: Readonly<Record<BodyRow["kind"], string>> = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "", // `fetch` names it, with the boundary it chose
  text: "text/plain; charset=utf-8",
  bytes: "application/octet-stream",
};

export function mediaType(row: BodyRow): string {
  return row.kind === "multipart" ? "" : (row.mediaType ?? MEDIA_TYPES[row.kind]);
}

/** Members with a value, each item of a list for itself. */
function fields(value: unknown): [string, unknown][] {
  if (typeof value !== "object" || value === null) {
    throw new RequestError("the body must be an object");
  }
  return Object.entries(value).flatMap(([name, one]): [string, unknown][] =>
    Array.isArray(one) ? one.map((item) => [name, item]) : one === undefined ? [] : [[name, one]],
  );
}

/** What a `Blob` can be made of; the platforms have different names for it. */
type BlobPiece = NonNullable<ConstructorParameters<typeof Blob>[0]>[number];

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

export function encodeBody(row: BodyRow, value: unknown): RequestBody {
  switch (row.kind) {
    case "json":
      return encodeJson(value);
    case "form":
      return fields(value)
        .map(([name, one]) => `${percentEncode(name)}=${percentEncode(scalar(one))}`)
        .join("&");
    case "multipart": {
      const form = new FormData();
      for (const [name, one] of fields(value)) {
        if (one instanceof Blob) form.append(name, one);
        else if (isBytes(one) || one instanceof ArrayBuffer)
          form.append(name, new Blob([one as BlobPiece]));
        else form.append(name, scalar(one));
      }
      return form;
    }
    case "bytes":
      if (value instanceof ArrayBuffer) return new Uint8Array(value);
      if (!isBytes(value) && !(value instanceof Blob))
        throw new RequestError("the body must be bytes or a Blob");
      return value;
    case "text":
      return String(value);
  }
}
