/**
 * The plan as the documentation sees it.
 *
 * Decides: nothing; it only hands on what the plan says, in the vocabulary that all languages share.
 * Leaves to others: pages (`docs/`).
 */
import type { Api } from "../../model/api.js";
import type { Surface } from "../../surface.js";
import type { TypeScriptPlan } from "./plan.js";

export function typeScriptSurface(_api: Api, plan: TypeScriptPlan): Surface {
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
    clients: plan.clients.map(({ id, className, importPath, construct, openId, options }) => ({
      id,
      className,
      importPath,
      construct,
      options: options.map(({ values, mayBeFunction: _, ...option }) => ({
        ...option,
        type: values.length > 0 ? values.map((one) => JSON.stringify(one)).join(" | ") : "string",
      })),
      openId: openId && { methods: openId.shown, samples: openId.samples },
    })),
    operations: plan.clients.flatMap((client) =>
      client.operations.map(({ functionName, importPath, ...operation }) => ({
        ...operation,
        client: client.id,
        standalone: { name: functionName, importPath },
      })),
    ),
    types: plan.types.map(({ requestName: _, ...type }) => type),
    errors: plan.errors,
  };
}
