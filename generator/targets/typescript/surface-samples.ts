/**
 * Programs of the guides: credentials, errors, options of a call, logging, middleware.
 *
 * Decides: what they show. All of them make the client's first call, which is one that succeeds, so that every program
 * can be run as it stands; what is not said in a program, the client reads from the environment.
 * Leaves to others: the call itself (`samples.ts`), which page a program stands on (`docs/`).
 */
import { code, type Code, EMPTY } from "../../code/code.js";
import type { SurfaceOption, SurfaceRuntime, SurfaceSample, SurfaceSteps } from "../../surface.js";
import { bracketed, layOut, LINE } from "./layout.js";
import type { ClientPlan, TypeScriptPlan } from "./plan.js";
import { identifier, literal, moduleSpecifier } from "./syntax.js";
import { expressionDoc, type ObjectMember, objectOf } from "./values.js";

export interface GuideInput {
  readonly plan: TypeScriptPlan;
  readonly client: ClientPlan;
  readonly runtime: SurfaceRuntime;
  /** Options that an explicit client is shown with; each has an example. */
  readonly shown: readonly SurfaceOption[];
  readonly hasToken: boolean;
}

export function guideSamples(input: GuideInput): readonly SurfaceSample[] {
  const { steps } = input.client.construct;
  const samples: SurfaceSample[] = [];
  const add = (kind: string, text: Code): void => {
    samples.push({ kind, example: "", code: text });
  };
  if (input.shown.length > 0) {
    add(
      "explicit",
      program(input, [], explicit(input), steps?.plain ?? code`console.log(client);`),
    );
  }
  if (steps === undefined) return samples;
  if (input.hasToken) {
    // The text of the token is for readers: it says whose it is.
    const token = code`const token = ${literal("access-token-of-the-user")};`;
    add("call-token", program(input, [], EMPTY, code`${token}\n${steps.token}`));
  }
  add("errors", errors(input, steps));
  add("call-options", program(input, [], EMPTY, steps.limits));
  add("response", program(input, [], EMPTY, steps.response));
  add("logging", program(input, [], code`{ logLevel: "info" }`, steps.plain));
  add("middleware", middleware(input, steps));
  add("fetch", replacedFetch(input, steps));
  if (input.client.standalone !== null) add("standalone", input.client.standalone);
  return samples;
}

/** Imports, what is declared before the client, the client, what is done with it. */
function program(
  input: GuideInput,
  imported: readonly Code[],
  options: Code,
  steps: Code,
  before: Code = EMPTY,
): Code {
  const name = identifier(input.client.className);
  const names = bracketed(code`import {`, [name, ...imported], code`}`, LINE);
  const module = moduleSpecifier(input.client.importPath);
  const head = layOut([names, code` from ${module};`], 0, 0);
  return code`${head}\n\n${before}const client = new ${name}(${options});\n\n${steps}`;
}

function explicit({ shown }: GuideInput): Code {
  const members = shown.map(({ name, example }): ObjectMember => ({
    name,
    value: literal(example ?? ""),
  }));
  return layOut(expressionDoc(objectOf(members, true)), 0, 0);
}

function errors(input: GuideInput, steps: SurfaceSteps): Code {
  const { baseError, apiError } = input.runtime;
  const throttled = input.plan.errors.find((one) => one.status === 429)?.guard ?? null;
  const guard = (name: string | null): Code => identifier(name ?? "");
  const guards = [throttled, apiError.guard, baseError.guard].filter((one) => one !== null);
  const first =
    throttled === null
      ? code`  if`
      : code`  if (${guard(throttled)}(error)) {
    console.error(\`Too many requests. Wait \${error.retryAfter ?? 60} seconds.\`);
  } else if`;
  const attempt = code`try {
${steps.nested}
} catch (error) {
${first} (${guard(apiError.guard)}(error)) {
    console.error(error.message); // status, reason, operation and request ID
  } else if (${guard(baseError.guard)}(error)) {
    console.error(\`No answer: \${error.message}\`);
  } else {
    throw error;
  }
}`;
  return program(input, guards.map(identifier), EMPTY, attempt);
}

function middleware(input: GuideInput, steps: SurfaceSteps): Code {
  const before = code`/** Tells how long every attempt takes. */
const timing: Middleware = async (request, next) => {
  const start = performance.now();
  const response = await next(request);
  const time = Math.round(performance.now() - start);
  console.log(\`\${request.operation}: \${response.status} after \${time} ms\`);
  return response;
};

`;
  const options = code`{ middleware: [timing] }`;
  return program(input, [code`type Middleware`], options, steps.plain, before);
}

function replacedFetch(input: GuideInput, steps: SurfaceSteps): Code {
  const before = code`let sent = 0;
/** Sends as the platform does, and counts. */
const counting: Fetch = (url, init) => {
  sent += 1;
  return globalThis.fetch(url, init);
};

`;
  const after = code`${steps.plain}\nconsole.log(sent);`;
  return program(input, [code`type Fetch`], code`{ fetch: counting }`, after, before);
}
