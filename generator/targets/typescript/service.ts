/**
 * The service behind a client: its security schemes, the options that fill them, and its row.
 *
 * Decides: which option each credential has, and which of them are required.
 *
 * - An option is named by its scheme. The parts of basic authentication and of client credentials have their usual
 *   names, with the scheme's in front when two schemes want them.
 * - An API key is required when there is no secured operation that could do without it.
 *
 * Leaves to others: where the service is (`host.ts`), the rows of schemes (`schemes.ts`), what the runtime does with
 * them (`runtime/auth.ts`), and where the row stands (`clients.ts`).
 */
import { code, type Code } from "../../code/code.js";
import type { Diagnostics } from "../../diagnostic.js";
import type {
  Client,
  Declaration,
  Field,
  Operation,
  SecurityScheme,
  TypeId,
} from "../../model/api.js";
import { type Claim, settleNames } from "../../naming/scope.js";
import { spellWords, splitWords } from "../../naming/words.js";
import { camelCase } from "../../naming/casing.js";
import { credentialsOf } from "./credentials.js";
import { AUTHENTICATION_OPTION, schemesBeside } from "./authentication.js";
import { type ErrorNames, errorReference } from "./errors.js";
import { defaultHost, hostMeaning, hostRow } from "./host.js";
import { camelName } from "./spelling.js";
import { OPENID_ROLES, type OpenIdOptionPlan, openIdOptions, providerOf } from "./openid-names.js";
import type { TypeScriptOptions } from "./options.js";
import type { OptionPlan } from "./plan.js";
import { OBJECT_MEMBERS } from "./reserved.js";
import { CLIENT_OPTIONS, oauthType, runtimeType, variableOf } from "./runtime.js";
import { schemeRow } from "./schemes.js";
import { usualScope } from "./sign-in.js";
import { identifier, isIdentifier, literal } from "./syntax.js";
import {
  arrayOf,
  type Expression,
  jsonExpression,
  type ObjectMember,
  objectOf,
  pointerOf,
} from "./values.js";

export type ClientSettings = TypeScriptOptions["clients"][number];

export interface ServicePlan {
  readonly options: readonly OptionPlan[];
  readonly row: Expression;
  /** Schemes that stand beside the client, by their ids. */
  readonly authentications: readonly { readonly id: string; readonly scheme: Expression }[];
}

export interface ServiceInput {
  readonly client: Client;
  readonly settings: ClientSettings;
  readonly options: TypeScriptOptions;
  readonly className: string;
  readonly errors: ErrorNames;
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
  /** The constant that is the row of an operation. */
  readonly rowOf: (operationId: string) => Code;
  readonly diagnostics: Diagnostics;
}

export function planService(input: ServiceInput): ServicePlan {
  const { client, settings, options } = input;
  const schemes = usedSchemes(client);
  const host = defaultHost(client);
  const names = optionNames(input, schemes);
  const beside = new Set(schemesBeside(client).map((one) => one.id));
  const rowOf = (scheme: SecurityScheme): Expression =>
    schemeRow(scheme, {
      option: (part) => names.get(`${scheme.id}/${part}`) ?? part,
      rowOf: input.rowOf,
    });
  const own = schemes.filter((one) => !beside.has(one.id));
  const members: ObjectMember[] = [
    { name: "name", value: literal(input.className) },
    {
      name: "agent",
      value: literal(`${agentProduct(options.package)}/${options.version}`),
    },
    { name: "host", value: hostRow(client, settings.hostOption) },
    {
      name: "schemes",
      value: objectOf(own.map((scheme) => ({ name: scheme.id, value: rowOf(scheme) }))),
    },
  ];
  const headers = Object.entries(settings.headers);
  if (headers.length > 0) {
    const rows = headers.map(([name, header]) => ({ name, value: literal(header) }));
    members.push({ name: "headers", value: objectOf(rows) });
  }
  const signIn = signInOptions(client);
  const list = (name: string, all: readonly string[]): void => {
    if (all.length > 0) members.push({ name, value: arrayOf([...new Set(all)].map(literal)) });
  };
  list(
    "options",
    signIn.map((one) => one.name),
  );
  const asked = own.flatMap((scheme) =>
    credentialsOf(input, scheme).map((one) => ({
      ...one,
      option: names.get(`${scheme.id}/${one.part}`) ?? one.part,
    })),
  );
  list("needs", [
    ...asked.filter((one) => one.required).map((one) => one.option),
    ...(host === null ? [settings.hostOption] : []),
  ]);
  list("secrets", [
    ...asked.filter((one) => one.secret).map((one) => one.option),
    ...signIn.filter((one) => one.kind === "secret").map((one) => one.name),
  ]);
  const envelope = envelopeRow(client);
  if (envelope) members.push({ name: "envelope", value: envelope });
  const errors = (input.errors.tables.get(client.id) ?? []).map(({ key, className }) => ({
    name: key,
    value: errorReference(className),
    ...(/^\d+$/.test(key) ? { key: literal(Number(key)) } : {}),
  }));
  members.push({ name: "errors", value: objectOf(errors, true) });
  if (settings.secret) members.push({ name: "secret", value: literal(true) });
  return {
    options: planOptions(input, schemes, names, host),
    row: objectOf(members, true),
    authentications: schemes
      .filter((one) => beside.has(one.id))
      .map((one) => ({ id: one.id, scheme: rowOf(one) })),
  };
}

