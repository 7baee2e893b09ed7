/**
 * A limit for the size of answers.
 *
 * Decides: that an answer is read piece by piece, and given up as soon as it is too large.
 * Leaves to others: an answer that breaks off (`transport.ts`).
 */
import { DecodeError } from "./errors.js";
import type { CoreFeature } from "./feature.js";
import { above0 } from "./option-checks.js";

/** What a `Blob` can be made of; the platforms have different names for it. */
type BlobPiece = NonNullable<ConstructorParameters<typeof Blob>[0]>[number];

/** Reads no answer that is larger than the option `maxResponseBytes`. */
export const bodyLimit: CoreFeature<"maxResponseBytes"> = {
  options: { maxResponseBytes: (value = 2 ** 26, option) => above0(value, option) },
  read: async (response, { maxResponseBytes: limit = Infinity }, signal) => {
    const { body, status, headers } = response;
    const chunks: BlobPiece[] = [];
    let size = 0;
    const keep = (chunk: Uint8Array): void => {
      signal.throwIfAborted(); // for a `fetch` that does not listen
      chunks.push(chunk as BlobPiece);
      size += chunk.length;
      if (size <= limit) return;
      const contentType = headers.get("content-type") ?? undefined;
      throw new DecodeError(
        `the answer is larger than ${limit} bytes`,
        {},
        { httpStatus: status, contentType },
        { bodyStart: "" },
      );
    };
    // A `fetch` that is not the platform's may have no stream, or one of another kind.
    if (typeof body?.getReader !== "function") keep(new Uint8Array(await response.arrayBuffer()));
    else {
      const reader = body.getReader();
      try {
        for (let one = await reader.read(); one.value; one = await reader.read()) keep(one.value);
      } finally {
        reader.cancel().catch(() => undefined); // nobody waits for it; after the end it does nothing
      }
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  },
};
