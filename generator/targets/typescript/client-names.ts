/**
 * Names of a client: its classes, methods, functions, modules and the members of its requests.
 *
 * Decides: what is reserved in each of these places, and what a thing could be called instead.
 * Leaves to others: types, and the order in which everything is settled (`names.ts`).
 */
import type { Diagnostics } from "../../diagnostic.js";
import type { Client, Operation, Parameter } from "../../model/api.js";
import { camelCase } from "../../naming/casing.js";
import { fileStem, folderScope, spelledStem } from "../../naming/files.js";
import { type Claim, type Scope, settleNames } from "../../naming/scope.js";
import { spellWords, splitWords } from "../../naming/words.js";
import { schemesBeside } from "./authentication.js";
import { GLOBALS, JAVASCRIPT_WORDS, OBJECT_MEMBERS } from "./reserved.js";
import { isOpenIdName, OPENID_MODULE, signsIn } from "./openid-names.js";
import { CORE_MEMBERS, RUNTIME_NAMES } from "./runtime.js";
import { camelName, capitalised, pascalName } from "./spelling.js";
import { isIdentifier } from "./syntax.js";

export interface ClientNames {
  readonly folder: string;
  readonly className: string;
  readonly coreName: string;
  readonly optionsName: string;
  /** Of the interfaces of what the service sends by itself. */
  readonly webhooksType: string;
  readonly callbacksType: string;
  /** By `Operation.id`. */
  readonly operations: ReadonlyMap<string, OperationNames>;
  /** By tag; `null` for operations without one. */
  readonly tags: ReadonlyMap<string | null, { readonly file: string; readonly namespace: string }>;
  /** Constants that are schemes beside the client, by the id of the scheme. */
  readonly authentications: ReadonlyMap<string, string>;
}

export interface OperationNames {
  readonly method: string;
  readonly functionName: string;
  readonly row: string;
  readonly aliases: readonly string[];
  /** Of the interface of its parameters, used where it has any. */
  readonly requestType: string;
  /** Of the interface of the bodies of its failures, used where the description knows any. */
  readonly errorsType: string;
  /** By `in/name`. */
  readonly members: ReadonlyMap<string, string>;
}

/** Member of the request object that holds the body, when there are parameters besides it. */
export const BODY_MEMBER = "body";

/** Identity of an operation's request type among the types. */
export function requestId(client: Client, operation: Operation): string {
  return `${client.id}/${operation.id}#request`;
}

/** Identity of the interface of an operation's failures among the types. */
export function errorsId(client: Client, operation: Operation): string {
  return `${client.id}/${operation.id}#errors`;
}

/** Identity of the interface of a client's webhooks, or of its callbacks, among the types. */
export function sentId(client: Client, what: "webhooks" | "callbacks"): string {
  return `${client.id}#${what}`;
}

// ---------------------------------------------------------------------------------------------- clients

export interface ClassNames {
  readonly className: string;
  readonly coreName: string;
  readonly optionsName: string;
}

export function classNames(client: Client): ClassNames {
  const wanted = isIdentifier(client.className)
    ? client.className
    : pascalName(client.className, "Api");
  const className = RUNTIME_NAMES.has(wanted) || GLOBALS.has(wanted) ? `${wanted}Client` : wanted;
  const stem = className.replace(/Client$/, "") || className;
  const coreName = RUNTIME_NAMES.has(`${stem}Core`) ? `${className}Core` : `${stem}Core`;
  const optionsName = RUNTIME_NAMES.has(`${className}Options`)
    ? `${className}ConstructorOptions`
    : `${className}Options`;
  return { className, coreName, optionsName };
}

export function methodNames(client: Client, diagnostics: Diagnostics): ReadonlyMap<string, string> {
  const claims = client.operations.map((operation): Claim => ({
    id: operation.id,
    text: operation.id,
    given:
      operation.givenName === null ? null : camelName(operation.givenName) || operation.givenName,
    candidates: methodCandidates(operation),
    ...(isMadeUp(operation) ? { exact: !/.\/$/.test(operation.path) } : {}),
    span: operation.span,
  }));
  return settleNames(claims, methodScope(client), diagnostics);
}

function methodScope(client: Client): Scope {
  return {
    what: `methods of ${client.className}`,
    isReserved: (name) =>
      OBJECT_MEMBERS.has(name) || CORE_MEMBERS.has(name) || isOpenIdName(client, name),
    escape: (name) => `${name}_`,
  };
}

/** The model calls an operation without an id by its method and path. */
function isMadeUp({ id, method, path }: Operation): boolean {
  return id === `${method.toLowerCase()} ${path}`;
}

