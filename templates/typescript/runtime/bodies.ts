/**
 * The body of a request.
 *
 * Decides: how a value becomes JSON, a form, a multipart body, text or bytes, and which media type says so. Nothing is
 * ever filled in: absent members stay absent, `null` is sent.
 * Leaves to others: which kind an operation has (`operation.ts`).
 */
import { percentEncode, scalar } from "./encoding.js";
import { RequestError } from "./errors.js";
import type { BodyKind } from "./operation.js";

/** Members with a value, each item of a list for itself, save where the list is one value. */
export function fields(
  value: unknown,
  isWhole: (name: string) => boolean = () => false,
): [string, unknown][] {
  if (typeof value !== "object" || value === null) {
    throw new RequestError("the body must be an object");
  }
  return Object.entries(value).flatMap(([name, one]): [string, unknown][] =>
    Array.isArray(one) && !isWhole(name)
      ? one.map((item) => [name, item])
      : one === undefined
        ? []
        : [[name, one]],
  );
}

/** What a `Blob` can be made of; the platforms have different names for it. */
type BlobPiece = NonNullable<ConstructorParameters<typeof Blob>[0]>[number];

export const jsonBody: BodyKind = {
  mediaType: "application/json",
  encode: (value, _, json) => json(value),
};

export const formBody: BodyKind = {
  mediaType: "application/x-www-form-urlencoded",
  encode: (value) =>
    fields(value)
      .map(([name, one]) => `${percentEncode(name)}=${percentEncode(scalar(one))}`)
      .join("&"),
};

/** `fetch` names the media type, with the boundary it chose. */
export const multipartBody: BodyKind = {
  encode: (value) => {
    const form = new FormData();
    for (const [name, one] of fields(value)) {
      if (one instanceof Blob) form.append(name, one);
      else if (one instanceof Uint8Array || one instanceof ArrayBuffer)
        form.append(name, new Blob([one as BlobPiece]));
      else form.append(name, scalar(one));
    }
    return form;
  },
};

export const textBody: BodyKind = { mediaType: "text/plain; charset=utf-8", encode: String };

export const bytesBody: BodyKind = {
  mediaType: "application/octet-stream",
  encode: (value) => {
    if (value instanceof ArrayBuffer) return new Uint8Array(value);
    if (value instanceof Uint8Array || value instanceof Blob) return value;
    throw new RequestError("the body must be bytes or a Blob");
  },
};
