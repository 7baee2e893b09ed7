/**
 * What an error of `fetch` says.
 *
 * Decides: which code it has, whether it means that nothing was sent, and that it is kept as the cause, cleaned. The
 * platforms have different words for it.
 * Leaves to others: when it is asked (`transport.ts`), and what follows from it (`retry.ts`).
 */
import { ConnectionError } from "./errors.js";
import type { Places } from "./feature.js";
import { cleanCause } from "./redact.js";

/** Errors that say that no connection was made, so nothing was sent. Others may mean either. */
const UNSENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

function codeOf(error: unknown): string | undefined {
  for (let one = error, depth = 0; one && depth < 5; one = (one as Error).cause, depth++) {
    const { code } = one as { readonly code?: unknown };
    if (typeof code === "string" && /^\w+$/.test(code)) return code;
  }
  return undefined;
}

export const diagnose: NonNullable<Places["diagnose"]> = (operation, failure, error, secrets) => {
  const code = codeOf(error);
  const unsent = failure === "no answer came" && code !== undefined && UNSENT.test(code);
  const what = unsent ? "no connection" : failure;
  const detail = code ? ` (${code})` : "";
  return new ConnectionError(
    `${operation}: ${what}${detail}`,
    { cause: cleanCause(error, secrets) },
    {
      sent: !unsent,
    },
  );
};
