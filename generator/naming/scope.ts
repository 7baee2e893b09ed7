/**
 * Who gets which name when several want the same one.
 *
 * Decides: the winner, by what things are and never by their order or number, so that shuffling a description renames
 * nothing and adding to it renames as little as can be:
 *
 * 1. An explicit name is taken as it is. Two equal ones are an error.
 * 2. Claims of a lower rank choose first (a component before an inline schema, both before names we made up).
 * 3. Among equals the one whose own text is the wanted name keeps it; if none or several are, nobody has it. It keeps it
 *    even where it would like another name more: `r-e-d` is not called `RED` where there is a `RED`.
 * 4. The others try their next candidate, which holds more of their own text; then the first with their text behind it;
 *    and a hash only where nothing else tells them apart.
 *
 * Leaves to others: the candidates, what is reserved and how it is avoided (`targets/`).
 */
import { compareText, type Diagnostics, type Span } from "../diagnostic.js";
import { cutName, shortHash } from "./hash.js";
import { spellWords } from "./words.js";

/** Something that wants a name. */
export interface Claim {
  /** Unique in the scope and independent of order: a type's id, `query/page`, `GET /users`. */
  readonly id: string;
  /** Its own text in the description. */
  readonly text: string;
  /** From `x-sdk-name`, already in the casing of the language. */
  readonly given: string | null;
  /** From prettiest to most particular; at least one. */
  readonly candidates: readonly string[];
  /** Lower chooses first. Absent: 0. */
  readonly rank?: number;
  /** Whether its own text is the wanted name. Absent: whether `text` is, letter by letter. */
  readonly exact?: boolean;
  /** A name we made up, that nobody wrote: giving way needs no warning. */
  readonly derived?: boolean;
  readonly span?: Span | undefined;
}

/** A place in which every name may stand once. */
export interface Scope {
  /** For messages: `types`, `methods of ManagementClient`. */
  readonly what: string;
  readonly isReserved: (name: string) => boolean;
  /** What to try in place of a reserved name. */
  readonly escape: (name: string) => string;
  /** Names with the same key are the same. Absent: the name itself. File names ignore case. */
  readonly key?: (name: string) => string;
  /** Longest name, in UTF-16 code units. Absent: 200. */
  readonly limit?: number;
  /** Key of the description that gives a name of one's own. Absent: `x-sdk-name`. */
  readonly remedy?: string;
}

interface Holder {
  readonly name: string;
  readonly claim: Claim;
}

/** The name of each claim, by its id. */
export function settleNames(
  claims: readonly Claim[],
  scope: Scope,
  diagnostics: Diagnostics,
): ReadonlyMap<string, string> {
  const board = new Board(scope, diagnostics);
  board.takeExplicit(claims.filter((claim) => claim.given !== null));
  const free = claims.filter((claim) => claim.given === null);
  for (const rank of [...new Set(free.map(rankOf))].sort((a, b) => a - b)) {
    board.settle(free.filter((claim) => rankOf(claim) === rank));
  }
  return new Map(board.names);
}

function rankOf(claim: Claim): number {
  return claim.rank ?? 0;
}

class Board {
  readonly names = new Map<string, string>();
  readonly #holders = new Map<string, Holder>();
  readonly #candidates = new Map<Claim, string[]>();
  readonly #scope: Scope;
  readonly #diagnostics: Diagnostics;
  /** By key: the one claim of those at hand that may have this name because it is its own text. */
  #own: ReadonlyMap<string, Claim> = new Map();

  constructor(scope: Scope, diagnostics: Diagnostics) {
    this.#scope = scope;
    this.#diagnostics = diagnostics;
  }

