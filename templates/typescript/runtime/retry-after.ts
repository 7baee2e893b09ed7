/**
 * How long a service asks to wait.
 *
 * Decides: what the header `Retry-After` says, in either of its forms.
 * Leaves to others: whether to wait at all (`retry.ts`).
 */

/**
 * `Retry-After` in seconds, never below 0. A date is compared with the answer's own `Date`, so that a clock that is
 * wrong on either side does no harm.
 */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after")?.trim();
  if (!text) return undefined;
  const seconds = /^[+-]?\d+(?:\.\d+)?$/.test(text)
    ? Number(text)
    : (parseDate(text) - (parseDate(headers.get("date") ?? "") || Date.now())) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** A date of HTTP. The oldest of its three forms names no zone and means UTC (RFC 9110, 5.6.7). */
function parseDate(text: string): number {
  return Date.parse(/^\w{3} \w{3} .* \d{4}$/.test(text) ? `${text} GMT` : text);
}
