/**
 * Plays the user groups of a pool.
 *
 * Decides: what creating, reading, changing and deleting groups does, and who is a member.
 * Leaves to others: the users (`users.ts`). What groups are authorized for is answered from the description.
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
  succeeded,
  taken,
  text,
  texts,
  unpaged,
} from "./envelope.js";
import type { Family } from "./family.js";
import { type Json, type JsonObject, member } from "./json.js";
import { type Collection, type Pool, newId } from "./state.js";
import { noUser, shownMember, userAsked } from "./users.js";

export const groupFamily: Family = {
  createGroup: ({ groups }, { json, operation }) => {
    const answer = createGroups(groups, [asObject(json)], operation.description);
    const [created] = items(answer.body, "data");
    return created ? succeeded(created) : answer;
  },
  createGroupsBatch: ({ groups }, { json, operation }) =>
    createGroups(groups, items(json), operation.description),
  createOrUpdateGroup: ({ groups }, { json, operation }) => {
    const before = groups.find("code", text(json, "code"));
    const given = knownTo(operation.description, "GroupDto", asObject(json));
    const group = before ? { ...before, ...given } : newGroup(given);
    if (before) groups.replace(before["id"], group);
    else groups.add(group);
    return succeeded({ created: before === undefined, data: group });
  },
  updateGroup: ({ groups }, { json, operation }) => {
    const before = groups.find("code", text(json, "code"));
    if (!before) return noGroup();
    const newCode = text(json, "newCode");
    const group: JsonObject = {
      ...before,
      ...knownTo(operation.description, "GroupDto", asObject(json)),
      ...(newCode === "" ? {} : { code: newCode }),
    };
    const field = groups.clash(group);
    if (field !== undefined) return taken("group", field, group[field]);
    groups.replace(before["id"], group);
    return succeeded(group);
  },
  deleteGroupsBatch: ({ groups }, { json }) => {
    const codes = texts(json, "codeList");
    if (codes.some((code) => !groups.find("code", code))) return noGroup();
    groups.remove((one) => codes.includes(text(one, "code")));
    return succeeded({ success: true });
  },
  getGroup: ({ groups }, { parameters }) => {
    const group = groups.find("code", text(queryOf(parameters), "code"));
    return group ? succeeded(group) : noGroup();
  },
  listGroups: ({ groups }, { parameters }) => {
    const asked = queryOf(parameters);
    const found = groups.all.filter((one) =>
      mentions(one, ["code", "name", "description"], text(asked, "keywords")),
    );
    return paged(found, asked);
  },
  getAllGroups: (pool, { parameters }) => {
    const withMembers = member(queryOf(parameters), "fetchMembers") === true;
    const shown = pool.groups.all.map((one) =>
      withMembers
        ? { ...one, members: membersOf(pool, one).map((user) => shownMember(pool, user, {})) }
        : one,
    );
    return succeeded(shown);
  },
  addGroupMembers: (pool, { json }) => change(pool, json, "add"),
  removeGroupMembers: (pool, { json }) => change(pool, json, "remove"),
  listGroupMembers: (pool, { parameters }) => {
    const asked = queryOf(parameters);
    const group = pool.groups.find("code", text(asked, "code"));
    if (!group) return noGroup();
    const shown = membersOf(pool, group).map((one) => shownMember(pool, one, asked));
    return paged(shown, asked);
  },
  getUserGroups: (pool, { parameters }) => {
    const user = userAsked(pool, queryOf(parameters));
    if (!user) return noUser();
    const holders = pool.members.holdersOf(text(user, "userId"));
    return unpaged(pool.groups.all.filter((one) => holders.includes(text(one, "id"))));
  },
};

function createGroups(
  groups: Collection,
  wanted: readonly JsonObject[],
  description: Description,
): Answer {
  const created = wanted.map((one) => newGroup(knownTo(description, "GroupDto", one)));
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

function newGroup(given: JsonObject): JsonObject {
  return { ...given, id: newId(), metadataSource: [], members: [] };
}

function membersOf(pool: Pool, group: JsonObject): readonly JsonObject[] {
  return pool.users.byIds(pool.members.of(text(group, "id")));
}

function change(pool: Pool, json: Json | undefined, what: "add" | "remove"): Answer {
  const group = pool.groups.find("code", text(json, "code"));
  if (!group) return noGroup();
  const ids = texts(json, "userIds");
  const missing = ids.find((id) => !pool.users.byId(id));
  if (missing !== undefined) return noUser(missing);
  for (const id of ids) pool.members[what](text(group, "id"), id);
  return succeeded({ success: true });
}

function noGroup(): Answer {
  return failed(404, "The group does not exist");
}
