/**
 * One row of the operation table: all that the runtime must know to send a call and to read its answer.
 *
 * Decides: the shape of the rows. The generator prints one row per operation; a generated method only names its row.
 * Leaves to others: how a request is built from a row (`request.ts`) and how its answer is judged (`response.ts`).
 *
 * A row names what it needs by the function or object that does it, such as `inQuery` or `formBody`. A bundle therefore
 * holds only what its operations use. Rows are plain data with no call in them, so every bundler can drop those that
 * nobody uses. What OpenAPI takes for granted is left out.
 */
import type { Call } from "./call.js";
import type { Json } from "./json.js";
import type { RequestBody } from "./middleware.js";
import type { Settings } from "./options.js";
import type { Service } from "./service.js";
import type { OpenAnswer } from "./streams.js";
import type { RawAnswer } from "./transport.js";

/** Members to follow: `/data/list`; those whose names hold a slash as a list, `["a/b", "c"]`. */
export type Pointer = string | readonly string[];

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
  /** How a successful answer is read. Absent: as JSON. */
  readonly answer?: AnswerKind;
  /** Where statuses differ: how the answer of each is read, by status (`202`) or range (`2XX`); `null`: as JSON. */
  readonly answers?: Readonly<Record<string, AnswerKind | null>>;
  /** Finds the answer of a status among them: `answerOfStatus`. */
  readonly choose?: (row: Operation<never, unknown>, httpStatus: number) => AnswerKind | undefined;
  /** Media type to ask for. Absent: JSON. */
  readonly accept?: string;
  /**
   * Address that takes the place of the client's, unless its caller named one. Empty: it is another than the client's,
   * and only the caller knows it.
   */
  readonly server?: string;
  /** Finds that address: `ownServer`. */
  readonly base?: (
    service: Service,
    settings: Settings,
    row: Operation<never, unknown>,
  ) => string | undefined;
  /** Alternatives; every scheme of one alternative is needed. Absent: the call carries no credentials. */
  readonly security?: readonly (readonly string[])[];
  /** Set on a POST or PATCH that may be sent twice. GET, HEAD, PUT, DELETE and OPTIONS always may. */
  readonly idempotent?: true;
  /** `exactJson`, where an integer may be too long for a `number`. Absent: what the client does with all JSON. */
  readonly json?: Json;
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
  readonly in: Place;
  /** Absent: a single value, with its name in query and cookie. */
  readonly style?: Style;
  /** Query and cookie. Absent: everything but unreserved characters is percent-encoded. */
  readonly encode?: Encode;
}

/** Puts a value where it belongs in a request: `inPath`, `inQuery`, `inHeader`, `inCookie`. */
export type Place = (row: ParameterRow, value: unknown, draft: Draft) => void;

/** Writes a value as pieces of text, with the parameter's name where the style wants it. None: nothing to send. */
export type Style = (name: string, value: unknown, encode: Encode) => string[];

export type Encode = (text: string) => string;

/** The part of a request that parameters and credentials go into. */
export interface Draft {
  /** Still with `{name}` where a parameter is to come. */
  path: string;
  /** Pieces of the query, each encoded: `name=value`. */
  readonly query: string[];
  readonly headers: Headers;
}

export interface BodyRow {
  readonly kind: BodyKind;
  /** Absent: that of the kind. */
  readonly mediaType?: string;
  /** How single members are written, by name: for `styledFormBody` and `partsBody`. */
  readonly parts?: Readonly<Record<string, PartRow>>;
  /** Kind of the multipart body of `partsBody`. Absent: `multipart/form-data`. */
  readonly multipart?: string;
  /** Member of the request object that is the body. Absent: the request object is the body. */
  readonly key?: string;
}

/** How one member of a form or multipart body is written. */
export interface PartRow {
  /** Absent: none for a text, `application/octet-stream` for bytes. A `Blob` that knows its own wins. */
  readonly contentType?: string;
  /** As a parameter of the query is. */
  readonly style?: Style;
  readonly encode?: Encode;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `jsonBody`, `formBody`, `multipartBody`, `textBody`, `bytesBody`, and those of `parts.ts`. */
export interface BodyKind {
  /** Absent: `fetch` names it. */
  readonly mediaType?: string;
  readonly encode: (value: unknown, row: BodyRow, json: (value: unknown) => string) => RequestBody;
}

/** `textAnswer`, `bytesAnswer`, `locationAnswer`, `noAnswer`, and those of `streams.ts`. */
export interface AnswerKind {
  /** HTTP statuses that are a success. Absent: 200 to 299. */
  readonly accepts?: (httpStatus: number) => boolean;
  /** Takes the body, to be read later and piece by piece. `undefined`: it is read as a whole. */
  readonly open?: (call: Call, response: Response) => OpenAnswer | undefined;
  /** What the call gives back. */
  readonly read: (answer: RawAnswer) => unknown;
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
