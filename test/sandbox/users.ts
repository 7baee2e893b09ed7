/**
 * Plays the users of a pool.
 *
 * Decides: what creating, reading, searching, changing and deleting users does, and what a user is called by each kind
 * of ID.
 * Leaves to others: groups, roles and departments of users (their own families). What a user is without (second
 * factors, sign-ins, applications) is answered from the description.
 */
import type { Answer } from "./answers.js";
import type { Description } from "./description.js";
import {
  asObject,
  failed,
  items,
  knownTo,
  mentions,
  paged,
  queryOf,
  shownUser,
  succeeded,
  taken,
  text,
  texts,
} from "./envelope.js";
import { type Family, now } from "./family.js";
import { type Json, type JsonObject, member } from "./json.js";
import { type Pool, newId } from "./state.js";

export const userFamily: Family = {
  createUser: ({ users }, { json, operation }) =>
    alone(createUsers(users, [asObject(json)], operation.description)),
  createUsersBatch: ({ users }, { json, operation }) =>
    createUsers(users, items(json), operation.description),
  updateUser: (pool, { json, operation }) => {
    const type = text(member(json, "options"), "userIdType");
    const user = userCalled(pool, text(json, "userId"), type);
    if (!user) return noUser(text(json, "userId"));
    const change = { ...asObject(json), userId: user["userId"] ?? "" };
    return alone(updateUsers(pool.users, [change], operation.description));
  },
  updateUserBatch: ({ users }, { json, operation }) =>
    updateUsers(users, items(json), operation.description),
  getUser: (pool, { parameters }) => {
    const asked = queryOf(parameters);
    const user = userAsked(pool, asked);
    return user ? succeeded(shownMember(pool, user, asked)) : noUser(text(asked, "userId"));
  },
  getUserBatch: (pool, { parameters }) => {
    const asked = queryOf(parameters);
    const found = texts(asked, "userIds").flatMap((id) => {
      const user = userCalled(pool, id, text(asked, "userIdType"));
      return user ? [shownMember(pool, user, asked)] : [];
    });
    return succeeded(found);
  },
  listUsers: (pool, { json }) => {
    const options = asObject(member(json, "options"));
    const fields = texts(options, "fuzzySearchOn");
    const found = pool.users.all.filter(
      (one) =>
        mentions(one, fields.length > 0 ? fields : SEARCHED, text(json, "keywords")) &&
        items(json, "advancedFilter").every((filter) => passes(one, filter)),
    );
    for (const { field, order } of [...items(options, "sort")].reverse()) {
      const key = String(field);
      const direction = order === "desc" ? -1 : 1;
      found.sort((a, b) => direction * compare(a[key], b[key]));
    }
    const shown = found.map((one) => shownMember(pool, one, options));
    return paged(shown, asObject(member(options, "pagination")));
  },
  isUserExists: ({ users }, { json }) => {
    const fields = Object.entries(asObject(json));
    const exists = fields.some(([field, value]) => users.find(field, value) !== undefined);
    return succeeded({ exists });
  },
  deleteUsersBatch: (pool, { json }) => {
    const type = text(member(json, "options"), "userIdType");
    const wanted = texts(json, "userIds");
    const found = wanted.map((id) => userCalled(pool, id, type));
    const missing = wanted.find((_, index) => found[index] === undefined);
    if (missing !== undefined) return noUser(missing);
    const ids = new Set(found.map((one) => one?.["userId"]));
    pool.users.remove((one) => ids.has(one["userId"]));
    return succeeded({ success: true });
  },
  getUserIdentities: (pool, { parameters }) => {
    const user = userAsked(pool, queryOf(parameters));
    return user ? succeeded([...items(user, "identities")]) : noUser();
  },
};

// ------------------------------------------------------------------------------------------ finding a user

const FIELD_OF_TYPE: Readonly<Record<string, string>> = {
  user_id: "userId",
  external_id: "externalId",
  phone: "phone",
  email: "email",
  username: "username",
};

/** The user whom an ID of this kind means. Without a kind it is the ID that GenAuth assigned. */
export function userCalled({ users }: Pool, id: string, type: string): JsonObject | undefined {
  return users.where((one) => isCalled(one, type || "user_id", id));
}

/** The user whom `userId` and `userIdType` of a query mean. */
export function userAsked(pool: Pool, asked: JsonObject): JsonObject | undefined {
  return userCalled(pool, text(asked, "userId"), text(asked, "userIdType"));
}

