/**
 * Results: what a method gives.
 *
 * Decides: how each answer of success is read, and the type of what comes of it: one of several, where the statuses of
 * success differ.
 * Leaves to others: types (`types.ts`), codecs (`codecs.ts`), reading (`runtime/response.py`).
 */
import { type Code, code, join } from "../../code/code.js";
import {
  type ContentStream,
  type Operation,
  type Response,
  successResponses,
  type Type,
} from "../../model/api.js";
import { type Expression, layOut } from "./layout.js";
import type { OperationContext } from "./operations.js";
import { runtimeType, standardType } from "./runtime.js";
import { literal } from "./syntax.js";
import { builtinType, distinct } from "./types.js";

export interface ResultPlan extends AnswerPlan {
  readonly type: Code;
  /** What the asynchronous method gives. */
  readonly asyncType: Code;
  /** Where the statuses of success are read in several ways: each of them. Else empty. */
  readonly answers: readonly (AnswerPlan & { readonly status: string })[];
  readonly item: Code | null;
}

/** How an answer is read. */
export interface AnswerPlan {
  /** The model's type, where there is one answer to show. */
  readonly content: Type | null;
  readonly answer: AnswerName;
  readonly codec: Expression | null;
  /** Codecs of events that have one of their own, by name. */
  readonly events: readonly { readonly name: string; readonly codec: Expression }[];
}

export type AnswerName =
  | "json"
  | "text"
  | "bytes"
  | "location"
  | "none"
  | "events"
  | "textEvents"
  | "jsonLines"
  | "jsonSequence";

/** Whether the result is read piece by piece. */
export function isStream({ answer }: Pick<AnswerPlan, "answer">): boolean {
  return ["events", "textEvents", "jsonLines", "jsonSequence"].includes(answer);
}

export function planResult(context: OperationContext, operation: Operation): ResultPlan {
  const { texts, shadow } = context;
  const only = (type: Code, answer: AnswerName): ResultPlan => ({
    ...{ type, asyncType: type, answers: [], item: null },
    ...{ content: null, answer, codec: null, events: [] },
  });
  if (isRedirect(operation)) return only(builtinType("str", shadow), "location");
  const found = successResponses(operation).map((response) => ({
    status: response.status,
    ...planAnswer(context, operation, response),
  }));
  const [first] = found;
  if (first === undefined || found.every((one) => one.answer === "none")) {
    return only(code`None`, "none");
  }
  const members = distinct(found.flatMap((one) => one.members));
  const { status: _, members: own, asyncMembers: __, ...answer } = first;
  // A status without content is empty as a rule: only where it could be read otherwise is it named.
  const differs = found.some((one) => one.status !== "204" && readAs(one) !== readAs(first));
  const { paging } = operation;
  return {
    ...answer,
    type: join(members, code` | `),
    asyncType: join(distinct(found.flatMap((one) => one.asyncMembers)), code` | `),
    content: members.length === own.length ? answer.content : null,
    answers: differs ? found : [],
    item: paging === null ? null : texts.text(paging.itemType, "answer", shadow),
  };
}

/** The same for answers that are read alike. */
function readAs({ answer, codec, events }: AnswerPlan): string {
  const all = [codec, ...events.map((one) => one.codec)];
  return [answer, ...all.map((one) => (one === null ? "" : layOut(one, 0, 0).text))].join(" ");
}

/** What one response of success gives. */
interface ResponsePlan extends AnswerPlan {
  readonly members: readonly Code[];
  readonly asyncMembers: readonly Code[];
}

function planAnswer(
  { texts, codecs, shadow }: OperationContext,
  operation: Operation,
  response: Response,
): ResponsePlan {
  const plan = (
    members: readonly Code[],
    answer: AnswerName,
    more: Partial<ResponsePlan> = {},
  ): ResponsePlan => ({
    ...{ members, asyncMembers: members, content: null, answer, codec: null, events: [] },
    ...more,
  });
  const content = response.contents[0];
  if (content === undefined || operation.method === "HEAD" || /^20[45]$/.test(response.status)) {
    return plan([code`None`], "none");
  }
  if (content.stream !== null) {
    const { stream } = content;
    const item = streamItem({ texts, shadow }, stream);
    const of = (name: "ResponseStream" | "AsyncResponseStream"): readonly Code[] => [
      code`${runtimeType(name)}[${item}]`,
    ];
    return plan(of("ResponseStream"), streamAnswer(stream), {
      asyncMembers: of("AsyncResponseStream"),
      codec: stream.events.length > 0 ? null : codecs.of(stream.item),
      events: stream.events.flatMap(({ name, data }) => {
        const codec = codecs.of(data);
        return codec === null ? [] : [{ name, codec }];
      }),
    });
  }
  if (content.kind === "bytes" || content.kind === "multipart") {
    return plan([builtinType("bytes", shadow)], "bytes");
  }
  if (content.kind === "text" || content.kind === "form") {
    return plan([builtinType("str", shadow)], "text");
  }
  const codec = codecs.of(content.type);
  return plan(texts.members(content.type, "answer", shadow), "json", {
    content: content.type,
    codec,
  });
}

function streamAnswer({ format, json }: ContentStream): AnswerName {
  return format === "serverSentEvents" ? (json ? "events" : "textEvents") : format;
}

function streamItem(
  { texts, shadow }: Pick<OperationContext, "texts" | "shadow">,
  { format, item, events }: ContentStream,
): Code {
  const text = (type: Type): Code => texts.text(type, "answer", shadow);
  if (format !== "serverSentEvents") return text(item);
  const event = runtimeType("ServerSentEvent");
  if (events.length === 0) return code`${event}[${text(item)}, ${builtinType("str", shadow)}]`;
  const named = events.map(({ name, data }) => {
    const own = code`${standardType("typing", "Literal")}[${literal(name)}]`;
    return code`${event}[${text(data)}, ${own}]`;
  });
  return join(distinct(named), code` | `);
}

/** Whether the description knows no other success than being sent somewhere else. */
function isRedirect({ responses }: Operation): boolean {
  if (responses.some((one) => /^2(\d\d|XX)$/.test(one.status))) return false;
  return responses.some(
    ({ status, headers }) =>
      /^3(\d\d|XX)$/.test(status) && headers.some(({ name }) => name.toLowerCase() === "location"),
  );
}
