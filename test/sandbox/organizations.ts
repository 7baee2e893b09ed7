/**
 * Plays the organizations of a pool: trees of departments, and the users in them.
 *
 * Decides: what creating, reading, searching, changing, moving and deleting does, what an ID of each kind means, and
 * that an organization has a department at its top. Who is in a department is in it directly; what is below counts
 * where a request says so.
 * Leaves to others: the users (`users.ts`). Trees in one call, states and outside directories are answered from the
 * description.
 */
import type { Answer } from "./answers.js";
import { topOf } from "./cast.js";
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
import { type Family, now } from "./family.js";
import { type Json, type JsonObject, member } from "./json.js";
import { type Pool, newId } from "./state.js";
import { noUser, shownMember, userAsked, userCalled } from "./users.js";

export const organizationFamily: Family = {
  createOrganization: (pool, { json, operation }) => {
    const time = now();
    const organization: JsonObject = {
      ...knownTo(operation.description, "OrganizationDto", asObject(json)),
      departmentId: newId(),
      createdAt: time,
      updatedAt: time,
      isVirtualNode: false,
    };
    const field = pool.organizations.clash(organization);
    if (field !== undefined) return taken("organization", field, organization[field]);
    pool.organizations.add(organization);
    pool.departments.add(topOf(organization));
    return succeeded(shownOrganization(pool, organization));
  },
  updateOrganization: (pool, { json, operation }) => {
    const before = organizationOf(pool, json);
    if (!before) return noOrganization();
    const newCode = text(json, "organizationNewCode");
    const organization: JsonObject = {
      ...before,
      ...knownTo(operation.description, "OrganizationDto", asObject(json)),
      ...(newCode === "" ? {} : { organizationCode: newCode }),
      updatedAt: now(),
    };
    const field = pool.organizations.clash(organization);
    if (field !== undefined) return taken("organization", field, organization[field]);
    pool.organizations.replace(before["departmentId"], organization);
    const code = organization["organizationCode"] ?? "";
    const ids = [text(before, "departmentId"), ...below(pool, text(before, "departmentId"))];
    for (const id of ids) {
      const department = pool.departments.byId(id);
      if (department) pool.departments.replace(id, { ...department, organizationCode: code });
    }
    return succeeded(shownOrganization(pool, organization));
  },
  deleteOrganization: (pool, { json }) => {
    const organization = organizationOf(pool, json);
    if (!organization) return noOrganization();
    const code = organization["organizationCode"];
    pool.organizations.remove((one) => one["organizationCode"] === code);
    pool.departments.remove((one) => one["organizationCode"] === code);
    return succeeded({ success: true });
  },
  getOrganization: (pool, { parameters }) => {
    const organization = organizationOf(pool, queryOf(parameters));
    return organization ? succeeded(shownOrganization(pool, organization)) : noOrganization();
  },
  getOrganizationsBatch: (pool, { parameters }) => {
    const codes = texts(queryOf(parameters), "organizationCodeList");
    const found = codes
      .map((code) => pool.organizations.find("organizationCode", code))
      .filter((one) => one !== undefined);
    return succeeded(found.map((one) => shownOrganization(pool, one)));
  },
  listOrganizations: (pool, { parameters }) => {
    const shown = pool.organizations.all.map((one) => shownOrganization(pool, one));
    return paged(shown, queryOf(parameters));
  },
  searchOrganizations: (pool, { parameters }) => {
    const asked = queryOf(parameters);
    const found = pool.organizations.all.filter((one) =>
      mentions(one, ["organizationName", "organizationCode"], text(asked, "keywords")),
    );
    return paged(
      found.map((one) => shownOrganization(pool, one)),
      asked,
    );
  },

  createDepartment: (pool, { json, operation }) => {
    const parent = departmentOf(pool, json, text(json, "parentDepartmentId"));
    if (!parent) return noDepartment();
    const time = now();
    const department: JsonObject = {
      ...knownTo(operation.description, "DepartmentDto", asObject(json)),
      departmentId: newId(),
      parentDepartmentId: text(parent, "departmentId"),
      createdAt: time,
      updatedAt: time,
    };
    const field = pool.departments.clash(department);
    if (field !== undefined) return taken("department", field, department[field]);
    pool.departments.add(department);
    return succeeded(shownDepartment(pool, department));
  },
  updateDepartment: (pool, { json, operation }) => {
    const before = departmentOf(pool, json);
    const wanted = text(json, "parentDepartmentId");
    const parent = wanted === "" ? before : departmentOf(pool, json, wanted);
    if (!before || !parent) return noDepartment();
    const id = text(before, "departmentId");
    const department: JsonObject = {
      ...before,
      ...knownTo(operation.description, "DepartmentDto", asObject(json)),
      departmentId: id,
      parentDepartmentId:
        wanted === "" ? text(before, "parentDepartmentId") : text(parent, "departmentId"),
      updatedAt: now(),
    };
    if (wanted !== "" && [id, ...below(pool, id)].includes(text(parent, "departmentId"))) {
      return failed(409, "A department cannot be below itself");
    }
    const field = pool.departments.clash(department);
    if (field !== undefined) return taken("department", field, department[field]);
    pool.departments.replace(id, department);
    return succeeded(shownDepartment(pool, department));
  },
  deleteDepartment: (pool, { json }) => {
    const department = departmentOf(pool, json);
    if (!department) return noDepartment();
    if (isTop(department)) return failed(400, "The top of an organization is deleted with it");
    const id = text(department, "departmentId");
    const gone = new Set([id, ...below(pool, id)]);
    pool.departments.remove((one) => gone.has(text(one, "departmentId")));
    return succeeded({ success: true });
  },
  getDepartment: (pool, { parameters }) => {
    const asked = queryOf(parameters);
    const code = text(asked, "departmentCode");
    const found =
      "departmentId" in asked
        ? departmentOf(pool, asked)
        : departmentOf(pool, { ...asked, departmentIdType: "code" }, code);
    return found ? succeeded(shownDepartment(pool, found)) : noDepartment();
  },
  getDepartmentById: (pool, { parameters }) => {
    const found = pool.departments.byId(member(queryOf(parameters), "departmentId"));
    return found ? succeeded(shownDepartment(pool, found)) : noDepartment();
  },
  getParentDepartment: (pool, { parameters }) => {
    const department = departmentOf(pool, queryOf(parameters));
    const parent = department && pool.departments.byId(text(department, "parentDepartmentId"));
    return parent ? succeeded(shownDepartment(pool, parent)) : noDepartment();
  },
  listChildrenDepartments: (pool, { parameters }) => {
    const department = departmentOf(pool, queryOf(parameters));
    if (!department) return noDepartment();
    return unpaged(
      children(pool, text(department, "departmentId")).map((one) => shownDepartment(pool, one)),
    );
  },
  getAllDepartments: (pool, { parameters }) => {
    const asked = queryOf(parameters);
    const department = departmentOf(pool, asked, text(asked, "departmentId") || "root");
    if (!department) return noDepartment();
    const found = pool.departments.byIds(below(pool, text(department, "departmentId")));
    return unpaged(found.map((one) => shownDepartment(pool, one)));
  },
  searchDepartments: (pool, { json }) => {
    const top = departmentOf(pool, json, "root");
    if (!top) return noOrganization();
    const found = pool.departments
      .byIds(below(pool, text(top, "departmentId")))
      .filter((one) => mentions(one, ["name", "code"], text(json, "keywords")));
    return succeeded(found.map((one) => shownDepartment(pool, one)));
  },

  addDepartmentMembers: (pool, { json }) => change(pool, json, "add"),
  removeDepartmentMembers: (pool, { json }) => change(pool, json, "remove"),
  listDepartmentMembers: (pool, { parameters }) => listMembers(pool, queryOf(parameters)),
  searchDepartmentMembers: (pool, { parameters }) => listMembers(pool, queryOf(parameters)),
  listDepartmentMemberIds: (pool, { parameters }) => {
    const department = departmentOf(pool, queryOf(parameters));
    if (!department) return noDepartment();
    const users = pool.users.byIds(pool.members.of(text(department, "departmentId")));
    return succeeded(users.map((one) => text(one, "userId")));
  },
  isUserInDepartment: (pool, { parameters }) => {
    const asked = queryOf(parameters);
    const department = departmentOf(pool, asked);
    const user = userAsked(pool, { userId: asked["userId"] ?? "" });
    if (!department || !user) return department ? noUser() : noDepartment();
    return succeeded({ inDepartment: membersOf(pool, department, asked).includes(user) });
  },
  getUserDepartments: (pool, { parameters }) => {
    const asked = queryOf(parameters);
    const user = userAsked(pool, asked);
    if (!user) return noUser();
    const id = text(user, "userId");
    const found = pool.departments.byIds(pool.members.holdersOf(id)).map((one) => ({
      organizationCode: text(one, "organizationCode"),
      departmentId: text(one, "departmentId"),
      isRoot: isTop(one),
      createdAt: text(one, "createdAt"),
      name: text(one, "name"),
      description: text(one, "description"),
      isLeader: texts(one, "leaderUserIds").includes(id),
      code: text(one, "code"),
      isMainDepartment: user["mainDepartmentId"] === one["departmentId"],
      joinedAt: text(one, "createdAt"),
      isVirtualNode: one["isVirtualNode"] === true,
    }));
    return paged(found, asked);
  },
  setUserDepartments: (pool, { json }) => {
    const type = text(member(json, "options"), "userIdType");
    const user = userCalled(pool, text(json, "userId"), type);
    if (!user) return noUser();
    const wanted = items(json, "departments");
    if (wanted.some((one) => !pool.departments.byId(one["departmentId"]))) return noDepartment();
    const id = text(user, "userId");
    for (const holder of pool.members.holdersOf(id)) {
      if (pool.departments.byId(holder)) pool.members.remove(holder, id);
    }
    for (const one of wanted) pool.members.add(text(one, "departmentId"), id);
    const main = wanted.find((one) => one["isMainDepartment"] === true);
    const mainDepartmentId = text(main ?? wanted[0], "departmentId");
    pool.users.replace(id, { ...user, mainDepartmentId });
    return succeeded({ success: true });
  },
};

