/**
 * What OAuth 2.0 and OpenID Connect say when they refuse.
 *
 * Decides: that an answer in the form of RFC 6749 (`error`, `error_description`) is told as such and not as one more
 * failed call, and that a token which fails its check is told the same way.
 * Leaves to others: failures in the service's own form, and connections that fail: they stay what they are (`errors.ts`).
 */
import { ApiError, SdkError } from "./errors.js";
import { member } from "./pointer.js";
import { scrub } from "./redact.js";

/** Longest text of a server that is repeated, in characters. */
const LONGEST = 500;

/** A server of OAuth 2.0 or OpenID Connect refused, or a token did not pass its check. Holds no secret. */
export class OAuthError extends SdkError {
  override get name(): "OAuthError" {
    return "OAuthError";
  }

  /** What went wrong, for programs: `invalid_grant`, `invalid_client`, `invalid_token`, … */
  readonly error: string;
  /** What went wrong, for people. */
  readonly description: string | undefined;
  /** Status of the HTTP answer; `undefined` where nothing was asked. */
  readonly httpStatus: number | undefined;

  constructor(error: string, description?: string, httpStatus?: number, cause?: unknown) {
    super(description ? `${error}: ${description}` : error, cause === undefined ? {} : { cause });
    this.error = error;
    this.description = description;
    this.httpStatus = httpStatus;
  }
}

/** The refusal that a body holds, or `undefined`. */
function refusalOf(
  body: unknown,
  httpStatus: number,
  secrets: readonly string[],
): OAuthError | undefined {
  const error = member(body, "error");
  if (typeof error !== "string" || error === "") return undefined;
  const words = member(body, "error_description");
  const clean = (text: string): string => scrub(text, secrets).slice(0, LONGEST);
  return new OAuthError(
    clean(error),
    typeof words === "string" && words !== "" ? clean(words) : undefined,
    httpStatus,
  );
}

/** Waits for a call. A refusal in the form of OAuth becomes an {@link OAuthError}, whatever its status is. */
export async function granted<T>(
  call: { withResponse(): Promise<{ readonly data: T; readonly httpStatus: number }> },
  secrets: readonly string[],
): Promise<T> {
  let answer: { readonly data: T; readonly httpStatus: number };
  try {
    answer = await call.withResponse();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw (
      refusalOf(error.body, error.httpStatus, secrets) ?? refusedBearer(error, secrets) ?? error
    );
  }
  const refusal = refusalOf(answer.data, answer.httpStatus, secrets);
  if (refusal) throw refusal;
  return answer.data;
}

/** What a resource says in its header when it refuses a bearer token (RFC 6750, 3). */
function refusedBearer(error: ApiError, secrets: readonly string[]): OAuthError | undefined {
  const header = error.headers.get("www-authenticate") ?? "";
  const part = (name: string): string | undefined =>
    new RegExp(`(?:^Bearer\\s+|[,\\s])${name}="([^"]*)"`, "i").exec(header)?.[1];
  const body = { error: part("error"), error_description: part("error_description") };
  return refusalOf(body, error.httpStatus, secrets);
}
