/**
 * The service behind a client: its security schemes, the options that fill them, and its row.
 *
 * Decides: which option each credential has, and which of them are required.
 *
 * - An option is named by its scheme. The parts of basic authentication and of client credentials have their usual
 *   names, with the scheme's in front when two schemes want them.
 * - An API key is required when there is no secured operation that could do without it.
 *
 * Leaves to others: where the service is (`host.ts`), what the runtime does with a scheme (`SecurityKinds`).
 */
import { code, type Code, join } from "../../code/code.js";
import type { Diagnostics } from "../../diagnostic.js";
import type { Client, Declaration, SecurityScheme, TokenSource, TypeId } from "../../model/api.js";
import { camelCase } from "../../naming/casing.js";
import { type Claim, settleNames } from "../../naming/scope.js";
import { spellWords, splitWords } from "../../naming/words.js";
import type { ErrorNames } from "./errors.js";
import { basePath, defaultHost, hostMeaning } from "./host.js";
import type { Packages } from "./layout.js";
import { type ClientNames, operationsOf } from "./names.js";
import { openIdOptions } from "./openid-names.js";
import type { JavaClientOptions, JavaOptions } from "./options.js";
import type { OptionPlan } from "./plan.js";
import { camelName, capitalised } from "./spelling.js";
import { identifier, isIdentifier, long, reference, text, whole } from "./syntax.js";

export interface ServicePlan {
  readonly options: readonly OptionPlan[];
  readonly row: Code;
}

export interface ServiceInput {
  readonly client: Client;
  readonly settings: JavaClientOptions;
  readonly options: JavaOptions;
  readonly names: ClientNames;
  readonly packages: Packages;
  readonly errors: ErrorNames;
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
  readonly diagnostics: Diagnostics;
}

/** Setters that `ClientOptions` has already. */
const CLIENT_OPTIONS: ReadonlySet<string> = new Set(
  (
    "authentication build connectTimeout copy deadline environment errorHandling header headers httpClient logLevel logger " +
    "maxResponseBytes maxRetries middleware option self source text ticker timeout class"
  ).split(" "),
);

export function planService(input: ServiceInput): ServicePlan {
  const { client, settings, options, packages } = input;
  const schemes = usedSchemes(client);
  const names = optionNames(input, schemes);
  const beside = new Set(schemesBeside(client).map((one) => one.id));
  const service = reference("ServiceRow", packages.internal);
  const host = defaultHost(client);
  const prefixes = options.environment.map((one) => code`, ${text(one)}`);
  const calls: Code[] = [
    code`${service}.of(${text(input.names.className)}, ${text(`${agentProduct(options)}/${options.version}`)}${join(prefixes)})`,
    code`.host(${text(settings.hostOption)}, ${host === null ? code`null` : text(host)}, ${text(basePath(client))})`,
    ...schemes.map((one) => {
      const call = beside.has(one.id) ? code`.beside` : code`.scheme`;
      return code`${call}(${text(one.id)}, ${schemeExpression(input, one, names)})`;
    }),
    ...Object.entries(settings.headers).map(
      ([option, header]) => code`.header(${text(option)}, ${text(header)})`,
    ),
    ...openIdOptions(client.openId).map(({ name, secret }) =>
      secret ? code`.secretOption(${text(name)})` : code`.option(${text(name)})`,
    ),
  ];
  const { envelope } = client;
  if (envelope !== null) {
    const pointer = (one: string | null): Code => (one === null ? code`null` : text(one));
    const values = envelope.success.values.map((one) =>
      typeof one === "number" && Number.isInteger(one) ? long(one) : text(String(one)),
    );
    calls.push(
      code`.envelope(${text(envelope.success.pointer)}, ${reference("List", "java.util")}.of(${join(values, code`, `)}), ${pointer(envelope.message)}, ${pointer(envelope.code)}, ${pointer(envelope.requestId)}, ${pointer(envelope.data)})`,
    );
  }
  const table = input.errors.tables.get(client.id);
  const exception = (name: string): Code => code`${reference(name, packages.exception)}::new`;
  for (const { status, className } of table?.statuses ?? []) {
    calls.push(code`.error(${whole(status)}, ${exception(className)})`);
  }
  if (table) calls.push(code`.errors(${exception(table.client)}, ${exception(table.server)})`);
  return {
    options: planOptions(input, schemes, names, host),
    row: join(calls, code`\n            `),
  };
}

