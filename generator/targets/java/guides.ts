/**
 * Programs of the guides: credentials, errors, options of a call, logging, middleware.
 *
 * Decides: what they show. All of them make the client's first call, which is one that succeeds, so that every program
 * can be run as it stands; what is not said in a program, the client reads from the environment.
 * Leaves to others: the call itself (`samples.ts`), which page a program stands on (`docs/`).
 */
import { code, type Code, EMPTY, indent, join } from "../../code/code.js";
import type { SurfaceSample } from "../../surface.js";
import type { ErrorNames } from "./errors.js";
import type { PlannedOperation } from "./operations.js";
import type { OptionPlan } from "./plan.js";
import { call, exampleOf, program, type SampleContext, statement } from "./samples.js";
import { setterOf } from "./service.js";
import { exampleOption, firstOptions } from "./surface-options.js";
import { reference, text } from "./syntax.js";
import { spaces } from "./values.js";

export function guideSamples(
  context: SampleContext,
  planned: PlannedOperation | null,
  options: readonly OptionPlan[],
  errors: ErrorNames,
): readonly SurfaceSample[] {
  const { names, packages, client: model } = context.operation;
  const client = reference(names.className, packages.client);
  const settings = reference(names.optionsName, packages.model);
  const samples: SurfaceSample[] = [];
  const add = (kind: string, name: string, body: Code, members: Code = EMPTY): void => {
    const deprecated = planned?.operation.documentation.deprecated != null;
    samples.push({ kind, example: "", code: program(name, body, deprecated, members) });
  };
  const plain =
    planned === null
      ? code`System.out.println(client);`
      : statement(context, planned, exampleOf(planned));
  const made = code`${client} client = new ${client}();`;
  const withOptions = (lines: readonly Code[]): Code =>
    code`${settings} options = new ${settings}();\n${join(
      lines.map((one) => code`options.${one};\n`),
    )}${client} client = new ${client}(options);`;

  const shown = firstOptions(options);
  if (shown.length > 0) {
    const lines = shown.map(
      (one) => code`${setterOf(one)}(${text(exampleOption(model, one, options))})`,
    );
    add("explicit", "ExplicitOptions", code`${withOptions(lines)}\n\n${plain}`);
  }
  if (planned === null) return samples;

  const calls = reference("RequestOptions", packages.model);
  const having = (value: Code): Code => statement(context, planned, exampleOf(planned), value);
  if (options.some((one) => one.mayBeSupplier)) {
    // The text of the token is for readers: it says whose it is.
    const token = code`${calls} options = ${calls}.builder().token(${text("access-token-of-the-user")}).build();`;
    add("call-token", "TokenOfOneCall", code`${made}\n\n${token}\n${having(code`options`)}`);
  }
  add("errors", "HandlingErrors", code`${made}\n\n${caught(context, errors, plain)}`);
  const duration = reference("Duration", "java.time");
  const limits = code`${calls} options =
        ${calls}.builder().timeout(${duration}.ofSeconds(5)).maxRetries(0).build();`;
  add("call-options", "OptionsOfOneCall", code`${made}\n\n${limits}\n${having(code`options`)}`);
  add("response", "WholeResponse", code`${made}\n\n${response(context, planned)}`);
  const level = code`setLogLevel(${reference("LogLevel", packages.model)}.INFO)`;
  add("logging", "Logging", code`${withOptions([level])}\n\n${plain}`);
  const step = code`getMiddleware().add(MiddlewareSample::timed)`;
  samples.push({
    kind: "middleware",
    example: "",
    code: program(
      "MiddlewareSample",
      code`${withOptions([step])}\n\n${plain}`,
      false,
      timing(context),
    ),
  });
  const http = reference("HttpClient", "java.net.http");
  const own = code`setHttpClient(${http}.newBuilder().connectTimeout(${duration}.ofSeconds(2)).build())`;
  add("fetch", "OwnHttpClient", code`${withOptions([own])}\n\n${plain}`);
  return samples;
}

function caught(context: SampleContext, errors: ErrorNames, plain: Code): Code {
  const { packages, client } = context.operation;
  const exception = (name: string): Code => reference(name, packages.exception);
  const table = errors.tables.get(client.id);
  const throttle = table?.statuses.find((one) => one.status === 429)?.className;
  const first =
    throttle === undefined
      ? EMPTY
      : code` catch (${exception(throttle)} error) {
    System.err.println("Too many requests. Wait: " + error.getRetryAfter());
}`;
  return code`try {
    ${indent(plain, spaces(4))}
}${first} catch (${exception("ApiException")} error) {
    System.err.println(error.getMessage()); // status, reason, operation and request ID
} catch (${exception(errors.base)} error) {
    System.err.println("No answer: " + error.getMessage());
}`;
}

function response(context: SampleContext, planned: PlannedOperation): Code {
  const { packages } = context.operation;
  const type = code`${reference("ApiResponse", packages.model)}<${planned.result.type}>`;
  const start = code`${type} response = `;
  const receiver = code`client.withRawResponse()`;
  const value = call(context, planned, exampleOf(planned), 0, start.text.length, null, receiver);
  return code`${start}${value};
System.out.println(response.getHttpStatus() + " " + response.getRequestId());`;
}

function timing(context: SampleContext): Code {
  const { packages } = context.operation;
  const model = (name: string): Code => reference(name, packages.model);
  return code`    /** Tells how long every attempt takes. */
    private static ${reference("CompletionStage", "java.util.concurrent")}<${model("HttpAnswer")}> timed(
            ${model("HttpAttempt")} attempt, ${model("Middleware")}.Next next) {
        long start = System.nanoTime();
        return next.send(attempt).thenApply(answer -> {
            long time = (System.nanoTime() - start) / 1_000_000;
            System.out.println(attempt.getOperation() + ": " + answer.getStatus() + " after " + time + " ms");
            return answer;
        });
    }

`;
}
