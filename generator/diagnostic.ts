/**
 * What the generator has to say about its input.
 *
 * Decides: what a finding is made of, and in which order findings are told. A finding is a value, never an exception:
 * a stage collects all it can see and the stage after it runs only when none of them is an error.
 * Leaves to others: which findings exist (the catalogue in `spec/catalogue.ts` and the code that reports them), how
 * they look (`cli.ts` and its printers), and where a node stands in its file (`spec/`).
 */

/** A place in a source file. Lines and columns count from 1; columns count UTF-16 code units, as editors do. */
export interface Span {
  /** Path of the file as it is shown: relative to the working folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The last place that belongs to the span, exclusive. Equal to the start where only a point is known. */
  readonly endLine: number;
  readonly endColumn: number;
}

/** Errors stop the run before anything is written. Warnings do so only under `--strict`. */
export type Severity = "error" | "warning";

/** A second place that explains the first one, such as the earlier of two equal keys. */
export interface RelatedPlace {
  readonly message: string;
  readonly span: Span;
}

/** One finding. */
export interface Diagnostic {
  /** Stable identity, in kebab case, such as `duplicate-key`. `sdk-factory explain` prints a page for each. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence, with the offending text in it. */
  readonly message: string;
  /** Where it stands. Absent for findings about the command line or about a file that could not be read. */
  readonly span?: Span;
  /** What to write instead. */
  readonly hint?: string;
  readonly related: readonly RelatedPlace[];
  /** Other places that it is about in the same way. Not shown; a report counts them. */
  readonly also?: readonly Span[];
  /** Targets that it is about, such as `python`; absent when it holds whatever is made. */
  readonly targets?: readonly string[];
}

/** What may be left out when a finding is reported. */
export interface DiagnosticDetails {
  readonly span?: Span | undefined;
  readonly hint?: string | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
  readonly also?: readonly Span[] | undefined;
}

/**
 * Collects the findings of one run. Stages receive it and report into it; the driver asks `hasErrors` between stages.
 */
export class Diagnostics {
  #found: Diagnostic[] = [];
  #target: string | null = null;

  /** The same collection, for one target: what is reported through it is about that target alone. */
  forTarget(target: string): Diagnostics {
    const view = new Diagnostics();
    view.#found = this.#found;
    view.#target = target;
    return view;
  }

  error(code: string, message: string, details: DiagnosticDetails = {}): void {
    this.#add("error", code, message, details);
  }

  warning(code: string, message: string, details: DiagnosticDetails = {}): void {
    this.#add("warning", code, message, details);
  }

  #add(severity: Severity, code: string, message: string, details: DiagnosticDetails): void {
    this.#found.push({
      code,
      severity,
      message,
      ...(details.span ? { span: details.span } : {}),
      ...(details.hint ? { hint: details.hint } : {}),
      related: details.related ?? [],
      ...(details.also && details.also.length > 0 ? { also: details.also } : {}),
      ...(this.#target === null ? {} : { targets: [this.#target] }),
    });
  }

  get hasErrors(): boolean {
    return this.errorCount > 0;
  }

  get errorCount(): number {
    return this.#found.filter((one) => one.severity === "error").length;
  }

  get count(): number {
    return this.#found.length;
  }

  /** All findings without repetition, sorted by file, line, column and code; those without a place come first. */
  sorted(): readonly Diagnostic[] {
    return sortedFindings(this.#found);
  }

  /** The errors among them. */
  sortedErrors(): readonly Diagnostic[] {
    return sortedFindings(this.#found.filter((one) => one.severity === "error"));
  }
}

function sortedFindings(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const alike = new Map<string, Diagnostic[]>();
  for (const one of found) {
    const words = JSON.stringify([one.code, one.message]);
    const group = alike.get(words);
    if (group === undefined) alike.set(words, [one]);
    else group.push(one);
  }
  return [...alike.values()].flatMap(byPlace).sort(compareDiagnostics);
}

/** One finding that two targets have. */
function merged(one: Diagnostic, other: Diagnostic): Diagnostic {
  const { targets: its, ...rest } = one;
  return its === undefined || other.targets === undefined
    ? rest
    : { ...rest, targets: [...new Set([...its, ...other.targets])] };
}

/** Findings of the same words, one for each place. Places are worked out when they are asked for: one alone is not asked. */
function byPlace(alike: readonly Diagnostic[]): readonly Diagnostic[] {
  if (alike.length === 1) return alike;
  const unique = new Map<string, Diagnostic>();
  for (const one of alike) {
    const key = JSON.stringify(one.span ?? null);
    const earlier = unique.get(key);
    unique.set(key, earlier === undefined ? one : merged(earlier, one));
  }
  return [...unique.values()];
}

/** Order of findings; independent of locale and of the order in which they were found. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.span?.file ?? "", b.span?.file ?? "") ||
    (a.span?.line ?? 0) - (b.span?.line ?? 0) ||
    (a.span?.column ?? 0) - (b.span?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Thrown when the program itself is wrong, never when its input is. The command line answers with exit code 70. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}
