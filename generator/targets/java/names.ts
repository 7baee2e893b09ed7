/**
 * Every name of the Java SDK, settled once and before anything is printed.
 *
 * Decides: which things share a scope; what each would like to be called; what is reserved there and what is tried in its
 * place. Names of classes that differ in case only would share a file, so they count as one. Public names of the SDK
 * itself (clients, options, exceptions) are settled first: no schema can move them.
 * Leaves to others: words and casings, and who wins (`naming/`).
 */
import type { Diagnostics } from "../../diagnostic.js";
import type {
  Api,
  Client,
  Declaration,
  EnumDeclaration,
  Operation,
  Parameter,
  RecordDeclaration,
  TypeId,
} from "../../model/api.js";
import { camelCase, pascalCase } from "../../naming/casing.js";
import { type Claim, type Scope, settleNames } from "../../naming/scope.js";
import { spellWords, splitWords } from "../../naming/words.js";
import { OPENID_METHODS } from "./openid-names.js";
import { CLIENT_METHODS, PLATFORM_TYPES, PROPERTY_WORDS, RUNTIME_TYPES } from "./reserved.js";
import { camelName, capitalised, constantName, pascalName } from "./spelling.js";
import { isIdentifier } from "./syntax.js";

export interface Names {
  /** Of the class that stands for a declaration; an alias has none. */
  readonly types: ReadonlyMap<TypeId, string>;
  /** By `Client.id`. */
  readonly clients: ReadonlyMap<string, ClientNames>;
}

export interface ClientNames {
  readonly className: string;
  readonly asyncName: string;
  readonly optionsName: string;
  /** Of the class that holds the rows. */
  readonly rowsName: string;
  /** By `Operation.id`. */
  readonly operations: ReadonlyMap<string, OperationNames>;
}

export interface OperationNames {
  readonly method: string;
  readonly paginator: string;
  readonly aliases: readonly string[];
  /** Class inside the class of rows. */
  readonly row: string;
  /** Of the class of its parameters, used where it has any. */
  readonly requestType: string;
  /** Property and key of each parameter, by `in/name`; of the body under `body`. */
  readonly members: ReadonlyMap<string, string>;
}

/** Member of the request object that holds the body, when there are parameters besides it. */
export const BODY_MEMBER = "body";

export function settleAllNames(
  api: Api,
  requestSuffix: string,
  exceptions: readonly string[],
  diagnostics: Diagnostics,
): Names {
  const classes = new Map(api.clients.map((client) => [client.id, classNames(client)]));
  const methods = new Map(
    api.clients.map((client) => [client.id, methodNames(client, diagnostics)]),
  );
  const owned = new Set(
    [...classes.values()]
      .flatMap((one) => Object.values(one))
      .concat(exceptions)
      .map(lower),
  );
  const claims: Claim[] = api.declarations.filter((one) => one.kind !== "alias").map(typeClaim);
  for (const client of api.clients) {
    for (const operation of operationsOf(client)) {
      if (operation.parameters.length === 0) continue;
      const method = methods.get(client.id)?.get(operation.id) ?? operation.id;
      claims.push(requestClaim(client, operation, method, requestSuffix));
    }
  }
  const settled = settleNames(claims, typeScope(owned), diagnostics);
  const taken = new Set([...settled.values()].map(lower));
  return {
    types: new Map(
      api.declarations.flatMap((one): [TypeId, string][] => {
        const name = settled.get(one.id);
        return name === undefined ? [] : [[one.id, name]];
      }),
    ),
    clients: new Map(
      api.clients.map((client) => {
        const names = classes.get(client.id) ?? classNames(client);
        const own = methods.get(client.id) ?? new Map<string, string>();
        const operations = operationNames(client, own, settled, taken, diagnostics);
        return [client.id, { ...names, operations }];
      }),
    ),
  };
}

export function operationsOf(client: Client): readonly Operation[] {
  return [...client.operations, ...client.hiddenOperations];
}

function lower(name: string): string {
  return name.toLowerCase();
}

// ---------------------------------------------------------------------------------------------- clients

function classNames(client: Client): Omit<ClientNames, "operations"> {
  const wanted = isIdentifier(client.className)
    ? client.className
    : pascalName(client.className, "Api");
  const className =
    RUNTIME_TYPES.has(wanted) || PLATFORM_TYPES.has(wanted) ? `${wanted}Client` : wanted;
  const optionsName =
    className === "Client" || className === "Request"
      ? `${className}SettingsOptions`
      : `${className}Options`;
  return {
    className,
    asyncName: `Async${className}`,
    optionsName,
    rowsName: `${className}Operations`,
  };
}

