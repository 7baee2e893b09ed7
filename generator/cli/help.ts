/**
 * What `--help` prints.
 *
 * Decides: its words and layout. Flags come from the one table in `arguments.ts`, so none can be forgotten here.
 */
import { type Command, COMMANDS, FLAGS, type FlagName } from "./arguments.js";

interface Page {
  readonly usage: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly text: string;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

const PAGES: Readonly<Record<Command, Page>> = {
  generate: {
    usage: "sdk-factory [generate] [FLAGS]",
    summary: "read the descriptions and write SDKs and documentation (the default)",
    text: `Reads the product file (sdk-factory.yaml) and the OpenAPI descriptions it names, and writes each
target into a folder of its own below the output folder. Everything is made in memory first: when
there is an error, nothing is written. Files that are not ours are never touched, and a file of ours
that was edited by hand is named and left alone.`,
    examples: [
      ["sdk-factory", "everything the nearest product file asks for"],
      ["sdk-factory --check", "in CI: fail when the committed output is stale"],
      ["sdk-factory -i openapi.yaml -o out -t typescript", "one SDK from one description"],
      ["sdk-factory --watch", "keep generating while you edit the description"],
      ["sdk-factory --dump surface:typescript | less", "which names the SDK will have"],
    ],
  },
  validate: {
    usage: "sdk-factory validate [FLAGS]",
    summary: "say all that is wrong with the descriptions, and write nothing",
    text: `Runs every stage but the last: what validate accepts, generate writes.`,
    examples: [
      ["sdk-factory validate", "the descriptions of the nearest product file"],
      ["sdk-factory validate --strict", "warnings fail as well"],
      ["sdk-factory validate --rules house", "our opinions about descriptions too"],
      ["sdk-factory validate -i openapi.yaml --format json", "findings for a program"],
    ],
  },
  explain: {
    usage: "sdk-factory explain [CODE]",
    summary: "what a finding means and how to mend it",
    text: `Each finding has a code, such as duplicate-key. Without a code, lists them all.`,
    examples: [["sdk-factory explain duplicate-key", "the page of one code"]],
  },
};

export const EXIT_CODES = `Exit codes:
  0   done, or up to date
  1   the description has problems, or the output is stale, edited or in the way
  2   the command line or the product file is wrong
  3   a file could not be read or written
  70  a bug of sdk-factory`;

export function helpText(command: Command | null): string {
  return command === null ? overview() : commandHelp(command);
}

function overview(): string {
  const commands = COMMANDS.map((name) => [name, PAGES[name].summary] as const);
  const { generate } = PAGES;
  return `${[
    "One OpenAPI description in; SDKs that behave the same in every language, and their documentation, out.",
    `Usage: sdk-factory [COMMAND] [FLAGS]`,
    `Commands:\n${table(commands)}`,
    `Flags:\n${flagTable(Object.keys(FLAGS) as FlagName[])}`,
    `Examples:\n${table(generate.examples)}`,
    EXIT_CODES,
    "Data goes to standard output, everything else to standard error.\nMore on one command: sdk-factory COMMAND --help",
  ].join("\n\n")}\n`;
}

function commandHelp(command: Command): string {
  const page = PAGES[command];
  const flags = (Object.keys(FLAGS) as FlagName[]).filter((name) =>
    (FLAGS[name].commands as readonly Command[]).includes(command),
  );
  return `${[
    `Usage: ${page.usage}`,
    page.text,
    `Flags:\n${flagTable(flags)}`,
    `Examples:\n${table(page.examples)}`,
    EXIT_CODES,
  ].join("\n\n")}\n`;
}

function flagTable(names: readonly FlagName[]): string {
  return table(
    names.map((name) => {
      const flag: { short?: string; value?: string; help: string } = FLAGS[name];
      const short = flag.short === undefined ? "    " : `-${flag.short}, `;
      const value = flag.value === undefined ? "" : ` ${flag.value}`;
      return [`${short}--${name}${value}`, flag.help] as const;
    }),
  );
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
