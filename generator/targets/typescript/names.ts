/**
 * Every name of the TypeScript SDK, settled once and before anything is printed.
 *
 * Decides: which things share a scope; what each would like to be called; what is reserved there and what is tried in
 * its place. Public names of the SDK itself (clients, options, errors) are settled first: no schema can move them.
 *
 * A name that is written in the casing of its kind already is kept letter by letter (`UserDTO`, `listOIDCApps`);
 * others are put together from their words. Members of JSON objects keep the names they have on the wire: a value of
 * an interface *is* the JSON. Parameters have those names as well where they are identifiers, so that a member is
 * called the same wherever it goes.
 *
 * Leaves to others: names inside one client (`client-names.ts`); words and casings, and who wins (`naming/`).
 */
import type { Diagnostics } from "../../diagnostic.js";
import type { Api, Client, Declaration, Operation, TypeId } from "../../model/api.js";
import { homesOf } from "../../model/homes.js";
import { pascalCase } from "../../naming/casing.js";
import { fileStem, folderScope, spelledStem } from "../../naming/files.js";
import { type Claim, type Scope, settleNames } from "../../naming/scope.js";
import { spellWords } from "../../naming/words.js";
import {
  classNames,
  type ClientNames,
  clientNames,
  errorsId,
  functionBase,
  methodNames,
  requestId,
  sentId,
} from "./client-names.js";
import type { ErrorNames } from "./errors.js";
import { GLOBALS, JAVASCRIPT_WORDS, TYPE_WORDS } from "./reserved.js";
import { RUNTIME_NAMES } from "./runtime.js";
import { capitalised, pascalName } from "./spelling.js";
import { isIdentifier } from "./syntax.js";
import { hasFailures } from "./failures.js";
import { hasWebhooks } from "./webhooks.js";
import type { Views } from "./views.js";

export interface Names {
  /** Of the type that stands for a declaration. */
  readonly types: ReadonlyMap<TypeId, string>;
  /** Of the second type of a declaration, for requests. */
  readonly requestViews: ReadonlyMap<TypeId, string>;
  /** Path of the file that declares a type, second types included: its own, or that of what it is part of. */
  readonly modelFiles: ReadonlyMap<TypeId, string>;
  /** By `Client.id`. */
  readonly clients: ReadonlyMap<string, ClientNames>;
}

export function settleAllNames(
  api: Api,
  views: Views,
  errors: ErrorNames,
  diagnostics: Diagnostics,
): Names {
  const classes = new Map(api.clients.map((client) => [client.id, classNames(client)]));
  const methods = new Map(
    api.clients.map((client) => [client.id, methodNames(client, diagnostics)]),
  );

  const owned = new Set([
    ...RUNTIME_NAMES,
    ...errors.all,
    ...[...classes.values()].flatMap((one) => [one.className, one.coreName, one.optionsName]),
  ]);
  const claims: Claim[] = api.declarations.map(typeClaim);
  const declarations = new Map(api.declarations.map((one) => [one.id, one]));
  for (const id of views.split) claims.push(viewClaim(id, declarations.get(id)));
  for (const client of api.clients) {
    for (const operation of client.operations) {
      const method = methods.get(client.id)?.get(operation.id) ?? operation.id;
      claims.push(requestClaim(client, operation, method));
      if (hasFailures(client, operation)) claims.push(errorsClaim(client, operation, method));
    }
    for (const what of ["webhooks", "callbacks"] as const) {
      if (hasWebhooks(client)) claims.push(sentClaim(client, what));
    }
    for (const operation of client.hiddenOperations) {
      claims.push(requestClaim(client, operation, functionBase(operation)));
    }
  }
  const settled = settleNames(claims, typeScope(owned), diagnostics);

  const types = new Map(api.declarations.map((one) => [one.id, settled.get(one.id) ?? one.id]));
  const clients = new Map(
    api.clients.map((client) => [
      client.id,
      clientNames(client, classes, methods, settled, diagnostics),
    ]),
  );
  return {
    types,
    requestViews: new Map([...views.split].map((id) => [id, settled.get(`${id}#request`) ?? id])),
    modelFiles: modelFiles(api, types, clients, diagnostics),
    clients,
  };
}

// ------------------------------------------------------------------------------------------------ types

