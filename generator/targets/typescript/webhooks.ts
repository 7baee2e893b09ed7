/**
 * What the service sends by itself, as types.
 *
 * Decides: that the bodies of webhooks stand in one interface by the names of the webhooks, and those of callbacks in
 * another by operation and name: `Handlers = { [Name in keyof ApiWebhooks]: (body: ApiWebhooks[Name]) => void }` is then
 * one line. A body is what is read, so it has the type of an answer.
 * Leaves to others: receiving, and the proof of who sent it, which OpenAPI has no words for.
 */
import { code, type Code, join } from "../../code/code.js";
import type { Client, Content, Webhook } from "../../model/api.js";
import { comment } from "./comments.js";
import { memberText } from "./declarations.js";
import type { OperationContext } from "./operations.js";
import type { InterfaceMember, Statement } from "./plan.js";
import { identifier, memberName } from "./syntax.js";
import { distinct } from "./types.js";

/** Name of the file that declares them. */
export const WEBHOOKS_MODULE = "webhooks";

/** Whether the service sends anything by itself. */
export function hasWebhooks(client: Client): boolean {
  return client.webhooks.length > 0 || client.operations.some((one) => one.callbacks.length > 0);
}

/** Names of the interfaces that `webhookStatements` declares. */
export function webhookTypes({ client, names }: OperationContext): readonly string[] {
  return [
    ...(client.webhooks.length > 0 ? [names.webhooksType] : []),
    ...(client.operations.some((one) => one.callbacks.length > 0) ? [names.callbacksType] : []),
  ];
}

export function webhookStatements(context: OperationContext): readonly Statement[] {
  const { client, names } = context;
  const [webhooks, callbacks] = [names.webhooksType, names.callbacksType];
  const declared: readonly (readonly [string, string, readonly InterfaceMember[]])[] = [
    [
      webhooks,
      "Bodies of what the service sends by itself, by the name of the webhook.",
      membersOf(context, client.webhooks, 1),
    ],
    [
      callbacks,
      "Bodies of what the service sends because of a call, by method and name of the callback.",
      callbackMembers(context),
    ],
  ];
  return declared
    .filter(([, , members]) => members.length > 0)
    .map(([name, lead, members]): Statement => ({
      kind: "interface",
      comment: comment({ lead: [lead] }, 0),
      name: identifier(name),
      extends: null,
      members,
      index: null,
    }));
}

function callbackMembers(context: OperationContext): readonly InterfaceMember[] {
  const { client, names } = context;
  const seen = new Set<string>();
  return client.operations.flatMap(
    ({ id, callbacks, documentation }): readonly InterfaceMember[] => {
      if (callbacks.length === 0) return [];
      const method = names.operations.get(id)?.method ?? id;
      // Operations that differ in a media type only have the same callbacks.
      const key = callbacks
        .map((one) => `${one.span.file}:${one.span.line}:${one.span.column}`)
        .join();
      if (seen.has(key)) return [];
      seen.add(key);
      const lines = membersOf(context, callbacks, 2).map(({ comment: about, text }) =>
        about === null ? code`\n  ${text};` : code`\n  /** ${about} */\n  ${text};`,
      );
      const text = code`${memberName(method)}: {${join(lines)}\n}`;
      const { summary } = documentation;
      return [{ comment: comment({ lead: summary === "" ? [] : [summary] }, 1), text }];
    },
  );
}

/** One member for each name, whatever the number of methods and addresses. */
function membersOf(
  context: OperationContext,
  all: readonly Webhook[],
  depth: 1 | 2,
): readonly InterfaceMember[] {
  const byName = new Map<string, Webhook[]>();
  for (const one of all) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return [...byName].map(([name, own]) => {
    const types = distinct(own.flatMap((one) => bodyTypes(context, one)));
    const [first] = own;
    const { summary = "", description = "" } = first?.documentation ?? {};
    const words = summary !== "" ? summary : (description.split(/\n\s*\n/)[0] ?? "");
    // Inside a member there is room for one line only.
    const about =
      depth === 1 && first !== undefined
        ? comment({ documentation: first.documentation }, 1)
        : comment({ lead: words === "" ? [] : [words.replace(/\s+/g, " ")] }, 2);
    return { comment: about, text: memberText(name, true, types) };
  });
}

function bodyTypes({ texts }: OperationContext, { body }: Webhook): readonly Code[] {
  if (body === null) return [code`undefined`];
  // `required` is seldom said of a webhook, and what is described is sent.
  return body.contents.flatMap((content) => contentTypes(texts, content));
}

function contentTypes(texts: OperationContext["texts"], content: Content): readonly Code[] {
  if (content.kind === "bytes") return [code`Uint8Array`];
  if (content.kind === "text") return [code`string`];
  return texts.members(content.type, "answer");
}
