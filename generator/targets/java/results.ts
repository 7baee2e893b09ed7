/**
 * Results: what a method gives.
 *
 * Decides: how each answer of success is read. Where the statuses of success give different types, the result is an
 * `Object`, because the language has no type for one of several; where some give nothing, it may be `null`.
 * Leaves to others: types (`types.ts`), reading (`Answer` of the runtime).
 */
import { code, type Code, EMPTY } from "../../code/code.js";
import {
  type Client,
  type ContentStream,
  type Operation,
  type Response,
  successResponses,
  type Type,
} from "../../model/api.js";
import type { Packages } from "./layout.js";
import type { OperationContext } from "./operations.js";
import { reference, text } from "./syntax.js";
import type { JavaType } from "./types.js";

export interface ResultPlan extends AnswerPlan {
  /** Where the statuses of success are read in several ways: each of them. Else empty. */
  readonly answers: readonly (AnswerPlan & { readonly status: string })[];
  /** Whether the statuses of success give different types. */
  readonly isMixed: boolean;
  readonly item: JavaType | null;
}

/** How an answer is read. */
export interface AnswerPlan {
  /** As a type argument: `Void` where nothing comes. */
  readonly type: Code;
  /** The model's type, where there is one answer to show. */
  readonly content: Type | null;
  readonly answer: AnswerName;
  /** How JSON is read, of a stream each item; empty otherwise. */
  readonly shape: Code;
  /** Of a stream: type of an item. */
  readonly streamed: Code | null;
}

export type AnswerName =
  | "json"
  | "text"
  | "bytes"
  | "location"
  | "nothing"
  | "events"
  | "textEvents"
  | "jsonLines"
  | "jsonSequence";

/** Whether the method gives nothing. */
export function isVoid({ type }: ResultPlan): boolean {
  return type.text === "Void";
}

/** Type of an item, where the result is nothing but a stream. */
export function streamedBy({ streamed, isMixed }: ResultPlan): Code | null {
  return isMixed ? null : streamed;
}

/** What a result of several types is, in words: `byte[] with 200`. */
export function mixedWords({ answers }: ResultPlan): string {
  const all = answers.map(({ status, type, answer }) => {
    return `${answer === "nothing" ? "null" : type.text} with ${status}`;
  });
  return all.join(", ");
}

export function planResult(context: OperationContext, operation: Operation): ResultPlan {
  const only = { answers: [], isMixed: false, item: null };
  if (isRedirect(operation)) return { ...plain("location", code`String`), ...only };
  const found = successResponses(operation).map((response) => ({
    status: response.status,
    ...planAnswer(context, operation, response),
  }));
  const [first] = found;
  if (first === undefined || found.every((one) => one.answer === "nothing")) {
    return { ...plain("nothing", code`Void`), ...only };
  }
  const giving = found.filter((one) => one.answer !== "nothing");
  const isMixed = new Set(giving.map((one) => one.type.text)).size > 1;
  // A status without content is empty as a rule: only where it could be read otherwise is it named.
  const differs = found.some((one) => one.status !== "204" && readAs(one) !== readAs(first));
  const { paging } = operation;
  const own = isMixed ? { ...first, type: code`Object`, content: null } : (giving[0] ?? first);
  return {
    ...own,
    answers: differs ? found : [],
    isMixed,
    item: paging === null ? null : context.types.of(paging.itemType),
  };
}

function readAs({ answer, shape }: AnswerPlan): string {
  return `${answer} ${shape.text}`;
}

function plain(answer: AnswerName, type: Code): AnswerPlan {
  return { type, content: null, answer, shape: EMPTY, streamed: null };
}

function planAnswer(
  context: OperationContext,
  operation: Operation,
  response: Response,
): AnswerPlan {
  const content = response.contents[0];
  if (content === undefined || operation.method === "HEAD" || /^20[45]$/.test(response.status)) {
    return plain("nothing", code`Void`);
  }
  if (content.stream !== null) return planStream(context, content.stream);
  if (content.kind === "bytes" || content.kind === "multipart") return plain("bytes", code`byte[]`);
  if (content.kind === "text" || content.kind === "form") return plain("text", code`String`);
  const type = context.types.of(content.type);
  return {
    ...plain("json", type.text),
    content: content.type,
    shape: type.answer,
  };
}

function planStream({ types, packages }: OperationContext, stream: ContentStream): AnswerPlan {
  const item = types.of(stream.item);
  const of = (streamed: Code, answer: AnswerName, shape: Code): AnswerPlan => ({
    ...plain(answer, code`${reference("ResponseStream", packages.model)}<${streamed}>`),
    ...{ shape, streamed },
  });
  if (stream.format !== "serverSentEvents") return of(item.text, stream.format, item.answer);
  const event = reference("ServerSentEvent", packages.model);
  return stream.json
    ? of(code`${event}<${item.text}>`, "events", item.answer)
    : of(code`${event}<String>`, "textEvents", EMPTY);
}

/** Whether the description knows no other success than being sent somewhere else. */
function isRedirect({ responses }: Operation): boolean {
  if (responses.some((one) => /^2(\d\d|XX)$/.test(one.status))) return false;
  return responses.some(
    ({ status, headers }) =>
      /^3(\d\d|XX)$/.test(status) && headers.some(({ name }) => name.toLowerCase() === "location"),
  );
}

const ANSWERS = {
  json: code`json`,
  text: code`text`,
  bytes: code`bytes`,
  location: code`location`,
  nothing: code`nothing`,
  events: code`events`,
  textEvents: code`textEvents`,
  jsonLines: code`jsonLines`,
  jsonSequence: code`jsonSequence`,
} as const satisfies Record<AnswerName, Code>;

/** The calls that end a row. */
export function answerCalls(packages: Packages, result: ResultPlan): readonly Code[] {
  const call = ({ answer, shape }: AnswerPlan): Code => code`${ANSWERS[answer]}(${shape})`;
  const named = (one: AnswerPlan): Code =>
    code`${reference("Answer", packages.internal)}.${call(one)}`;
  const others = result.answers.map((one) => code`.on(${text(one.status)}, ${named(one)})`);
  const usual = result.isMixed ? code`.mixed(${named(result)})` : code`.${call(result)}`;
  return [...others, usual];
}