/** The model calls an operation without an id by its method and path. */
function isMadeUp({ id, method, path }: Operation): boolean {
  return id === `${method.toLowerCase()} ${path}`;
}

function methodNames(client: Client, diagnostics: Diagnostics): ReadonlyMap<string, string> {
  const shown = new Set(client.operations);
  const claims = operationsOf(client).map((operation): Claim => ({
    id: operation.id,
    text: operation.id,
    given:
      operation.givenName === null ? null : camelName(operation.givenName) || operation.givenName,
    candidates: methodCandidates(operation),
    rank: shown.has(operation) ? 0 : 1,
    derived: !shown.has(operation),
    ...(isMadeUp(operation) ? { exact: !/.\/$/.test(operation.path) } : {}),
    span: operation.span,
  }));
  return settleNames(claims, methodScope(client), diagnostics);
}

function methodScope(client: Client): Scope {
  const openId = new Set<string>(client.openId === null ? [] : OPENID_METHODS);
  return {
    what: `methods of ${client.className}`,
    isReserved: (name) => !isIdentifier(name) || CLIENT_METHODS.has(name) || openId.has(name),
    escape: (name) => `${name}_`,
  };
}

function methodCandidates(operation: Operation): readonly string[] {
  const { id, method, path } = operation;
  const spelled = legalOr(camelCase([method, ...spellWords(path)]), "operation");
  if (isMadeUp(operation)) {
    const words = [method, ...splitWords(path)];
    const named = words.length > 1 ? words : [method, "root"];
    const plain = legalOr(camelCase(named), spelled);
    return [plain, legalOr(camelCase([...named, "slash"]), spelled), spelled];
  }
  const own = camelName(id);
  const words = splitWords(id);
  const particular = [id, camelCase(spellWords(id))].filter(isIdentifier);
  if (own !== "") return [own, ...particular, spelled];
  const withMethod = legalOr(camelCase([method, ...words]), spelled);
  return words.length > 0 ? [withMethod, spelled] : [spelled];
}

function legalOr(name: string, otherwise: string): string {
  return isIdentifier(name) ? name : otherwise;
}

function operationNames(
  client: Client,
  methods: ReadonlyMap<string, string>,
  settled: ReadonlyMap<string, string>,
  types: ReadonlySet<string>,
  diagnostics: Diagnostics,
): ReadonlyMap<string, OperationNames> {
  const claims = operationsOf(client).map((operation): Claim => {
    const base = capitalised(methods.get(operation.id) ?? "operation").replace(/_$/, "");
    return {
      id: operation.id,
      text: `${base}Row`,
      given: null,
      candidates: [`${base}Row`, `${base}OperationRow`],
      derived: true,
    };
  });
  const rows = settleNames(
    claims,
    {
      what: `rows of ${client.id}`,
      isReserved: (name) => types.has(lower(name)) || !isIdentifier(name),
      escape: (name) => `${name}_`,
      key: lower,
    },
    diagnostics,
  );
  const taken = new Set(methods.values());
  const names = new Map<string, OperationNames>();
  for (const operation of operationsOf(client)) {
    const method = methods.get(operation.id) ?? operation.id;
    const paginator = `${method}Paginator`;
    names.set(operation.id, {
      method,
      paginator: taken.has(paginator) ? `${paginator}_` : paginator,
      aliases: operation.aliases.map((alias) => camelName(alias) || alias).filter(isIdentifier),
      row: rows.get(operation.id) ?? method,
      requestType: settled.get(requestId(client, operation)) ?? capitalised(method),
      members: memberNames(operation, diagnostics),
    });
  }
  return names;
}

// ------------------------------------------------------------------------------------------------ types

function typeScope(owned: ReadonlySet<string>): Scope {
  return {
    what: "types",
    isReserved: (name) =>
      !isIdentifier(name) ||
      DEVICE.test(name) ||
      owned.has(lower(name)) ||
      RUNTIME_TYPES.has(name) ||
      PLATFORM_TYPES.has(name),
    escape: (name) => (isIdentifier(name) ? `${name}Model` : pascalName(name, "Model")),
    key: lower,
    // Names of inner classes stand in names of files as well.
    limit: 100,
  };
}

