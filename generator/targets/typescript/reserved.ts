/**
 * Names that are taken before any description is read, by the place where they would stand.
 *
 * Decides: one list per context, because a word that is forbidden for a function may be a fine member of an interface.
 * Leaves to others: what the runtime exports (`runtime.ts`), and what is tried instead (`names.ts`).
 */

/** Cannot name a variable, function or import of a module in strict mode. */
export const JAVASCRIPT_WORDS: ReadonlySet<string> = new Set(
  (
    "arguments async await break case catch class const continue debugger default delete do else enum eval export " +
    "extends false finally for function if implements import in instanceof interface let new null package private " +
    "protected public return static super switch this throw true try typeof undefined var void while with yield " +
    "NaN Infinity globalThis " +
    // What a CommonJS module owns; the compiler refuses to redeclare the first two.
    "exports require module __filename __dirname __esModule"
  ).split(" "),
);

/** Cannot name a type, or would be read as a built-in one. */
export const TYPE_WORDS: ReadonlySet<string> = new Set(
  "any as asserts bigint boolean infer is keyof never number object readonly string symbol type unique unknown".split(
    " ",
  ),
);

/**
 * Global types and values that a file of the SDK, or a user's file beside an import from it, takes for what they are.
 * A schema may not shadow them: `Promise` in a signature must be the promise.
 */
export const GLOBALS: ReadonlySet<string> = new Set(
  (
    "AbortController AbortSignal AggregateError Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterableIterator " +
    "AsyncIterator Atomics Awaited BigInt BigInt64Array BigUint64Array Blob Boolean Buffer Capitalize DataView Date " +
    "Error EvalError Event EventTarget Exclude Extract File Float32Array Float64Array FormData Function Generator " +
    "Headers InstanceType Int16Array Int32Array Int8Array Intl Iterable IterableIterator Iterator JSON Lowercase Map " +
    "Math NonNullable Number Object Omit Parameters Partial Pick PropertyKey PropertyDescriptor Promise PromiseLike " +
    "Proxy RangeError Readonly ReadonlyArray ReadonlyMap ReadonlySet ReadableStream Record ReferenceError Reflect " +
    "RegExp Request RequestInit Required Response ReturnType Set SharedArrayBuffer String Symbol SyntaxError " +
    "TextDecoder TextEncoder ThisType TypeError URIError URL URLSearchParams Uint16Array Uint32Array Uint8Array " +
    "Uint8ClampedArray Uncapitalize Uppercase WeakMap WeakRef WeakSet"
  ).split(" "),
);

/** What every object has, what makes an object a promise, and what `JSON.stringify` looks for. */
export const OBJECT_MEMBERS: ReadonlySet<string> = new Set(
  (
    "constructor prototype hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf " +
    "__proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ then catch finally toJSON"
  ).split(" "),
);
