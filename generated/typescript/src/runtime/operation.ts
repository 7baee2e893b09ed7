/**
 * One row of the operation table: all that the runtime must know to send a call and to read its answer.
 *
 * Decides: the shape of the rows. The generator prints one row per operation; a generated method only names its row.
 * Leaves to others: how a request is built from a row (`request.ts`) and how its answer is judged (`response.ts`).
 *
 * What OpenAPI takes for granted is left out of a row, so that a bundle with one operation stays small.
 */

/** JSON Pointer (RFC 6901), such as `/data/list`. */
export type Pointer = string;

/** `Request` is what a caller passes, `Result` what the call resolves to. Neither exists at run time. */
export interface Operation<Request, Result> {
  /** Name of the method; appears in logs and errors. */
  readonly id: string;
  readonly method: string;
  /** Path below the host, with `{name}` where a path parameter goes. */
  readonly path: string;
  /** Path, query, header and cookie parameters, in the order in which they are sent. */
  readonly parameters?: readonly ParameterRow[];
  readonly body?: BodyRow;
  /** How a successful answer is read. Absent: JSON. `none`: its body is ignored. */
  readonly answer?: "text" | "bytes" | "none";
  /** Alternatives; every scheme of one alternative is needed. Absent: the call carries no credentials. */
  readonly security?: readonly (readonly string[])[];
  /** Set on a POST or PATCH that may be sent twice. GET, HEAD, PUT, DELETE and OPTIONS always may. */
  readonly idempotent?: true;
  readonly paging?: PagingRow;
  /** Names of members, at any depth of request and answer, that must never be logged. */
  readonly sensitive?: readonly string[];
  /** Carries the two type parameters. Never set. */
  readonly types?: (request: Request) => Result;
}

export interface ParameterRow {
  /** Name on the wire. */
  readonly name: string;
  /** Member of the request object, where it differs from `name`. */
  readonly key?: string;
  readonly in: "path" | "query" | "header" | "cookie";
  /** Absent: `simple` in path and header, `form` in query and cookie. */
  readonly style?: "label" | "matrix" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  /** Absent: as OpenAPI says, true for `form` and `deepObject` (query and cookie), false for every other. */
  readonly explode?: boolean;
  /** Query and cookie: reserved characters stay as they are, save those that would end the value: `&`, `+`, `#`, `[`, `]`. */
  readonly reserved?: true;
  /** The value is one JSON text. */
  readonly json?: true;
}

export interface BodyRow {
  readonly kind: "json" | "form" | "multipart" | "text" | "bytes";
  /** Absent: the usual one of the kind. Multipart always has its own, with the boundary in it. */
  readonly mediaType?: string;
  /** Member of the request object that is the body. Absent: the request object is the body. */
  readonly key?: string;
}

/** Pages that are counted. */
export interface PagingRow {
  /** Into the request object: number of the page, and how many items a page has. */
  readonly page: Pointer;
  readonly size?: Pointer;
  /** Number of the first page. Absent: 1. */
  readonly first?: number;
  /** Into the answer. */
  readonly items: Pointer;
  readonly total?: Pointer;
}
