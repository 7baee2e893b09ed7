/**
 * The sandbox plays the families of the management API: what was created is found, what was deleted is not, what must
 * be unique is, and every answer is one that the description allows.
 */
import { afterEach, expect, test } from "vitest";
import {
  AuthenticationClient,
  isConflictError,
  isInvalidArgumentError,
  isNotFoundError,
  ManagementClient,
} from "../../generated/typescript/src/index.js";
import { describedExamples } from "../harness/described-examples.js";
import { DESCRIPTIONS } from "../harness/project.js";
import { Description } from "./description.js";
import { playGenAuth } from "./genauth.js";
import type { Json } from "./json.js";
import { APPLICATION, playOpenId, USER_TOKEN } from "./oidc.js";
import { Schemas } from "./schema.js";
import { type Sandbox, startSandbox } from "./server.js";
import { GUEST_KEY } from "./state.js";

let sandbox: Sandbox | undefined;
afterEach(async () => {
  const problems = sandbox?.requests.flatMap((one) => one.problems);
  await sandbox?.close();
  sandbox = undefined;
  expect(problems).toEqual([]);
});

async function start(accessKeyId = "key-1"): Promise<ManagementClient> {
  sandbox ??= await startSandbox({ documents: DESCRIPTIONS, plays: [playGenAuth] });
  const host = sandbox.url;
  return new ManagementClient({ host, accessKeyId, accessKeySecret: "s", maxRetries: 0 });
}

async function failure(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );
}

test("every example can be sent, and every answer is one that the description allows", async () => {
  const descriptions = DESCRIPTIONS.map((file) => new Description(file));
  sandbox = await startSandbox({ documents: descriptions, plays: [playGenAuth, playOpenId()] });
  const { url } = sandbox;
  const schemas = new Schemas(false);
  const faults: string[] = [];
  const user = { appHost: url, appId: APPLICATION.id, appSecret: APPLICATION.secret };
  for (const operation of descriptions.flatMap((one) => one.operations)) {
    if (operation.node.get("x-sdk-hidden")?.value === true) continue;
    for (const { name, parameters, json } of describedExamples(operation)) {
      // A client of its own has a pool of its own.
      const all: object[] = [
        await start(GUEST_KEY),
        new AuthenticationClient({ ...user, accessToken: USER_TOKEN, maxRetries: 0 }),
      ];
      const client = all[descriptions.indexOf(operation.description)] as Record<
        string,
        (request: unknown) => Promise<Json>
      >;
      const entries = Object.entries(parameters).map(([key, value]) => [
        key.replace(/^\w+\./, ""),
        value,
      ]);
      const body = typeof json === "object" && json !== null ? json : {};
      const request = { ...Object.fromEntries(entries), ...body };
      const where = `${operation.id} ${name}`;
      const call = client[operation.id]?.bind(client);
      if (!call) throw new Error(`the client has no method ${operation.id}`);
      const answer = await call(request).catch((error: unknown) => {
        faults.push(`${where}: ${String(error)}`);
        return undefined;
      });
      const schema = operation.responses?.get("200", "content", "application/json", "schema");
      if (answer === undefined || schema === undefined) continue;
      faults.push(...schemas.problems(schema, answer, "answer", where));
    }
  }
  expect(faults).toEqual([]);
}, 120_000);

test("users are created, found in every way, changed and deleted", async () => {
  const client = await start();
  const { data: ann } = await client.createUser({ username: "ann", email: "ann@example.com" });
  await client.createUser({ username: "ben", company: "Example Inc." });
  const byMail = { userId: "ann@example.com", userIdType: "email" };
  expect((await client.getUser(byMail)).data.userId).toBe(ann.userId);
  await client.updateUser({ userId: "ann", nickname: "A", options: { userIdType: "username" } });
  const listed = async (request: Parameters<typeof client.listUsers>[0]) =>
    (await client.listUsers(request)).data.list.map((one) => one.username);
  expect(await listed({ keywords: "ann@" })).toEqual(["ann"]);
  const inCompany = { field: "company", operator: "EQUAL", value: "Example Inc." };
  expect(await listed({ keywords: "ben", advancedFilter: [inCompany] })).toEqual(["ben"]);
  expect(await listed({ keywords: "ann", advancedFilter: [inCompany] })).toEqual([]);
  expect((await client.isUserExists({ username: "ann" })).data.exists).toBe(true);
  await client.deleteUsersBatch({ userIds: [ann.userId] });
  expect((await client.isUserExists({ username: "ann" })).data.exists).toBe(false);
  expect(isNotFoundError(await failure(client.getUser({ userId: ann.userId })))).toBe(true);
});

test("groups have members, as long as these are users", async () => {
  const client = await start();
  const group = { code: "made", name: "Made", description: "", type: "static" };
  await client.createGroup(group);
  expect(isConflictError(await failure(client.createGroup(group)))).toBe(true);
  const { data: ann } = await client.createUser({ username: "ann" });
  await client.addGroupMembers({ code: "made", userIds: [ann.userId] });
  const nobody = await failure(client.addGroupMembers({ code: "made", userIds: ["nobody"] }));
  expect(isNotFoundError(nobody)).toBe(true);
  const members = async (code: string) =>
    (await client.listGroupMembers({ code })).data.list.map((one) => one.username);
  expect(await members("made")).toEqual(["ann"]);
  const { data: groups } = await client.getUserGroups({ userId: ann.userId });
  expect(groups.list.map((one) => one.code)).toEqual(["made"]);
  await client.updateGroup({ code: "made", newCode: "remade", description: "" });
  expect(await members("remade")).toEqual(["ann"]);
  await client.deleteUsersBatch({ userIds: [ann.userId] });
  expect(await members("remade")).toEqual([]);
  await client.deleteGroupsBatch({ codeList: ["remade"] });
  expect(isNotFoundError(await failure(client.getGroup({ code: "remade" })))).toBe(true);
  expect((await client.createOrUpdateGroup(group)).data.created).toBe(true);
  expect((await client.createOrUpdateGroup({ ...group, name: "New" })).data.created).toBe(false);
});

