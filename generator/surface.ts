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
  readonly runtime: SurfaceRuntime;
}

/** What every client of the SDK has, whatever the service is. */
export interface SurfaceRuntime {
  /** The class that every error extends, and its guard. */
  readonly baseError: SurfaceName;
  /** The class of every failure that the service reports. */
  readonly apiError: SurfaceName & { readonly fields: readonly SurfaceFact[] };
  /** Class of a status that has none of its own: 400 to 499, 500 to 599, and all others. */
  readonly fallback: {
    readonly client: string;
    readonly server: string;
    readonly other: string;
  };
  /** Statuses below 700 that are tried again; all others never are. */
  readonly retried: readonly {
    readonly status: number;
    readonly retried: SurfaceError["retried"];
  }[];
  /** What follows the prefix in the name of the environment variable that switches logging on. */
  readonly logVariable: string;
  /** Options besides those of the service, each once. */
  readonly settings: readonly SurfaceSetting[];
  /** Name of the type of the options of one call. */
  readonly callOptions: string;
  /** The option of one call that holds a bearer token. */
  readonly callToken: string;
  /** The method that gives the whole answer, and what it gives. */
  readonly response: {
    readonly method: string;
    readonly className: string;
    readonly fields: readonly SurfaceFact[];
  };
  /** How often and when a failed attempt is repeated; a description. */
  readonly retries: string;
  /** Calling without the class of all methods; absent where the language has no such way. */
  readonly standalone?: { readonly words: string; readonly features: readonly SurfaceFeature[] };
}

export interface SurfaceName {
  readonly className: string;
  readonly guard: string | null;
}

/** What a client of few functions can be given. */
export interface SurfaceFeature {
  readonly name: string;
  /** Names of the options that it reads. */
  readonly options: readonly string[];
  readonly description: string;
}

/** Something with a name, a type and a meaning. */
export interface SurfaceFact {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** An option that the runtime has of its own. */
export interface SurfaceSetting extends SurfaceFact {
  /** Whether a client takes it, one call, or both. */
  readonly of: "client" | "call" | "both";
  /** As one would write it; empty: none. */
  readonly default: string;
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
  /** The call of the sample in other forms; where programs are made from it that need a client of another making. */
  readonly steps?: SurfaceSteps;
}

/** One call and the line that shows its result, without the client. */
export interface SurfaceSteps {
  readonly plain: Code;
  /** Indented by one level. */
  readonly nested: Code;
  /** With the variable `token` as its bearer token. */
  readonly token: Code;
  /** With a time limit and a number of retries of its own. */
  readonly limits: Code;
  /** For status, request ID and result. */
  readonly response: Code;
}

export interface SurfaceClient {
  /** `Client.id` of the model. */
  readonly id: string;
  readonly className: string;
  readonly importPath: string;
  readonly construct: SurfaceSample;
  /**
   * Programs about the client, by kind: `explicit` (credentials as options), `call-token`, `authentication` (another
   * scheme than the usual one), `errors`, `call-options`, `response`, `logging`, `middleware`, `fetch`, `standalone`.
   * What does not apply is absent.
   */
  readonly samples: readonly SurfaceSample[];
  /** Every option of the constructor. */
  readonly options: readonly SurfaceOption[];
  /** Name of the option that says where the service is; `null`: it is not known. */
  readonly hostOption: string | null;
  /** Options that hold a bearer token which the caller has got somewhere. */
  readonly tokenOptions: readonly string[];
  /** What the names of its environment variables begin with, such as `ACME`; `null`: it reads none. */
  readonly environmentPrefix: string | null;
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
  /** A value that looks like a real one; `null` for an option that a first program can do without. */
  readonly example: string | null;
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
