/**
 * Plays the roles of a pool.
 *
 * Decides: what creating, reading, changing and deleting roles does, and who has them: a user to whom a role was
 * assigned, and everybody in a group or a department to which it was.
 * Leaves to others: users, groups and departments (their own families). Administrator roles, what roles are authorized
 * for, and the list of assignments are answered from the description.
 */
import type { Answer } from "./answers.js";
import {
  failed,
  items,
  mentions,
  paged,
  queryOf,
  succeeded,
  taken,
  text,
  unpaged,
} from "./envelope.js";
import type { Family } from "./family.js";
import { type Json, type JsonObject, member } from "./json.js";
import { type Pool, newId } from "./state.js";
import { noUser, shownMember, userAsked, userCalled } from "./users.js";

const DEFAULT_NAMESPACE = "default";

export const roleFamily: Family = {
  createRole: (pool, { json }) => {
    const role = newRole(json);
    const refused = add(pool, [role]);
    return refused ?? succeeded(role);
  },
  createRolesBatch: (pool, { json }) =>
    add(pool, items(json).map(newRole)) ?? succeeded({ success: true }),
  updateRole: (pool, { json }) => {
    const before = roleOf(pool, json);
    if (!before) return noRole();
    const [description, status] = [member(json, "description"), member(json, "status")];
    const role: JsonObject = {
      ...before,
      code: text(json, "newCode"),
      name: text(json, "name"),
      ...(description === undefined ? {} : { description }),
      ...(status === undefined ? {} : { status }),
      ...end(json),
    };
    const field = pool.roles.clash(role);
    if (field !== undefined) return taken("role", field, role[field]);
    pool.roles.replace(before["id"], role);
    return succeeded({ success: true });
  },
  deleteRolesBatch: (pool, { json }) => {
    const codes = member(json, "codeList");
    const namespace = text(json, "namespace");
    return remove(
      pool,
      (Array.isArray(codes) ? codes : []).map((code) => ({ code, namespace })),
    );
  },
  deleteRoles: (pool, { json }) => remove(pool, items(json, "roleList")),
  getRole: (pool, { parameters }) => {
    const role = roleOf(pool, queryOf(parameters));
    return role ? succeeded(role) : noRole();
  },
  listRoles: ({ roles }, { parameters }) => {
    const asked = queryOf(parameters);
    const namespace = text(asked, "namespace") || DEFAULT_NAMESPACE;
    const found = roles.all.filter(
      (one) =>
        one["namespace"] === namespace && mentions(one, ["code", "name"], text(asked, "keywords")),
    );
    return paged(found, asked);
  },
  checkParamsNamespace: ({ roles }, { json }) => {
    const field = roles.clash({
      code: text(json, "code"),
      name: text(json, "name"),
      namespace: text(json, "namespace"),
    });
    if (field === undefined) return succeeded({ isValid: true });
    return succeeded({ isValid: false, message: `The ${field} is taken` });
  },
  assignRole: (pool, { json }) => assign(pool, [json], json, "add"),
  assignRoleBatch: (pool, { json }) => assign(pool, items(json, "roles"), json, "add"),
  revokeRole: (pool, { json }) => assign(pool, [json], json, "remove"),
  revokeRoleBatch: (pool, { json }) => assign(pool, items(json, "roles"), json, "remove"),
  listRoleMembers: (pool, { parameters }) => {
    const asked = queryOf(parameters);
    const role = roleOf(pool, asked);
    if (!role) return noRole();
    const holders = pool.users.all.filter((one) => has(pool, one, role));
    return paged(
      holders.map((one) => shownMember(pool, one, asked)),
      asked,
    );
  },
  listRoleDepartments: (pool, { parameters }) => {
    const asked = queryOf(parameters);
    const role = roleOf(pool, asked);
    if (!role) return noRole();
    const targets = pool.assignments.of(text(role, "id"));
    const found = pool.departments.all
      .filter((one) => targets.includes(`DEPARTMENT ${text(one, "departmentId")}`))
      .map((one) => ({
        id: text(one, "departmentId"),
        code: text(one, "code"),
        name: text(one, "name"),
        description: text(one, "description"),
      }));
    return paged(found, asked);
  },
  getUserRoles: (pool, { parameters }) => {
    const asked = queryOf(parameters);
    const user = userAsked(pool, asked);
    if (!user) return noUser();
    const namespace = text(asked, "namespace") || DEFAULT_NAMESPACE;
    const found = pool.roles.all.filter(
      (one) => one["namespace"] === namespace && has(pool, user, one),
    );
    return unpaged(found);
  },
  hasAnyRole: (pool, { json }) => {
    const user = userCalled(
      pool,
      text(json, "userId"),
      text(member(json, "options"), "userIdType"),
    );
    if (!user) return noUser();
    const hasAnyRole = items(json, "roles").some((one) => {
      const role = roleOf(pool, one);
      return role !== undefined && has(pool, user, role);
    });
    return succeeded({ hasAnyRole });
  },
};

