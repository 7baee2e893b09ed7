/**
 * What an operation asks of a target beyond one request and one answer.
 *
 * Not every language can do at once what the model can say. What a target cannot do yet must not be lost silently: it
 * names what it can, and everything else is reported where the description asks for it.
 *
 * Decides: which demands there are, and what is said of one that is not met.
 * Leaves to others: which of them a target meets (`targets/`).
 */
import type { Diagnostics, Span } from "../diagnostic.js";
import { type Api, type Client, type Operation, successResponses } from "./api.js";
import { jsonText } from "./json.js";
import { typesOf } from "./mentions.js";

/**
 * Several types of success, answers that arrive item by item, a media type to ask for, a server of its own, parts that
 * are written in ways of their own, a query or cookie that is sent as a whole or as it is, and types of webhooks.
 */
export type Demand =
  "successes" | "streams" | "accept" | "servers" | "parts" | "places" | "webhooks";

interface Unmet {
  readonly demand: Demand;
  readonly code: string;
  readonly message: string;
  readonly span: Span;
}

/** Reports every demand of the model that a target does not meet, a warning each. `label`: `Python`. */
export function reportUnmet(
  api: Api,
  label: string,
  met: ReadonlySet<Demand>,
  diagnostics: Diagnostics,
): void {
  const all = api.clients.flatMap((client) => [
    ...client.operations.flatMap((operation) => demandsOf(client, operation)),
    ...client.webhooks.map((one) => webhookDemand(one.name, one.span)),
  ]);
  for (const { demand, code, message, span } of all) {
    if (met.has(demand)) continue;
    diagnostics.warning(code, `${message}; the ${label} SDK does not do that yet`, { span });
  }
}

function demandsOf(client: Client, operation: Operation): readonly Unmet[] {
  const { id, body, accept, servers, parameters, callbacks, span } = operation;
  const successes = successResponses(operation);
  const results = new Set(successes.map((one) => jsonText(one.contents[0]?.type ?? null)));
  const contents = [
    ...(body?.contents.slice(0, 1) ?? []),
    ...successes.flatMap((one) => one.contents),
  ];
  const found: Unmet[] = [];
  const add = (demand: Demand, code: string, message: string): void => {
    found.push({ demand, code, message: `${id}: ${message}`, span });
  };
  if (results.size > 1) {
    const statuses = successes.map((one) => one.status).join(", ");
    add("successes", "several-successes", `the result has the type of one of ${statuses}`);
  }
  const stream = contents.find((one) => one.stream !== null && typesOf(one).length > 0);
  if (stream !== undefined) {
    add(
      "streams",
      "unsupported-media-type",
      `\`${stream.mediaType}\` is read or sent item by item`,
    );
  }
  if (accept !== null && accept !== "application/json") {
    add("accept", "unsupported-media-type", `\`${accept}\` must be asked for`);
  }
  const own = servers[0]?.url;
  if (own !== undefined && own !== client.servers[0]?.url) {
    add("servers", "unsupported-servers", `it has a server of its own, ${own}`);
  }
  const parts = body?.contents[0];
  const isMixed = /^multipart\/(?!form-data\b)/i.test(parts?.mediaType ?? "");
  if (isMixed || (parts?.encoding.length ?? 0) > 0) {
    add("parts", "unsupported-body", "parts of the body are written in ways of their own");
  }
  const place = parameters.find((one) => one.whole || one.style === "cookie");
  if (place !== undefined) {
    add("places", "unsupported-parameter", `${place.name} is sent as it is, or is the whole query`);
  }
  return [...found, ...callbacks.map((one) => webhookDemand(one.name, one.span))];
}

function webhookDemand(name: string, span: Span): Unmet {
  const message = `${name}: what the service sends has a type`;
  return { demand: "webhooks", code: "not-generated", message, span };
}