function methodCandidates(operation: Operation): readonly string[] {
  const { id, method, path } = operation;
  // `/users/` beside `/users`: the one without the slash has the plain name.
  if (isMadeUp(operation)) {
    const words = [method, ...splitWords(path)];
    const named = words.length > 1 ? words : [method, "root"];
    return [
      camelCase(named),
      camelCase([...named, "slash"]),
      camelCase([method, ...spellWords(path)]),
    ];
  }
  const place = camelCase([method, ...splitWords(path)]);
  const spelled = camelCase([method, ...spellWords(path)]);
  const own = camelName(id);
  const words = splitWords(id);
  const particular = [id, camelCase(spellWords(id))].filter((one) => isIdentifier(one));
  if (own !== "") return [own, ...particular, spelled];
  // `123`: not a name by itself. `🚀`: nothing to read aloud.
  return words.length > 0 ? [camelCase([method, ...words]), place, spelled] : [place, spelled];
}

export function functionBase(operation: Operation): string {
  return (
    methodCandidates({ ...operation, id: operation.givenName ?? operation.id })[0] ?? "operation"
  );
}

export function clientNames(
  client: Client,
  classes: ReadonlyMap<string, ClassNames>,
  methods: ReadonlyMap<string, ReadonlyMap<string, string>>,
  settled: ReadonlyMap<string, string>,
  diagnostics: Diagnostics,
): ClientNames {
  const { className, coreName, optionsName } = classes.get(client.id) ?? classNames(client);
  const folder = `src/${clientFolder(client)}`;
  const operations = new Map<string, OperationNames>();
  const types = new Set(settled.values());
  const moduleNames = functionNames(client, methods.get(client.id), types, diagnostics);
  const authentications = new Map(
    schemesBeside(client).map(({ id }) => [id, moduleNames.get(schemeClaimId(id)) ?? id]),
  );
  for (const operation of [...client.operations, ...client.hiddenOperations]) {
    const functionName = moduleNames.get(operation.id) ?? operation.id;
    operations.set(operation.id, {
      method: methods.get(client.id)?.get(operation.id) ?? functionName,
      functionName,
      row: moduleNames.get(`${operation.id}#row`) ?? functionName,
      aliases: operation.aliases.map((alias) => camelName(alias) || alias).filter(isIdentifier),
      requestType: settled.get(requestId(client, operation)) ?? operation.id,
      errorsType: settled.get(errorsId(client, operation)) ?? operation.id,
      members: memberNames(operation, diagnostics),
    });
  }
  reportAliases(client, operations, diagnostics);
  return {
    folder,
    className,
    coreName,
    optionsName,
    webhooksType: settled.get(sentId(client, "webhooks")) ?? client.id,
    callbacksType: settled.get(sentId(client, "callbacks")) ?? client.id,
    operations,
    authentications,
    tags: tagNames(client, folder, types, diagnostics),
  };
}

/** Folders of the package that are not a client's. */
function clientFolder(client: Client): string {
  const stem = fileStem(client.id);
  return ["models", "runtime", "errors", "features", "index"].includes(stem)
    ? `${stem}-client`
    : stem;
}

function schemeClaimId(id: string): string {
  return `scheme/${id}`;
}

/** Functions, rows and schemes of all modules of a client: `index.ts` exports the functions side by side. */
function functionNames(
  client: Client,
  methods: ReadonlyMap<string, string> | undefined,
  types: ReadonlySet<string>,
  diagnostics: Diagnostics,
): ReadonlyMap<string, string> {
  const claims = schemesBeside(client).map((scheme): Claim => {
    const text = scheme.givenName ?? scheme.id;
    const name = camelName(text) || "signature";
    const long = `${name}Authentication`;
    const candidates = RUNTIME_NAMES.has(name) ? [long] : [name, long];
    return { id: schemeClaimId(scheme.id), text, given: null, candidates, rank: 3, derived: true };
  });
  for (const operation of [...client.operations, ...client.hiddenOperations]) {
    const method = methods?.get(operation.id) ?? functionBase(operation);
    const rank = methods?.has(operation.id) === true ? 0 : 1;
    const id = operation.id;
    claims.push(
      { id, text: method, given: null, candidates: [method], rank, derived: true },
      {
        id: `${id}#row`,
        text: `${method}Operation`,
        given: null,
        candidates: [`${method}Operation`, `${method}Row`],
        rank: 2,
        derived: true,
      },
    );
  }
  return settleNames(claims, functionScope(client, types), diagnostics);
}

/** What a module of operations itself uses. */
const MODULE_NAMES: ReadonlySet<string> = new Set([
  "call",
  "callPaged",
  "core",
  "options",
  "request",
  "service",
]);

/** `types`: names of types, which are imported beside; only one that its description gives can begin as a function does. */
function functionScope(client: Client, types: ReadonlySet<string>): Scope {
  return {
    what: `functions of ${client.id}`,
    isReserved: (name) =>
      types.has(name) ||
      JAVASCRIPT_WORDS.has(name) ||
      MODULE_NAMES.has(name) ||
      isOpenIdName(client, name),
    escape: (name) => `${name}_`,
  };
}

