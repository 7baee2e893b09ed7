/**
 * What the product file says about the Python package.
 *
 * Decides: nothing; it is the part of the configuration that this target needs. Leaves to others: reading it
 * (`config.ts`).
 */
export interface PythonOptions {
  /** Name on the index, such as `genauth`; what is imported follows from it. */
  readonly package: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
  /** `GenAuth`: titles, and the base class of errors. */
  readonly product: string;
  /** Prefixes of environment variables, first one first. */
  readonly environment: readonly string[];
  /** One per client of the model, found by id. */
  readonly clients: readonly ClientSettings[];
}

export interface ClientSettings {
  readonly id: string;
  /** Option that holds the base URL, as the product file writes it. */
  readonly hostOption: string;
  /** Option → header sent with every call. */
  readonly headers: Readonly<Record<string, string>>;
}