/** The role that `code` and `namespace` of a request mean. */
function roleOf({ roles }: Pool, asked: Json | undefined): JsonObject | undefined {
  const namespace = text(asked, "namespace") || DEFAULT_NAMESPACE;
  const code = text(asked, "code");
  return roles.where((one) => one["code"] === code && one["namespace"] === namespace);
}

function noRole(): Answer {
  return failed(404, "The role does not exist");
}

function newRole(json: Json | undefined): JsonObject {
  const namespace = text(json, "namespace") || DEFAULT_NAMESPACE;
  return {
    id: newId(),
    code: text(json, "code"),
    name: text(json, "name") || text(json, "code"),
    description: text(json, "description"),
    namespace,
    namespaceName: namespace === DEFAULT_NAMESPACE ? "Default space" : namespace,
    status: "ENABLE",
    ...end(json),
  };
}

/** Requests say it as a text, answers as a number. */
function end(json: Json | undefined): JsonObject {
  const time = text(json, "disableTime");
  return time === "" ? {} : { disableTime: Number(time) };
}

/** Adds all or none; the failure when it is none. */
function add({ roles }: Pool, wanted: readonly JsonObject[]): Answer | undefined {
  for (const one of wanted) {
    const field = roles.clash(one, wanted);
    if (field !== undefined) return taken("role", field, one[field]);
  }
  for (const one of wanted) roles.add(one);
  return undefined;
}

function remove(pool: Pool, wanted: readonly JsonObject[]): Answer {
  if (wanted.some((one) => !roleOf(pool, one))) return noRole();
  for (const one of wanted) {
    const namespace = text(one, "namespace") || DEFAULT_NAMESPACE;
    pool.roles.remove((role) => role["code"] === one["code"] && role["namespace"] === namespace);
  }
  return succeeded({ success: true });
}

/** Gives roles to targets, or takes them away. */
function assign(
  pool: Pool,
  wanted: readonly (Json | undefined)[],
  json: Json | undefined,
  what: "add" | "remove",
): Answer {
  const roles = wanted.map((one) => roleOf(pool, one));
  if (roles.includes(undefined)) return noRole();
  for (const role of roles) {
    for (const target of items(json, "targets")) {
      const name = `${text(target, "targetType")} ${text(target, "targetIdentifier")}`;
      pool.assignments[what](text(role, "id"), name);
    }
  }
  return succeeded({ success: true });
}

function has(pool: Pool, user: JsonObject, role: JsonObject): boolean {
  const id = text(user, "userId");
  const holders = pool.members.holdersOf(id);
  const groups = pool.groups.all.filter((one) => holders.includes(text(one, "id")));
  const names = [
    `USER ${id}`,
    ...holders.map((one) => `DEPARTMENT ${one}`),
    ...groups.map((one) => `GROUP ${text(one, "code")}`),
  ];
  const targets = pool.assignments.of(text(role, "id"));
  return names.some((one) => targets.includes(one));
}
