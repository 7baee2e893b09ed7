/**
 * Another way to prove who calls than the one that a client takes by itself.
 *
 * Decides: that it is an object which a program imports and hands to its client, so that nobody carries the code of a
 * scheme that is not used; and that it holds for every operation that accepts it.
 * Leaves to others: what the scheme does (`signature.ts`), and which alternative a call uses (`auth.ts`).
 */
import type { Scheme, Service } from "./service.js";

/** A security scheme of the description, ready to be used: the value of a client's option `authentication`. */
export interface Authentication {
  /** Key under `components.securitySchemes`. */
  readonly id: string;
  readonly scheme: Scheme;
}

/** The service with the scheme that `options` ask for, if any. */
export function withAuthentication(service: Service, options: object): Service {
  const { authentication } = options as { readonly authentication?: Authentication | undefined };
  const { preferred, ...plain } = service;
  if (authentication === undefined && preferred === undefined) return plain;
  // Without the one that the client was derived from had.
  const own = Object.entries(plain.schemes).filter(([id]) => id !== preferred);
  if (authentication === undefined) return { ...plain, schemes: Object.fromEntries(own) };
  const { id, scheme } = authentication;
  const schemes = Object.fromEntries([...own, [id, scheme]]);
  return { ...plain, preferred: id, schemes };
}
