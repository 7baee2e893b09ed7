/**
 * What the product file says about the Java package.
 *
 * Decides: nothing; it is the part of the configuration that this target needs. Leaves to others: reading it
 * (`config.ts`).
 */
export interface JavaOptions {
  /** Maven coordinates: `cn.authing`, `genauth-java-sdk`. */
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  /** Root of the Java packages: `cn.authing.sdk.java`. */
  readonly package: string;
  /** Last word of the types that hold the parameters of a call: `Request`, for `ListGroupsRequest`. */
  readonly requestSuffix: string;
  /** SPDX identifier. */
  readonly license: string;
  /** `GenAuth`: titles, and the base class of exceptions. */
  readonly product: string;
  /** Prefixes of environment variables, first one first. */
  readonly environment: readonly string[];
  /** One per client of the model, found by id. */
  readonly clients: readonly JavaClientOptions[];
}

export interface JavaClientOptions {
  readonly id: string;
  /** Option that holds the base URL. */
  readonly hostOption: string;
  /** Option → header sent with every call. */
  readonly headers: Readonly<Record<string, string>>;
}
