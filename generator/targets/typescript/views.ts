/**
 * Requests and answers see the same record differently where fields are `readOnly` or `writeOnly`.
 *
 * Decides: which declarations need a second type for requests. Only those do that a request can reach and whose fields,
 * or fields below them, differ: a required `readOnly` field must not be demanded from a caller, and a `writeOnly` one
 * is not in an answer. The same goes for bytes: a part of an upload may be a `Blob` or a buffer, JSON holds text.
 * All others are one type: that of answers, or that of requests where it is only uploaded.
 * Leaves to others: the names of the second types (`names.ts`), and their fields (`declarations.ts`).
 */
import type { Api, Content, Declaration, Field, Operation, Type, TypeId } from "../../model/api.js";
import { mentioned, partsOf, reachable, typesOf } from "../../model/mentions.js";

/** `request`: what a caller passes. `answer`: what a call gives, and the only view of most types. */
export type View = "request" | "answer";

export interface Views {
  /** Declarations with a type for requests besides the one for answers. */
  readonly split: ReadonlySet<TypeId>;
  /** What the first or only type of a declaration is for. */
  main(id: TypeId): View;
  /** Fields of a record in a view. */
  fields(declaration: Declaration & { kind: "record" }, view: View): readonly Field[];
}

export function findViews(api: Api, declarations: ReadonlyMap<TypeId, Declaration>): Views {
  const operations = api.clients.flatMap((one) => [...one.operations, ...one.hiddenOperations]);
  const find = (id: TypeId): Declaration | undefined => declarations.get(id);
  const requested = reachable(operations.flatMap(requestTypes), find, "read");
  const sent = [
    ...api.clients.flatMap((client) => client.webhooks),
    ...operations.flatMap((operation) => operation.callbacks),
  ].flatMap(({ body }) => (body?.contents ?? []).flatMap(typesOf));
  const answered = reachable([...operations.flatMap(answerTypes), ...sent], find, "write");
  const uploaded = reachable(operations.flatMap(uploadTypes), find, "read");
  const differing = [...requested].filter((id) => {
    const declaration = declarations.get(id);
    if (declaration === undefined) return false;
    if (uploaded.has(id) && answered.has(id) && partsOf(declaration, "read").some(holdsBytes))
      return true;
    if (declaration.kind !== "record") return false;
    return declaration.fields.some(
      (field) => field.access === "read" || (field.access === "write" && answered.has(id)),
    );
  });
  const split = new Set([...usersOf(differing, declarations)].filter((id) => requested.has(id)));
  return {
    split,
    main: (id) => (uploaded.has(id) && !answered.has(id) && !split.has(id) ? "request" : "answer"),
    fields: (declaration, view) => {
      const hidden = view === "request" ? "read" : "write";
      const keepsAll = !split.has(declaration.id) && !answered.has(declaration.id);
      return keepsAll
        ? declaration.fields
        : declaration.fields.filter((field) => field.access !== hidden);
    },
  };
}

function requestTypes(operation: Operation): readonly Type[] {
  return [
    ...operation.parameters.map((parameter) => parameter.type),
    ...(operation.body?.contents ?? []).flatMap(typesOf),
  ];
}

/** Whether bytes can stand in a body as they are: as the whole of it, or as parts. */
export function holdsParts({ kind }: Content): boolean {
  return kind === "multipart" || kind === "bytes";
}

function uploadTypes(operation: Operation): readonly Type[] {
  return (operation.body?.contents ?? []).filter(holdsParts).map((content) => content.type);
}

function answerTypes(operation: Operation): readonly Type[] {
  return operation.responses.flatMap((one) => one.contents.flatMap(typesOf));
}

/** Whether a type says itself, not by way of a declaration, that bytes as such are in it. */
function holdsBytes(type: Type): boolean {
  switch (type.kind) {
    case "bytes":
      return type.encoding === "raw";
    case "list":
      return holdsBytes(type.items);
    case "tuple":
      return [...type.items, ...(type.rest ? [type.rest] : [])].some(holdsBytes);
    case "map":
      return holdsBytes(type.values);
    case "nullable":
      return holdsBytes(type.of);
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "literal":
    case "ref":
    case "unknown":
    case "never":
      return false;
  }
}

/** The declarations themselves and all that lead to one of them. */
function usersOf(
  ids: readonly TypeId[],
  declarations: ReadonlyMap<TypeId, Declaration>,
): ReadonlySet<TypeId> {
  const users = new Map<TypeId, TypeId[]>();
  for (const declaration of declarations.values()) {
    for (const id of partsOf(declaration).flatMap(mentioned)) {
      const list = users.get(id);
      if (list) list.push(declaration.id);
      else users.set(id, [declaration.id]);
    }
  }
  const found = new Set<TypeId>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(users.get(id) ?? []));
  }
  return found;
}
