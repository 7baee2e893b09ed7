/** Failures as values, and what the compiler makes of them. */
import { expect, expectTypeOf, test } from "vitest";
import { ApiError, ConnectionError, orError } from "../../templates/typescript/runtime/index.js";
import { ConflictError, isConflictError } from "./fixture/errors.js";
import type { Envelope, User } from "./fixture/client.js";
import { envelope, failure, fakeService, json } from "./harness.js";

const list = [{ name: "ann" }];

test("the result of a call that succeeded, and the error of one that the service refused", async () => {
  const { client } = fakeService((_, count) => json(envelope(count === 1 ? 200 : 409, [])));
  const first = await orError(client.createUsers({ list }));
  expectTypeOf(first).toEqualTypeOf<Envelope<User[]> | ApiError>();
  // @ts-expect-error: it may be an error, so nothing can be read before that was asked
  expect(first.statusCode).toBe(200);

  const second = await orError(client.createUsers({ list }));
  expect(second).toBeInstanceOf(ConflictError);
  if (isConflictError(second)) expect(second.status).toBe(409);
  if (!(second instanceof ApiError)) expectTypeOf(second).toEqualTypeOf<Envelope<User[]>>();
});

test("what the service did not say stays an exception", async () => {
  const { client } = fakeService(() => {
    throw new TypeError("fetch failed");
  });
  const error = await failure(orError(client.createUsers({ list })));
  expect(error).toBeInstanceOf(ConnectionError);
});