function tagNames(
  client: Client,
  folder: string,
  types: ReadonlySet<string>,
  diagnostics: Diagnostics,
): ClientNames["tags"] {
  const used = [...new Set(client.operations.map((operation) => operation.tag))];
  const claims = used.map((tag): Claim => {
    const given = client.tags.find((one) => one.name === tag)?.givenName ?? null;
    const text = given ?? tag ?? "operations";
    return {
      id: tag === null ? "" : `tag/${tag}`,
      text,
      given: null,
      candidates: [fileStem(text), fileStem(spellWords(text).join(" ")), spelledStem(text)],
      rank: tag === null ? 1 : 0,
      derived: true,
    };
  });
  const own = ["index", "core", "client", "webhooks", ...(signsIn(client) ? [OPENID_MODULE] : [])];
  const scope = folderScope(`files of ${client.id}`, own, "operations");
  const stems = settleNames(claims, scope, diagnostics);
  const tags = new Map<string | null, { file: string; namespace: string }>();
  for (const tag of used) {
    const stem = stems.get(tag === null ? "" : `tag/${tag}`) ?? "operations";
    // Words of different stems may meet again without their dashes, so the digits of a cut or hash stay in.
    tags.set(tag, { file: `${folder}/${stem}.ts`, namespace: "" });
  }
  return withNamespaces(tags, client, types, diagnostics);
}

/** `users` in `import * as users`. */
function withNamespaces(
  tags: ReadonlyMap<string | null, { readonly file: string }>,
  client: Client,
  types: ReadonlySet<string>,
  diagnostics: Diagnostics,
): ClientNames["tags"] {
  const stemOf = (file: string): string => file.replace(/^.*\/|\.ts$/g, "");
  const claims = [...tags.values()].map(({ file }): Claim => {
    const name = camelCase(splitWords(stemOf(file)));
    return {
      id: file,
      text: stemOf(file),
      given: null,
      candidates: [isIdentifier(name) ? name : `tag${name}`],
      derived: true,
    };
  });
  const names = settleNames(claims, functionScope(client, types), diagnostics);
  return new Map(
    [...tags].map(([tag, { file }]) => [tag, { file, namespace: names.get(file) ?? "operations" }]),
  );
}

/** An alias stays callable, so it must be free. */
function reportAliases(
  client: Client,
  operations: ReadonlyMap<string, OperationNames>,
  diagnostics: Diagnostics,
): void {
  const owner = new Map<string, string>();
  for (const operation of client.operations) {
    owner.set(operations.get(operation.id)?.method ?? operation.id, operation.id);
  }
  for (const operation of client.operations) {
    for (const alias of operations.get(operation.id)?.aliases ?? []) {
      const scope = methodScope(client);
      const other = owner.get(alias);
      if (other === undefined && !scope.isReserved(alias)) owner.set(alias, operation.id);
      else {
        diagnostics.error(
          other === undefined ? "name-not-expressible" : "name-collision",
          other === undefined
            ? `"${operation.id}" cannot have the alias "${alias}": the SDK needs that name`
            : `the alias "${alias}" of "${operation.id}" is the name of "${other}" already`,
          { span: operation.span, hint: `take it out of "x-sdk-aliases"` },
        );
      }
    }
  }
}

// ------------------------------------------------------------------------------- members of a request

const PLACES = ["path", "query", "header", "cookie"] as const;

function memberNames(operation: Operation, diagnostics: Diagnostics): ReadonlyMap<string, string> {
  if (operation.parameters.length === 0) return new Map();
  const hasBody = operation.body !== null;
  return settleNames(
    operation.parameters.map(memberClaim),
    {
      what: `parameters of ${operation.id}`,
      // What every object inherits would be found in a request that does not have it.
      isReserved: (name) => name in Object.prototype || (hasBody && name === BODY_MEMBER),
      escape: (name) => `${name}_`,
    },
    diagnostics,
  );
}

export function parameterKey(parameter: Parameter): string {
  return `${parameter.in}/${parameter.name}`;
}

function memberClaim(parameter: Parameter): Claim {
  const { name, givenName, span } = parameter;
  const spelled = camelCase(spellWords(name));
  const own = isIdentifier(name) ? name : camelName(name) || spelled;
  const base = isIdentifier(own) ? own : `_${own}`;
  const given = givenName === null ? null : camelName(givenName) || givenName;
  return {
    id: parameterKey(parameter),
    text: name,
    given,
    candidates: [
      base,
      `${base}In${capitalised(parameter.in)}`,
      isIdentifier(spelled) ? spelled : base,
    ],
    rank: PLACES.indexOf(parameter.in),
    span,
  };
}
