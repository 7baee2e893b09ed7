/**
 * Plays the management side of GenAuth: pools, users and groups that are there once they were created.
 *
 * Decides: what each operation does with the state, as far as the description says it.
 * Leaves to others: whether a request is allowed at all (`request.ts`), the state itself (`state.ts`), the account of
 * the signed-in user (`account.ts`), and how answers look (`envelope.ts`). What is not played is answered from the
 * description.
 */
import { playAccount } from "./account.js";
import {
  type Answer,
  type Behaviour,
  type Play,
  type ValidRequest,
  shownSuccess,
} from "./answers.js";
import type { Description } from "./description.js";
import { failed, items, knownTo, pageOf, shownUser, succeeded, taken, text } from "./envelope.js";
import { type Json, type JsonObject, member } from "./json.js";
import { bearer } from "./security.js";
import { type Collection, type Pool, Pools, listed, newId } from "./state.js";

/** Seconds. */
const LIFETIME = 7200;

export const playGenAuth: Play = ({ tokens, descriptions }) => {
  const having = (wanted: string): Description | undefined =>
    descriptions.find((one) => one.operations.some(({ id }) => id === wanted));
  const authentication = having("getProfile");
  const account = authentication ? playAccount(authentication) : {};
  const description = having("createUsersBatch");
  if (!description) return account;
  const shown = (id: string): readonly JsonObject[] =>
    listed(shownSuccess(description.operation(id)).body);
  const pools = new Pools({ users: shown("getUserBatch"), groups: shown("listGroups") });

  /** With the pool that the token of the request opens, or the key that signed it. */
  const inPool =
    (behave: (pool: Pool, request: ValidRequest) => Answer): Behaviour =>
    (request) => {
      const { authorization = "" } = request.headers;
      const signer = /^authing ([^:]+):/.exec(authorization)?.[1];
      const claims = tokens.find(bearer(authorization) ?? "")?.claims;
      const pool =
        signer === undefined
          ? pools.byId(String(claims?.["scoped_userpool_id"]))
          : pools.ofKey(signer);
      // A token that a test sold by itself opens no pool: the description answers.
      return pool && behave(pool, request);
    };

  return {
    ...account,
    getManagementToken: ({ json }) => {
      const pool = pools.open(text(json, "accessKeyId"), text(json, "accessKeySecret"));
      if (!pool) return failed(401, "The access key ID or the secret is wrong");
      tokens.secrets.set(text(json, "accessKeyId"), text(json, "accessKeySecret"));
      const token = tokens.sell([], LIFETIME, { scoped_userpool_id: pool.id });
      return succeeded({ access_token: token, expires_in: LIFETIME });
    },
    createUsersBatch: inPool(({ users }, { json }) => createUsers(users, json, description)),
    updateUserBatch: inPool(({ users }, { json }) => updateUsers(users, json, description)),
    getUserBatch: inPool(({ users }, { parameters }) => getUsers(users, parameters)),
    createGroupsBatch: inPool(({ groups }, { json }) => createGroups(groups, json, description)),
    listGroups: inPool(({ groups }, { parameters }) => listGroups(groups, parameters)),
  };
};

// ------------------------------------------------------------------------------------------------ users

function createUsers(users: Collection, json: Json | undefined, description: Description): Answer {
  const now = new Date().toISOString();
  const wanted = items(json);
  if (wanted.some((one) => !["email", "phone", "username"].some((field) => one[field]))) {
    return failed(400, "A user needs an email address, a phone number or a user name");
  }
  const created = wanted.map((one): JsonObject => ({
    userId: newId(),
    createdAt: now,
    updatedAt: now,
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

function updateUsers(users: Collection, json: Json | undefined, description: Description): Answer {
  const changed: JsonObject[] = [];
  for (const one of items(json)) {
    const before = users.byId(one["userId"]);
    if (!before) return failed(404, `There is no user ${String(one["userId"])}`);
    const { metadata } = one;
    changed.push({
      ...before,
      ...knownTo(description, "UserDto", one),
      ...(metadata === undefined ? {} : { metadataSource: metadata }),
      updatedAt: new Date().toISOString(),
    });
  }
  for (const one of changed) {
    const field = users.clash(one, changed);
    if (field !== undefined) return taken("user", field, one[field]);
  }
  for (const one of changed) users.replace(one["userId"], one);
  return succeeded(changed);
}

const FIELD_OF_TYPE: Readonly<Record<string, string>> = {
  user_id: "userId",
  external_id: "externalId",
  phone: "phone",
  email: "email",
  username: "username",
};

function getUsers(users: Collection, parameters: JsonObject): Answer {
  const type = text(parameters, "query.userIdType") || "user_id";
  const ids = member(parameters, "query.userIds");
  const found = (Array.isArray(ids) ? ids : []).flatMap((id) => {
    const user = users.where((one) => isCalled(one, type, String(id)));
    return user ? [shownUser(user, parameters)] : [];
  });
  return succeeded(found);
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

// ----------------------------------------------------------------------------------------------- groups

function createGroups(
  groups: Collection,
  json: Json | undefined,
  description: Description,
): Answer {
  const created = items(json).map((one): JsonObject => ({
    ...knownTo(description, "GroupDto", one),
    id: newId(),
    metadataSource: [],
    members: [],
  }));
  for (const one of created) {
    if (!/^[A-Za-z][\w-]*$/.test(text(one, "code"))) {
      return failed(400, `${JSON.stringify(one["code"])} is no plain English identifier`);
    }
    const field = groups.clash(one, created);
    if (field !== undefined) return taken("group", field, one[field]);
  }
  for (const one of created) groups.add(one);
  return succeeded(created);
}

function listGroups(groups: Collection, parameters: JsonObject): Answer {
  const keywords = text(parameters, "query.keywords").toLowerCase();
  const found = groups.all.filter((one) =>
    ["code", "name", "description"].some((field) =>
      text(one, field).toLowerCase().includes(keywords),
    ),
  );
  return succeeded({ totalCount: found.length, list: pageOf(found, parameters) });
}