// ------------------------------------------------------------------------------------------------- finding

function organizationOf({ organizations }: Pool, asked: Json | undefined): JsonObject | undefined {
  return organizations.find("organizationCode", text(asked, "organizationCode"));
}

const FIELD_OF_TYPE: Readonly<Record<string, string>> = {
  department_id: "departmentId",
  open_department_id: "openDepartmentId",
  code: "code",
};

/**
 * The department that an ID means, of the kind that the request names: in the organization of the request, or in any
 * where it names none.
 */
function departmentOf(
  pool: Pool,
  asked: Json | undefined,
  id = text(asked, "departmentId"),
): JsonObject | undefined {
  const code = text(asked, "organizationCode");
  const organization = organizationOf(pool, asked);
  if (code !== "" && !organization) return undefined;
  if (id === "root") return pool.departments.byId(organization?.["departmentId"]);
  const field = FIELD_OF_TYPE[text(asked, "departmentIdType") || "department_id"];
  if (field === undefined) return undefined;
  const isIn = (one: JsonObject) => code === "" || one["organizationCode"] === code;
  return pool.departments.where((one) => isIn(one) && one[field] === id);
}

function isTop(department: JsonObject): boolean {
  return text(department, "parentDepartmentId") === "";
}

function children({ departments }: Pool, id: string): readonly JsonObject[] {
  return departments.all.filter((one) => one["parentDepartmentId"] === id);
}

