/**
 * The service behind a client: its security schemes, the options that fill them, and its row.
 *
 * Decides: which option each credential has, and which of them are required.
 *
 * - An option is named by its scheme. The parts of basic authentication and of client credentials have their usual
 *   names, with the scheme's in front when two schemes want them.
 * - An API key is required when there is no secured operation that could do without it.
 *
 * Leaves to others: where the service is (`host.ts`), what the runtime does with a scheme (`runtime/auth.ts`), and where
 * the row stands (`clients.ts`).
 */
import { code, type Code } from "../../code/code.js";
import type { Diagnostics } from "../../diagnostic.js";
import type { Client, Declaration, Operation, SecurityScheme, TypeId } from "../../model/api.js";
import { type Claim, settleNames } from "../../naming/scope.js";
import { spellWords, splitWords } from "../../naming/words.js";
import { camelCase } from "../../naming/casing.js";
import { type ErrorNames, errorReference } from "./errors.js";
import { defaultHost, hostMeaning, hostRow } from "./host.js";
import { camelName } from "./spelling.js";
import { openIdOptions } from "./openid-names.js";
import type { TypeScriptOptions } from "./options.js";
import type { OptionPlan } from "./plan.js";
import {
  CLIENT_OPTIONS,
  oauthType,
  runtimeType,
  runtimeValue,
  type RuntimeValue,
  variableOf,
} from "./runtime.js";
import { identifier, isIdentifier, literal } from "./syntax.js";
import {
  arrayOf,
  callOf,
  type Expression,
  jsonExpression,
  type ObjectMember,
  objectOf,
} from "./values.js";

export type ClientSettings = TypeScriptOptions["clients"][number];

export interface ServicePlan {
  readonly options: readonly OptionPlan[];
  readonly row: Expression;
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
  const members: ObjectMember[] = [
    { name: "name", value: literal(input.className) },
    {
      name: "agent",
      value: literal(`${agentProduct(options.package)}/${options.version}`),
    },
    { name: "environment", value: arrayOf(options.environment.map(literal)) },
    { name: "host", value: hostRow(client, settings.hostOption) },
    {
      name: "schemes",
      value: objectOf(schemes.map((scheme) => schemeMember(input, scheme, names))),
    },
  ];
  const headers = Object.entries(settings.headers);
  if (headers.length > 0) {
    const rows = headers.map(([name, header]) => ({ name, value: literal(header) }));
    members.push({ name: "headers", value: objectOf(rows) });
  }
  const further = openIdOptions(client.openId).map(({ name, kind }) => ({
    name,
    value: literal(kind),
  }));
  if (further.length > 0) members.push({ name: "options", value: objectOf(further, true) });
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
  };
}

/** What the SDK calls itself to the service, without its version. */
export function agentProduct(packageName: string): string {
  const name = packageName.replace(/^@/, "").replace(/[^A-Za-z0-9.-]+/g, "-") || "sdk";
  return `${name}-typescript`;
}

