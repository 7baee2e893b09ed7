/**
 * Options of a client as the documentation shows them.
 *
 * Decides: values that look like real ones, and which options a first program with explicit options needs: those that
 * every client must have, and a token. Values come from the examples of the description; where it has none, a value
 * says what belongs there.
 * Leaves to others: which options there are (`service.ts`), and the programs (`guide-samples.ts`).
 */
import type { Client, Operation } from "../../model/api.js";
import { isJsonObject, type Json, member } from "../../model/json.js";
import type { SurfaceOption } from "../../surface.js";
import type { ClientPlan, OptionPlan } from "./plan.js";
import { optionName } from "./openid-names.js";
import { variableOf } from "./runtime.js";
import { literal } from "./syntax.js";

export function surfaceOptions(
  client: Client | undefined,
  plan: ClientPlan,
): readonly SurfaceOption[] {
  const host = hostOption(plan);
  const first = firstOptions(plan);
  return plan.options.map((option) => {
    const { values, mayBeFunction: _, ...rest } = option;
    const texts = values.map((one) => literal(one).text).join(", ");
    const type = texts === "" ? "str" : `Literal[${texts}]`;
    const isFirst = option.name === host || first.includes(option);
    return { ...rest, type, example: isFirst ? exampleOf(client, option, host) : null };
  });
}

/** The option that says where the service is. It is named after a host, and stands behind the credentials. */
export function hostOption(plan: ClientPlan): string | null {
  const named = plan.options.filter((one) => !one.mayBeFunction && /(^|_)host$/i.test(one.name));
  return named.at(-1)?.name ?? null;
}

/** What the names of environment variables begin with. */
export function environmentPrefix(plan: ClientPlan): string | null {
  const [option] = plan.options;
  const variable = option?.environment[0];
  return option === undefined || variable === undefined
    ? null
    : variable.slice(0, -`_${variableOf(option.name)}`.length);
}

/** Credentials of a first program, without the host. Where none is required, all that there are. */
export function firstOptions(plan: ClientPlan): readonly OptionPlan[] {
  const host = hostOption(plan);
  const end = plan.options.findIndex((one) => one.name === host);
  const credentials = end < 0 ? plan.options : plan.options.slice(0, end);
  const token = credentials.find((one) => one.mayBeFunction);
  const needed = plan.options.filter((one) => one === token || (one.required && one.name !== host));
  return needed.length > 0 ? needed : credentials;
}

function exampleOf(client: Client | undefined, option: OptionPlan, host: string | null): string {
  const found = client && exampleIn(client, option, host);
  if (found) return found;
  const words = option.name.replaceAll("_", "-");
  return option.name === host ? "https://host.example" : `your-${words}`;
}

function exampleIn(client: Client, option: OptionPlan, host: string | null): string | null {
  if (option.name === host) {
    const [server] = client.servers;
    const url = (server?.variables ?? []).reduce(
      (whole, one) => whole.replaceAll(`{${one.name}}`, () => one.default),
      server?.url ?? "",
    );
    return /^https?:\/\/[^\s{}]+$/.test(url) ? url.replace(/\/+$/, "") : null;
  }
  for (const scheme of client.schemes) {
    if (scheme.kind !== "bearer" || scheme.token === null) continue;
    const credential = scheme.token.credentials.find(
      (one) => optionName(one.option) === option.name,
    );
    if (credential) return bodyExample(client, scheme.token.operation, credential.field);
  }
  const { openId } = client;
  if (openId && optionName(openId.options.clientId) === option.name) {
    return bodyExample(client, openId.token, "client_id");
  }
  return openId && optionName(openId.options.clientSecret) === option.name
    ? bodyExample(client, openId.token, "client_secret")
    : null;
}

function bodyExample(client: Client, id: string, field: string): string | null {
  const all: readonly Operation[] = [...client.operations, ...client.hiddenOperations];
  const examples = all.find((one) => one.id === id)?.examples ?? [];
  for (const { body } of examples) {
    const value: Json | undefined =
      body !== undefined && isJsonObject(body) ? member(body, field) : undefined;
    if (typeof value === "string" && value !== "") return value;
  }
  return null;
}