function typeScope(owned: ReadonlySet<string>): Scope {
  return {
    what: "types",
    isReserved: (name) =>
      !isIdentifier(name) ||
      owned.has(name) ||
      GLOBALS.has(name) ||
      TYPE_WORDS.has(name) ||
      JAVASCRIPT_WORDS.has(name),
    escape: (name) => (isIdentifier(name) ? `${name}Model` : pascalName(name, "Model")),
  };
}

/** A component is `UserDto`; an inline schema has the words of its path, `User.address` → `UserAddress`. */
function typeClaim(declaration: Declaration): Claim {
  const { id, givenName, origin, span } = declaration;
  const path = id.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "");
  const spelled = pascalCase(spellWords(id));
  const candidates = [pascalName(id, "Model"), path, spelled].filter((one) => isIdentifier(one));
  return {
    id,
    text: id,
    given: givenName === null ? null : givenType(givenName),
    candidates: candidates.length > 0 ? candidates : [`Model${spelled}`],
    rank: origin === "component" ? 1 : 2,
    span,
  };
}

/** `x-sdk-name` as it is written, or the words of it where it is no identifier. */
function givenType(name: string): string {
  return isIdentifier(name) ? name : pascalName(name, "Model");
}

function viewClaim(id: TypeId, declaration: Declaration | undefined): Claim {
  const given = declaration?.givenName ?? null;
  const base = given === null ? pascalName(id, "Model") : givenType(given);
  return {
    id: `${id}#request`,
    text: `${base}Request`,
    given: null,
    candidates: [`${base}Request`, `${base}RequestBody`],
    rank: 3,
    derived: true,
  };
}

function requestClaim(client: Client, operation: Operation, method: string): Claim {
  const name = capitalised(method).replace(/_$/, "");
  return {
    id: requestId(client, operation),
    text: `${name}Request`,
    given: null,
    candidates: [
      `${name}Request`,
      `${name}Parameters`,
      `${pascalName(client.id, "Api")}${name}Request`,
    ],
    rank: 3,
    derived: true,
  };
}

/**
 * A component has a file, in which its inline types stand as well; inline types of operations stand together by tag,
 * in a file that is called like the module of that tag.
 */
function errorsClaim(client: Client, operation: Operation, method: string): Claim {
  const name = capitalised(method).replace(/_$/, "");
  return {
    id: errorsId(client, operation),
    text: `${name}Errors`,
    given: null,
    candidates: [
      `${name}Errors`,
      `${name}Failures`,
      `${pascalName(client.id, "Api")}${name}Errors`,
    ],
    rank: 3,
    derived: true,
  };
}

function sentClaim(client: Client, what: "webhooks" | "callbacks"): Claim {
  const stem = client.className.replace(/Client$/, "") || client.className;
  const name = pascalName(`${stem} ${what}`, "Api");
  return {
    id: sentId(client, what),
    text: name,
    given: null,
    candidates: [name, pascalName(`${client.className} ${what}`, "Api")],
    rank: 3,
    derived: true,
  };
}

function modelFiles(
  api: Api,
  types: ReadonlyMap<TypeId, string>,
  clients: ReadonlyMap<string, ClientNames>,
  diagnostics: Diagnostics,
): ReadonlyMap<TypeId, string> {
  const homes = homesOf(api);
  const claims = [...types].flatMap(([id, name]): readonly Claim[] => {
    const home = homes.get(id);
    if (home?.kind === "operation" || (home !== undefined && home.id !== id)) return [];
    // `UserDTO` and `UserDto` meet in `user-dto`. It is read back as the second one, and the first spells its capitals.
    const candidates = [fileStem(name), fileStem(id), spelledStem(name)];
    const exact = pascalName(fileStem(name), "Model") === name;
    return [{ id, text: name, given: null, candidates, exact, derived: true }];
  });
  const stems = settleNames(
    claims,
    folderScope("files of models", ["index"], "model"),
    diagnostics,
  );
  const modules = new Map<string, string>();
  for (const client of api.clients) {
    const { tags, folder } = clients.get(client.id) ?? {};
    for (const { id, tag } of [...client.operations, ...client.hiddenOperations]) {
      const file = tags?.get(tag)?.file ?? `${folder ?? `src/${client.id}`}/core.ts`;
      modules.set(`${client.id}/${id}`, file.replace(/^src\//, "src/models/"));
    }
  }
  return new Map(
    [...homes].map(([id, home]) => [
      id,
      home.kind === "type"
        ? `src/models/${stems.get(home.id) ?? home.id}.ts`
        : (modules.get(`${home.client}/${home.id}`) ?? `src/models/${home.id}.ts`),
    ]),
  );
}
