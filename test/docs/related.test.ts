/**
 * Which operations an operation's page names as related.
 */
import { describe, expect, test } from "vitest";
import { makeBook } from "../../generator/docs/book.js";
import { english } from "../../generator/docs/dictionary/en.js";
import { relatedOf } from "../../generator/docs/related.js";
import type { Operation } from "../../generator/model/api.js";
import { client, operation, response, words } from "./api.js";
import { surfaceOf } from "./surface.js";

/** Ids of the operations related to each. */
function relatedIn(operations: readonly Operation[]): Readonly<Record<string, readonly string[]>> {
  const silent = operations.map((one) => ({ ...one, responses: [response("200")] }));
  const api = { clients: [client(silent)], declarations: [], demands: [] };
  const book = makeBook(api, surfaceOf(api), [], english, {
    product: "Zoo",
    wording: null,
    original: "en",
    guides: [],
    date: null,
  });
  return Object.fromEntries(
    book.chapters.flatMap((chapter) =>
      chapter.entries.map((entry) => [
        entry.operation.id,
        relatedOf(book.families, chapter, entry).map((one) => one.operation.id),
      ]),
    ),
  );
}

const named = (...ids: readonly string[]): readonly Operation[] =>
  ids.map((id) => operation(id, { path: `/${id}` }));

describe("related operations", () => {
  test("are about the same thing, the nearest first", () => {
    const found = relatedIn(
      named("createUsersBatch", "listPosts", "getUser", "deleteUsersBatch", "getUserRoles"),
    );
    expect(found["createUsersBatch"]).toEqual(["deleteUsersBatch", "getUser", "getUserRoles"]);
    expect(found["listPosts"]).toEqual([]);
  });

  test("know one and many of a thing", () => {
    const found = relatedIn(named("listPolicies", "getPolicy", "listBoxes", "checkStatus"));
    expect(found["listPolicies"]).toEqual(["getPolicy"]);
    expect(found["checkStatus"]).toEqual([]);
  });

  test("stand at the same path, or one step away from it", () => {
    const at = (id: string, method: string, path: string): Operation =>
      operation(id, { method, path });
    const found = relatedIn([
      at("a", "GET", "/pets"),
      at("b", "POST", "/pets"),
      at("c", "GET", "/pets/{id}"),
      at("d", "DELETE", "/pets/{id}"),
      at("e", "GET", "/pets/{id}/toys"),
      at("f", "GET", "/petshops/{id}"),
    ]);
    expect(found["c"]).toEqual(["d", "a", "b"]);
    expect(found["a"]).toEqual(["b", "c", "d"]);
    expect(found["f"]).toEqual([]);
  });

  test("a word that begins all names of a chapter says nothing", () => {
    const found = relatedIn(named("zoo/list-pets", "zoo/get-pet", "zoo/list-keepers"));
    expect(found["zoo/list-pets"]).toEqual(["zoo/get-pet"]);
    expect(found["zoo/list-keepers"]).toEqual([]);
  });

  test("are never deprecated, and few", () => {
    const old = operation("listOldPets", {
      path: "/x",
      documentation: words("", { deprecated: "" }),
    });
    const many = Array.from({ length: 20 }, (_, at) => `do${at}Pets`);
    const found = relatedIn([old, ...named(...many)]);
    expect(found["do7Pets"]).not.toContain("listOldPets");
    expect(found["do7Pets"]).toHaveLength(6);
    expect(found["listOldPets"]).not.toEqual([]);
  });

  test("stay the same when others are added behind them", () => {
    const some = named("createUser", "getUser", "updateUser", "listPets");
    const more = relatedIn([...some, ...named("feedPet", "deleteUser")]);
    const before = relatedIn(some);
    expect(more["createUser"]?.slice(0, 2)).toEqual(before["createUser"]);
  });
});
