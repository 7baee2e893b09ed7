/**
 * The plan as the documentation sees it.
 *
 * Decides: nothing; it only hands on what the plan says, in the vocabulary that all languages share.
 * Leaves to others: pages (`docs/`).
 */
import type { Api } from "../../model/api.js";
import type { Surface, SurfaceClient, SurfaceRuntime } from "../../surface.js";
import { guideSamples } from "./guide-samples.js";
import type { ClientPlan, PythonPlan } from "./plan.js";
import { environmentPrefix, firstOptions, hostOption, surfaceOptions } from "./surface-options.js";
import { surfaceRuntime } from "./surface-runtime.js";

export function pythonSurface(api: Api, plan: PythonPlan): Surface {
  const runtime = surfaceRuntime(plan);
  return {
    language: "python",
    label: "Python",
    fence: "python",
    package: {
      name: plan.package.name,
      version: plan.package.version,
      install: `pip install ${plan.package.name}`,
      requires: "Python 3.10",
    },
    clients: plan.clients.map((client) => surfaceClient(api, plan, client, runtime)),
    operations: plan.clients.flatMap((client) =>
      client.operations.map((operation) => ({
        ...operation,
        client: client.id,
        standalone: null,
      })),
    ),
    types: plan.types,
    errors: plan.errors,
    runtime,
  };
}

function surfaceClient(
  api: Api,
  plan: PythonPlan,
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
    samples: guideSamples({
      plan,
      client,
      runtime,
      shown: options.filter((one) => first.includes(one.name)),
      hasToken: tokens.length > 0,
    }),
    options,
    hostOption: hostOption(client),
    tokenOptions: tokens,
    environmentPrefix: environmentPrefix(client),
    openId,
  };
}