test("roles are unique in their namespace, and are had directly or through groups and departments", async () => {
  const client = await start();
  await client.createRole({ code: "writer", namespace: "a" });
  await client.createRole({ code: "writer", namespace: "b" });
  const again = await failure(client.createRole({ code: "writer", namespace: "a" }));
  expect(isConflictError(again)).toBe(true);
  const check = async (namespace: string) =>
    (await client.checkParamsNamespace({ code: "writer", namespace })).data.isValid;
  expect([await check("a"), await check("c")]).toEqual([false, true]);

  const { data: ann } = await client.createUser({ username: "ann" });
  const { data: ben } = await client.createUser({ username: "ben" });
  await client.createGroup({ code: "made", name: "Made", description: "", type: "static" });
  await client.addGroupMembers({ code: "made", userIds: [ben.userId] });
  const targets = [
    { targetType: "USER", targetIdentifier: ann.userId },
    { targetType: "GROUP", targetIdentifier: "made" },
  ];
  await client.assignRole({ code: "writer", namespace: "a", targets });
  const members = async () => {
    const { data } = await client.listRoleMembers({ code: "writer", namespace: "a" });
    return data.list.map((one) => one.username);
  };
  expect(await members()).toEqual(["ann", "ben"]);
  const asked = { userId: ben.userId, roles: [{ code: "writer", namespace: "a" }] };
  expect((await client.hasAnyRole(asked)).data.hasAnyRole).toBe(true);
  await client.revokeRole({ code: "writer", namespace: "a", targets: targets.slice(0, 1) });
  expect(await members()).toEqual(["ben"]);

  const change = { code: "writer", newCode: "author", name: "Author", namespace: "a" };
  await client.updateRole(change);
  const { data: author } = await client.getRole({ code: "author", namespace: "a" });
  expect(author.name).toBe("Author");
  await client.deleteRoles({ roleList: [{ code: "author", namespace: "a" }] });
  expect(isNotFoundError(await failure(client.updateRole(change)))).toBe(true);
  expect((await client.getRole({ code: "writer", namespace: "b" })).data.code).toBe("writer");
});

test("departments are a tree, with users in it", async () => {
  const client = await start();
  const organizationCode = "made";
  const organization = { organizationCode, organizationName: "Made", metadata: {} };
  await client.createOrganization(organization);
  expect(isConflictError(await failure(client.createOrganization(organization)))).toBe(true);
  const create = async (code: string, parentDepartmentId: string) =>
    (
      await client.createDepartment({
        ...{ organizationCode, name: code, code, parentDepartmentId, metadata: {} },
        ...(parentDepartmentId === "root" ? {} : { departmentIdType: "code" }),
      })
    ).data.departmentId;
  const [a, b] = [await create("a", "root"), await create("b", "a")];
  expect(isConflictError(await failure(create("b", "root")))).toBe(true);
  expect(isNotFoundError(await failure(create("d", "nowhere")))).toBe(true);
  const all = async () => {
    const { data } = await client.getAllDepartments({ organizationCode });
    return data.list.map((one) => [one.code, one.parentDepartmentCode, one.hasChildren]);
  };
  expect(await all()).toEqual([
    ["a", "", true],
    ["b", "a", false],
  ]);

  const { data: ann } = await client.createUser({ username: "ann" });
  const inB = { organizationCode, departmentId: b };
  await client.addDepartmentMembers({ ...inB, userIds: [ann.userId] });
  const isIn = async (departmentId: string, includeChildrenDepartments: boolean) => {
    const asked = {
      userId: ann.userId,
      organizationCode,
      departmentId,
      includeChildrenDepartments,
    };
    return (await client.isUserInDepartment(asked)).data.inDepartment;
  };
  expect([await isIn(b, false), await isIn(a, false), await isIn(a, true)]).toEqual([
    true,
    false,
    true,
  ]);
  expect((await client.getOrganization({ organizationCode })).data.membersCount).toBe(1);
  const { data: mine } = await client.getUserDepartments({ userId: ann.userId });
  expect(mine.list.map((one) => one.code)).toEqual(["b"]);

  const below = { organizationCode, departmentId: a, parentDepartmentId: b, metadata: {} };
  expect(isConflictError(await failure(client.updateDepartment(below)))).toBe(true);
  await client.updateDepartment({ ...inB, parentDepartmentId: "root", metadata: {} });
  expect((await all()).map(([code, parent]) => [code, parent])).toEqual([
    ["a", ""],
    ["b", ""],
  ]);
  await client.deleteDepartment(inB);
  expect(await all()).toEqual([["a", "", false]]);
  const top = { organizationCode, departmentId: "root" };
  expect(isInvalidArgumentError(await failure(client.deleteDepartment(top)))).toBe(true);
  expect((await client.getUserDepartments({ userId: ann.userId })).data.list).toEqual([]);
  await client.updateOrganization({ organizationCode, organizationNewCode: "remade" });
  expect(isNotFoundError(await failure(all()))).toBe(true);
  await client.deleteOrganization({ organizationCode: "remade" });
  const gone = await failure(client.getOrganization({ organizationCode: "remade" }));
  expect(isNotFoundError(gone)).toBe(true);
});
