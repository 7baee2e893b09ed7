/**
 * The place where a program can put steps of its own around every attempt of a call.
 *
 * Decides: what such a step sees, and that the steps run inside the retry and inside the time limit, after credentials
 * were added.
 * Leaves to others: sending (`transport.ts`).
 */
import type { CoreFeature } from "./feature.js";

/** Body of a request, ready to be sent. */
export type RequestBody = string | Uint8Array | Blob | FormData;

/** One attempt, as it will be sent. A step may change it, or pass a changed copy to `next`. */
export interface HttpRequest {
  method: string;
  url: string;
  /** With credentials: do not print them. */
  headers: Headers;
  body: RequestBody | undefined;
  /** Fires at the time limit or when the caller ends the call. */
  readonly signal: AbortSignal;
  /** Name of the operation. */
  readonly operation: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** Calls the next step, or sends the request. */
export type Next = (request: HttpRequest) => Promise<Response>;

/** One step. What it throws reaches the caller as it is, without a retry. */
export type Middleware = (request: HttpRequest, next: Next) => Promise<Response>;

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Puts the steps of the option `middleware` around every attempt. */
export const middleware: CoreFeature<"middleware"> = {
  options: { middleware: (steps = []) => [...(steps as readonly Middleware[])] },
  send: ({ middleware: steps = [] }, last) =>
    steps.reduceRight<Next>((next, step) => async (request) => step(request, next), last),
};
