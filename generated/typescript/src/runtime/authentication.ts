/**
 * Another way to prove who calls than the one that a client takes by itself.
 *
 * Decides: that it is an object which a program imports and hands to its client, so that nobody carries the code of a
 * scheme that is not used; and that it holds for every operation that accepts it.
 * Leaves to others: what the scheme does (`signature.ts`), and which alternative a call uses (`auth.ts`).
 */
import type { CoreFeature } from "./feature.js";
import type { Scheme, Service } from "./service.js";

/** A security scheme of the description, ready to be used: the value of a client's option `authentication`. */
export interface Authentication {
  /** Key under `components.securitySchemes`. */
  readonly id: string;
  readonly scheme: Scheme;
}

/** Uses the scheme of the option `authentication`. */
export const authentication: CoreFeature<"authentication"> = {
  options: { authentication: (value) => value },
  adapt: ({ preferred = "", ...plain }: Service, options): Service => {
    const { authentication: wanted } = options as { readonly authentication?: Authentication };
    // Without the one that the client was derived from had.
    const { [preferred]: _, ...schemes } = plain.schemes;
    if (!wanted) return { ...plain, schemes };
    const { id, scheme } = wanted;
    const secrets = [...(plain.secrets ?? []), ...(scheme.secrets ?? [])];
    return { ...plain, preferred: id, schemes: { ...schemes, [id]: scheme }, secrets };
  },
  // A token for this call, which the scheme cannot use, goes before it.
  prefer: ({ service: { preferred = "" }, options }, security) => {
    const first = options.token ? [] : security.filter((ids) => ids.includes(preferred));
    return [...first, ...security];
  },
};
