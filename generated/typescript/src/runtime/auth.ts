/**
 * Credentials of a call.
 *
 * Decides: which alternative of an operation's security is used: the first one for which the client has all that it
 * needs, in the order of the row, in which those that prove nothing come last.
 * Leaves to others: how each kind of scheme shows itself (`schemes.ts`), another order (`authentication.ts`), and making
 * the call that buys a token, which `call.ts` passes in.
 */
import type { Call } from "./call.js";
import type { HttpRequest } from "./middleware.js";
import { missingError } from "./options.js";
import type { State } from "./state.js";

/** The headers of a request that is about to be sent, with those of a signature. */
export type Sign = (request: HttpRequest) => Promise<Headers>;

/** Options without which a scheme cannot be used; the scheme itself, where the client does not have it. */
function missing(
  { service: { schemes }, settings: { given } }: Pick<State, "service" | "settings">,
  id: string,
  token?: string,
): string[] {
  const scheme = schemes[schemes[id]?.of ?? id];
  if (!scheme) return [id];
  return scheme.options.filter((one) => !((scheme.replaceable && token) || given[one]));
}

/** Every scheme for which the client has what it needs: for calls that no description tells about. */
export function usableSchemes(state: State, token: string | undefined): string[] {
  const { preferred, schemes } = state.service;
  // A token for this call is used in place of a signature.
  if (preferred !== undefined && token === undefined) return [preferred];
  return Object.keys(schemes).filter((id) => id !== preferred && !missing(state, id, token).length);
}

function choose(call: Call): readonly string[] {
  const { operation, places, options, prepared } = call;
  const { security = [] } = operation;
  let lacking: string[] | undefined;
  for (const ids of places.prefer?.(call, security) ?? security) {
    const absent = ids.flatMap((id) => missing(call, id, options.token));
    if (!absent.length) return ids;
    lacking ??= absent;
  }
  // Who brings the header needs no scheme.
  if (!lacking || prepared.headers.has("authorization")) return [];
  throw missingError(operation.id, places, lacking);
}

/** Puts the credentials of one attempt into the call; buys a token where one is needed. */
export async function authorize(call: Call): Promise<void> {
  for (const id of choose(call)) await call.service.schemes[id]?.present?.(call, id);
}
