/**
 * Names of a client: its classes, its package, its methods and their arguments.
 *
 * Decides: what is reserved in each of these places, and what a thing could be called instead. The asynchronous class has
 * the same methods as the other one.
 * Leaves to others: types, and the order in which everything is settled (`names.ts`).
 */
import type { Diagnostics } from "../../diagnostic.js";
import type { Api, Client, Operation, Parameter } from "../../model/api.js";
import { snakeCase } from "../../naming/casing.js";
import { type Claim, type Scope, settleNames } from "../../naming/scope.js";
import { spellWords, splitWords } from "../../naming/words.js";
import { memberScope, moduleName, moduleScope } from "./names.js";
import { isOpenIdName } from "./openid-names.js";
import { KNOWN_CLASSES } from "./reserved.js";
import { CLIENT_MEMBERS, RUNTIME_NAMES } from "./runtime.js";
import { isKeyword, pascalName, snakeName, spelledName } from "./spelling.js";
import { isIdentifier } from "./syntax.js";

export interface ClientNames extends ClassNames {
  /** Folder below the package. */
  readonly folder: string;
  /** By `Operation.id`. */
  readonly operations: ReadonlyMap<string, OperationNames>;
}

export interface OperationNames {
  readonly method: string;
  /** Constant that holds the row. */
  readonly row: string;
  readonly aliases: readonly string[];
}

export interface ClassNames {
  readonly className: string;
  readonly asyncName: string;
  readonly optionsName: string;
  readonly asyncOptionsName: string;
}

export function classNames(client: Client): ClassNames {
  const wanted = pascalName(client.className, "Api");
  const isTaken = (name: string): boolean => RUNTIME_NAMES.has(name) || KNOWN_CLASSES.has(name);
  const className =
    isTaken(wanted) || isTaken(`Async${wanted}`) || isTaken(`${wanted}Options`)
      ? `${wanted}Client`
      : wanted;
  return {
    className,
    asyncName: `Async${className}`,
    optionsName: `${className}Options`,
    asyncOptionsName: `Async${className}Options`,
  };
}

/** Names in the root of the package that are not a client's. */
const ROOT = ["errors", "models", "py"];

export function clientNames(
  api: Api,
  classes: ReadonlyMap<string, ClassNames>,
  diagnostics: Diagnostics,
): ReadonlyMap<string, ClientNames> {
  const folders = settleNames(
    api.clients.map((client): Claim => ({
      id: client.id,
      text: client.id,
      given: null,
      candidates: [moduleName(client.id), spelledName(client.id, "client")],
      derived: true,
    })),
    moduleScope("packages of clients", ROOT),
    diagnostics,
  );
  return new Map(
    api.clients.map((client) => [
      client.id,
      {
        ...(classes.get(client.id) ?? classNames(client)),
        folder: folders.get(client.id) ?? "client",
        operations: operationNames(client, diagnostics),
      },
    ]),
  );
}

function operationNames(
  client: Client,
  diagnostics: Diagnostics,
): ReadonlyMap<string, OperationNames> {
  const scope = methodScope(client);
  const methods = settleNames(client.operations.map(methodClaim), scope, diagnostics);
  const all = [...client.operations, ...client.hiddenOperations];
  const rows = settleNames(
    all.map((operation): Claim => {
      const method = methods.get(operation.id);
      const base = method ?? methodClaim(operation).candidates[0] ?? "operation";
      const name = constant(base);
      return {
        id: operation.id,
        text: name,
        given: null,
        candidates: [name, `${name}_CALL`],
        rank: method === undefined ? 1 : 0,
        derived: true,
      };
    }),
    {
      what: `rows of ${client.id}`,
      isReserved: (name) => name === "SERVICE" || name === "OPENID" || isKeyword(name),
      escape: (name) => `${name}_CALL`,
      key: (name) => name.normalize("NFKC"),
    },
    diagnostics,
  );
  const found = new Map<string, OperationNames>();
  for (const operation of all) {
    const row = rows.get(operation.id) ?? "OPERATION";
    const method = methods.get(operation.id) ?? row.toLowerCase();
    const aliases = operation.aliases.map((alias) => snakeName(alias) || alias);
    found.set(operation.id, { method, row, aliases: aliases.filter(isIdentifier) });
  }
  return withFreeAliases(client, found, scope, diagnostics);
}

/** Scripts without capitals have no other way to be a constant. */
function constant(method: string): string {
  const upper = method.replace(/_$/, "").toUpperCase().normalize("NFKC");
  return isIdentifier(upper) ? upper : `ROW_${upper}`;
}

function methodScope(client: Client): Scope {
  return memberScope(
    `methods of ${client.className}`,
    (name) => CLIENT_MEMBERS.has(name) || name.startsWith("_") || isOpenIdName(client, name),
  );
}

function methodClaim(operation: Operation): Claim {
  const { id, method, path, givenName } = operation;
  // The model calls an operation without an id by its method and path.
  const isMadeUp = id === `${method.toLowerCase()} ${path}`;
  const words = splitWords(path);
  const place = snakeCase([method, ...(words.length > 0 ? words : ["root"])]);
  const spelled = snakeCase([method, ...spellWords(path)]);
  const own = snakeName(id);
  const idWords = splitWords(id);
  const candidates = isMadeUp
    ? [place, `${place}_slash`, spelled]
    : own !== ""
      ? [own, spelledName(id, "call"), spelled]
      : [...(idWords.length > 0 ? [snakeCase([method, ...idWords])] : []), place, spelled];
  return {
    id,
    text: id,
    given: givenName === null ? null : snakeName(givenName) || givenName,
    candidates: candidates.map((one) => one.normalize("NFKC")).filter(isIdentifier),
    // `/users/` beside `/users`: the one without the slash has the plain name.
    exact: isMadeUp ? !/.\/$/.test(path) : isWritten(id, own),
    span: operation.span,
  };
}

/** Whether a text is the name already, but for its casing. */
export function isWritten(text: string, name: string): boolean {
  return text === name || /^[A-Za-z][A-Za-z0-9]*$/.test(text);
}

/** An alias stays callable, so it must be free. Two aliases of one operation may well be the same in this casing. */
function withFreeAliases(
  client: Client,
  operations: ReadonlyMap<string, OperationNames>,
  scope: Scope,
  diagnostics: Diagnostics,
): ReadonlyMap<string, OperationNames> {
  const owner = new Map<string, string>();
  for (const { id } of client.operations) owner.set(operations.get(id)?.method ?? id, id);
  const result = new Map(operations);
  for (const { id, span } of client.operations) {
    const names = operations.get(id);
    if (names === undefined) continue;
    const aliases = [...new Set(names.aliases)].filter((alias) => {
      const other = owner.get(alias);
      if (other === id) return false;
      if (other === undefined && !scope.isReserved(alias)) {
        owner.set(alias, id);
        return true;
      }
      diagnostics.error(
        other === undefined ? "name-not-expressible" : "name-collision",
        other === undefined
          ? `"${id}" cannot have the alias "${alias}": the SDK needs that name`
          : `the alias "${alias}" of "${id}" is the name of "${other}" already`,
        { span, hint: `take it out of "x-sdk-aliases"` },
      );
      return false;
    });
    result.set(id, { ...names, aliases });
  }
  return result;
}

export function parameterKey(parameter: Parameter): string {
  return `${parameter.in}/${parameter.name}`;
}
