/**
 * What the product file says about the TypeScript package.
 *
 * Decides: nothing; it is the part of the configuration that this target needs. Leaves to others: reading it
 * (`config.ts`).
 */
export interface TypeScriptOptions {
  /** Name on the registry: `genauth`, `@scope/name`. */
  readonly package: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
  /** `GenAuth`: titles, and the base class of errors. */
  readonly product: string;
  /** Prefixes of environment variables, first one first. */
  readonly environment: readonly string[];
  /** One per client of the model, found by id. */
  readonly clients: readonly {
    readonly id: string;
    /** Its credentials must not reach a browser. */
    readonly secret: boolean;
    /** Option that holds the base URL. */
    readonly hostOption: string;
    /** Option → header sent with every call. */
    readonly headers: Readonly<Record<string, string>>;
  }[];
}
