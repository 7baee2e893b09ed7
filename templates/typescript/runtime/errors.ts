/**
 * What can go wrong, as classes.
 *
 * Decides: which kinds of failure a caller can tell apart, what each of them carries, and what of it may be printed.
 * Leaves to others: which class a status means (`Service.errors`), when an answer is a failure (`response.ts`), and
 * what is cut out of a text before it gets here (`redact.ts`).
 *
 * A failure is printed by every logger there is, so only what is safe to print is an ordinary property. Headers, body
 * and data of an answer stand behind getters that no printer calls.
 */
const BRAND: unique symbol = /* @__PURE__ */ Symbol.for("sdk-factory.error");

/** Every error that an SDK raises by itself. */
export class SdkError extends Error {
  // An accessor, not a field: it is there before the constructor of `Error` writes the first line of the stack. Classes
  // that nothing is derived from give it a literal type, which tells them apart for the compiler.
  override get name(): string {
    return "SdkError";
  }

  /** @internal `shown` are properties that may be printed; `hidden` are those that no printer reads. */
  constructor(message: string, options?: ErrorOptions, shown?: object, hidden: object = {}) {
    super(message, options);
    Object.assign(this, shown);
    for (const [key, value] of Object.entries(hidden)) {
      Object.defineProperty(this, key, { get: () => value as unknown });
    }
  }

  /** @internal Recognises errors of another copy of this package; names the SDK where the error knows it. */
  get [BRAND](): string {
    return (this as { readonly agent?: string }).agent ?? "";
  }

  /** Name, message and the printable properties; the cause is left out. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

/** The options of a client are incomplete or wrong. Raised by its constructor, and where a call needs what is missing. */
export class ConfigurationError extends SdkError {
  override get name(): "ConfigurationError" {
    return "ConfigurationError";
  }
}

/** A call was refused before anything was sent, because a value cannot be put where it belongs. */
export class RequestError extends SdkError {
  override get name(): "RequestError" {
    return "RequestError";
  }
}

/** No answer came: the connection could not be opened, or it broke. */
export class ConnectionError extends SdkError {
  override get name(): "ConnectionError" {
    return "ConnectionError";
  }

  /**
   * Whether the request may have reached the service. `false`: it did not, so sending it again is safe. A core without
   * `retries` cannot tell and says that it may.
   */
  declare readonly sent: boolean;
}

/** An attempt took longer than `timeout`, or the whole call longer than `deadline`. */
export class TimeoutError extends SdkError {
  override get name(): "TimeoutError" {
    return "TimeoutError";
  }

  /** The limit that passed, in milliseconds. */
  declare readonly limit: number;
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class AbortError extends SdkError {
  override get name(): "AbortError" {
    return "AbortError";
  }
}

/** An answer came that cannot be read as what it should be: empty, cut short, HTML in place of JSON. */
export class DecodeError extends SdkError {
  override get name(): "DecodeError" {
    return "DecodeError";
  }

  declare readonly httpStatus: number;
  declare readonly contentType: string | undefined;
  /** The first characters of the body, as they came. Not printed: half an answer may hold a secret. */
  declare readonly bodyStart: string;
}

/** What an {@link ApiError} is made from. */
export interface ApiErrorDetails {
  readonly message: string;
  readonly status: number;
  readonly httpStatus: number;
  readonly apiCode: string | number | undefined;
  readonly requestId: string | undefined;
  readonly headers: Headers;
  readonly body: unknown;
  readonly data: unknown;
  readonly method: string;
  readonly path: string;
  readonly attempts: number;
  readonly retryAfter: number | undefined;
  /** The SDK that made the call, such as `acme-typescript/1.2.0`. */
  readonly agent: string;
}

/** The service answered that the call failed. */
export class ApiError extends SdkError {
  override get name(): string {
    return "ApiError";
  }

  /** What the service judged: the status in the body where the service puts one there, else that of HTTP. */
  declare readonly status: number;
  /** Status of the HTTP answer. */
  declare readonly httpStatus: number;
  /** The service's own, finer code, where it gives one. */
  declare readonly apiCode: string | number | undefined;
  /** Names this call in the logs of the service. */
  declare readonly requestId: string | undefined;
  declare readonly method: string;
  /** Path of the operation, with the names of its parameters in place of their values. */
  declare readonly path: string;
  /** How often the call was sent. */
  declare readonly attempts: number;
  /** Seconds to wait before the next try, where the service told. */
  declare readonly retryAfter: number | undefined;
  /** Headers of the answer. Not printed. */
  declare readonly headers: Headers;
  /** The whole body as it was read: JSON where it is JSON, else text. Not printed. */
  declare readonly body: unknown;
  /** What the service sent along, such as the next step of a sign-in. Not printed. */
  declare readonly data: unknown;

  constructor({ message, headers, body, data, agent, ...shown }: ApiErrorDetails) {
    super(message, undefined, shown, { headers, body, data, agent });
  }
}

/**
 * Whether `error` is of class `type`, also when another copy of this package made it: the ESM and the CommonJS build
 * loaded side by side, or two versions in one program. Plain `instanceof` fails there, so the copies are compared by
 * the names of their classes; and, where `product` is given, by the SDK that made them, because two SDKs may well have
 * classes of one name.
 */
export function isErrorOf<E extends SdkError>(
  error: unknown,
  type: { readonly prototype: E },
  product = "",
): error is E {
  const brand = (error as { readonly [BRAND]?: string } | undefined)?.[BRAND];
  if (!brand?.startsWith(product)) return false;
  for (; error; error = Object.getPrototypeOf(error)) {
    if ((error as Error).name === type.prototype.name) return true;
  }
  return false;
}
