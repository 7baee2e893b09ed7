/**
 * Who and what is in every user pool from the beginning.
 *
 * Decides: that everything the description's examples mention is there, so that each example can be sent.
 * Leaves to others: that the cast is in nobody's way (`state.ts`).
 */
import { shownSuccess } from "./answers.js";
import type { Description } from "./description.js";
import type { JsonObject } from "./json.js";
import { type Cast, listed } from "./state.js";

export function castOf(description: Description): Cast {
  const shown = (id: string): readonly JsonObject[] =>
    listed(shownSuccess(description.operation(id)).body);
  const first = (id: string): JsonObject => shown(id)[0] ?? {};

  const users = shown("getUserBatch").map((one, index) =>
    index === 0 ? one : { ...one, username: "carol", email: "carol@example.com" },
  );
  const [developer = {}] = shown("listGroups");
  const support = shown("createGroupsBatch").filter((one) => one["code"] !== developer["code"]);
  const manager = first("listRoles");
  const auditor = { ...manager, code: "auditor", name: "Auditor" };
  const example = first("listOrganizations");
  const engineering: JsonObject = { ...first("listChildrenDepartments"), code: "engineering" };
  const elsewhere = "624d93102b6a4012f33cd2fe";
  const product = { ...engineering, departmentId: elsewhere, code: "product", name: "Product" };
  const organizations = [
    example,
    { ...example, organizationCode: "example-eu", departmentId: "60b49eb83fd80adb96f26e71" },
  ];

  const bob = String(users[0]?.["userId"]);
  return {
    users,
    groups: [developer, ...support],
    roles: [
      manager,
      { ...auditor, id: "6236ef37b5a1c94d0e72f3ab" },
      { ...auditor, id: "6236ef37b5a1c94d0e72f3ac", namespace: "finance" },
    ],
    organizations,
    departments: [...organizations.map(topOf), engineering, product],
    members: [
      [String(developer["id"]), bob],
      [String(engineering["departmentId"]), bob],
      [elsewhere, bob],
    ],
    assignments: [[String(manager["id"]), `USER ${bob}`]],
  };
}

/** The department at the top of an organization, which has the same name. */
export function topOf(organization: JsonObject): JsonObject {
  return {
    organizationCode: organization["organizationCode"] ?? "",
    departmentId: organization["departmentId"] ?? "",
    createdAt: organization["createdAt"] ?? "2022-07-03T02:20:30.000Z",
    name: organization["organizationName"] ?? "",
    parentDepartmentId: "",
    parentDepartmentCode: "",
    isVirtualNode: false,
  };
}
