/**
 * Options of a client as the documentation shows them.
 *
 * Decides: values that look like real ones, and which options a first program with explicit options needs: those that
 * every client must have, and a token. Values come from the examples of the description; where it has none, a value
 * says what belongs there.
 * Leaves to others: which options there are (`service.ts`), and the programs (`guides.ts`).
 */
import type { Client } from "../../model/api.js";
import { isJsonObject, member } from "../../model/json.js";
import type { SurfaceOption } from "../../surface.js";
import { filledUrl } from "./host.js";
import { operationsOf } from "./names.js";
import type { OptionPlan } from "./plan.js";
import { variableOf } from "./service.js";

export function surfaceOptions(
  client: Client | undefined,
  options: readonly OptionPlan[],
): readonly SurfaceOption[] {
  const host = hostOption(options);
  const first = firstOptions(options);
  return options.map((option) => ({
    name: option.property,
    type: "String",
    required: option.required,
    environment: option.environment,
    description: option.description,
    example:
      client && (option.name === host || first.includes(option))
        ? exampleOption(client, option, options)
        : null,
  }));
}

/** The option that says where the service is. It is named after a host, and stands behind the credentials. */
export function hostOption(options: readonly OptionPlan[]): string | null {
  return (
    options.filter((one) => !one.mayBeSupplier && /host$/i.test(one.name)).at(-1)?.name ?? null
  );
}

/** What the names of environment variables begin with. */
export function environmentPrefix([option]: readonly OptionPlan[]): string | null {
  const variable = option?.environment[0];
  return option === undefined || variable === undefined
    ? null
    : variable.slice(0, -`_${variableOf(option.name)}`.length);
}

/** Credentials of a first program, without the host. Where none is required, all that there are. */
export function firstOptions(options: readonly OptionPlan[]): readonly OptionPlan[] {
  const host = hostOption(options);
  const end = options.findIndex((one) => one.name === host);
  const credentials = end < 0 ? options : options.slice(0, end);
  const token = credentials.find((one) => one.mayBeSupplier);
  const needed = options.filter((one) => one === token || (one.required && one.name !== host));
  return needed.length > 0 ? needed : credentials;
}

export function exampleOption(
  client: Client,
  option: OptionPlan,
  options: readonly OptionPlan[],
): string {
  const host = hostOption(options);
  const found = exampleIn(client, option, host);
  if (found !== null) return found;
  const words = option.name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
  return option.name === host ? "https://host.example" : `your-${words}`;
}

function exampleIn(client: Client, option: OptionPlan, host: string | null): string | null {
  if (option.name === host) {
    const [server] = client.servers;
    const url = server === undefined ? "" : filledUrl(server);
    return /^https?:\/\/[^\s{}]+$/.test(url) ? url.replace(/\/+$/, "") : null;
  }
  for (const scheme of client.schemes) {
    if (scheme.kind !== "bearer" || scheme.token === null) continue;
    const credential = scheme.token.credentials.find((one) => one.option === option.name);
    if (credential) return bodyExample(client, scheme.token.operation, credential.field);
  }
  const { openId } = client;
  if (openId?.options.clientId === option.name)
    return bodyExample(client, openId.token, "client_id");
  return openId?.options.clientSecret === option.name
    ? bodyExample(client, openId.token, "client_secret")
    : null;
}

function bodyExample(client: Client, id: string, field: string): string | null {
  const examples = operationsOf(client).find((one) => one.id === id)?.examples ?? [];
  for (const { body } of examples) {
    const value = body !== undefined && isJsonObject(body) ? member(body, field) : undefined;
    if (typeof value === "string" && value !== "") return value;
  }
  return null;
}
