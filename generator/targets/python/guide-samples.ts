/**
 * Programs of the guides: credentials, errors, options of a call, logging, middleware.
 *
 * Decides: what they show. All of them make the client's first call, which is one that succeeds, so that every program
 * can be run as it stands; what is not said in a program, the client reads from the environment.
 * Leaves to others: the call itself (`samples.ts`), which page a program stands on (`docs/`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import type { SurfaceOption, SurfaceRuntime, SurfaceSample, SurfaceSteps } from "../../surface.js";
import type { ClientPlan, PythonPlan } from "./plan.js";
import { importLine } from "./samples.js";
import { identifier, literal } from "./syntax.js";

export interface GuideInput {
  readonly plan: PythonPlan;
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
    const lines = input.shown.map(
      ({ name, example }) => code`\n    ${identifier(name)}=${literal(example ?? "")},`,
    );
    const plain = steps?.plain ?? code`print(client)`;
    add("explicit", program(input, [], code`${join(lines)}\n`, plain));
  }
  if (steps === undefined) return samples;
  if (input.hasToken) {
    // The text of the token is for readers: it says whose it is.
    const token = code`token = ${literal("access-token-of-the-user")}`;
    add("call-token", program(input, [], EMPTY, code`${token}\n${steps.token}`));
  }
  const other = input.client.options.find((one) => one.name === "authentication")?.values[0];
  if (other !== undefined) {
    add("authentication", program(input, [], code`authentication=${literal(other)}`, steps.plain));
  }
  add("errors", errors(input, steps));
  add("call-options", program(input, [], EMPTY, steps.limits));
  add("response", program(input, [], EMPTY, steps.response));
  add("logging", program(input, [], code`log_level="info"`, steps.plain));
  add("middleware", middleware(input, steps));
  return samples;
}

/** Imports, the client, what is done with it. */
function program(input: GuideInput, imported: readonly string[], options: Code, steps: Code): Code {
  const { className, importPath } = input.client;
  const head = importLine(importPath, [className, ...imported], [steps]);
  return code`${head}\n\nclient = ${identifier(className)}(${options})\n\n${steps}`;
}

function errors(input: GuideInput, steps: SurfaceSteps): Code {
  const { baseError, apiError } = input.runtime;
  const throttled = input.plan.errors.find((one) => one.status === 429)?.className ?? null;
  const first =
    throttled === null
      ? EMPTY
      : code`except ${identifier(throttled)} as error:
    print(f"Too many requests. Wait {error.retry_after or 60} seconds.")
`;
  const names = [throttled, apiError.className, baseError.className].filter((one) => one !== null);
  const attempt = code`try:
${steps.nested}
${first}except ${identifier(apiError.className)} as error:
    print(error)  # status, reason, operation and request ID
except ${identifier(baseError.className)} as error:
    print(f"No answer: {error}")`;
  return program(input, names, EMPTY, attempt);
}

function middleware(input: GuideInput, steps: SurfaceSteps): Code {
  const { className, importPath } = input.client;
  const head = importLine(importPath, [className, "HttpRequest", "Next"], [steps.plain]);
  return code`import time

import httpx2

${head}


def timing(request: HttpRequest, call_next: Next) -> httpx2.Response:
    """Tells how long every attempt takes."""
    start = time.perf_counter()
    response = call_next(request)
    spent = time.perf_counter() - start
    print(f"{request.operation}: {response.status_code} after {spent:.3f} s")
    return response


client = ${identifier(className)}(middleware=[timing])

${steps.plain}`;
}
