/**
 * The service behind a client: its security schemes, the options that fill them, and its row.
 *
 * Decides: which option each credential has, and which of them are required.
 *
 * - An option is named by its scheme. The parts of basic authentication and of client credentials have their usual
 *   names, with the scheme's in front when two schemes want them.
 * - An API key is required when there is no secured operation that could do without it.
 *
 * Leaves to others: where the service is (`host.ts`), the rows of schemes (`schemes.ts`), and where the row of
 * the service stands (`clients.ts`).
 */
import { code, type Code } from "../../code/code.js";
import type { Diagnostics } from "../../diagnostic.js";
import type { Client, Declaration, SecurityScheme, TypeId } from "../../model/api.js";
import { snakeCase } from "../../naming/casing.js";
import { type Claim, settleNames } from "../../naming/scope.js";
import { splitWords } from "../../naming/words.js";
import { agentOf } from "./agent.js";
import { type ErrorNames, errorReference } from "./errors.js";
import { defaultHost, hostMeaning, hostRow } from "./host.js";
import { call, dictOf, type Expression, type Item, keyword, tupleOf } from "./layout.js";
import { memberScope } from "./names.js";
import { openIdOptions, optionName } from "./openid-names.js";
import type { ClientSettings, PythonOptions } from "./options.js";
import type { OptionPlan } from "./plan.js";
import { CLIENT_OPTIONS, runtimeValue, variableOf } from "./runtime.js";
import { schemeRow } from "./schemes.js";
import { isIdentifier, literal } from "./syntax.js";
import { spelledName } from "./spelling.js";

export interface ServicePlan {
  readonly options: readonly OptionPlan[];
  readonly row: Expression;
}

export interface ServiceInput {
  readonly client: Client;
  readonly settings: ClientSettings;
  readonly options: PythonOptions;
  readonly className: string;
  readonly errors: ErrorNames;
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
  /** The constant that is the row of an operation. */
  readonly rowOf: (operationId: string) => Code;
  readonly diagnostics: Diagnostics;
}

export function planService(input: ServiceInput): ServicePlan {
  const { client, options } = input;
  const schemes = usedSchemes(client);
  const names = optionNames(input, schemes);
  const host = optionName(input.settings.hostOption);
  const items: Item[] = [
    keyword(code`name`, literal(input.className)),
    keyword(code`agent`, literal(`${agentOf(options.package)}/${options.version}`)),
    keyword(code`environment`, tupleOf(options.environment.map(literal))),
    keyword(code`host`, hostRow(client, host)),
  ];
  const table = (input.errors.tables.get(client.id) ?? []).map(({ key, className }) => ({
    key: literal(/^\d+$/.test(key) ? Number(key) : key),
    value: errorReference(className),
  }));
  items.push(keyword(code`errors`, dictOf(table, true)));
  if (schemes.length > 0) {
    const rows = schemes.map((scheme) => ({
      key: literal(scheme.id),
      value: schemeRow(
        {
          option: (part) => names.get(`${scheme.id}/${part}`) ?? part,
          required: isNeededEverywhere(client, scheme.id),
          rowOf: input.rowOf,
        },
        scheme,
      ),
    }));
    items.push(keyword(code`schemes`, dictOf(rows, true)));
  }
  const texts = (entries: readonly (readonly [string, string])[]): Expression =>
    dictOf(
      entries.map(([name, value]) => ({ key: literal(optionName(name)), value: literal(value) })),
    );
  const headers = Object.entries(input.settings.headers);
  if (headers.length > 0) items.push(keyword(code`headers`, texts(headers)));
  const further = openIdOptions(client.openId).map(({ name, kind }) => [name, kind] as const);
  if (further.length > 0) items.push(keyword(code`options`, texts(further)));
  const envelope = envelopeRow(client);
  if (envelope) items.push(keyword(code`envelope`, envelope));
  const beside = schemesBeside(client).map((one) => [authenticationValue(one), one.id] as const);
  if (beside.length > 0) items.push(keyword(code`beside`, texts(beside)));
  return {
    options: planOptions(input, schemes, names, host),
    row: call(runtimeValue("Service"), items, true),
  };
}

function envelopeRow(client: Client): Expression | null {
  const { envelope } = client;
  if (envelope === null) return null;
  const items: Item[] = [
    keyword(code`success`, literal(envelope.success.pointer)),
    keyword(code`values`, tupleOf(envelope.success.values.map(literal))),
  ];
  const add = (name: Code, pointer: string | null): void => {
    if (pointer !== null) items.push(keyword(name, literal(pointer)));
  };
  add(code`message`, envelope.message);
  add(code`code`, envelope.code);
  add(code`request_id`, envelope.requestId);
  add(code`data`, envelope.data);
  return call(runtimeValue("Envelope"), items);
}

// ---------------------------------------------------------------------------------------------- schemes

/**
 * Schemes that a client uses only where it is told to: those that sign requests, where every operation that accepts one
 * accepts something else as well.
 */
export function schemesBeside(client: Client): readonly SecurityScheme[] {
  const operations = [...client.operations, ...client.hiddenOperations];
  return client.schemes.filter((scheme) => {
    if (scheme.kind !== "signature") return false;
    const using = operations.filter((one) =>
      one.security.some((all) => all.some((use) => use.scheme === scheme.id)),
    );
    return (
      using.length > 0 &&
      using.every((one) => one.security.some((all) => !all.some((use) => use.scheme === scheme.id)))
    );
  });
}

