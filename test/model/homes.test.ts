/** What an inline type is part of. */
import { expect, it } from "vitest";
import { homesOf } from "../../generator/model/homes.js";
import { build, buildFiles } from "./support.js";

it("is the nearest component of its path, or the operation", async () => {
  const { api } = await build("3.1", {
    schemas: `
      User: {type: object, properties: {address: {type: object, properties: {kind: {enum: [a, b]}}}}}
      User.address.kind.note: {type: object, properties: {by: {type: object, properties: {x: {}}}}}`,
    paths: `
      /users:
        get:
          operationId: users.list
          responses:
            "200":
              description: fine
              content:
                application/json:
                  schema: {type: array, items: {type: object, properties: {user: {$ref: "#/components/schemas/User"}}}}`,
  });
  expect([...homesOf(api)].map(([id, home]) => `${id} in ${home.kind} ${home.id}`)).toEqual([
    "User in type User",
    "User.address.kind.note in type User.address.kind.note",
    "users.list.response.item in operation users.list",
    "User.address in type User",
    "User.address.kind in type User",
    "User.address.kind.note.by in type User.address.kind.note",
  ]);
});

it("is the outermost type of a schema that another file holds", async () => {
  const { api } = await buildFiles({
    "/api.yaml": `
openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /a:
    get:
      operationId: get
      responses: {"200": {description: fine, content: {application/json: {schema: {$ref: "./pet.yaml"}}}}}`,
    "/pet.yaml":
      "{type: object, properties: {owner: {type: object, properties: {name: {type: string}}}}}",
  });
  expect([...homesOf(api)].map(([id, home]) => `${id} in ${home.kind} ${home.id}`)).toEqual([
    "pet in type pet",
    "pet.owner in type pet",
  ]);
});
