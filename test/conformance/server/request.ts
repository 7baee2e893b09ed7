/**
 * Whether a request is the one that a case expects.
 *
 * Decides: how method, target, headers and body are compared, and what holds for every request of every SDK: it names
 * its user agent, and it has no media type without a body.
 * Leaves to others: which expectation a request is compared with (`play.ts`).
 */
import type { ExpectedBody, ExpectedPart, ExpectedRequest, ExpectedText } from "./case.js";
import { isObject, shown, writeJson, type Json } from "./notation.js";
import { signatureProblems } from "./signature.js";

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  /** Not decoded. */
  readonly target: string;
  /** Names in lower case. Values of a repeated name are joined by a comma and a blank, as HTTP allows. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const AGENT = /^conformance-[a-z]+\/0\.1\.0(?: |$)/;

/** What is wrong with a request; nothing when it is as expected. */
export function problemsOf(arrived: Arrived, expected: ExpectedRequest): readonly string[] {
  const problems: string[] = [];
  const compare = (what: string, got: unknown, wanted: unknown): void => {
    if (got !== wanted) problems.push(`${what} is ${shown(got)}, not ${shown(wanted)}`);
  };
  compare("method", arrived.method, expected.method);
  compare("target", arrived.target, expected.target);
  for (const [name, wanted] of Object.entries(expected.headers ?? {})) {
    const got = arrived.headers.get(name.toLowerCase());
    if (!matches(got, wanted)) {
      problems.push(`header ${name} is ${shown(got)}, not ${shown(wanted)}`);
    }
  }
  for (const name of expected.absent ?? []) {
    const got = arrived.headers.get(name.toLowerCase());
    if (got !== undefined) problems.push(`header ${name} was sent: ${shown(got)}`);
  }
  if (expected.headers?.["user-agent"] === undefined) {
    const agent = arrived.headers.get("user-agent") ?? "";
    if (!AGENT.test(agent)) problems.push(`user agent is ${shown(agent)}`);
  }
  if (arrived.body.length === 0 && arrived.headers.has("content-type")) {
    // An empty form, text or list of bytes is a body of no length; a case that means it says so.
    const meant = expected.headers?.["content-type"] !== undefined;
    if (!meant) problems.push("there is a content-type, but no body");
  }
  if (expected.signature) problems.push(...signatureProblems(arrived, expected.signature));
  problems.push(...bodyProblems(arrived, expected.body ?? { none: true }));
  return problems;
}

function matches(got: string | undefined, wanted: ExpectedText): boolean {
  if (typeof wanted === "string") return got === wanted;
  return got !== undefined && new RegExp(wanted.matches, "u").test(got);
}

function bodyProblems({ body, headers }: Arrived, expected: ExpectedBody): readonly string[] {
  if ("parts" in expected) {
    return partsProblems(body, headers.get("content-type") ?? "", expected.parts);
  }
  const wanted =
    "json" in expected
      ? Buffer.from(writeJson(expected.json))
      : "text" in expected
        ? Buffer.from(expected.text)
        : "base64" in expected
          ? Buffer.from(expected.base64, "base64")
          : Buffer.alloc(0);
  if (body.equals(wanted)) return [];
  return [`body is ${shown(body.toString())}, not ${shown(wanted.toString())}`];
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

function partsProblems(
  body: Buffer,
  contentType: string,
  expected: readonly ExpectedPart[],
): readonly string[] {
  const boundary = /^multipart\/[a-z-]+;.*?\bboundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return [`content-type is ${shown(contentType)}, without a boundary`];
  const parts = split(body, boundary);
  if (parts === null) return ["the body is no multipart body of its boundary"];
  if (parts.length !== expected.length) {
    return [`there are ${parts.length} parts, not ${expected.length}`];
  }
  return expected.flatMap((wanted, index) => {
    const part = parts[index];
    return part ? partProblems(part, wanted).map((one) => `part ${index + 1}: ${one}`) : [];
  });
}

function partProblems(part: Part, wanted: ExpectedPart): readonly string[] {
  const problems: string[] = [];
  const disposition = part.headers.get("content-disposition") ?? "";
  const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (name !== wanted.name) problems.push(`name is ${shown(name)}, not ${shown(wanted.name)}`);
  if (wanted.file !== undefined && /;\s*filename\*?=/i.test(disposition) !== wanted.file) {
    problems.push(wanted.file ? "it has no file name" : "it has a file name");
  }
  const type = part.headers.get("content-type");
  if (wanted.contentType !== undefined && type !== wanted.contentType) {
    problems.push(`content-type is ${shown(type)}, not ${shown(wanted.contentType)}`);
  }
  for (const [header, value] of Object.entries(wanted.headers ?? {})) {
    const found = part.headers.get(header);
    if (found !== value) problems.push(`${header} is ${shown(found)}, not ${shown(value)}`);
  }
  const bytes =
    wanted.base64 === undefined
      ? Buffer.from(wanted.text ?? "")
      : Buffer.from(wanted.base64, "base64");
  if (!part.body.equals(bytes)) {
    problems.push(`content is ${shown(part.body.toString())}, not ${shown(bytes.toString())}`);
  }
  return problems;
}

/** The parts between the delimiters (RFC 2046, 5.1.1); `null` where the body is not built like that. */
function split(body: Buffer, boundary: string): readonly Part[] | null {
  const text = `\r\n${body.toString("latin1")}`;
  const pieces = text.split(`\r\n--${boundary}`);
  const [preamble, ...rest] = pieces;
  const end = rest.pop();
  if (preamble !== "" || end === undefined || !/^--\s*$/.test(end)) return null;
  return rest.map((piece) => {
    const gap = piece.indexOf("\r\n\r\n");
    const head = piece.slice(2, gap).split("\r\n");
    return {
      headers: new Map(
        head.map((line) => {
          const colon = line.indexOf(":");
          return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
        }),
      ),
      body: Buffer.from(piece.slice(gap + 4), "latin1"),
    };
  });
}

/** A body of a scripted answer. */
export function bytesOf(answer: {
  readonly json?: Json;
  readonly text?: string;
  readonly base64?: string;
}): Buffer {
  if (answer.json !== undefined) return Buffer.from(writeJson(answer.json));
  return answer.base64 === undefined
    ? Buffer.from(answer.text ?? "")
    : Buffer.from(answer.base64, "base64");
}

/** A case's place holders for its own address, replaced at any depth. */
export function fillIn<T>(value: T, places: Readonly<Record<string, string>>): T {
  if (typeof value === "string") {
    return value.replace(
      /\{(server|elsewhere)\}/g,
      (whole, name: string) => places[name] ?? whole,
    ) as T;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => fillIn(one, places)) as T;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, fillIn(one, places)]),
  ) as T;
}
