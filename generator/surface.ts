/**
 * What an SDK shows to the people who use it, in the words of its language.
 *
 * Decides: the vocabulary between a target and the documentation. A page can print only what stands here or in the
 * model, so it cannot disagree with the SDK: every name, type text, signature and sample is made by the target.
 * Leaves to others: how each text is made (`targets/<language>/surface.ts`), and where it stands on a page (`docs/`).
 */
import type { Code } from "./code/code.js";
import type { TypeId } from "./model/api.js";

export interface Surface {
  /** `typescript`, `python`, `java`: folder names and ids. */
  readonly language: string;
  /** `TypeScript`. */
  readonly label: string;
  /** Info string of a code fence, such as `typescript`. */
  readonly fence: string;
  readonly package: SurfacePackage;
  readonly clients: readonly SurfaceClient[];
  readonly operations: readonly SurfaceOperation[];
  readonly types: readonly SurfaceType[];
  readonly errors: readonly SurfaceError[];
}

export interface SurfacePackage {
  readonly name: string;
  readonly version: string;
  /** Shell command that installs it. */
  readonly install: string;
  /** Oldest supported platform, such as `Node.js 20`. */
  readonly requires: string;
}

/** A sample: complete, compilable, runnable as it stands. */
export interface SurfaceSample {
  /** `minimal`, `full`, `paged`, `quick-start`, or the name of another example of the description. */
  readonly kind: string;
  /** Name of the example of the description it was made from; empty when it was made from none. */
  readonly example: string;
  readonly code: Code;
}

export interface SurfaceClient {
  /** `Client.id` of the model. */
  readonly id: string;
  readonly className: string;
  readonly importPath: string;
  readonly construct: SurfaceSample;
  /** Every option of the constructor. */
  readonly options: readonly SurfaceOption[];
  /** What signs users in and looks after their tokens; `null` where the description knows no such endpoints. */
  readonly openId: SurfaceOpenId | null;
}

export interface SurfaceOpenId {
  readonly methods: readonly SurfaceHelper[];
  readonly samples: readonly SurfaceSample[];
}

/** A method that is no operation: it does more than one call, or none. */
export interface SurfaceHelper {
  readonly name: string;
  readonly signature: Code;
  readonly description: string;
}

export interface SurfaceOption {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** Names of the environment variables read when the option is absent, first one first. */
  readonly environment: readonly string[];
  readonly description: string;
}

export interface SurfaceOperation {
  /** `Operation.id` of the model. */
  readonly id: string;
  readonly client: string;
  /** The method, such as `createUsersBatch`. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** As one would read it in the SDK's source, without body. */
  readonly signature: Code;
  /** The standalone function, where the language has one. */
  readonly standalone: { readonly name: string; readonly importPath: string } | null;
  /** Members of the request, in the order of the signature. Empty: the method takes no request. */
  readonly parameters: readonly SurfaceMember[];
  /** Name of the type that the request has as a whole, when it has one. */
  readonly requestType: SurfaceTypeText | null;
  /** `null` when the method returns nothing. */
  readonly resultType: SurfaceTypeText | null;
  /** Text of what one item is, for a paged operation. */
  readonly itemType: SurfaceTypeText | null;
  /** At least one. */
  readonly samples: readonly SurfaceSample[];
}

/** A type as text, with the places in it that can be links. */
export interface SurfaceTypeText {
  /** In order; their texts joined are the type as the SDK prints it. */
  readonly parts: readonly { readonly text: string; readonly id: TypeId | null }[];
}

export interface SurfaceMember {
  /** In the language of the page. */
  readonly name: string;
  /** On the wire. */
  readonly wireName: string;
  /** For a parameter: where it goes. `body` for a field of the body. */
  readonly in: "path" | "query" | "header" | "cookie" | "body";
  readonly type: SurfaceTypeText;
  readonly required: boolean;
}

export interface SurfaceType {
  readonly id: TypeId;
  readonly name: string;
  readonly kind: "record" | "enum" | "union" | "alias";
  readonly importPath: string;
  /** The declaration as the SDK prints it, without documentation. */
  readonly declaration: Code;
  /** Of a record, in document order; matches `RecordDeclaration.fields`. */
  readonly fields: readonly SurfaceMember[];
  /** Of an enum: how a member is written in code, such as `UserStatus.Activated`; matches `EnumDeclaration.members`. */
  readonly members: readonly { readonly value: string | number; readonly code: string }[];
  /** Of an alias or union. */
  readonly type: SurfaceTypeText | null;
}

export interface SurfaceError {
  /** The status it stands for; `null` for errors that have none, such as a time limit. */
  readonly status: number | null;
  readonly className: string;
  /** The guard function, where the language has one. */
  readonly guard: string | null;
  /**
   * Whether the runtime tries again by itself: never, always, only where the operation is idempotent, or once with a
   * new token where the token was bought.
   */
  readonly retried: "never" | "always" | "idempotent" | "renewed";
  readonly description: string;
  readonly action: string;
}
