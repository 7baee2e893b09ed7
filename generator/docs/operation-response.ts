/**
 * What an operation's page says about the answer.
 *
 * Decides: that the fields of a record are shown in place, and that there is one example of success and one of failure:
 * from the description, or made from the types where it has none and that can be done with certainty.
 * Leaves to others: tables (`members.ts`), making a value (`example.ts`), the page (`operation-page.ts`).
 */
import { type Code, code, EMPTY } from "../code/code.js";
import { type Operation, type Response, successResponse, successResponses } from "../model/api.js";
import { isJsonObject, type Json } from "../model/json.js";
import { sampleValue } from "../model/sample-value.js";
import type { Book, OperationEntry, Scope } from "./book.js";
import { typeText } from "./facts.js";
import { jsonBlock } from "./json-text.js";
import { blocks, codeSpan, fence, heading, link, sequence, text } from "./markdown.js";
import { type MemberTable, memberOf, memberTable } from "./members.js";
import { resolve } from "./usage.js";
import { marked, told, toldLine } from "./wording.js";

export interface ResponseSection {
  readonly heading: Code;
  readonly notes: Code;
  readonly fields: MemberTable;
  readonly hasExamples: boolean;
  readonly examplesHeading: Code;
  readonly examples: readonly SampleBlock[];
}

/** A heading or a sentence, and the block that it introduces. */
export interface SampleBlock {
  readonly heading: Code;
  readonly code: Code;
}

export function responseSection(book: Book, scope: Scope, entry: OperationEntry): ResponseSection {
  const { words } = book;
  const { operation, surface } = entry;
  const success = successResponse(operation);
  const content = success?.contents[0];
  const type = content?.stream?.item ?? content?.type;
  const found = type ? resolve(type, book.declarations) : null;
  const shown = found?.kind === "record" ? book.types.get(found.id) : undefined;
  const members =
    found?.kind === "record" && shown
      ? shown.surface.fields.flatMap((member) => {
          const field = found.fields.find((one) => one.name === member.wireName);
          return field ? [memberOf(member, field)] : [];
        })
      : [];
  const open = found?.kind === "record" && found.additional !== null;
  const examples = responseExamples(book, operation, success);
  const samples = examples.length > 0 ? link(words.examples, "#examples") : null;
  return {
    heading: heading(2, words.response, "response"),
    notes: blocks([
      surface.resultType
        ? words.returns(typeText(book, scope, surface.resultType))
        : words.returnsNothing,
      surface.itemType ? words.itemType(typeText(book, scope, surface.itemType)) : EMPTY,
      content?.stream ? words.inPieces : EMPTY,
      told(book, scope, success?.description ?? ""),
      ...otherAnswers(book, scope, operation),
      open ? words.additionalFields : EMPTY,
    ]),
    fields: memberTable(book, scope, members, samples),
    hasExamples: examples.length > 0,
    examplesHeading: heading(3, words.examples, "examples"),
    examples,
  };
}

/** A sentence for each further status of success. */
function otherAnswers(book: Book, scope: Scope, operation: Operation): readonly Code[] {
  return successResponses(operation)
    .slice(1)
    .map(({ status, contents, description: meaning }) => {
      const media = contents[0] === undefined ? null : codeSpan(contents[0].mediaType);
      return book.words.orAnswers(codeSpan(status), media, toldLine(book, scope, meaning));
    });
}

/** One success and one failure, each valid: from the description, or made from the types. */
function responseExamples(
  book: Book,
  operation: Operation,
  success: Response | null,
): readonly SampleBlock[] {
  const { words } = book;
  const failure = operation.responses.find(
    (one) => one !== success && /^[45]/.test(one.status) && jsonExample(book, one) !== null,
  );
  const block = (label: Code, response: Response | null | undefined): readonly SampleBlock[] => {
    const example = response ? jsonExample(book, response) : null;
    if (!response || !example) return [];
    const title = sequence(
      [label, marked(book, example.summary, text(example.summary))],
      words.colon,
    );
    return [{ heading: title, code: fence("json", jsonBlock(example.value)) }];
  };
  return [...block(words.success, success), ...block(words.failure, failure)];
}

function jsonExample(
  book: Book,
  response: Response,
): { readonly summary: string; readonly value: Json } | null {
  const content = response.contents.find((one) => one.kind === "json");
  if (!content) return null;
  const [given] = content.examples;
  if (given) return given;
  const made = (members: "required" | "all"): Json | undefined =>
    sampleValue(book.declarations, content.type, { members, direction: "response" });
  // Where nothing is required, two braces would be valid and say nothing.
  const least = made("required");
  const value = isBare(least) ? made("all") : least;
  return value === undefined || isBare(value) ? null : { summary: "", value };
}

function isBare(value: Json | undefined): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0;
}
