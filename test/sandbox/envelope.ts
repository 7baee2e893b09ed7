/**
 * Answers and requests of GenAuth, as all parts of its play read and write them.
 *
 * Decides: how success and failure look: a failure comes with HTTP status 200, and the truth is in the body.
 * Leaves to others: when a call fails (`genauth.ts` and the families it gathers).
 */
import { randomUUID } from "node:crypto";
import type { Answer } from "./answers.js";
import type { Description } from "./description.js";
import { type Json, type JsonObject, isObject, member } from "./json.js";

/** Without `data` where the operation only reports its outcome. */
export function succeeded(data?: Json): Answer {
  const envelope = { statusCode: 200, message: "Success" };
  return { status: 200, body: data === undefined ? envelope : { ...envelope, data } };
}

/** As the service does it: the HTTP status says nothing. */
export function failed(statusCode: number, message: string): Answer {
  return { status: 200, body: { statusCode, message, requestId: randomUUID() } };
}

export function taken(what: string, field: string, value: Json | undefined): Answer {
  return failed(409, `A ${what} with the ${field} ${String(value)} already exists`);
}

/** The value where it is an object, and an empty one where it is not. */
export function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The texts of a list. */
export function texts(value: Json | undefined, key: string): readonly string[] {
  const list = member(value, key);
  return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
}

export function items(value: Json | undefined, key = "list"): readonly JsonObject[] {
  const list = member(value, key);
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** The member where it is a text, and an empty text where it is not. */
export function text(value: Json | undefined, key: string): string {
  const found = member(value, key);
  return typeof found === "string" ? found : "";
}

/** Parameters of the query, by their names. */
export function queryOf(parameters: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([key, value]) =>
      key.startsWith("query.") ? [[key.slice("query.".length), value]] : [],
    ),
  );
}

/** The part of a list that `page` and `limit` ask for. */
export function pageOf(list: readonly JsonObject[], asked: JsonObject): JsonObject[] {
  const number = (name: string, usual: number): number => Number(member(asked, name) ?? usual);
  const limit = number("limit", 10);
  const start = (number("page", 1) - 1) * limit;
  return list.slice(start, start + limit);
}

/** One page, as answers have it. */
export function paged(list: readonly JsonObject[], asked: JsonObject): Answer {
  return succeeded({ totalCount: list.length, list: pageOf(list, asked) });
}

/** All at once, in the form of a page. */
export function unpaged(list: readonly JsonObject[]): Answer {
  return succeeded({ totalCount: list.length, list: [...list] });
}

/** Whether one of the fields has the text in it, whatever the case. */
export function mentions(one: JsonObject, fields: readonly string[], words: string): boolean {
  const wanted = words.toLowerCase();
  return fields.some((field) => text(one, field).toLowerCase().includes(wanted));
}

/** Those members that a schema knows: a password never comes back. */
export function knownTo(description: Description, schema: string, value: JsonObject): JsonObject {
  const properties = description.root.get("components", "schemas", schema, "properties");
  return Object.fromEntries(
    (properties?.entries() ?? []).flatMap(([name]) => {
      const own = member(value, name);
      return own === undefined ? [] : [[name, structuredClone(own)]];
    }),
  );
}

/** Fields that an answer has only when they are asked for, and the parameter that asks. */
const ON_DEMAND = {
  customData: "withCustomData",
  identities: "withIdentities",
  departmentIds: "withDepartmentIds",
  tenantIds: "withTenantIds",
} as const;

/** A user as somebody gets to see it who asked like this. */
export function shownUser(user: JsonObject, asked: JsonObject): JsonObject {
  const shown = { ...user };
  for (const [field, parameter] of Object.entries(ON_DEMAND)) {
    if (member(asked, parameter) !== true) delete shown[field];
  }
  return shown;
}
