/**
 * The packed SDK in an empty package, by import and by require, as those who install it will have it.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { COMPILERS, filesBelow, mustRun, node, tsc } from "../harness/project.js";
import { product, sandboxEnvironment, startProductSandbox } from "../harness/product.js";
import type { Behaviour } from "../sandbox/answers.js";
import type { Sandbox } from "../sandbox/server.js";

/** Three groups in all, where the description shows one. */
const listGroups: Behaviour = ({ parameters }) => {
  const page = Number(parameters["query.page"] ?? 1);
  const size = Number(parameters["query.limit"] ?? 10);
  const list = ["a", "b", "c"].map((code) => ({ code, name: code })).slice((page - 1) * size);
  const data = { totalCount: 3, list: list.slice(0, size) };
  return { status: 200, body: { statusCode: 200, message: "", data } };
};

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startProductSandbox({ behaviours: { listGroups } });
});
beforeEach(() => sandbox.forget());
afterAll(() => sandbox.close());

/** Runs the same calls whichever way the package was loaded; prints what they gave as JSON. */
const CALLS = `
async function main({ ManagementClient, AuthenticationClient }) {
  const management = new ManagementClient();
  const users = { list: [{ status: "Activated", email: "user@example.com", password: "correct horse" }] };
  const created = await management.createUsersBatch(users);
  const found = await management.getUserBatch({ userIds: ["a,b", "c d"], userIdType: "user_id" });
  const groups = [];
  for await (const group of management.listGroups({ limit: 1 })) groups.push(group.code);
  const authentication = new AuthenticationClient();
  const mine = await authentication.getGroupList();
  return { created, found, groups, mine };
}
`;

/** A stand-in for \`process.exit\` that lets output drain. */
const PRINT = `.then((result) => console.log(JSON.stringify(result)), (error) => {
  console.error(error);
  process.exitCode = 1;
});`;

describe("calls", () => {
  test.each([
    ["import", "calls.mjs", `import * as sdk from "genauth";\n${CALLS}main(sdk)${PRINT}`],
    ["require", "calls.cjs", `const sdk = require("genauth");\n${CALLS}main(sdk)${PRINT}`],
  ])("%s", async (_, file, text) => {
    const { consumer } = product();
    writeFileSync(join(consumer, file), text);
    const env = sandboxEnvironment(sandbox);
    const outcome = await mustRun(process.execPath, [file], { cwd: consumer, env });
    const result = JSON.parse(outcome.stdout) as {
      created: { statusCode: number };
      groups: string[];
      mine: { statusCode: number };
    };
    expect(outcome.stderr).toBe("");
    expect(sandbox.requests.flatMap((one) => one.problems)).toEqual([]);
    expect([result.created.statusCode, result.mine.statusCode]).toEqual([200, 200]);

    const made = (id: string) => sandbox.requests.filter((one) => one.operation === id);
    expect(made("getManagementToken").map((one) => one.json)).toEqual([
      { accessKeyId: "sandbox-access-key-id", accessKeySecret: "sandbox-access-key-secret" },
    ]);
    expect(made("createUsersBatch").map((one) => one.json)).toEqual([
      { list: [{ status: "Activated", email: "user@example.com", password: "correct horse" }] },
    ]);
    expect(made("getUserBatch").map((one) => one.target)).toEqual([
      "/api/v3/get-user-batch?userIds=a%2Cb,c%20d&userIdType=user_id",
    ]);
    expect(made("getGroupList").map((one) => one.headers.authorization)).toEqual([
      "Bearer sandbox-user-token",
    ]);
    expect(made("getGroupList").map((one) => one.headers["x-authing-app-id"])).toEqual([
      "sandbox-app-id",
    ]);
    const bearers = made("createUsersBatch")
      .concat(made("getUserBatch"), made("listGroups"))
      .map((one) => `${one.headers.authorization} ${String(one.headers["x-authing-userpool-id"])}`);
    expect(new Set(bearers).size).toBe(1);
    expect(bearers[0]).toMatch(/^Bearer \S+\.\S+\.\S+ [0-9a-f]{24}$/);

    const pages = made("listGroups").map((one) => one.parameters["query.page"] ?? 1);
    expect(result.groups).toEqual(["a", "b", "c"]);
    expect(pages).toEqual([1, 2, 3]);
  });
});

