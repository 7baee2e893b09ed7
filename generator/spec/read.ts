/**
 * From the bytes of one file to its tree.
 *
 * Decides: what a readable file is (UTF-8, at most 32 MB, JSON or YAML), which of the two it is, and that the slow
 * ways are taken only for files that need them.
 * Leaves to others: which files are read (`load.ts`), the two languages (`json-text.ts`, `yaml-text.ts`).
 */
import { Buffer, isAscii } from "node:buffer";
import type { Diagnostics, Span } from "../diagnostic.js";
import type { Json } from "../model/json.js";
import { jsonPlaces } from "./json-places.js";
import { countJsonKeys, scanJson } from "./json-text.js";
import { MAX_BYTES, tooDeep } from "./limits.js";
import { SpecFile } from "./node.js";
import { LineIndex, spanOf, type Place, type Range } from "./place.js";
import { escapeToken } from "./pointer.js";
import type { Problem } from "./problem.js";
import { survey, type Survey } from "./survey.js";
import { readYaml, type YamlParser } from "./yaml-text.js";

/** A file in order, and the references it holds. */
export interface ReadFile {
  readonly file: SpecFile;
  readonly references: ReadonlySet<string>;
}

export interface ReadInput {
  readonly absolutePath: string;
  /** As shown to people. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly diagnostics: Diagnostics;
  /** Loads js-yaml; called only for YAML. */
  readonly yamlParser: () => Promise<YamlParser>;
  /** Receives the text as soon as there is one, so that findings can show it. */
  readonly onText: (text: string) => void;
}

/** Reads one file; `null` when errors were reported. */
export async function readSpecFile(input: ReadInput): Promise<ReadFile | null> {
  const { bytes, path, absolutePath, diagnostics } = input;
  if (bytes.length > MAX_BYTES) {
    diagnostics.error("too-large", `${path} is larger than 32 MB`, {
      span: pointSpan(path, 1, 1),
      hint: "divide the description into several files that `$ref` each other",
    });
    return null;
  }
  const text = decodeText(input);
  if (text === null) return null;
  input.onText(text);

  const parsed = await parseText(text, input);
  const lines = parsed.problems.length > 0 ? new LineIndex(text) : null;
  for (const problem of parsed.problems) report(problem, path, lines, diagnostics);
  if (parsed.problems.some((problem) => problem.severity !== "warning")) return null;

  const { value, findPlaces } = parsed;
  const file = new SpecFile({ path, absolutePath, text, value, findPlaces });
  const overview = parsed.overview ?? survey(value);
  if (overview.tooDeepAt) {
    reportTooDeep(file, overview.tooDeepAt, diagnostics);
    return null;
  }
  return { file, references: overview.references };
}

/** @param at Keys to the place where the limit is passed. */
export function reportTooDeep(
  file: SpecFile,
  at: readonly string[],
  diagnostics: Diagnostics,
): void {
  const pointer = at.map((key) => "/" + escapeToken(key)).join("");
  const { code, message, hint } = tooDeep({ start: 0, end: 0 });
  diagnostics.error(code, message, { span: file.at(pointer)?.span(), hint });
}

interface Parsed {
  readonly value: Json;
  readonly problems: readonly Problem[];
  readonly findPlaces: () => Place;
  /** Where it was needed on the way. */
  readonly overview?: Survey;
}

async function parseText(text: string, input: ReadInput): Promise<Parsed> {
  const isJsonFile = /\.json$/i.test(input.path);
  if (isJsonFile || /^\s*[{[]/.test(text)) {
    const json = parseJson(text);
    // Flow style YAML begins like JSON. Only a file that calls itself JSON is held to it.
    if (json.isJson || isJsonFile) return json;
  }
  const parser = await input.yamlParser();
  return readYaml(text, parser);
}

function parseJson(text: string): Parsed & { readonly isJson: boolean } {
  const findPlaces = () => jsonPlaces(text);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    const scan = scanJson(text);
    return { value: scan.value, problems: scan.problems, findPlaces, isJson: false };
  }
  const overview = survey(value);
  const isPlain = !overview.hasLongNumber && overview.keys === countJsonKeys(text);
  if (isPlain || overview.tooDeepAt) {
    return { value, problems: [], findPlaces, overview, isJson: true };
  }
  const scan = scanJson(text);
  return { value: scan.value, problems: scan.problems, findPlaces, isJson: true };
}

function decodeText({ bytes, path, diagnostics }: ReadInput): string | null {
  try {
    // Where every byte is a character, nothing has to be decoded.
    if (isAscii(bytes))
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const isUtf16 =
      (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const place = isUtf16 ? { line: 1, column: 1, byte: bytes[0] ?? 0 } : firstBadByte(bytes);
    const hex = place.byte.toString(16).toUpperCase().padStart(2, "0");
    diagnostics.error(
      "not-utf8",
      isUtf16 ? "this file is UTF-16, not UTF-8" : `the byte 0x${hex} is not valid UTF-8 here`,
      {
        span: pointSpan(path, place.line, place.column),
        hint: "save the file as UTF-8; every editor has the choice under “encoding”",
      },
    );
    return null;
  }
}

/** Line and column of the first byte that no UTF-8 text has, found line by line. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number; byte: number } {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    for (let column = 1, at = start; at < end;) {
      const length = sequenceLength(bytes[at] ?? 0);
      try {
        column += decoder.decode(bytes.subarray(at, Math.min(at + length, end))).length;
      } catch {
        return { line, column, byte: bytes[at] ?? 0 };
      }
      at += length;
    }
    start = end + 1;
  }
  return { line: 1, column: 1, byte: bytes[0] ?? 0 };
}

function sequenceLength(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

function report(
  problem: Problem,
  path: string,
  lines: LineIndex | null,
  diagnostics: Diagnostics,
): void {
  const at = (range: Range): Span | undefined => (lines ? spanOf(path, lines, range) : undefined);
  const related = problem.related && at(problem.related.range);
  const details = {
    span: at(problem.range),
    hint: problem.hint,
    related:
      problem.related && related ? [{ message: problem.related.message, span: related }] : [],
  };
  if (problem.severity === "warning") diagnostics.warning(problem.code, problem.message, details);
  else diagnostics.error(problem.code, problem.message, details);
}

function pointSpan(file: string, line: number, column: number): Span {
  return { file, line, column, endLine: line, endColumn: column };
}
