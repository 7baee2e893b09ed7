/**
 * The plan as the documentation sees it.
 *
 * Decides: nothing; it only hands on what the plan says, in the vocabulary that all languages share.
 * Leaves to others: pages (`docs/`).
 */
import type { Api } from "../../model/api.js";
import type { Surface, SurfaceClient, SurfaceRuntime, SurfaceSample } from "../../surface.js";
import { authenticationSample } from "./authentication.js";
import type { ClientPlan, TypeScriptPlan } from "./plan.js";
import { environmentPrefix, firstOptions, hostOption, surfaceOptions } from "./surface-options.js";
import { surfaceRuntime } from "./surface-runtime.js";
import { guideSamples } from "./surface-samples.js";

export function typeScriptSurface(api: Api, plan: TypeScriptPlan): Surface {
  const runtime = surfaceRuntime(plan);
  return {
    language: "typescript",
    label: "TypeScript",
    fence: "typescript",
    package: {
      name: plan.package.name,
      version: plan.package.version,
      install: `npm install ${plan.package.name}`,
      requires: "Node.js 20",
    },
    clients: plan.clients.map((client) => surfaceClient(api, plan, client, runtime)),
    operations: plan.clients.flatMap((client) =>
      client.operations.map(({ functionName, importPath, ...operation }) => ({
        ...operation,
        client: client.id,
        standalone: { name: functionName, importPath },
      })),
    ),
    types: plan.types.map(({ requestName: _, ...type }) => type),
    errors: plan.errors,
    runtime,
  };
}

/** A program with the first scheme that stands beside the client, if any. */
function otherAuthentication(client: ClientPlan): readonly SurfaceSample[] {
  const { names, importPath } = client.authentications;
  const [name] = names;
  if (name === undefined) return [];
  return [authenticationSample(client.className, name, importPath, client.construct.steps)];
}

function surfaceClient(
  api: Api,
  plan: TypeScriptPlan,
  client: ClientPlan,
  runtime: SurfaceRuntime,
): SurfaceClient {
  const { id, className, importPath, openId } = client;
  const { steps: _, ...construct } = client.construct;
  const model = api.clients.find((one) => one.id === id);
  const options = surfaceOptions(model, client);
  const first = firstOptions(client).map((one) => one.name);
  const tokens = client.options.filter((one) => one.mayBeFunction).map((one) => one.name);
  return {
    id,
    className,
    importPath,
    construct,
    samples: [
      ...guideSamples({
        plan,
        client,
        runtime,
        shown: options.filter((one) => first.includes(one.name)),
        hasToken: tokens.length > 0,
      }),
      ...otherAuthentication(client),
    ],
    options,
    hostOption: hostOption(client),
    tokenOptions: tokens,
    environmentPrefix: environmentPrefix(client),
    openId: openId && { methods: openId.shown, samples: openId.samples },
  };
}