/** IDs of all that is below, at any depth. */
function below(pool: Pool, id: string): readonly string[] {
  return children(pool, id).flatMap((one) => {
    const child = text(one, "departmentId");
    return [child, ...below(pool, child)];
  });
}

function noOrganization(): Answer {
  return failed(404, "The organization does not exist");
}

function noDepartment(): Answer {
  return failed(404, "The department does not exist");
}

// ------------------------------------------------------------------------------------------------- showing

function shownOrganization(pool: Pool, organization: JsonObject): JsonObject {
  const id = text(organization, "departmentId");
  const everybody = [id, ...below(pool, id)].flatMap((one) => pool.members.of(one));
  return {
    ...organization,
    hasChildren: children(pool, id).length > 0,
    membersCount: pool.users.byIds([...new Set(everybody)]).length,
  };
}

function shownDepartment(pool: Pool, department: JsonObject): JsonObject {
  const id = text(department, "departmentId");
  const parent = pool.departments.byId(text(department, "parentDepartmentId"));
  return {
    ...department,
    parentDepartmentCode: text(parent, "code"),
    hasChildren: children(pool, id).length > 0,
    membersCount: pool.users.byIds(pool.members.of(id)).length,
  };
}

// ------------------------------------------------------------------------------------------------- members

function membersOf(pool: Pool, department: JsonObject, asked: JsonObject): readonly JsonObject[] {
  const id = text(department, "departmentId");
  const all = asked["includeChildrenDepartments"] === true ? [id, ...below(pool, id)] : [id];
  return pool.users.byIds([...new Set(all.flatMap((one) => pool.members.of(one)))]);
}

/** All members, or those whom `keywords` finds. */
function listMembers(pool: Pool, asked: JsonObject): Answer {
  const department = departmentOf(pool, asked);
  if (!department) return noDepartment();
  const found = membersOf(pool, department, asked).filter((one) =>
    mentions(one, ["name", "username", "email", "phone"], text(asked, "keywords")),
  );
  return paged(
    found.map((one) => shownMember(pool, one, asked)),
    asked,
  );
}

function change(pool: Pool, json: Json | undefined, what: "add" | "remove"): Answer {
  const department = departmentOf(pool, json);
  if (!department) return noDepartment();
  const ids = texts(json, "userIds");
  const missing = ids.find((id) => !pool.users.byId(id));
  if (missing !== undefined) return noUser(missing);
  for (const id of ids) pool.members[what](text(department, "departmentId"), id);
  return succeeded({ success: true });
}