describe("types", () => {
  const program = (load: string) => `${load}
import type { CreateUserBatchReqDto, GetUserBatchRequest, UserDto, UserListRespDto } from "genauth";
export async function use(): Promise<string[]> {
  const client = new ManagementClient({ accessKeyId: "id", accessKeySecret: "secret" });
  const request: CreateUserBatchReqDto = { list: [{ status: UserStatus.Activated, name: undefined }] };
  const created: UserListRespDto = await client.createUsersBatch(request, { timeout: 1000 });
  const userIds: readonly string[] = ["a"];
  const query: GetUserBatchRequest = { userIds };
  const found = await client.getUserBatch(query);
  const users: readonly UserDto[] = [...created.data, ...found.data];
  const codes: string[] = [];
  for await (const group of client.listGroups()) codes.push(group.code);
  // @ts-expect-error a required member is missing
  await client.createUsersBatch({});
  // @ts-expect-error a misspelt member
  await client.getUserBatch({ userId: ["a"] });
  try {
    await createUsersBatch(client, request);
  } catch (error) {
    if (isConflictError(error)) codes.push(error.message, String(error.status));
    if (error instanceof GenAuthError) codes.push(error.name);
  }
  return [...codes, ...users.map((user) => user.userId)];
}
`;
  const names = "ManagementClient, UserStatus, isConflictError, GenAuthError";
  const functions = 'import { createUsersBatch } from "genauth/management";';
  const loading = `import { ${names} } from "genauth";\n${functions}`;

  const flags = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: false,
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    types: [],
  };
  test.each([
    ["NodeNext, module", "types.mts", "NodeNext", "NodeNext", COMPILERS],
    ["NodeNext, CommonJS", "types.cts", "NodeNext", "NodeNext", ["typescript"] as const],
    ["bundler", "types.ts", "ESNext", "Bundler", ["typescript"] as const],
    // It reads no `exports`; the newer compilers have dropped it.
    ["Node 10", "types10.ts", "CommonJS", "node10", ["typescript-5.4", "typescript"] as const],
  ])("%s", async (_, file, module, moduleResolution, compilers) => {
    const { consumer } = product();
    writeFileSync(join(consumer, file), program(loading));
    const config = join(consumer, `tsconfig.${file}.json`);
    const compilerOptions = { ...flags, module, moduleResolution };
    writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
    for (const compiler of compilers) {
      const { stdout } = await tsc(compiler, ["-p", config, "--pretty", "false"], {
        cwd: consumer,
      });
      expect(`${compiler} ${stdout}`).toBe(`${compiler} `);
    }
  });
});

