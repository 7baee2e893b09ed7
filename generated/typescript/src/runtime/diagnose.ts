/**
 * What an error of `fetch` says.
 *
 * Decides: which code it has, and whether it means that nothing was sent. The platforms have different words for it.
 * Leaves to others: the error that a caller sees (`transport.ts`), and what follows from it (`retry.ts`).
 */

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

export interface Diagnosis {
  /** Such as `ECONNRESET`. */
  readonly code?: string | undefined;
  /** Whether the error says for certain that nothing was sent. */
  readonly unsent?: boolean;
}

export function diagnose(error: unknown): Diagnosis {
  const code = codeOf(error);
  return { code, unsent: code !== undefined && UNSENT.test(code) };
}