/** Files that Windows takes for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout)$/i;

/** A component is `UserDto`; an inline schema has the words of its path, `User.address` → `UserAddress`. */
function typeClaim(declaration: Declaration): Claim {
  const { id, givenName, origin, span } = declaration;
  const path = id.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "");
  const candidates = [pascalName(id, "Model"), path, pascalCase(spellWords(id))].filter(
    isIdentifier,
  );
  return {
    id,
    text: id,
    given: givenName === null ? null : pascalName(givenName, "Model"),
    candidates: candidates.length > 0 ? candidates : ["Model"],
    rank: origin === "component" ? 1 : 2,
    span,
  };
}

export function requestId(client: Client, operation: Operation): string {
  return `${client.id}/${operation.id}#request`;
}

function requestClaim(client: Client, operation: Operation, method: string, suffix: string): Claim {
  const name = capitalised(method).replace(/_$/, "");
  return {
    id: requestId(client, operation),
    text: `${name}${suffix}`,
    given: null,
    candidates: [
      `${name}${suffix}`,
      `${name}Parameters`,
      `${pascalName(client.id, "Api")}${name}${suffix}`,
    ],
    rank: 3,
    derived: true,
  };
}

// ----------------------------------------------------------------------------------------------- members

/** Two properties whose getters have one name are one. */
function propertyScope(what: string, more: readonly string[] = []): Scope {
  return {
    what,
    isReserved: (name) =>
      !isIdentifier(name) || PROPERTY_WORDS.has(name) || name === "class" || more.includes(name),
    escape: (name) => (isIdentifier(`${name}_`) ? `${name}_` : `property${capitalised(name)}`),
    key: capitalised,
  };
}

function propertyCandidates(name: string): readonly string[] {
  const spelled = camelCase(spellWords(name));
  const own = camelName(name) || (isIdentifier(spelled) ? spelled : "");
  const base = own !== "" ? own : `property${pascalName(name, "Value")}`;
  return [base, isIdentifier(spelled) ? spelled : base];
}

/** Property of each field, by its name on the wire. */
export function fieldNames(
  record: RecordDeclaration,
  diagnostics: Diagnostics,
): ReadonlyMap<string, string> {
  const claims = record.fields.map((field): Claim => ({
    id: field.name,
    text: field.name,
    given: field.givenName === null ? null : camelName(field.givenName) || field.givenName,
    candidates: propertyCandidates(field.name),
    span: field.span,
  }));
  return settleNames(claims, propertyScope(`fields of ${record.id}`), diagnostics);
}

const PLACES = ["path", "query", "header", "cookie"] as const;

export function parameterKey(parameter: Parameter): string {
  return `${parameter.in}/${parameter.name}`;
}

function memberNames(operation: Operation, diagnostics: Diagnostics): ReadonlyMap<string, string> {
  if (operation.parameters.length === 0) return new Map();
  const claims = operation.parameters.map((parameter): Claim => {
    const [base = "value", spelled = base] = propertyCandidates(parameter.name);
    const { givenName } = parameter;
    return {
      id: parameterKey(parameter),
      text: parameter.name,
      given: givenName === null ? null : camelName(givenName) || givenName,
      candidates: [base, `${base}In${capitalised(parameter.in)}`, spelled],
      rank: PLACES.indexOf(parameter.in),
      span: parameter.span,
    };
  });
  const reserved = operation.body === null ? [] : [BODY_MEMBER];
  const scope = propertyScope(`parameters of ${operation.id}`, reserved);
  return settleNames(claims, scope, diagnostics);
}

/** Constant of each value of an enum, in their order. */
export function constantNames(
  declaration: EnumDeclaration,
  diagnostics: Diagnostics,
): readonly string[] {
  const claims = declaration.members.map(({ value, givenName }): Claim => {
    const text = String(value);
    return {
      id: `${typeof value}/${text}`,
      text,
      given: givenName === null ? null : constantName(givenName, "VALUE"),
      candidates: [
        typeof value === "number"
          ? constantName(text.replace("-", "minus ").replace(".", " point "), "VALUE")
          : constantName(text, "VALUE"),
        constantName(spellWords(text).join(" "), "VALUE"),
      ],
      span: declaration.span,
    };
  });
  const names = settleNames(
    claims,
    {
      what: `values of ${declaration.id}`,
      isReserved: (name) => !isIdentifier(name),
      escape: (name) => `${name}_`,
      remedy: "x-enum-varnames",
    },
    diagnostics,
  );
  return claims.map((claim) => names.get(claim.id) ?? claim.text);
}