/** What the SDK calls itself to the service, without its version. */
function agentProduct({ artifact }: JavaOptions): string {
  return `${artifact.replace(/-?java(-sdk)?$/, "") || artifact}-java`;
}

// ---------------------------------------------------------------------------------------------- schemes

/** Schemes that an operation needs, or that another scheme takes a claim from. Document order. */
function usedSchemes(client: Client): readonly SecurityScheme[] {
  const used = new Set(
    operationsOf(client).flatMap((one) =>
      one.security.flatMap((all) => all.map((use) => use.scheme)),
    ),
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
  const own = scheme.givenName ?? scheme.id;
  const about = scheme.documentation.description || scheme.documentation.summary;
  const part = (name: string, wanted: string, meaning: string, required = false): Credential => ({
    part: name,
    wanted,
    meaning: about || meaning,
    required,
  });
  switch (scheme.kind) {
    case "bearer": {
      const { token } = scheme;
      if (token === null) {
        return [part("option", own, "Token that is sent as `Authorization: Bearer`.")];
      }
      return token.credentials.map(({ field, option }) => ({
        part: field,
        wanted: option,
        meaning: fieldMeaning(input, token, field),
        required: true,
      }));
    }
    case "basic":
      return [
        part("username", "username", "User name."),
        part("password", "password", "Password."),
      ];
    case "apiKey": {
      if (scheme.claim) return [];
      const place = `the ${scheme.in === "query" ? "query parameter" : scheme.in} \`${scheme.parameter}\``;
      const required = isNeededEverywhere(input.client, scheme.id);
      return [part("option", own, `Sent in ${place}.`, required)];
    }
    case "oauth2ClientCredentials":
      return [
        part("clientId", "clientId", "Client id."),
        part("clientSecret", "clientSecret", "Client secret."),
      ];
    case "signature":
      return [
        part("keyId", scheme.keyId, "ID of the key that requests are signed with."),
        part("secret", scheme.secret, "Secret that requests are signed with. It is never sent."),
      ].map((one, index) => ({
        ...one,
        meaning:
          index === 0
            ? "ID of the key that requests are signed with."
            : "Secret that requests are signed with. It is never sent.",
      }));
    case "external":
      return [];
  }
}

/** What the description says about the member of the token request that an option fills. */
function fieldMeaning(input: ServiceInput, token: TokenSource, field: string): string {
  const seller = operationsOf(input.client).find((one) => one.id === token.operation);
  const type = seller?.body?.contents[0]?.type;
  const record = type?.kind === "ref" ? input.declarations.get(type.id) : undefined;
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
  const owned = new Set([settings.hostOption, ...Object.keys(settings.headers)]);
  const all = schemes.flatMap((scheme) =>
    credentialsOf(input, scheme).map(({ part, wanted }) => ({ scheme, part, wanted })),
  );
  // An access key that buys a token may sign requests as well: where the description gives an option the same name, it
  // is the same option.
  const named = all.filter(({ scheme }) => scheme.kind === "signature" || isBought(scheme));
  const idOf = (one: (typeof all)[number]): string => {
    const first = named.includes(one)
      ? named.find((other) => other.wanted === one.wanted)
      : undefined;
    const { scheme, part } = first ?? one;
    return `${scheme.id}/${part}`;
  };
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
      what: `options of ${input.names.className}`,
      isReserved: (name) => owned.has(name) || CLIENT_OPTIONS.has(name) || !isIdentifier(name),
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

/**
 * Schemes that a client uses only where it is told to: those that sign requests where no operation needs that, because
 * every operation that accepts one accepts something else as well.
 */
export function schemesBeside(client: Client): readonly SecurityScheme[] {
  return client.schemes.filter((scheme) => {
    if (scheme.kind !== "signature") return false;
    const using = operationsOf(client).filter((one) =>
      one.security.some((all) => all.some((use) => use.scheme === scheme.id)),
    );
    return (
      using.length > 0 &&
      using.every((one) => one.security.some((all) => !all.some((use) => use.scheme === scheme.id)))
    );
  });
}

function optionName(wanted: string): string {
  const spelled = camelCase(spellWords(wanted));
  return camelName(wanted) || (isIdentifier(spelled) ? spelled : "credential");
}

function schemeExpression(
  input: ServiceInput,
  scheme: SecurityScheme,
  names: ReadonlyMap<string, string>,
): Code {
  const { packages } = input;
  const kinds = reference("SecurityKinds", packages.internal);
  const option = (part: string): Code => text(names.get(`${scheme.id}/${part}`) ?? part);
  switch (scheme.kind) {
    case "bearer":
      return scheme.token === null
        ? code`${kinds}.bearer(${option("option")})`
        : code`${kinds}.token(${tokenValues(input, scheme.token, option)})`;
    case "basic":
      return code`${kinds}.basic(${option("username")}, ${option("password")})`;
    case "apiKey": {
      const { claim } = scheme;
      if (claim) {
        const values = [scheme.parameter, claim.name, claim.scheme].map(text);
        return code`${kinds}.${KEY_PLACES[scheme.in]}Claim(${join(values, code`, `)})`;
      }
      const required = isNeededEverywhere(input.client, scheme.id) ? code`true` : code`false`;
      return code`${kinds}.${KEY_PLACES[scheme.in]}Key(${text(scheme.parameter)}, ${option("option")}, ${required})`;
    }
    case "oauth2ClientCredentials":
      return code`${kinds}.clientCredentials(${text(scheme.tokenUrl)}, ${text(scheme.scopes.join(" "))}, ${option("clientId")}, ${option("clientSecret")})`;
    case "signature": {
      const { word, hash, signs, nonce, date, headers } = scheme;
      const values = [text(word), text(hash), option("keyId"), option("secret")];
      const further = headers.flatMap(({ name, value }) => [name, value]);
      values.push(...[signs, nonce, date, ...further].map((one) => text(one)));
      return code`${kinds}.signature(${join(values, code`, `)})`;
    }
    case "external":
      return code`${kinds}.external()`;
  }
}

const KEY_PLACES = { header: code`header`, query: code`query`, cookie: code`cookie` } as const;

function tokenValues(
  input: ServiceInput,
  token: TokenSource,
  option: (part: string) => Code,
): Code {
  const row = input.names.operations.get(token.operation)?.row ?? token.operation;
  const pairs = token.credentials.flatMap(({ field }) => [text(field), option(field)]);
  const values = [
    code`() -> ${identifier(row)}.ROW`,
    text(token.token),
    token.expiresIn === null ? code`null` : text(token.expiresIn),
    long(token.defaultLifetime),
    ...pairs,
  ];
  return join(values, code`, `);
}

// ---------------------------------------------------------------------------------------------- options

function planOptions(
  input: ServiceInput,
  schemes: readonly SecurityScheme[],
  names: ReadonlyMap<string, string>,
  host: string | null,
): readonly OptionPlan[] {
  const { client, settings, options } = input;
  const planned: OptionPlan[] = [];
  const add = (
    name: string,
    required: boolean,
    description: string,
    mayBeSupplier = false,
  ): void => {
    if (planned.some((one) => one.name === name)) return;
    const property = isIdentifier(name) ? name : `${name}_`;
    const environment = options.environment.map((prefix) => `${prefix}_${variableOf(name)}`);
    planned.push({ name, property, required, mayBeSupplier, environment, description });
  };
  for (const scheme of schemes) {
    const isToken = scheme.kind === "bearer" && scheme.token === null;
    for (const { part, meaning, required } of credentialsOf(input, scheme)) {
      add(names.get(`${scheme.id}/${part}`) ?? part, required, meaning, isToken);
    }
  }
  add(settings.hostOption, host === null, hostMeaning(client));
  for (const [name, header] of Object.entries(settings.headers)) {
    add(name, false, `Sent with every call as the header \`${header}\`.`);
  }
  const beside = schemesBeside(client).map((one) => `\`${one.id}\``);
  if (beside.length > 0) {
    planned.push({
      name: "authentication",
      property: "authentication",
      required: false,
      mayBeSupplier: false,
      environment: [],
      description: `Another way to prove who calls, in place of the usual one: ${beside.join(", ")}.`,
    });
  }
  for (const one of openIdOptions(client.openId)) add(one.name, false, one.description);
  return planned;
}

/** Where an option is read from when it is absent. */
export function environmentNote(option: OptionPlan): readonly string[] {
  if (option.environment.length === 0) return [];
  const variables = option.environment.map((one) => `\`${one}\``).join(", then ");
  return [`Read from the environment when absent: ${variables}.`];
}

/** `accessKeyId` → `ACCESS_KEY_ID`, as the runtime does it. */
export function variableOf(option: string): string {
  return option
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3_$2$4")
    .replace(/\W+/g, "_")
    .toUpperCase();
}

export function setterOf(option: OptionPlan): Code {
  return identifier(`set${capitalised(option.property)}`);
}
