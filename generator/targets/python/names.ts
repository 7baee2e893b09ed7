/**
 * Every name of the Python SDK, settled once and before anything is printed.
 *
 * Decides: which things share a scope; what each would like to be called; what is reserved there and what is tried in
 * its place. Public names of the SDK itself (clients, options, errors) are settled first: no schema can move them.
 *
 * Classes are `UserDto`, as the description writes them; everything else is `user_dto` or `USER_DTO`. An explicit name
 * has the casing of its kind, too. A name that Python needs for itself has an underscore behind it.
 *
 * Leaves to others: names inside one client (`client-names.ts`); words and casings, and who wins (`naming/`).
 */
import type { Diagnostics } from "../../diagnostic.js";
import type {
  Api,
  Declaration,
  EnumDeclaration,
  RecordDeclaration,
  TypeId,
} from "../../model/api.js";
import { pascalCase } from "../../naming/casing.js";
import { cutBytes } from "../../naming/hash.js";
import { type Claim, type Scope, settleNames } from "../../naming/scope.js";
import { spellWords, splitWords } from "../../naming/words.js";
import { type ClassNames, classNames, type ClientNames, clientNames } from "./client-names.js";
import type { ErrorNames } from "./errors.js";
import { BUILTIN_TYPES, ENUM_MEMBERS, KNOWN_CLASSES, MODEL_MEMBERS } from "./reserved.js";
import { RUNTIME_NAMES } from "./runtime.js";
import { constantName, isKeyword, pascalName, snakeName, spelledName } from "./spelling.js";
import { isIdentifier } from "./syntax.js";

export interface Names {
  /** Of the class or alias that stands for a declaration. */
  readonly types: ReadonlyMap<TypeId, string>;
  /** The same names, to be looked up: a field must not have one of them. */
  readonly typeNames: ReadonlySet<string>;
  /** Path of the module that declares a type, below the package. */
  readonly modelFiles: ReadonlyMap<TypeId, string>;
  /** By `Client.id`. */
  readonly clients: ReadonlyMap<string, ClientNames>;
}

/** Longest name of a module without its ending, in bytes. */
const MODULE_BYTES = 90;

export function settleAllNames(api: Api, errors: ErrorNames, diagnostics: Diagnostics): Names {
  const classes = new Map(api.clients.map((client) => [client.id, classNames(client)]));
  const owned = new Set([
    ...RUNTIME_NAMES,
    ...errors.all,
    ...[...classes.values()].flatMap(classNamesOf),
  ]);
  const settled = settleNames(api.declarations.map(typeClaim), typeScope(owned), diagnostics);
  const types = new Map(api.declarations.map((one) => [one.id, settled.get(one.id) ?? one.id]));
  return {
    types,
    typeNames: new Set(types.values()),
    modelFiles: modelFiles(types, diagnostics),
    clients: clientNames(api, classes, diagnostics),
  };
}

function classNamesOf(names: ClassNames): readonly string[] {
  return [names.className, names.asyncName, names.optionsName, names.asyncOptionsName];
}

// ------------------------------------------------------------------------------------------------ types

function typeScope(owned: ReadonlySet<string>): Scope {
  return {
    what: "classes",
    isReserved: (name) =>
      !isIdentifier(name) || owned.has(name) || KNOWN_CLASSES.has(name) || isKeyword(name),
    escape: (name) => (isIdentifier(name) ? `${name}Model` : pascalName(name, "Model")),
    key: (name) => name.normalize("NFKC"),
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
    given: givenName === null ? null : pascalName(givenName, "Model"),
    candidates: candidates.length > 0 ? candidates : [`Model${spelled}`],
    rank: origin === "component" ? 1 : 2,
    span,
  };
}

function modelFiles(
  types: ReadonlyMap<TypeId, string>,
  diagnostics: Diagnostics,
): ReadonlyMap<TypeId, string> {
  const claims = [...types].map(([id, name]): Claim => ({
    id,
    text: name,
    given: null,
    candidates: [moduleName(name), moduleName(spelledName(id, "model"))],
    derived: true,
  }));
  const modules = settleNames(claims, moduleScope("modules of models", []), diagnostics);
  return new Map([...modules].map(([id, stem]) => [id, `models/${stem}.py`]));
}

export function moduleName(text: string): string {
  return cutBytes(snakeName(text) || spelledName(text, "model"), MODULE_BYTES, "_");
}

const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout)$/;

/** Names of modules in one folder: file systems ignore case, and what cannot be imported by name is of no use. */
export function moduleScope(what: string, owned: readonly string[]): Scope {
  const taken = new Set(owned);
  return {
    what,
    isReserved: (stem) => DEVICE.test(stem) || taken.has(stem) || isKeyword(stem),
    escape: (stem) => `${stem}_`,
    key: (stem) => stem.normalize("NFKC").toLowerCase(),
    limit: MODULE_BYTES,
  };
}

// --------------------------------------------------------------------------------------------- members

/** Scope of what stands side by side in a class or a list of arguments, in small letters. */
export function memberScope(what: string, isReserved: (name: string) => boolean): Scope {
  return {
    what,
    isReserved: (name) => isKeyword(name) || isReserved(name),
    escape: (name) => `${name}_`,
    key: (name) => name.normalize("NFKC"),
  };
}

export function memberClaim(
  id: string,
  text: string,
  givenName: string | null,
  more: Partial<Claim> = {},
): Claim {
  const own = snakeName(text) || spelledName(text, "field");
  return {
    id,
    text,
    given: givenName === null ? null : snakeName(givenName) || givenName,
    candidates: [own, spelledName(text, "field")],
    ...more,
  };
}

/** Names of the fields of a record, by their names on the wire. */
export function fieldNames(
  declaration: RecordDeclaration,
  types: ReadonlySet<string>,
  diagnostics: Diagnostics,
): ReadonlyMap<string, string> {
  const claims = declaration.fields.map((field) =>
    memberClaim(field.name, field.name, field.givenName, { span: field.span }),
  );
  return settleNames(
    claims,
    // A name without capitals, as some scripts have them, could be that of a class.
    memberScope(
      `fields of ${declaration.id}`,
      (name) => MODEL_MEMBERS.has(name) || types.has(name),
    ),
    diagnostics,
  );
}

/** Names of the members of an enum, in their order. */
export function enumNames(
  declaration: EnumDeclaration,
  diagnostics: Diagnostics,
): readonly string[] {
  const claims = declaration.members.map(({ value, givenName }): Claim => {
    const text = String(value);
    const prefix = typeof value === "number" ? "VALUE" : "MEMBER";
    const words = splitWords(text);
    const plain = constantName(words.length > 0 ? words : spellWords(text), prefix);
    return {
      id: text,
      text,
      given: givenName === null ? null : constantName(splitWords(givenName), "MEMBER"),
      candidates: [plain, constantName(spellWords(text), prefix)],
      span: declaration.span,
    };
  });
  const names = settleNames(
    claims,
    {
      what: `values of ${declaration.id}`,
      isReserved: (name) => isKeyword(name) || ENUM_MEMBERS.has(name) || BUILTIN_TYPES.has(name),
      escape: (name) => `${name}_`,
      key: (name) => name.normalize("NFKC"),
      remedy: "x-enum-varnames",
    },
    diagnostics,
  );
  return declaration.members.map(({ value }) => names.get(String(value)) ?? String(value));
}