/** What the SDK calls itself to the service, without its version. */
export function agentProduct(packageName: string): string {
  const name = packageName.replace(/^@/, "").replace(/[^A-Za-z0-9.-]+/g, "-") || "sdk";
  return `${name}-typescript`;
}

/** Options of the methods that sign users in. */
function signInOptions(client: Client): readonly OpenIdOptionPlan[] {
  const { openId } = client;
  if (openId !== null) return openIdOptions(openId.options, openId.scope);
  const provider = providerOf(client);
  if (provider === null) return [];
  const own = Object.fromEntries(OPENID_ROLES.map((role) => [role, role])) as Record<
    (typeof OPENID_ROLES)[number],
    string
  >;
  const options = openIdOptions(own, usualScope(provider), provider.scopes);
  // Only OpenID Connect has an end of a session.
  return "discovery" in provider.endpoints
    ? options
    : options.filter((one) => one.name !== own.logoutRedirectUri);
}

function envelopeRow(client: Client): Expression | null {
  const { envelope } = client;
  if (envelope === null) return null;
  const members: ObjectMember[] = [
    { name: "success", value: pointerOf(envelope.success.pointer) },
    { name: "values", value: jsonExpression(envelope.success.values) },
  ];
  for (const name of ["message", "code", "requestId", "data"] as const) {
    const pointer = envelope[name];
    if (pointer !== null) members.push({ name, value: pointerOf(pointer) });
  }
  return objectOf(members);
}

// ---------------------------------------------------------------------------------------------- schemes

/** Schemes that an operation needs, or that another scheme takes a claim from. Document order. */
function usedSchemes(client: Client): readonly SecurityScheme[] {
  const operations = [...client.operations, ...client.hiddenOperations];
  const used = new Set(
    operations.flatMap((one) => one.security.flatMap((all) => all.map((use) => use.scheme))),
  );
  for (const scheme of client.schemes) {
    if (used.has(scheme.id) && scheme.kind === "apiKey" && scheme.claim) {
      used.add(scheme.claim.scheme);
    }
  }
  return client.schemes.filter((scheme) => used.has(scheme.id));
}