  takeExplicit(claims: readonly Claim[]): void {
    for (const claim of claims) {
      const name = claim.given ?? "";
      const holder = this.#holders.get(this.#key(name));
      if (holder !== undefined) this.#reportTwice(claim, holder);
      const isReserved = this.#scope.isReserved(name);
      if (holder === undefined && isReserved) this.#reportReserved(claim, name);
      // Nothing is printed after an error; until then the plan needs a name that is one.
      this.#take(claim, isReserved ? this.#scope.escape(name) : name);
    }
  }

  settle(claims: readonly Claim[]): void {
    let pending = [...claims];
    this.#own = this.#ownNames(claims);
    const depth = Math.max(0, ...claims.map((claim) => claim.candidates.length));
    for (let level = 0; level < depth && pending.length > 0; level++) {
      const winners = this.#winners(pending, level);
      for (const [claim, name] of winners) this.#take(claim, name);
      pending = pending.filter((claim) => !winners.has(claim));
    }
    const spelled = this.#spelled(pending);
    for (const [claim, name] of spelled) this.#take(claim, name);
    pending = pending.filter((claim) => !spelled.has(claim));
    pending.sort((a, b) => compareText(a.id, b.id));
    for (const claim of pending) this.#take(claim, this.#hashed(claim));
    this.#explainAll(claims);
  }

