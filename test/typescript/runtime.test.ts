/**
 * What the target knows about the runtime is compared with the runtime itself.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  CLIENT_OPTIONS,
  CORE_MEMBERS,
  RUNTIME_NAMES,
  retriedOn,
  variableOf,
} from "../../generator/targets/typescript/runtime.js";
import { ApiError, type ApiErrorDetails } from "../../templates/typescript/runtime/errors.js";
import { environmentOf } from "../../templates/typescript/runtime/environment.js";
import { retryDelay } from "../../templates/typescript/runtime/retry.js";

const RUNTIME = join(import.meta.dirname, "../../templates/typescript/runtime");
const CLIENT = join(import.meta.dirname, "../../generated/typescript/src/management");

function parsed(name: string): ts.SourceFile {
  const text = readFileSync(join(RUNTIME, name), "utf8");
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
}

function memberNames(file: ts.SourceFile, ...owners: string[]): string[] {
  return file.statements.flatMap((one) => {
    const isOwner = ts.isInterfaceDeclaration(one) || ts.isClassDeclaration(one);
    if (!isOwner || !owners.includes(one.name?.text ?? "")) return [];
    return one.members.flatMap((member) =>
      member.name && !ts.isPrivateIdentifier(member.name) ? [member.name.getText()] : [],
    );
  });
}

describe("the runtime", () => {
  it("exports every name that generated code mentions", () => {
    const statements = ["index.ts", "oauth.ts"].flatMap((name) => [...parsed(name).statements]);
    const exported = statements.flatMap((one) =>
      ts.isExportDeclaration(one) && one.exportClause && ts.isNamedExports(one.exportClause)
        ? one.exportClause.elements.map((element) => element.name.text)
        : [],
    );
    expect(exported).toEqual(expect.arrayContaining([...RUNTIME_NAMES]));
  });

  it("has a core without members: those of a client are printed, and known to the target", () => {
    expect(memberNames(parsed("core.ts"), "Core")).toEqual(["[CORE]"]);
    const text = readFileSync(join(CLIENT, "client.ts"), "utf8");
    const client = ts.createSourceFile("client.ts", text, ts.ScriptTarget.ES2022, true);
    expect(memberNames(client, "ManagementClient")).toEqual(
      expect.arrayContaining([...CORE_MEMBERS]),
    );
  });

  it("has no option that the target does not know", () => {
    const options = memberNames(
      parsed("options.ts"),
      "CallOptions",
      "ClientOptions",
      "RequestOptions",
    );
    expect([...CLIENT_OPTIONS].sort()).toEqual(options.sort());
  });

  it("tries again what the pages say it tries again", () => {
    for (let status = 400; status < 700; status++) {
      const failure = new ApiError({ status } as ApiErrorDetails);
      const always = retryDelay(failure, false, 0) !== undefined;
      const idempotent = retryDelay(failure, true, 0) !== undefined;
      const word = always ? "always" : idempotent ? "idempotent" : "never";
      // The replay of a rejected token is no retry: `call.ts` makes it, whatever the number of retries.
      expect(`${status} ${retriedOn(status)}`).toBe(
        `${status} ${status === 401 ? "renewed" : word}`,
      );
    }
  });

  it("reads an option from the variable that the documentation names", () => {
    for (const option of ["host", "accessKeyId", "oauth2ClientId", "getIDToken", "a_b"]) {
      expect(environmentOf(["P"]).hint?.(option)).toContain(`P_${variableOf(option)}`);
    }
  });
});