/** `scheme/part` → option. */
function optionNames(
  input: ServiceInput,
  schemes: readonly SecurityScheme[],
): ReadonlyMap<string, string> {
  const { settings, diagnostics } = input;
  const owned = new Set([
    ...CLIENT_OPTIONS,
    AUTHENTICATION_OPTION,
    settings.hostOption,
    ...Object.keys(settings.headers),
  ]);
  const all = schemes.flatMap((scheme) =>
    credentialsOf(input, scheme).map(({ part, wanted }) => ({ scheme, part, wanted })),
  );
  // An access key that buys a token may sign requests as well: where the description gives an option the same name, it
  // is the same option.
  const named = all.filter(({ scheme }) => scheme.kind === "signature" || isBought(scheme));
  const sharedWith = ({ wanted }: { readonly wanted: string }): string => {
    const first = named.find((one) => one.wanted === wanted);
    return first ? `${first.scheme.id}/${first.part}` : "";
  };
  const idOf = (one: (typeof all)[number]): string =>
    named.includes(one) ? sharedWith(one) : `${one.scheme.id}/${one.part}`;
  const claims = all
    .filter((one) => idOf(one) === `${one.scheme.id}/${one.part}`)
    .map(({ scheme, part, wanted }): Claim => {
      const name = optionName(wanted);
      const prefixed = camelCase([...splitWords(scheme.id), ...splitWords(wanted)]);
      const candidates = [name, isIdentifier(prefixed) ? prefixed : `${name}Option`];
      return { id: `${scheme.id}/${part}`, text: wanted, given: null, candidates, derived: true };
    });
  const settled = settleNames(
    claims,
    {
      what: `options of ${input.className}`,
      // Every object has `constructor` and `toString` already, so no options could be left out.
      isReserved: (name) => owned.has(name) || OBJECT_MEMBERS.has(name),
      escape: (name) => `${name}Credential`,
    },
    diagnostics,
  );
  return new Map(
    all.map((one) => [`${one.scheme.id}/${one.part}`, settled.get(idOf(one)) ?? one.wanted]),
  );
}

function isBought(scheme: SecurityScheme): boolean {
  return scheme.kind === "bearer" && scheme.token !== null;
}

function optionName(text: string): string {
  const spelled = camelCase(spellWords(text));
  return camelName(text) || (isIdentifier(spelled) ? spelled : `option${spelled}`);
}

// ---------------------------------------------------------------------------------------------- options

function planOptions(
  input: ServiceInput,
  schemes: readonly SecurityScheme[],
  names: ReadonlyMap<string, string>,
  host: string | null,
): readonly OptionPlan[] {
  const { client, settings, options } = input;
  const environment = (name: string): readonly string[] =>
    options.environment.map((prefix) => `${prefix}_${variableOf(name)}`);
  const planned: OptionPlan[] = [];
  const add = (
    name: string,
    required: boolean,
    description: string,
    { mayBeFunction = false, values = [] as readonly string[] } = {},
  ): void => {
    if (planned.some((one) => one.name === name)) return;
    const variables = environment(name);
    const usual = { type: null, environment: variables, description };
    planned.push({ name, required, mayBeFunction, values, ...usual });
  };
  for (const scheme of schemes) {
    const isToken = scheme.kind === "bearer" && scheme.token === null;
    for (const { part, meaning, required } of credentialsOf(input, scheme)) {
      const note = isToken ? `${meaning}\n\nA function is asked for it at every attempt.` : meaning;
      add(names.get(`${scheme.id}/${part}`) ?? part, required, note, { mayBeFunction: isToken });
    }
  }
  add(settings.hostOption, host === null, hostMeaning(client));
  for (const [name, header] of Object.entries(settings.headers)) {
    add(name, false, `Sent with every call as the header \`${header}\`.`);
  }
  if (schemesBeside(client).length > 0) {
    planned.push({
      name: AUTHENTICATION_OPTION,
      required: false,
      mayBeFunction: false,
      values: [],
      type: runtimeType("Authentication"),
      environment: [],
      description:
        "Another way to prove who calls, in place of the usual one: a constant of this package that is imported " +
        "beside the client, such as one that signs every request.",
    });
  }
  for (const one of signInOptions(client)) add(one.name, false, one.description, one);
  return planned;
}

/** One option as a member of the interface. */
export function optionMember(option: OptionPlan): Code {
  const type =
    option.type ??
    (option.values.length > 0
      ? oauthType("OAuthClientAuthentication")
      : option.mayBeFunction
        ? code`string | ${runtimeType("TokenSource")}`
        : code`string`);
  return code`readonly ${identifier(option.name)}?: ${type} | undefined`;
}

/** Where an option is read from when it is absent. */
export function environmentNote(option: OptionPlan): string {
  if (option.environment.length === 0) return "";
  const variables = option.environment.map((one) => `\`${one}\``).join(", then ");
  return `Read from the environment when absent: ${variables}.`;
}
