/**
 * Import lines.
 *
 * Decides: that they follow from what the code of a file mentions; which of them only a type checker reads; how they are
 * sorted and broken, as the usual tools have it.
 * Leaves to others: mentioning (`syntax.ts`).
 */
import { code, type Code, type SymbolRef } from "../../code/code.js";
import { compareText } from "../../diagnostic.js";
import { LINE_WIDTH } from "./layout.js";
import { identifier, modulePath } from "./syntax.js";

export interface Imports {
  /** Lines that run, in groups: the standard library, others, our own. */
  readonly groups: readonly { readonly lines: readonly Code[] }[];
  readonly hasChecked: boolean;
  /** The same, for type checkers only; moved right by one level. */
  readonly checked: readonly { readonly lines: readonly Code[]; readonly isFirst: boolean }[];
}

const THIRD_PARTY: ReadonlySet<string> = new Set(["typing_extensions"]);

interface Module {
  readonly order: readonly [number, number, string];
  readonly path: Code;
  readonly names: Map<string, string | null>;
}

/**
 * The imports of a file.
 *
 * @param path The file, below the package.
 * @param pieces All code that stands in it.
 * @param eager Names that are needed at run time although they are mentioned as types.
 */
export function importsOf(path: string, pieces: readonly Code[]): Imports {
  const found = new Map<string, SymbolRef>();
  for (const symbol of pieces.flatMap((one) => one.refs)) {
    if (symbol.file === path) continue;
    const key = `${symbol.file} ${symbol.name}`;
    const known = found.get(key);
    if (known === undefined || (known.typeOnly && !symbol.typeOnly)) found.set(key, symbol);
  }
  const all = [...found.values()];
  const eager = all.filter((one) => !one.typeOnly);
  const lazy = all.filter((one) => one.typeOnly);
  const checked = groupsOf(path, lazy, 1);
  if (checked.length > 0) eager.push({ name: "TYPE_CHECKING", file: "typing", typeOnly: false });
  return {
    groups: groupsOf(path, eager, 0),
    hasChecked: checked.length > 0,
    checked: checked.map((one, index) => ({ ...one, isFirst: index === 0 })),
  };
}

function groupsOf(
  path: string,
  symbols: readonly SymbolRef[],
  depth: number,
): readonly { readonly lines: readonly Code[] }[] {
  const modules = new Map<string, Module>();
  for (const { name, file } of symbols) {
    const module = modules.get(file) ?? moduleOf(path, file === "" ? name : file, file === "");
    modules.set(file === "" ? `import ${name}` : file, module);
    module.names.set(name, null);
  }
  const sorted = [...modules.values()].sort(
    (a, b) =>
      a.order[0] - b.order[0] || a.order[1] - b.order[1] || compareText(a.order[2], b.order[2]),
  );
  const groups = new Map<number, Code[]>();
  for (const module of sorted) {
    const lines = groups.get(module.order[0]) ?? [];
    groups.set(module.order[0], lines);
    lines.push(line(module, depth));
  }
  return [...groups.values()].map((lines) => ({ lines }));
}

/** Order: the section; within our own the furthest first, within others whole modules first; then the name. */
function moduleOf(from: string, file: string, whole: boolean): Module {
  if (!file.endsWith(".py")) {
    const parts = file.split(".");
    const section = THIRD_PARTY.has(parts[0] ?? "") ? 1 : 0;
    return {
      order: [section, whole ? 0 : 1, file],
      path: whole ? code`` : modulePath("", parts),
      names: new Map(),
    };
  }
  const here = from.split("/").slice(0, -1);
  const there = file.replace(/\.py$/, "").split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  const up = here.length - shared;
  const rest = there.slice(shared);
  return {
    order: [2, -up, rest.join(".").toLowerCase()],
    path: modulePath(".".repeat(up + 1), rest),
    names: new Map(),
  };
}

function line({ path, names }: Module, depth: number): Code {
  const sorted = [...names.keys()].sort(compareNames);
  if (path.isEmpty) return code`import ${identifier(sorted[0] ?? "")}`;
  const all = sorted.map(identifier);
  const start = code`from ${path} import `;
  const flat = all.reduce(
    (text, one, index) => (index === 0 ? code`${text}${one}` : code`${text}, ${one}`),
    start,
  );
  if (flat.text.length + depth * 4 <= LINE_WIDTH) return flat;
  const items = all.reduce((text, one) => code`${text}    ${one},\n`, code``);
  return code`${start}(\n${items})`;
}

/** Numbers in names by their value: `LOAD1` before `LOAD5` before `LOAD15`. */
function compareNaturally(a: string, b: string): number {
  const parts = (text: string): readonly string[] => text.match(/\d+|\D+/g) ?? [];
  const [left, right] = [parts(a), parts(b)];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [one = "", other = ""] = [left[index], right[index]];
    const areNumbers = /^\d/.test(one) && /^\d/.test(other);
    const order = areNumbers ? Number(one) - Number(other) : compareText(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** Constants, then classes, then the rest. */
export function compareNames(a: string, b: string): number {
  const kind = (name: string): number =>
    name.length > 1 && name === name.toUpperCase() ? 0 : /^\p{Lu}/u.test(name) ? 1 : 2;
  return (
    kind(a) - kind(b) || compareNaturally(a.toLowerCase(), b.toLowerCase()) || compareText(a, b)
  );
}
