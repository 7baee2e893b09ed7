/**
 * Whether calls ended as a case expects.
 *
 * Decides: what a runner reports, how that is compared, and that no secret was printed.
 * Leaves to others: the requests (`play.ts`).
 */
import type { Case, ExpectedError, Expectation, Step } from "./case.js";
import { isObject, isSame, shown, type Json, type JsonObject } from "./notation.js";

/** An error, in terms that all languages share. */
export interface ReportedError {
  /** Without the ending `Error` or `Exception`; from the class itself to the base class. */
  readonly kinds: readonly string[];
  readonly message: string;
  readonly fields: JsonObject;
}

export interface ReportedOutcome {
  readonly value?: Json;
  readonly nothing?: true;
  readonly error?: ReportedError;
  readonly response?: JsonObject;
  readonly elapsedMs: number;
}

/** What a runner has seen. */
export interface Report {
  /** Why the client could not be made. */
  readonly construction: ReportedError | null;
  /** One list per step, with one outcome per call. */
  readonly outcomes: readonly (readonly ReportedOutcome[])[];
  /** Every text that errors and clients print of themselves. */
  readonly printed: readonly string[];
  /** Lines of the log, each as one text. */
  readonly logs: readonly string[];
}

/** A secret of a case is a text with this beginning, wherever it stands in the case. */
const CANARY = /canary-[\w.-]+/g;

export function outcomeProblems(one: Case, report: Report): readonly string[] {
  const problems: string[] = [];
  if (one.construction) {
    if (!report.construction) problems.push("the client was made, which must fail");
    else problems.push(...errorProblems(report.construction, one.construction));
  } else if (report.construction) {
    problems.push(`the client could not be made: ${shown(report.construction)}`);
  } else {
    one.steps.forEach((step, index) => {
      const found = stepProblems(step, report.outcomes[index] ?? []);
      problems.push(...found.map((problem) => `step ${index + 1}: ${problem}`));
    });
  }
  return [...problems, ...printProblems(one, report)];
}

function stepProblems(step: Step, outcomes: readonly ReportedOutcome[]): readonly string[] {
  const expected = step.expect;
  if (!expected) return [];
  const times = step.times ?? 1;
  if (outcomes.length !== times) return [`there are ${outcomes.length} outcomes, not ${times}`];
  // A thousand calls that fail alike are one finding.
  return [...new Set(outcomes.flatMap((outcome) => callProblems(outcome, expected)))];
}

function callProblems(got: ReportedOutcome, wanted: Expectation): readonly string[] {
  const problems: string[] = [];
  const { elapsedMs } = got;
  if (wanted.withinMs !== undefined && elapsedMs > wanted.withinMs) {
    problems.push(`it took ${Math.round(elapsedMs)} ms, more than ${wanted.withinMs}`);
  }
  if (wanted.atLeastMs !== undefined && elapsedMs < wanted.atLeastMs - 15) {
    problems.push(`it took ${Math.round(elapsedMs)} ms, less than ${wanted.atLeastMs}`);
  }
  if (wanted.error) {
    if (got.error) problems.push(...errorProblems(got.error, wanted.error));
    else problems.push(`it gave ${shown(got.value)}, not the error ${wanted.error.kind}`);
    return problems;
  }
  if (got.error) {
    return [...problems, `it failed: ${got.error.kinds[0] ?? ""}: ${got.error.message}`];
  }
  if (wanted.nothing && !got.nothing) problems.push(`it gave ${shown(got.value)}, not nothing`);
  if (wanted.value !== undefined && !isSame(got.value, wanted.value)) {
    problems.push(`value is ${shown(got.value)}, not ${shown(wanted.value)}`);
  }
  problems.push(...fieldProblems(got.response ?? {}, wanted.response ?? {}, "response"));
  return problems;
}

function errorProblems(got: ReportedError, wanted: ExpectedError): readonly string[] {
  const problems: string[] = [];
  if (got.kinds[0] !== wanted.kind) {
    problems.push(`error is ${got.kinds[0] ?? "of no kind"} (${got.message}), not ${wanted.kind}`);
  }
  for (const kind of wanted.also ?? []) {
    if (!got.kinds.includes(kind)) problems.push(`error is no ${kind}`);
  }
  for (const text of wanted.messageHas ?? []) {
    if (!saysName(got.message, text))
      problems.push(`message ${shown(got.message)} lacks ${shown(text)}`);
  }
  for (const text of wanted.messageLacks ?? []) {
    if (got.message.includes(text))
      problems.push(`message ${shown(got.message)} holds ${shown(text)}`);
  }
  return [...problems, ...fieldProblems(got.fields, wanted.fields ?? {}, "error")];
}

/** Whether a text says another one, which may be a name that the language writes in a casing of its own. */
function saysName(text: string, wanted: string): boolean {
  const spelled = (one: string): string => one.replaceAll("_", "").toLowerCase();
  return spelled(text).includes(spelled(wanted));
}

/** Members that are named must be as named; `null` means that there is no value. Headers are compared one by one. */
function fieldProblems(got: JsonObject, wanted: JsonObject, what: string): readonly string[] {
  return Object.entries(wanted).flatMap(([name, value]) => {
    const found = got[name];
    if (name === "headers" && isObject(value)) {
      return fieldProblems(isObject(found) ? found : {}, value, `${what} header`);
    }
    return isSame(found ?? null, value)
      ? []
      : [`${what} ${name} is ${shown(found)}, not ${shown(value)}`];
  });
}

function printProblems(one: Case, { printed, logs, construction, outcomes }: Report): string[] {
  const problems: string[] = [];
  const messages = outcomes.flat().flatMap(({ error }) => (error ? [error.message] : []));
  const all = [...printed, ...logs, ...messages, construction?.message ?? ""];
  for (const secret of new Set([...one.neverPrinted, ...canaries(one)])) {
    const forms = [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(secret).toString("base64"),
    ];
    const place = all.find((text) => forms.some((form) => text.includes(form)));
    if (place !== undefined) problems.push(`${shown(secret)} was printed in ${shown(place)}`);
  }
  if (one.logs.none && logs.length > 0) problems.push(`there are log lines: ${shown(logs)}`);
  for (const text of one.logs.has ?? []) {
    if (!logs.some((line) => saysName(line, text)))
      problems.push(`no log line holds ${shown(text)}`);
  }
  return problems;
}

/** Secrets that a case names by their beginning. */
function canaries(one: Case): readonly string[] {
  return JSON.stringify(one).match(CANARY) ?? [];
}
