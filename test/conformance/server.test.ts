/**
 * The judge, judged: a case that cannot fail proves nothing.
 *
 * Decides: that the data has the form of its schema, that wrong requests and wrong outcomes are found, and that the
 * server serves a runner of any language as a process of its own.
 * Leaves to others: the SDKs (`typescript.test.ts`).
 */
import { spawn } from "node:child_process";
import { createHmac, createPublicKey, createVerify, type JsonWebKey } from "node:crypto";
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { expect, test } from "vitest";
import { mustRun, ROOT, tsc } from "../harness/project.js";
import { readTopics, type Case } from "./server/case.js";
import type { Task, Verdict } from "./server/control.js";
import { Mint } from "./server/mint.js";
import { isSame, writeJson } from "./server/notation.js";
import { outcomeProblems, type Report } from "./server/outcome.js";
import { Play } from "./server/play.js";
import { problemsOf, type Arrived } from "./server/request.js";
import { signatureProblems } from "./server/signature.js";

const FOLDER = join(ROOT, "test", "conformance");
const topics = readTopics(FOLDER);
const cases = topics.flatMap((topic) => topic.cases);

const EMPTY: Case = {
  id: "topic/case",
  title: "a case",
  service: "plain",
  options: {},
  settings: {},
  environment: {},
  host: "host",
  construction: null,
  listens: {},
  steps: [],
  order: "given",
  exchanges: [],
  neverPrinted: [],
  logs: {},
};

const REPORT: Report = { construction: null, outcomes: [], printed: [], logs: [] };

test("every file has the form of the schema", () => {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default.default(ajv, ["regex"]);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
  const validate = ajv.compile(read("schema.json") as object);
  for (const name of readdirSync(join(FOLDER, "cases"))) {
    const valid = validate(read(join("cases", name)));
    expect({ name, errors: validate.errors }).toEqual({ name, errors: null });
    expect(valid).toBe(true);
  }
  expect(validate({ topic: "t", about: "", service: "plain", cases: [{ id: "A" }] })).toBe(false);
});

test("there are at least 250 cases, each with a name of its own, in a file named after its topic", () => {
  expect(cases.length).toBeGreaterThanOrEqual(250);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  const files = readdirSync(join(FOLDER, "cases")).sort();
  expect(topics.map(({ topic }) => `${topic}.json`)).toEqual(files);
});