export function noUser(id = ""): Answer {
  return failed(404, id === "" ? "The user does not exist" : `There is no user ${id}`);
}

function isCalled(user: JsonObject, type: string, id: string): boolean {
  const field = Object.hasOwn(FIELD_OF_TYPE, type) ? FIELD_OF_TYPE[type] : undefined;
  if (field !== undefined) return user[field] === id;
  const first = { identity: "extIdpId", sync_relation: "provider" }[type];
  return (
    first !== undefined &&
    items(user, "identities").some(
      (one) => `${text(one, first)}:${text(one, "userIdInIdp")}` === id,
    )
  );
}

/** A user as somebody gets to see it who asked like this, with the departments as they are now. */
export function shownMember(pool: Pool, user: JsonObject, asked: JsonObject): JsonObject {
  const departments = pool.members
    .holdersOf(text(user, "userId"))
    .filter((id) => pool.departments.byId(id) !== undefined);
  return shownUser({ ...user, departmentIds: [...departments] }, asked);
}

// ---------------------------------------------------------------------------------------------- searching

const SEARCHED = ["phone", "email", "name", "username", "nickname", "identityNumber"];

function passes(user: JsonObject, filter: JsonObject): boolean {
  const value = user[text(filter, "field")] ?? null;
  const wanted = filter["value"] ?? null;
  const listed = Array.isArray(wanted) ? wanted : [];
  switch (text(filter, "operator")) {
    case "EQUAL":
      return value === wanted;
    case "NOT_EQUAL":
      return value !== wanted;
    case "CONTAINS":
      return String(value ?? "").includes(String(wanted));
    case "NOT_CONTAINS":
      return !String(value ?? "").includes(String(wanted));
    case "IS_NULL":
      return value === null;
    case "NOT_NULL":
      return value !== null;
    case "IN":
      return listed.includes(value);
    case "GREATER":
      return compare(value, wanted) > 0;
    case "LESSER":
      return compare(value, wanted) < 0;
    case "BETWEEN":
      return compare(value, listed[0]) >= 0 && compare(value, listed[1]) <= 0;
    default:
      return true;
  }
}

/** What is not there comes first. Times are texts that sort as they are. */
function compare(a: Json | undefined, b: Json | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [one, other] = [String(a ?? ""), String(b ?? "")];
  return one < other ? -1 : one > other ? 1 : 0;
}

// ------------------------------------------------------------------------------------- creating and changing

function createUsers(
  users: Pool["users"],
  wanted: readonly JsonObject[],
  description: Description,
): Answer {
  const time = now();
  if (wanted.some((one) => !["email", "phone", "username"].some((field) => one[field]))) {
    return failed(400, "A user needs an email address, a phone number or a user name");
  }
  const created = wanted.map((one): JsonObject => ({
    userId: newId(),
    createdAt: time,
    updatedAt: time,
    status: "Activated",
    workStatus: "Active",
    gender: "U",
    emailVerified: false,
    phoneVerified: false,
    userSourceType: "adminCreated",
    ...knownTo(description, "UserDto", one),
    ...("identities" in one ? { identities: items(one, "identities").map(identity) } : {}),
  }));
  for (const one of created) {
    const field = users.clash(one, created);
    if (field !== undefined) return taken("user", field, one[field]);
  }
  for (const one of created) users.add(one);
  return succeeded(created);
}

function identity(given: JsonObject): JsonObject {
  const { accessToken: _, refreshToken: __, ...rest } = given;
  return { identityId: newId(), ...rest };
}

function updateUsers(
  users: Pool["users"],
  changes: readonly JsonObject[],
  description: Description,
): Answer {
  const changed: JsonObject[] = [];
  for (const one of changes) {
    const before = users.byId(one["userId"]);
    if (!before) return noUser(String(one["userId"]));
    const { metadata } = one;
    changed.push({
      ...before,
      ...knownTo(description, "UserDto", one),
      ...(metadata === undefined ? {} : { metadataSource: metadata }),
      updatedAt: now(),
    });
  }
  for (const one of changed) {
    const field = users.clash(one, changed);
    if (field !== undefined) return taken("user", field, one[field]);
  }
  for (const one of changed) users.replace(one["userId"], one);
  return succeeded(changed);
}

/** The one thing of an answer that lists one. */
function alone(answer: Answer): Answer {
  const [only] = items(answer.body, "data");
  return only ? succeeded(only) : answer;
}
