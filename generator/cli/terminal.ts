/**
 * The two streams a command talks to, and the folder it stands in.
 *
 * Decides: that data goes to `out` and words to `err`, so that a command can be tested without a process.
 * Leaves to others: the real streams (`cli.ts`).
 */
export interface Terminal {
  /** Standard output: what a program would read. */
  readonly out: (text: string) => void;
  /** Standard error: what a person reads. */
  readonly err: (text: string) => void;
  /** Whether a person sees `err` as it appears. */
  readonly interactive: boolean;
  readonly color: boolean;
  /** Absolute; relative paths are taken from it and shown relative to it. */
  readonly cwd: string;
  /** Milliseconds since some moment; only for telling how long something took. */
  readonly clock: () => number;
  /** Ends `--watch`. */
  readonly stop: AbortSignal;
}
