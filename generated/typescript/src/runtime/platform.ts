/**
 * What differs between Node, Deno, Bun, browsers and workers.
 *
 * Decides: how the platform is asked, always through `globalThis` and never by an import, so that one build runs
 * everywhere and no type of a platform is needed.
 * Leaves to others: what the answers mean (`options.ts`, `environment.ts`).
 */
interface Platform {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly versions?: Readonly<Record<string, string | undefined>>;
  };
  readonly navigator?: { readonly userAgent?: string; readonly product?: string };
}

/** An environment variable. One that is empty counts as not set; so does one that may not be read. */
export function environmentVariable(name: string): string | undefined {
  try {
    return (globalThis as Platform).process?.env?.[name] || undefined;
  } catch {
    return undefined; // Deno, without permission
  }
}

/** Name and version of the server-side runtime for the user agent, such as `node/22.1.0`; empty in a browser. */
export function runtimeToken(): string {
  const { process, navigator } = globalThis as Platform;
  for (const name of ["bun", "deno", "node"]) {
    const version = process?.versions?.[name];
    if (version) return `${name}/${version}`;
  }
  const agent = navigator?.userAgent ?? "";
  return isBrowser() ? "" : agent;
}

/** Whether this program runs on the device of an end user, who can read every secret in it. */
export function isBrowser(): boolean {
  const { process, navigator } = globalThis as Platform;
  return (
    !process?.versions?.["node"] &&
    /^Mozilla\/|ReactNative$/.test(`${navigator?.userAgent} ${navigator?.product}`)
  );
}

/** Milliseconds on a clock that never jumps. */
export function now(): number {
  return performance.now();
}