/** What the option `authentication` calls a scheme. */
function authenticationValue(scheme: SecurityScheme): string {
  return optionName(scheme.givenName ?? scheme.id);
}

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
  const secured = client.operations.filter((operation) => operation.security.length > 0);
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
  const open = (part: string, wanted: string, usual: string): Credential => ({
    part,
    wanted,
    meaning: about || usual,
    required: false,
  });
  switch (scheme.kind) {
    case "bearer": {
      const { token } = scheme;
      if (token === null) {
        return [open("option", own, "Token that is sent as `Authorization: Bearer`.")];
      }
      return token.credentials.map(({ field, option }) => ({
        part: field,
        wanted: option,
        meaning: fieldMeaning(input, token.operation, field),
        required: true,
      }));
    }
    case "basic":
      return [
        open("username", "username", "User name."),
        open("password", "password", "Password."),
      ];
    case "apiKey": {
      if (scheme.claim) return [];
      const place = `the ${scheme.in === "query" ? "query parameter" : scheme.in} \`${scheme.parameter}\``;
      const required = isNeededEverywhere(client, scheme.id);
      return [{ ...open("option", own, `Sent in ${place}.`), required }];
    }
    case "oauth2ClientCredentials":
      return [
        open("clientId", "clientId", "Client id."),
        open("clientSecret", "clientSecret", "Client secret."),
      ];
    case "signature":
      return [
        open("keyId", scheme.keyId, "ID of the key that requests are signed with."),
        open("secret", scheme.secret, "Secret that requests are signed with. It is never sent."),
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
  const own = [settings.hostOption, ...Object.keys(settings.headers)].map(optionName);
  const owned = new Set([...CLIENT_OPTIONS, ...own]);
  const all = schemes.flatMap((scheme) =>
    credentialsOf(input, scheme).map(({ part, wanted }) => ({ scheme, part, wanted })),
  );
  // An access key that buys a token may sign requests as well: where the description gives an option the same name, it
  // is the same option.
  const named = all.filter(
    ({ scheme }) =>
      scheme.kind === "signature" || (scheme.kind === "bearer" && scheme.token !== null),
  );
  const idOf = (one: (typeof all)[number]): string => {
    const first = named.includes(one) ? named.find(({ wanted }) => wanted === one.wanted) : one;
    return first ? `${first.scheme.id}/${first.part}` : "";
  };
  const claims = all
    .filter((one) => idOf(one) === `${one.scheme.id}/${one.part}`)
    .map(({ scheme, part, wanted }): Claim => {
      const name = isIdentifier(optionName(wanted))
        ? optionName(wanted)
        : spelledName(wanted, "option");
      const prefixed = snakeCase([...splitWords(scheme.id), ...splitWords(wanted)]);
      const candidates = [name, isIdentifier(prefixed) ? prefixed : `${name}_option`];
      return { id: `${scheme.id}/${part}`, text: wanted, given: null, candidates, derived: true };
    });
  const scope = memberScope(`options of ${input.className}`, (name) => owned.has(name));
  const escape = (name: string): string => `${name}_credential`;
  const settled = settleNames(claims, { ...scope, escape }, diagnostics);
  return new Map(
    all.map((one) => [`${one.scheme.id}/${one.part}`, settled.get(idOf(one)) ?? one.wanted]),
  );
}

// ---------------------------------------------------------------------------------------------- options

function planOptions(
  input: ServiceInput,
  schemes: readonly SecurityScheme[],
  names: ReadonlyMap<string, string>,
  host: string,
): readonly OptionPlan[] {
  const { client, settings, options } = input;
  const planned: OptionPlan[] = [];
  const add = (
    name: string,
    required: boolean,
    description: string,
    { mayBeFunction = false, values = [] as readonly string[] } = {},
  ): void => {
    if (planned.some((one) => one.name === name)) return;
    const environment = options.environment.map((prefix) => `${prefix}_${variableOf(name)}`);
    planned.push({ name, required, mayBeFunction, values, environment, description });
  };
  for (const scheme of schemes) {
    const isToken = scheme.kind === "bearer" && scheme.token === null;
    for (const { part, meaning, required } of credentialsOf(input, scheme)) {
      const note = isToken ? `${meaning}\n\nA function is asked for it at every attempt.` : meaning;
      add(names.get(`${scheme.id}/${part}`) ?? part, required, note, { mayBeFunction: isToken });
    }
  }
  add(host, defaultHost(client) === null, hostMeaning(client));
  for (const [name, header] of Object.entries(settings.headers)) {
    add(optionName(name), false, `Sent with every call as the header \`${header}\`.`);
  }
  const beside = schemesBeside(client);
  if (beside.length > 0) {
    const meaning = "Another way to prove who calls, in place of the usual one.";
    const told = beside.map((one) => one.documentation.description || one.documentation.summary);
    const description = [meaning, ...told].filter((text) => text !== "").join("\n\n");
    const values = beside.map(authenticationValue);
    const required = false;
    planned.push({
      name: "authentication",
      required,
      mayBeFunction: false,
      values,
      environment: [],
      description,
    });
  }
  for (const one of openIdOptions(client.openId)) add(one.name, false, one.description, one);
  return planned;
}

/** Where an option is read from when it is absent. */
export function environmentNote(option: OptionPlan): string {
  if (option.environment.length === 0) return "";
  const variables = option.environment.map((one) => `\`${one}\``).join(", then ");
  return `Read from the environment when absent: ${variables}.`;
}
