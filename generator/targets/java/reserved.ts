/**
 * Names that are taken before any description is read, by the place where they would stand.
 *
 * Decides: one list per context. Leaves to others: what is tried instead (`names.ts`).
 */

/** Cannot name anything. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    "abstract assert boolean break byte case catch char class const continue default do double else enum extends " +
    "final finally float for goto if implements import instanceof int interface long native new package private " +
    "protected public return short static strictfp super switch synchronized this throw throws transient try void " +
    "volatile while true false null _ var yield record sealed permits"
  ).split(" "),
);

/** Classes of the runtime that users meet, and what generated files take for what it is. */
export const RUNTIME_TYPES: ReadonlySet<string> = new Set(
  (
    "ApiException ApiResponse AsyncPages BodyKind Builder ClientCore ClientOptions Dto DtoType JsonShape OneOf " +
    "OpenId OpenValue OperationRow Pages ParameterStyle RawRequest RequestOptions SecurityKinds ServiceRow " +
    "WithRawResponse"
  ).split(" "),
);

/** Of the platform, imported or known everywhere. A schema may not shadow them. */
export const PLATFORM_TYPES: ReadonlySet<string> = new Set(
  (
    "Boolean Byte Character Class CompletableFuture CompletionException Consumer Deprecated Double Duration Error " +
    "Exception ExecutionException Float Integer Iterable List Long Map Math Number Object OffsetDateTime Override " +
    "RuntimeException Short String Supplier SuppressWarnings System Thread Throwable Void"
  ).split(" "),
);

/** Properties of a bean: `getClass` is every object's own, the others would be methods of its builder. */
export const PROPERTY_WORDS: ReadonlySet<string> = new Set(
  "build clone equals finalize getClass hashCode notify notifyAll put toString wait".split(" "),
);

/** What every client has. */
export const CLIENT_METHODS: ReadonlySet<string> = new Set(
  (
    "async clone equals finalize getClass hashCode notify notifyAll openId request sync toString wait withOptions " +
    "withRawResponse"
  ).split(" "),
);
