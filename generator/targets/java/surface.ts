/**
 * The plan as the documentation sees it.
 *
 * Decides: nothing; it only hands on what the plan says, in the vocabulary that all languages share.
 * Leaves to others: pages (`docs/`).
 */
import type { Api } from "../../model/api.js";
import type { Surface, SurfaceClient } from "../../surface.js";
import type { ClientPlan, JavaPlan } from "./plan.js";
import { environmentPrefix, hostOption, surfaceOptions } from "./surface-options.js";
import { surfaceRuntime } from "./surface-runtime.js";

export function javaSurface(api: Api, plan: JavaPlan): Surface {
  const { group, artifact, version } = plan.package;
  return {
    language: "java",
    label: "Java",
    fence: "java",
    package: {
      name: `${group}:${artifact}`,
      version,
      install: `mvn dependency:get -Dartifact=${group}:${artifact}:${version}`,
      requires: "Java 11",
    },
    clients: plan.clients.map((client) => surfaceClient(api, client)),
    operations: plan.clients.flatMap((client) =>
      client.operations.map((operation) => ({
        ...operation,
        client: client.id,
        standalone: null,
      })),
    ),
    types: plan.types,
    errors: plan.errors.map((one) => ({ ...one, guard: null })),
    runtime: surfaceRuntime(plan),
  };
}

function surfaceClient(api: Api, client: ClientPlan): SurfaceClient {
  const { id, className, importPath, options, openId } = client;
  return {
    id,
    className,
    importPath,
    construct: client.construct,
    samples: client.samples,
    options: surfaceOptions(
      api.clients.find((one) => one.id === id),
      options,
    ),
    hostOption: hostOption(options),
    tokenOptions: options.filter((one) => one.mayBeSupplier).map((one) => one.property),
    environmentPrefix: environmentPrefix(options),
    openId,
  };
}
