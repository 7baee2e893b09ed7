/**
 * What the published service is known to have: its operations, parameters and fields.
 *
 * Decides: how the tables of facts are read into the terms that `described.ts` uses too.
 * Leaves to others: the tables themselves, which are no part of this project and may be absent.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A parameter or a field, in the words of the tables: `string`, `number`, `UserDto[]`, `object`. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** As text, in any order. Empty: any value. */
  readonly enum: readonly string[];
  /** As text; empty where there is none. */
  readonly default: string;
  /** `date-time`, or empty. Only formats that the tables know are compared. */
  readonly format: string;
  /** `minItems=1 maxItems=50`, or empty. */
  readonly limits: string;
}

export interface FactOperation {
  /** `GET /api/v3/get-user-batch`. */
  readonly route: string;
  readonly client: string;
  /** Published name of the method. */
  readonly name: string;
  /** As in the published navigation, whose deeper levels follow a semicolon. */
  readonly tag: string;
  readonly hidden: boolean;
  readonly deprecated: boolean;
  readonly parameters: readonly Member[];
  /** Name of the type of the body; `null` where there is none, or none that has a name. */
  readonly body: string | null;
  /** Name of the type of the answer; `null` where it has none. */
  readonly answer: string | null;
}

export interface Facts {
  readonly operations: readonly FactOperation[];
  /** By `client/name`. */
  readonly schemas: ReadonlyMap<string, readonly Member[]>;
}

/** A line of one of the tables; what a table does not have is absent. */
type Row = Readonly<Partial<Record<Column, string>>>;

type Column =
  | "client"
  | "default"
  | "deprecated"
  | "enum"
  | "field"
  | "format"
  | "hidden_from_sdk"
  | "limits"
  | "method"
  | "parameter"
  | "path"
  | "request_dto"
  | "required"
  | "response_dto"
  | "schema"
  | "sdk_method_name"
  | "tag"
  | "type";

/** Reads the three tables in `folder`. Raises what the file system raises when one is absent. */
export async function readFacts(folder: string): Promise<Facts> {
  const [operations, parameters, fields] = await Promise.all(
    ["operations", "parameters", "fields"].map((name) => readRows(folder, name)),
  );
  const ofOperation = grouped(parameters ?? [], (row) => `${row.method} ${row.path}`);
  return {
    operations: (operations ?? []).map((row): FactOperation => {
      const route = `${row.method} ${row.path}`;
      const rows = (ofOperation.get(route) ?? []).filter(({ client }) => client === row.client);
      return {
        route,
        client: row.client ?? "",
        name: row.sdk_method_name ?? "",
        tag: row.tag ?? "",
        hidden: row.hidden_from_sdk === "y",
        deprecated: row.deprecated === "y",
        parameters: rows.map((one) => memberOf(one, "parameter")),
        body: typeName(row.request_dto),
        answer: typeName(row.response_dto),
      };
    }),
    schemas: new Map(
      [...grouped(fields ?? [], (row) => `${row.client}/${row.schema}`)].map(([key, rows]) => [
        key,
        rows.map((row) => memberOf(row, "field")),
      ]),
    ),
  };
}

async function readRows(folder: string, name: string): Promise<readonly Row[]> {
  const text = await readFile(join(folder, `genauth-${name}.csv`), "utf8");
  return parse(text, { columns: true });
}

function grouped(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function memberOf(row: Row, name: "parameter" | "field"): Member {
  return {
    name: row[name] ?? "",
    type: row.type ?? "",
    required: row.required === "yes",
    enum: row.enum ? row.enum.split("|") : [],
    default: compact(row.default ?? ""),
    format: row.format ?? "",
    limits: row.limits ?? "",
  };
}

/** A list of texts is written with blanks behind its commas there, and without them by everybody else. */
function compact(text: string): string {
  return text.startsWith("[") ? text.replaceAll('", "', '","') : text;
}

/** `(query)` and the like stand where a name would, and are none. */
function typeName(text: string | undefined): string | null {
  return text === undefined || text === "" || text.startsWith("(") ? null : text;
}