describe("package", () => {
  interface Manifest {
    readonly exports: Readonly<Record<string, unknown>>;
    readonly sideEffects: boolean;
    readonly typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
    readonly dependencies?: object;
    readonly types?: string;
    readonly main?: string;
    readonly module?: string;
    readonly license: string;
    readonly engines: { readonly node: string };
  }
  const installed = () => join(product().consumer, "node_modules", "genauth");
  const manifest = () =>
    JSON.parse(readFileSync(join(installed(), "package.json"), "utf8")) as Manifest;

  test("holds what a user needs and nothing else", () => {
    const files = filesBelow(installed());
    for (const wanted of ["README.md", "LICENSE", "package.json"]) expect(files).toContain(wanted);
    const strange = files.filter(
      (path) => !/^(dist|src)\/|^(README\.md|LICENSE|package\.json)$/.test(path),
    );
    expect(strange).toEqual([]);
  });

  test("promises no side effects and needs nothing", () => {
    const { sideEffects, dependencies, license, engines } = manifest();
    expect({ sideEffects, dependencies: dependencies ?? {}, license }).toEqual({
      sideEffects: false,
      dependencies: {},
      license: "MIT",
    });
    expect(engines.node).toMatch(/^>=\s*20/);
  });

  test("exports files that exist, types first and of the same kind as the code", () => {
    const { exports } = manifest();
    expect(Object.keys(exports)).toEqual(
      expect.arrayContaining([".", "./management", "./authentication", "./models"]),
    );
    const targets: [string, string][] = [];
    const walk = (entry: unknown, conditions: readonly string[]): void => {
      if (typeof entry === "string") targets.push([conditions.join(" "), entry]);
      else if (typeof entry === "object" && entry !== null)
        for (const [condition, next] of Object.entries(entry)) {
          const first = Object.keys(entry)[0];
          if ("types" in entry) expect(first).toBe("types");
          walk(next, [...conditions, condition]);
        }
    };
    walk(exports, []);
    const isModule = (path: string): boolean => {
      if (/\.m[jt]s$/.test(path)) return true;
      if (/\.c[jt]s$/.test(path)) return false;
      let folder = join(installed(), path, "..");
      while (!existsSync(join(folder, "package.json"))) folder = join(folder, "..");
      const text = readFileSync(join(folder, "package.json"), "utf8");
      return (JSON.parse(text) as { type?: string }).type === "module";
    };
    expect(targets.length).toBeGreaterThan(8);
    for (const [conditions, path] of targets) {
      expect(existsSync(join(installed(), path)), `${conditions}: ${path}`).toBe(true);
      if (/\bimport\b/.test(conditions))
        expect(isModule(path), `${conditions}: ${path}`).toBe(true);
      if (/\brequire\b/.test(conditions))
        expect(isModule(path), `${conditions}: ${path}`).toBe(false);
    }
    const { main, types } = manifest();
    for (const path of [main, types])
      if (path) expect(existsSync(join(installed(), path))).toBe(true);
  });

  test("names types for every entry where `exports` are not read", () => {
    const { exports, typesVersions } = manifest();
    const entries = Object.keys(exports).filter((one) => /^\.\/[^.]+$/.test(one));
    const known = typesVersions["*"] ?? {};
    expect(Object.keys(known).map((one) => `./${one}`)).toEqual(entries);
    for (const [path] of Object.values(known)) {
      expect(existsSync(join(installed(), path ?? "")), path).toBe(true);
    }
  });

  test("maps lead to the published sources", () => {
    const maps = filesBelow(installed(), (path) => path.endsWith(".map"));
    const sources = filesBelow(installed(), (path) => /^src\/.*\.ts$/.test(path));
    // For each source and each format: one map of the code and one of the declarations.
    expect(maps).toHaveLength(sources.length * 4);
    const found = maps.map((path) => {
      const text = readFileSync(join(installed(), path), "utf8");
      const map = JSON.parse(text) as { sources: readonly string[]; sourceRoot?: string };
      expect(map.sourceRoot).toBeUndefined();
      const [source, ...more] = map.sources.map((one) => posix.join(dirname(path), one));
      expect(more).toEqual([]);
      const own = path.replace(/^dist\/(esm|cjs)\//, "src/").replace(/(\.d\.ts|\.js)\.map$/, ".ts");
      expect(source).toBe(own);
      return source;
    });
    expect([...new Set(found)].sort()).toEqual(sources);
  });

  test("every entry loads both ways and gives the same names", async () => {
    const { consumer } = product();
    const entries = Object.keys(manifest().exports)
      .filter((one) => !one.endsWith("package.json"))
      .map((one) => one.replace(/^\./, "genauth"));
    writeFileSync(
      join(consumer, "entries.mjs"),
      `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
for (const entry of ${JSON.stringify(entries)}) {
  const names = (loaded) => Object.keys(loaded).filter((one) => one !== "default" && one !== "module.exports" && one !== "__esModule").sort();
  const a = names(await import(entry)).join();
  const b = names(require(entry)).join();
  if (a !== b) throw new Error(entry + ": " + a + " / " + b);
  if (a === "") throw new Error(entry + " is empty");
}
`,
    );
    const outcome = await node(["entries.mjs"], { cwd: consumer });
    expect(outcome).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});