test("every case expects something", () => {
  const silent = cases.filter(
    ({ construction, steps }) => construction === null && !steps.some(({ expect: one }) => one),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("README.md tells how many cases a topic has", () => {
  const readme = readFileSync(join(FOLDER, "README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| `([a-z-]+)` +\| +(\d+) \|/gm)];
  expect(rows.map(([, topic, count]) => [topic, Number(count)])).toEqual(
    topics.map((one) => [one.topic, one.cases.length]),
  );
  expect(readme).toContain(`${cases.length} cases`);
});

// ---------------------------------------------------------------------------------------------- requests

const GOOD: Arrived = {
  method: "POST",
  target: "/a?b=c",
  headers: new Map([
    ["user-agent", "conformance-test/0.1.0 test/1"],
    ["content-type", "application/json"],
    ["x-own", "1"],
  ]),
  body: Buffer.from('{"a":1}'),
};
const WANTED = {
  method: "POST",
  target: "/a?b=c",
  headers: { "X-Own": "1", "content-type": { matches: "^application/json" } },
  absent: ["authorization"],
  body: { json: { a: 1 } },
} as const;

function withHeader(name: string, value: string | null): Arrived {
  const headers = new Map(GOOD.headers);
  if (value === null) headers.delete(name);
  else headers.set(name, value);
  return { ...GOOD, headers };
}

test("the expected request has no problem", () => {
  expect(problemsOf(GOOD, WANTED)).toEqual([]);
});

test.each<[string, Arrived]>([
  ["method", { ...GOOD, method: "PUT" }],
  ["target", { ...GOOD, target: "/a?b=%63" }],
  ["header X-Own", withHeader("x-own", "2")],
  ["header X-Own", withHeader("x-own", null)],
  ["header content-type", withHeader("content-type", "text/plain")],
  ["header authorization", withHeader("authorization", "Bearer x")],
  ["user agent", withHeader("user-agent", "node")],
  ["body", { ...GOOD, body: Buffer.from('{"a": 1}') }],
  ["body", { ...GOOD, body: Buffer.from('{"a":1.0}') }],
  ["body", { ...GOOD, body: Buffer.alloc(0) }],
])("another %s is a problem", (what, arrived) => {
  expect(problemsOf(arrived, WANTED).join("\n")).toContain(what);
});

test("a body that is not expected is a problem, and so is a media type without a body", () => {
  const { body: _, ...none } = WANTED;
  expect(problemsOf(GOOD, none).join()).toContain("body");
  const silent = { ...GOOD, body: Buffer.alloc(0) };
  expect(problemsOf(silent, { method: "POST", target: "/a?b=c" }).join()).toContain("content-type");
});

test("a multipart body is read part by part", () => {
  const part = (head: string, content: string): string => `--b1\r\n${head}\r\n\r\n${content}\r\n`;
  const text = part('Content-Disposition: form-data; name="t"', "x\r\n--b2");
  const file = part(
    'Content-Disposition: form-data; name="f"; filename="n"\r\nContent-Type: image/png',
    "\u0000",
  );
  const check = (body: string, parts: object[]): string =>
    problemsOf(
      {
        ...withHeader("content-type", "multipart/form-data; boundary=b1"),
        body: Buffer.from(body),
      },
      { method: "POST", target: "/a?b=c", body: { parts: parts as never } },
    ).join("\n");
  const one = { name: "t", text: "x\r\n--b2", file: false };
  const two = { name: "f", base64: "AA==", file: true, contentType: "image/png" };
  expect(check(`${text}${file}--b1--\r\n`, [one, two])).toBe("");
  expect(check(`${text}${file}--b1--\r\n`, [one])).toContain("2 parts");
  expect(check(`${text}${file}--b1--\r\n`, [two, one])).toContain("part 1: name");
  expect(check(`${text}${file}`, [one, two])).toContain("no multipart body");
  expect(check(`${text}--b1--`, [{ ...one, text: "x" }])).toContain("content");
  expect(check(`${text}--b1--`, [{ ...one, file: true }])).toContain("no file name");
  expect(check(`${file}--b1--`, [{ ...two, contentType: "image/gif" }])).toContain("content-type");
});

// ---------------------------------------------------------------------------------------------- outcomes

const FAILED = {
  kinds: ["Conflict", "Api", "Sdk"],
  message: "409 taken",
  fields: { status: 409, headers: { "x-a": "1" } },
};

test.each<[string, object, object]>([
  ["", { value: { $int: "5" } }, { value: 5 }],
  ["", { value: { a: 1, b: 2 } }, { value: { b: 2, a: 1 } }],
  ["value", { value: 1 }, { value: 2 }],
  ["value", { value: {} }, { value: { a: null } }],
  ["value", { value: { $int: "9007199254740992" } }, { value: { $int: "9007199254740993" } }],
  ["nothing", { value: null }, { nothing: true }],
  ["value", { nothing: true }, { value: null }],
  ["not the error", { value: 1 }, { error: { kind: "Conflict" } }],
  ["it failed", { error: FAILED }, { value: 1 }],
  ["", { error: FAILED }, { error: { kind: "Conflict", also: ["Api"], fields: { status: 409 } } }],
  ["error is Conflict", { error: FAILED }, { error: { kind: "Api" } }],
  ["no Timeout", { error: FAILED }, { error: { kind: "Conflict", also: ["Timeout"] } }],
  ["status", { error: FAILED }, { error: { kind: "Conflict", fields: { status: 400 } } }],
  ["status", { error: FAILED }, { error: { kind: "Conflict", fields: { status: null } } }],
  ["x-a", { error: FAILED }, { error: { kind: "Conflict", fields: { headers: { "x-a": "2" } } } }],
  ["lacks", { error: FAILED }, { error: { kind: "Conflict", messageHas: ["gone"] } }],
  ["holds", { error: FAILED }, { error: { kind: "Conflict", messageLacks: ["taken"] } }],
  ["more than 10", { value: 1, elapsedMs: 99 }, { value: 1, withinMs: 10 }],
  ["less than 500", { value: 1, elapsedMs: 99 }, { value: 1, atLeastMs: 500 }],
  ["attempts", { value: 1, response: { attempts: 2 } }, { value: 1, response: { attempts: 1 } }],
])("outcomes: %s", (problem, outcome, expected) => {
  const one = { ...EMPTY, steps: [{ call: "x", expect: expected }] };
  const report = { ...REPORT, outcomes: [[{ elapsedMs: 1, ...outcome }]] } as Report;
  const problems = outcomeProblems(one, report).join("\n");
  if (problem === "") expect(problems).toBe("");
  else expect(problems).toContain(problem);
});

test("a missing outcome, a client that was made, and one that was not, are problems", () => {
  const steps = [{ call: "x", times: 2, expect: { value: 1 } }];
  expect(outcomeProblems({ ...EMPTY, steps }, REPORT).join()).toContain("0 outcomes, not 2");
  const construction = { kind: "Configuration" };
  expect(outcomeProblems({ ...EMPTY, construction }, REPORT).join()).toContain("must fail");
  const failed = { ...REPORT, construction: FAILED };
  expect(outcomeProblems(EMPTY, failed).join()).toContain("could not be made");
  expect(outcomeProblems({ ...EMPTY, construction }, failed).join()).toContain("not Configuration");
});

test("a secret is found wherever it was printed, encoded too", () => {
  const one = { ...EMPTY, options: { key: "canary-a/b" }, neverPrinted: ["own/secret"] };
  for (const text of ["<canary-a>", "own/secret", "own%2Fsecret", "b3duL3NlY3JldA=="]) {
    expect(outcomeProblems(one, { ...REPORT, printed: [text] })).toHaveLength(1);
    expect(outcomeProblems(one, { ...REPORT, logs: [text] })).toHaveLength(1);
  }
  expect(outcomeProblems(one, { ...REPORT, printed: ["canary"], logs: ["own"] })).toEqual([]);
});

test("log lines that must be there, or must not", () => {
  const logs = ["a line"];
  expect(outcomeProblems({ ...EMPTY, logs: { none: true } }, { ...REPORT, logs })).toHaveLength(1);
  expect(outcomeProblems({ ...EMPTY, logs: { has: ["b"] } }, { ...REPORT, logs })).toHaveLength(1);
  expect(outcomeProblems({ ...EMPTY, logs: { has: ["line"] } }, { ...REPORT, logs })).toEqual([]);
});

test("values are written and compared as the notation says", () => {
  expect(writeJson({ b: { $int: "9007199254740993" }, a: [{ $bytes: "AA==" }, null] })).toBe(
    '{"b":9007199254740993,"a":["AA==",null]}',
  );
  expect(isSame(undefined, undefined)).toBe(true);
  expect(isSame(null, undefined)).toBe(false);
  expect(isSame([1, 2], [2, 1])).toBe(false);
});

// ---------------------------------------------------------------------------------------------- playing

async function played(one: Partial<Case>, drive: (url: string) => Promise<void>): Promise<string> {
  const play = new Play({ ...EMPTY, ...one });
  await play.open();
  await drive(play.places.server);
  return (await play.close()).join("\n");
}

const AGENT = { headers: { "user-agent": "conformance-test/0.1.0" } };
const READ = { request: { method: "GET", target: "/a" }, answer: { json: { a: 1 } } };

test("too few requests, too many, and in another order", async () => {
  const get = (url: string, path = "/a"): Promise<Response> => fetch(url + path, AGENT);
  expect(await played({ exchanges: [READ] }, async (url) => void (await get(url)))).toBe("");
  expect(await played({ exchanges: [READ] }, async () => undefined)).toContain("0 times, not 1");
  const twice = async (url: string): Promise<void> => {
    await get(url);
    expect((await get(url)).status).toBe(418);
  };
  expect(await played({ exchanges: [READ] }, twice)).toContain("request 2 was not expected");
  const other = { ...READ, request: { method: "GET", target: "/b" } };
  const crossed = async (url: string): Promise<void> => {
    await get(url, "/b");
    await get(url);
  };
  expect(await played({ exchanges: [READ, other] }, crossed)).toContain("target");
  expect(await played({ exchanges: [READ, other], order: "any" }, crossed)).toBe("");
});

test("a wait that is too short, and a connection that is not dropped", async () => {
  const twice = async (url: string): Promise<void> => {
    await fetch(url + "/a", AGENT);
    await fetch(url + "/a", AGENT);
  };
  const hasty = { ...READ, after: { atLeastMs: 5_000 } };
  expect(await played({ exchanges: [READ, hasty] }, twice)).toContain("not after 5000");
  const kept = { ...READ, dropped: true as const };
  const once = async (url: string): Promise<void> => void (await fetch(url + "/a", AGENT));
  expect(await played({ exchanges: [kept] }, once)).toContain("did not drop");
});

test("faults are what they say", async () => {
  const outcome = async (answer: object): Promise<string> => {
    let seen = "";
    await played({ exchanges: [{ ...READ, answer }] }, async (url) => {
      try {
        const response = await fetch(url + "/a", AGENT);
        seen = `${response.status} `;
        seen += await response.text();
      } catch (error) {
        seen += `${String(error)} ${String((error as Error).cause)}`;
      }
    });
    return seen;
  };
  expect(await outcome({ text: "abc" })).toBe("200 abc");
  expect(await outcome({ text: "abc", chunked: true })).toBe("200 abc");
  expect(await outcome({ text: "abc", lengthOffset: -1 })).toBe("200 ab");
  expect(await outcome({ text: "abc", slow: { bytes: 1, everyMs: 1 } })).toBe("200 abc");
  expect(await outcome({ text: "abc", reset: "before" })).toMatch(/^TypeError/);
  expect(await outcome({ text: "abc", reset: "head" })).toMatch(/^TypeError/);
  expect(await outcome({ text: "abc", reset: "body" })).toMatch(/^200 TypeError/);
  expect(await outcome({ text: "abc", cutAfter: 2 })).toMatch(/^200 TypeError/);
  expect(await outcome({ text: "abc", chunked: true, cutAfter: 2 })).toMatch(/^200 TypeError/);
});

// ---------------------------------------------------------------------------------------------- the process

test("a runner of any language can use it as a process", async () => {
  const compiled = await tsc("typescript-7", ["-p", join(FOLDER, "server", "tsconfig.json")]);
  expect(compiled).toMatchObject({ status: 0 });
  const program = join(ROOT, "build", "conformance", "main.js");
  const listed = await mustRun(process.execPath, [program, "--list"]);
  expect(listed.stdout).toContain(`${cases.length}  in all`);
  const child = spawn(process.execPath, [program], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [url] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
    const post = async (path: string, body: object): Promise<unknown> =>
      (await fetch(url + path, { method: "POST", body: JSON.stringify(body) })).json();
    const all = (await (await fetch(`${url}/cases`)).json()) as { readonly cases: unknown[] }[];
    expect(all.flatMap((one) => one.cases)).toHaveLength(cases.length);
    const task = (await post("/runs", { case: "urls/unreserved" })) as Task;
    expect(task).toMatchObject({ class: "PlainClient", options: { host: task.server } });
    expect(JSON.stringify(task)).not.toContain("expect");
    const outcomes: Report["outcomes"][number][] = [];
    for (const path of ["/path/one/", "/query/form?text="]) {
      await fetch(`${task.server}${path}AZaz09-._~`, AGENT);
      outcomes.push([{ nothing: true, elapsedMs: 1 }]);
    }
    const verdict = (await post(`/runs/${task.run}`, { ...REPORT, outcomes })) as Verdict;
    expect(verdict).toEqual({ problems: [], requests: 2 });
    expect(await post("/runs", { case: "no/such" })).toEqual({ error: "not found" });
  } finally {
    child.kill();
  }
});

// -------------------------------------------------------------------------------------------- signatures

/** Signed by hand, by the rules of `services/security.yaml`. */
function signed(change: (one: Arrived) => Arrived = (one) => one, secret = "s"): readonly string[] {
  const headers = new Map([
    ["date", new Date().toUTCString()],
    ["x-conf-signature-nonce", "a-nonce-of-16-chars"],
    ["x-conf-signature-method", "HMAC-SHA1"],
    ["x-conf-signature-version", "1.0"],
  ]);
  const lines = [...headers].map(([name, value]) => `${name}:${value}\n`).sort();
  const text = `GET\n${lines.join("")}/a?b=c d&z=["1","2"]`;
  const proof = createHmac("sha1", secret).update(text).digest("base64");
  headers.set("authorization", `conf key:${proof}`);
  const target = "/a?z=1&b=c%20d&z=2";
  const one = change({ method: "GET", target, headers, body: Buffer.alloc(0) });
  return signatureProblems(one, { keyId: "key", secret: "s" });
}

const changed =
  (name: string, value: string) =>
  (one: Arrived): Arrived => ({ ...one, headers: new Map([...one.headers, [name, value]]) });

test("a signature is right only for its own request", () => {
  expect(signed()).toEqual([]);
  expect(signed(undefined, "other").join()).toContain("authorization is");
  expect(signed((one) => ({ ...one, target: "/a?b=c" })).join()).toContain("authorization is");
  expect(signed((one) => ({ ...one, method: "POST" })).join()).toContain("authorization is");
  expect(signed(changed("x-conf-more", "1")).join()).toContain("authorization is");
  expect(signed(changed("x-conf-signature-nonce", "short")).join()).toContain("too short");
  expect(signed(changed("x-conf-signature-version", "2")).join()).toContain("version");
  expect(signed(changed("date", "Thu, 20 Nov 2025 08:00:00 GMT")).join()).toContain("not now");
  expect(signed(changed("date", "2025-11-20")).join()).toContain("not how HTTP writes it");
  expect(signed(changed("x-other", "1"))).toEqual([]);
});

test("tokens of a case are signed, and its times are of now", () => {
  const mint = new Mint();
  const filled = mint.fill(
    {
      at: { $now: 60 },
      key: { $jwk: "k" },
      jwt: { $jwt: { key: "k", claims: { exp: { $now: 60 } } } },
    },
    1000,
  ) as unknown as { at: number; key: JsonWebKey; jwt: string };
  expect(filled.at).toBe(1060);
  const [head = "", body = "", proof = ""] = filled.jwt.split(".");
  expect(JSON.parse(Buffer.from(body, "base64url").toString())).toEqual({ exp: 1060 });
  const key = createPublicKey({ key: filled.key, format: "jwk" });
  const check = createVerify("RSA-SHA256").update(`${head}.${body}`);
  expect(check.verify(key, Buffer.from(proof, "base64url"))).toBe(true);
});