  #winners(pending: readonly Claim[], level: number): ReadonlyMap<Claim, string> {
    const groups = new Map<string, { claim: Claim; name: string }[]>();
    for (const claim of pending) {
      const name = this.#candidate(claim, level);
      const owner = this.#own.get(this.#key(name));
      if (this.#holders.has(this.#key(name)) || (owner !== undefined && owner !== claim)) continue;
      const group = groups.get(this.#key(name)) ?? [];
      group.push({ claim, name });
      groups.set(this.#key(name), group);
    }
    const winners = new Map<Claim, string>();
    for (const group of groups.values()) {
      const exact = group.filter(({ claim, name }) => claim.exact ?? claim.text === name);
      const [winner, another] = group.length === 1 ? group : exact;
      if (winner !== undefined && another === undefined) winners.set(winner.claim, winner.name);
    }
    return winners;
  }

  /** Claims whose own text is one of their candidates. Where two have the same text, it belongs to neither. */
  #ownNames(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
    const owners = new Map<string, Claim | null>();
    for (const claim of claims) {
      const name = claim.candidates.find((one) => one === claim.text);
      if (name === undefined || claim.exact === false || this.#scope.isReserved(name)) continue;
      const key = this.#key(name);
      owners.set(key, owners.has(key) ? null : claim);
    }
    return new Map([...owners].filter((entry): entry is [string, Claim] => entry[1] !== null));
  }

  /** The first candidate with the claim's own text behind it, for those whom this tells apart. */
  #spelled(pending: readonly Claim[]): ReadonlyMap<Claim, string> {
    // Of names that are compared by a key, the text says no more than the candidates did.
    if (this.#scope.key !== undefined) return new Map();
    const wanted = pending.map((claim) => {
      const name = [this.#candidate(claim, 0), ...spellWords(claim.text)].join("_");
      return { claim, name };
    });
    const wantedBy = new Map<string, number>();
    for (const { name } of wanted) wantedBy.set(name, (wantedBy.get(name) ?? 0) + 1);
    return new Map(
      wanted.flatMap(({ claim, name }): [Claim, string][] => {
        const isFree =
          name.length <= (this.#scope.limit ?? 200) &&
          !this.#scope.isReserved(name) &&
          !this.#holders.has(name) &&
          !this.#own.has(name) &&
          wantedBy.get(name) === 1;
        return isFree ? [[claim, name]] : [];
      }),
    );
  }

  #candidate(claim: Claim, level: number): string {
    let known = this.#candidates.get(claim);
    if (known === undefined) this.#candidates.set(claim, (known = []));
    return (known[level] ??= this.#makeCandidate(claim, level));
  }

  #makeCandidate(claim: Claim, level: number): string {
    const wanted = claim.candidates[Math.min(level, claim.candidates.length - 1)] ?? claim.text;
    const allowed = this.#scope.isReserved(wanted) ? this.#scope.escape(wanted) : wanted;
    return cutName(allowed, this.#scope.limit ?? 200);
  }

  #hashed(claim: Claim): string {
    const base = this.#candidate(claim, 0);
    for (let length = 4; ; length += 4) {
      const tail = `_${shortHash(claim.id, length)}`;
      const name = base.slice(0, (this.#scope.limit ?? 200) - tail.length) + tail;
      if (length >= 64 || !this.#holders.has(this.#key(name))) return name;
    }
  }

  #take(claim: Claim, name: string): void {
    this.names.set(claim.id, name);
    const key = this.#key(name);
    if (!this.#holders.has(key)) this.#holders.set(key, { name, claim });
  }

  #key(name: string): string {
    return this.#scope.key?.(name) ?? name;
  }

  #explainAll(claims: readonly Claim[]): void {
    const moved = claims.filter((claim) => {
      const wanted = this.#candidate(claim, 0);
      return claim.derived !== true && (this.names.get(claim.id) ?? wanted) !== wanted;
    });
    if (moved.length === 0) return;
    /** By key: the first two that wanted a name, of which one is not the claim that is asked for. */
    const wanting = new Map<string, Claim[]>();
    for (const claim of claims) {
      const key = this.#key(this.#candidate(claim, 0));
      const some = wanting.get(key);
      if (some === undefined) wanting.set(key, [claim]);
      else if (some.length < 2) some.push(claim);
    }
    for (const claim of moved) this.#explain(claim, wanting);
  }

  /** Warns when a name that somebody wrote gave way to another one. */
  #explain(claim: Claim, wanting: ReadonlyMap<string, readonly Claim[]>): void {
    const wanted = this.#candidate(claim, 0);
    const name = this.names.get(claim.id) ?? wanted;
    const key = this.#key(wanted);
    const rival =
      this.#holders.get(key)?.claim ??
      this.#own.get(key) ??
      wanting.get(key)?.find((other) => other !== claim);
    // The same text in two places, such as a path and a query, needs no warning: it cannot be spelled better.
    if (rival === undefined || rival.derived === true || rival.text === claim.text) return;
    this.#diagnostics.warning(
      "name-collision",
      `"${claim.text}" and "${rival.text}" would both be "${wanted}" among the ${this.#scope.what}; ` +
        `"${claim.text}" is named "${name}"`,
      {
        span: claim.span,
        hint: this.#hint(),
        // Values of one enum stand in one place: showing it twice says nothing.
        related:
          rival.span !== undefined && rival.span !== claim.span
            ? [{ message: `"${rival.text}" stands here`, span: rival.span }]
            : [],
      },
    );
  }

  #hint(): string {
    const { remedy = "x-sdk-name" } = this.#scope;
    return remedy === "x-sdk-name"
      ? `give one of them a name of its own with "${remedy}"`
      : `give each of them a name of its own with "${remedy}"`;
  }

  #reportTwice(claim: Claim, holder: Holder): void {
    this.#diagnostics.error(
      "name-collision",
      `"${holder.claim.text}" and "${claim.text}" are both named "${holder.name}" by "${this.#scope.remedy ?? "x-sdk-name"}" among the ${this.#scope.what}`,
      {
        span: claim.span,
        hint: "give them different names",
        related: holder.claim.span
          ? [{ message: `"${holder.claim.text}" has the name already`, span: holder.claim.span }]
          : [],
      },
    );
  }

  #reportReserved(claim: Claim, name: string): void {
    this.#diagnostics.error(
      "name-not-expressible",
      `"${claim.text}" cannot be named "${name}" among the ${this.#scope.what}: the language or the SDK needs that name`,
      { span: claim.span, hint: `write another "${this.#scope.remedy ?? "x-sdk-name"}"` },
    );
  }
}
