/**
 * One operation for each media type that is a choice of the caller.
 *
 * A method has one body and one result in every language, so an operation that takes JSON or a multipart form, or gives
 * JSON or a stream, is several operations of the model: the first keeps the name, the others are called after what they
 * take or give (`createMessage.multipart`, `getCommit.diff`), and ask for it.
 *
 * Decides: which media types are a choice, and what the others are called. Those that say no more than the first one
 * are none: the same schema as form or XML beside JSON, or a second media type of the same kind and schema.
 * Leaves to others: which one is first (`content.ts`), and what else an operation has (`operation.ts`).
 */
import type { SpecDocument } from "../spec/document.js";
import type { Body, Content, Response } from "./api.js";
import { bareType, type BuiltBody, type BuiltContent, type BuiltResponse } from "./content.js";
import { jsonText } from "./json.js";

/** What tells one of the operations from the others. */
export interface Variant {
  /** Ending of its id; `null` for the first. */
  readonly label: string | null;
  readonly body: Body | null;
  readonly responses: readonly Response[];
  readonly accept: string | null;
}

export function variantsOf(
  document: SpecDocument,
  body: BuiltBody | null,
  responses: readonly BuiltResponse[],
): readonly Variant[] {
  const bodies = body === null ? [[]] : choices(document, [body.contents]);
  const answers = choices(
    document,
    responses.filter(({ response }) => isSuccess(response.status)).map((one) => one.contents),
  );
  const labels = labelsOf(
    bodies.slice(1).map((one) => one[0]?.content),
    answers.slice(1).map((one) => one[0]?.content),
  );
  const usual = answers[0] ?? [];
  const first = {
    label: null,
    body: bodyWith(body, bodies[0] ?? []),
    responses: responsesWith(responses, usual),
    // Nothing to ask for where there is no choice.
    accept: answers.length > 1 ? (usual[0]?.content.mediaType ?? null) : null,
  };
  const byBody = bodies.slice(1).map((contents, index) => ({
    ...first,
    label: labels[index] ?? null,
    body: bodyWith(body, contents),
  }));
  const byAnswer = answers.slice(1).map((contents, index) => ({
    ...first,
    label: labels[byBody.length + index] ?? null,
    responses: responsesWith(responses, contents),
    accept: contents[0]?.content.mediaType ?? null,
  }));
  return [first, ...byBody, ...byAnswer];
}

function isSuccess(status: string): boolean {
  return /^2(\d\d|XX)$/.test(status);
}

/**
 * The media types in groups that are one choice each: what says no more than another stands behind it. `places` are
 * the bodies among which one choice holds, such as all successful responses.
 */
function choices(
  document: SpecDocument,
  places: readonly (readonly BuiltContent[])[],
): readonly (readonly BuiltContent[])[] {
  const usual = places.flatMap((contents) => contents.slice(0, 1));
  const groups: BuiltContent[][] = [[...usual]];
  for (const contents of places) {
    const [main, ...others] = contents;
    if (main === undefined) continue;
    for (const other of others) {
      if (saysNoMore(document, other, main)) {
        groups[0]?.push(other);
        continue;
      }
      const mediaType = bareType(other.content.mediaType);
      const known = groups
        .slice(1)
        .find((group) => group.some((one) => bareType(one.content.mediaType) === mediaType));
      if (known === undefined) groups.push([other]);
      else known.push(other);
    }
  }
  return groups;
}

function saysNoMore(document: SpecDocument, other: BuiltContent, main: BuiltContent): boolean {
  const [mine, its] = [main.content, other.content];
  if ((mine.stream === null) !== (its.stream === null)) return false;
  const same = other.schema === undefined || sameSchema(document, other, main);
  if (mine.kind === its.kind) return same;
  // Bytes and parts can hold what JSON and forms cannot.
  const richer = its.kind === "bytes" || (its.kind === "multipart" && holdsBytes(other));
  return !richer && other.schema !== undefined && same;
}

function holdsBytes({ schema }: BuiltContent): boolean {
  return (
    schema !== undefined && /"format":"binary"|"contentMediaType"/.test(jsonText(schema.value))
  );
}

function sameSchema(document: SpecDocument, one: BuiltContent, other: BuiltContent): boolean {
  if (one.schema === undefined || other.schema === undefined) return one.schema === other.schema;
  const [a, b] = [document.resolve(one.schema), document.resolve(other.schema)];
  return a === b || jsonText(a.value) === jsonText(b.value);
}

/** The usual words first: these are what people call them. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ["application/x-www-form-urlencoded", "form"],
  ["multipart/form-data", "multipart"],
  ["application/octet-stream", "bytes"],
  ["application/json", "json"],
  ["text/plain", "text"],
  ["text/event-stream", "stream"],
  ["*/*", "any"],
]);

/**
 * `diff` of `application/vnd.github.diff`, `csv` of `text/csv`; the whole type where that does not tell them apart, and
 * `as` that where a body has the type as well.
 */
function labelsOf(
  bodies: readonly (Content | undefined)[],
  answers: readonly (Content | undefined)[],
): readonly string[] {
  const contents = [...bodies, ...answers];
  const wanted = contents.map((content) => labelOf(bareType(content?.mediaType ?? "")));
  const labels = wanted.map((label, index) =>
    wanted.indexOf(label) === wanted.lastIndexOf(label)
      ? label
      : (contents[index]?.mediaType ?? label),
  );
  return labels.map((label, index) => (labels.indexOf(label) < index ? `as ${label}` : label));
}

function labelOf(mediaType: string): string {
  const known = LABELS.get(mediaType);
  if (known !== undefined) return known;
  const [type = "", subtype = ""] = mediaType.split("/");
  if (subtype === "*") return type;
  const bare = subtype.replace(/^(vnd|x)[.-]/, "").replace(/\+(json|xml|yaml|zip)$/, "");
  const last = bare.split(".").at(-1) ?? "";
  return last === "" ? mediaType : last;
}

function bodyWith(body: BuiltBody | null, contents: readonly BuiltContent[]): Body | null {
  return body === null ? null : { ...body.body, contents: contents.map((one) => one.content) };
}

/** The chosen media types where a success has one of them, else its first; failures have all they had. */
function responsesWith(
  responses: readonly BuiltResponse[],
  chosen: readonly BuiltContent[],
): readonly Response[] {
  return responses.map(({ response, contents }) => {
    const all = contents.map((one) => one.content);
    if (!isSuccess(response.status)) return { ...response, contents: all };
    const own = contents.filter((one) => chosen.includes(one)).map((one) => one.content);
    return { ...response, contents: own.length > 0 ? own : all.slice(0, 1) };
  });
}
