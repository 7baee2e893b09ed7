/**
 * The report of `--report`: what became of every construct of the descriptions, for people and programs.
 *
 * Decides: its JSON. `report.schema.json` beside this file describes it; members are only ever added, and `format` changes
 * when one must change.
 * Leaves to others: the counting (`spec/census.ts`), and where the file goes (`cli/`).
 */
import type { Diagnostic, Span } from "../diagnostic.js";
import { plainDiagnostic, plainSpan } from "./json.js";

const FORMAT = 1;

/** What was counted; `spec/census.ts` has the words for each member. */
export interface Coverage {
  readonly isComplete: boolean;
  readonly targets: readonly string[];
  readonly constructs: readonly {
    readonly construct: string;
    readonly count: number;
    readonly outcomes: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly reason: string | null;
  }[];
  readonly findings: readonly {
    readonly diagnostic: Diagnostic;
    readonly outcome: string;
    readonly construct: string | null;
    readonly pointer: string | null;
  }[];
  readonly overruled: readonly Placed[];
  readonly unaccounted: readonly Placed[];
  readonly extensions: ReadonlyMap<string, number>;
}

interface Placed {
  readonly construct: string;
  readonly span: Span;
}

export interface CoverageInput {
  readonly version: string;
  readonly census: Coverage | null;
  /** Findings, for a run that ended before anything could be counted. */
  readonly diagnostics: readonly Diagnostic[];
  readonly leftOut: readonly {
    readonly kind: string;
    readonly name: string;
    readonly span: Span;
  }[];
}

export function coverageReport({ version, census, diagnostics, leftOut }: CoverageInput): string {
  const findings =
    census?.findings ??
    diagnostics.map((diagnostic) => ({
      diagnostic,
      outcome: "refused",
      construct: null,
      pointer: null,
    }));
  const placed = ({ construct, span }: Placed) => ({ construct, span: plainSpan(span) });
  const targets = census?.targets ?? [];
  const report = {
    format: FORMAT,
    generator: { name: "sdk-factory", version },
    complete: census?.isComplete ?? false,
    targets: Object.fromEntries(targets.map((target) => [target, totalsOf(target, census)])),
    constructs: (census?.constructs ?? []).map(({ construct, count, outcomes, reason }) => ({
      construct,
      count,
      outcomes,
      ...(reason !== null && hasAny(outcomes, ["overruled", "withoutEffect"]) && { reason }),
    })),
    findings: findings.map(({ diagnostic, outcome, construct, pointer }) => ({
      outcome,
      ...(construct !== null && { construct }),
      ...(pointer !== null && { pointer }),
      ...plainDiagnostic(diagnostic),
    })),
    overruled: (census?.overruled ?? []).map(placed),
    unaccounted: (census?.unaccounted ?? []).map(placed),
    filtered: leftOut.map(({ kind, name, span }) => ({ kind, name, span: plainSpan(span) })),
    extensions: [...(census?.extensions ?? [])].map(([name, count]) => ({ name, count })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** How many constructs have which outcome. */
function totalsOf(target: string, census: Coverage | null): Readonly<Record<string, number>> {
  const totals: Record<string, number> = {};
  for (const { outcomes } of census?.constructs ?? []) {
    for (const [outcome, count] of Object.entries(outcomes[target] ?? {})) {
      totals[outcome] = (totals[outcome] ?? 0) + count;
    }
  }
  return totals;
}

function hasAny(
  outcomes: Readonly<Record<string, Readonly<Record<string, number>>>>,
  wanted: readonly string[],
): boolean {
  return Object.values(outcomes).some((one) =>
    wanted.some((outcome) => one[outcome] !== undefined),
  );
}

/** One line for people: `1,975 constructs: 1,960 represented, 15 approximated`. */
export function coverageLine(census: Coverage): string {
  const parts = new Map<string, number>();
  const [target] = census.targets;
  for (const [outcome, count] of Object.entries(totalsOf(target ?? "", census)))
    parts.set(outcome, count);
  const all = [...parts.values()].reduce((sum, one) => sum + one, 0);
  const words = [...parts].map(([outcome, count]) => `${count} ${WORDS.get(outcome) ?? outcome}`);
  return `${all} constructs: ${words.join(", ")}`;
}

const WORDS: ReadonlyMap<string, string> = new Map([["withoutEffect", "without effect on an SDK"]]);
