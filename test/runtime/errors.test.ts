/** The classes of errors: names, stacks, guards. */
import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import {
  AbortError,
  ApiError,
  ConnectionError,
  isErrorOf,
  SdkError,
  TimeoutError,
} from "../../templates/typescript/runtime/index.js";
import { ClientError, ConflictError, isConflictError } from "./fixture/errors.js";

const DETAILS = {
  message: "409 taken (POST /users)",
  status: 409,
  httpStatus: 200,
  apiCode: 7,
  requestId: "r",
  headers: new Headers({ "set-cookie": "CANARY-cookie" }),
  body: { token: "CANARY-body" },
  data: "CANARY-data",
  method: "POST",
  path: "/users",
  attempts: 2,
  retryAfter: undefined,
  agent: "acme-typescript/1.2.3",
};

test("the first line of the stack has the name of the class, whatever a minifier calls it", () => {
  const error = new ConflictError(DETAILS);
  expect(error.stack).toMatch(/^ConflictError: 409 taken/);
  expect(String(error)).toBe("ConflictError: 409 taken (POST /users)");
  expect(new (class a extends AbortError {})("x").name).toBe("AbortError");
});

test("what an answer held can be read, and is not printed", () => {
  const error = new ConflictError(DETAILS);
  expect(error.body).toEqual({ token: "CANARY-body" });
  expect(error.data).toBe("CANARY-data");
  expect(error.headers.get("set-cookie")).toBe("CANARY-cookie");
  const printed = [
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    String(error.stack),
  ].join();
  expect(printed).not.toContain("CANARY");
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "ConflictError",
    message: "409 taken (POST /users)",
    status: 409,
    httpStatus: 200,
    apiCode: 7,
    requestId: "r",
    method: "POST",
    path: "/users",
    attempts: 2,
  });
});

test("guards tell classes apart", () => {
  const error = new ConflictError(DETAILS);
  expect(isConflictError(error)).toBe(true);
  expect(isConflictError(new ClientError(DETAILS))).toBe(false);
  expect(isErrorOf(error, ApiError)).toBe(true);
  expect(isErrorOf(error, SdkError)).toBe(true);
  expect(isErrorOf(error, TimeoutError)).toBe(false);
  const stranger = Object.assign(new Error("x"), { name: "ConflictError" });
  for (const other of [
    stranger,
    null,
    undefined,
    "ConflictError",
    {},
    ConflictError.prototype.name,
  ]) {
    expect(isConflictError(other)).toBe(false);
  }
});

test("guards pass over a class of the same name of another SDK", () => {
  const error = new ConflictError({ ...DETAILS, agent: "other-typescript/1.2.3" });
  expect(isConflictError(error)).toBe(false);
  expect(isConflictError(new ConflictError({ ...DETAILS, agent: "acme-typescript/2.0.0" }))).toBe(
    true,
  );
});

test("a guard that says no leaves the rest of the type", () => {
  // For the compiler, which would take classes without a difference for one and the same.
  const tell = (error: ApiError): string =>
    isConflictError(error) ? error.name : `other: ${error.message}`;
  expect(tell(new ConflictError(DETAILS))).toBe("ConflictError");
  expect(tell(new ClientError({ ...DETAILS, message: "m" }))).toBe("other: m");
});

test("guards know the errors of another copy of the package", async () => {
  vi.resetModules();
  const other = await import("./fixture/errors.js");
  expect(other.ConflictError).not.toBe(ConflictError);
  const error = new other.ConflictError(DETAILS);
  expect(error instanceof ConflictError).toBe(false);
  expect(isConflictError(error)).toBe(true);
  expect(isErrorOf(error, ApiError)).toBe(true);
  expect(isErrorOf(error, ClientError)).toBe(false);
  expect(isErrorOf(new other.ConnectionError("x", {}, { sent: true }), ConnectionError)).toBe(true);
});

test("a cause is kept", () => {
  const cause = new Error("why");
  expect(new AbortError("x", { cause }).cause).toBe(cause);
  expect("cause" in new AbortError("x")).toBe(false);
});