function envelopeRow(client: Client): Expression | null {
  const { envelope } = client;
  if (envelope === null) return null;
  const members: ObjectMember[] = [
    { name: "success", value: literal(envelope.success.pointer) },
    { name: "values", value: jsonExpression(envelope.success.values) },
  ];
  for (const name of ["message", "code", "requestId", "data"] as const) {
    const pointer = envelope[name];
    if (pointer !== null) members.push({ name, value: literal(pointer) });
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

/** Whether no secured operation has an alternative without this scheme. */
function isNeededEverywhere(client: Client, id: string): boolean {
  const secured = client.operations.filter((operation: Operation) => operation.security.length > 0);
  return (
    secured.length > 0 &&
    secured.every((one) => one.security.every((all) => all.some((use) => use.scheme === id)))
  );
}

/** What a scheme asks of the user: the part's key in the scheme, its preferred name, and its meaning. */
interface Credential {
  readonly part: string;
  readonly wanted: string;
  readonly meaning: string;
  readonly required: boolean;
}

function credentialsOf(input: ServiceInput, scheme: SecurityScheme): readonly Credential[] {
  const { client } = input;
  const own = scheme.givenName ?? scheme.id;
  const about = scheme.documentation.description || scheme.documentation.summary;
  switch (scheme.kind) {
    case "bearer":
      if (scheme.token === null) {
        const meaning = about || "Token that is sent as `Authorization: Bearer`.";
        return [{ part: "option", wanted: own, meaning, required: false }];
      }
      return scheme.token.credentials.map(({ field, option }) => ({
        part: field,
        wanted: option,
        meaning: fieldMeaning(input, scheme.token?.operation ?? "", field),
        required: true,
      }));
    case "basic":
      return [
        { part: "username", wanted: "username", meaning: about || "User name.", required: false },
        { part: "password", wanted: "password", meaning: about || "Password.", required: false },
      ];
    case "apiKey": {
      if (scheme.claim) return [];
      const place = `the ${scheme.in === "query" ? "query parameter" : scheme.in} \`${scheme.parameter}\``;
      const meaning = about || `Sent in ${place}.`;
      const required = isNeededEverywhere(client, scheme.id);
      return [{ part: "option", wanted: own, meaning, required }];
    }
    case "oauth2ClientCredentials":
      return [
        { part: "clientId", wanted: "clientId", meaning: about || "Client id.", required: false },
        {
          part: "clientSecret",
          wanted: "clientSecret",
          meaning: about || "Client secret.",
          required: false,
        },
      ];
    case "external":
      return [];
  }
}

/** What the description says about the member of the token request that an option fills. */
function fieldMeaning(input: ServiceInput, operationId: string, field: string): string {
  const { client, declarations } = input;
  const operations = [...client.operations, ...client.hiddenOperations];
  const type = operations.find((one) => one.id === operationId)?.body?.contents[0]?.type;
  const record = type?.kind === "ref" ? declarations.get(type.id) : undefined;
  const found = record?.kind === "record" && record.fields.find((one) => one.name === field);
  const words = found ? found.documentation.description || found.documentation.summary : "";
  return words || `What the token is obtained with: \`${field}\`.`;
}

/** `scheme/part` → option. */
function optionNames(
  input: ServiceInput,
  schemes: readonly SecurityScheme[],
): ReadonlyMap<string, string> {
  const { settings, diagnostics } = input;
  const owned = new Set([...CLIENT_OPTIONS, settings.hostOption, ...Object.keys(settings.headers)]);
  const claims = schemes.flatMap((scheme) =>
    credentialsOf(input, scheme).map(({ part, wanted }): Claim => {
      const name = optionName(wanted);
      const prefixed = camelCase([...splitWords(scheme.id), ...splitWords(wanted)]);
      const candidates = [name, isIdentifier(prefixed) ? prefixed : `${name}Option`];
      return { id: `${scheme.id}/${part}`, text: wanted, given: null, candidates, derived: true };
    }),
  );
  return settleNames(
    claims,
    {
      what: `options of ${input.className}`,
      isReserved: (name) => owned.has(name),
      escape: (name) => `${name}Credential`,
    },
    diagnostics,
  );
}

function optionName(text: string): string {
  const spelled = camelCase(spellWords(text));
  return camelName(text) || (isIdentifier(spelled) ? spelled : `option${spelled}`);
}

function schemeMember(
  input: ServiceInput,
  scheme: SecurityScheme,
  names: ReadonlyMap<string, string>,
): ObjectMember {
  const option = (part: string): Code => literal(names.get(`${scheme.id}/${part}`) ?? part);
  const row = (kind: SchemeKind, members: readonly ObjectMember[]): ObjectMember => ({
    name: scheme.id,
    value: callOf(runtimeValue(kind), members.length > 0 ? objectOf(members) : null),
  });
  switch (scheme.kind) {
    case "bearer":
      return scheme.token === null
        ? row("bearerScheme", [{ name: "option", value: option("option") }])
        : row("tokenScheme", tokenMembers(input, scheme.token, option));
    case "basic":
      return row("basicScheme", [
        { name: "username", value: option("username") },
        { name: "password", value: option("password") },
      ]);
    case "apiKey": {
      const place = [
        { name: "in", value: runtimeValue(KEY_PLACES[scheme.in]) },
        { name: "name", value: literal(scheme.parameter) },
      ];
      if (scheme.claim) {
        return row("claimScheme", [
          ...place,
          { name: "claim", value: literal(scheme.claim.name) },
          { name: "of", value: literal(scheme.claim.scheme) },
        ]);
      }
      const required = isNeededEverywhere(input.client, scheme.id)
        ? [{ name: "required", value: literal(true) }]
        : [];
      return row("apiKeyScheme", [
        ...place,
        { name: "option", value: option("option") },
        ...required,
      ]);
    }
    case "oauth2ClientCredentials":
      return row("clientCredentialsScheme", [
        { name: "tokenUrl", value: literal(scheme.tokenUrl) },
        { name: "scopes", value: arrayOf(scheme.scopes.map(literal)) },
        { name: "clientId", value: option("clientId") },
        { name: "clientSecret", value: option("clientSecret") },
      ]);
    case "external":
      return row("externalScheme", []);
  }
}

type SchemeKind = Extract<RuntimeValue, `${string}Scheme`>;

const KEY_PLACES = { header: "inHeader", query: "inQuery", cookie: "inCookie" } as const;

function tokenMembers(
  input: ServiceInput,
  token: NonNullable<(SecurityScheme & { kind: "bearer" })["token"]>,
  option: (part: string) => Code,
): readonly ObjectMember[] {
  const credentials = token.credentials.map(({ field }) => ({ name: field, value: option(field) }));
  const members: ObjectMember[] = [
    { name: "operation", value: input.rowOf(token.operation) },
    { name: "credentials", value: objectOf(credentials) },
    { name: "token", value: literal(token.token) },
  ];
  if (token.expiresIn !== null)
    members.push({ name: "expiresIn", value: literal(token.expiresIn) });
  return [...members, { name: "lifetime", value: literal(token.defaultLifetime) }];
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
    planned.push({ name, required, mayBeFunction, values, environment: variables, description });
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
  for (const one of openIdOptions(client.openId)) add(one.name, false, one.description, one);
  return planned;
}

/** One option as a member of the interface. */
export function optionMember(option: OptionPlan): Code {
  const type =
    option.values.length > 0
      ? oauthType("OAuthClientAuthentication")
      : option.mayBeFunction
        ? code`string | ${runtimeType("TokenSource")}`
        : code`string`;
  return code`readonly ${identifier(option.name)}?: ${type} | undefined`;
}

/** Where an option is read from when it is absent. */
export function environmentNote(option: OptionPlan): string {
  if (option.environment.length === 0) return "";
  const variables = option.environment.map((one) => `\`${one}\``).join(", then ");
  return `Read from the environment when absent: ${variables}.`;
}
