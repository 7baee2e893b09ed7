/**
 * The package around the sources: `pom.xml`, the README, the licence.
 *
 * Decides: what they say. How they look is in `templates/java/pages/`.
 */
import { code, type Code, join } from "../../code/code.js";
import type { Api } from "../../model/api.js";
import type { ErrorNames } from "./errors.js";
import type { Packages } from "./layout.js";
import type { JavaOptions } from "./options.js";
import type { ClientPlan, FilePlan } from "./plan.js";
import { commentText, identifier, markdownText, packageName, xmlText } from "./syntax.js";

export function packageFiles(
  api: Api,
  options: JavaOptions,
  packages: Packages,
  clients: readonly ClientPlan[],
  errors: ErrorNames,
): readonly FilePlan[] {
  const coordinates = {
    group: xmlText(options.group),
    artifact: xmlText(options.artifact),
    version: xmlText(options.version),
    product: xmlText(options.product),
    license: xmlText(options.license),
    root: packageName(packages.root),
  };
  const readme = {
    ...coordinates,
    title: markdownText(`${options.product} for Java`),
    plainLicense: markdownText(options.license),
    baseError: identifier(errors.base),
    exceptions: packageName(packages.exception),
    clients: clients.map((plan, index) => {
      const client = api.clients[index];
      return {
        className: identifier(plan.className),
        title: markdownText(client?.title ?? plan.className),
        sample: plan.construct.code,
        hasEnvironment: plan.options.some((one) => one.environment.length > 0),
        // What no variable can hold, such as another scheme, is told on the pages.
        environment: plan.options
          .filter((one) => one.environment.length > 0)
          .map((option) => ({
            variables: join(
              option.environment.map((one) => code`\`${commentText(one)}\``),
              code`, `,
            ),
            meaning: markdownText(option.description),
          })),
        operations: plan.operations.map((operation) => ({
          name: identifier(operation.name),
          summary: markdownText(
            client?.operations.find((one) => one.id === operation.id)?.documentation.summary ?? "",
          ),
        })),
      };
    }),
  };
  const files: FilePlan[] = [
    { path: "pom.xml", template: "pom", data: coordinates },
    { path: "README.md", template: "README", data: readme },
    { path: "LICENSE", template: licenseTemplate(options.license), data: licenseData(options) },
  ];
  const described: readonly (readonly [string, Code])[] = [
    [packages.client, code`Clients: begin here.`],
    ...(api.declarations.length > 0
      ? [[packages.dto, code`What is sent and what comes back.`] as const]
      : []),
  ];
  for (const [name, words] of described) {
    files.push({
      path: `src/main/java/${name.replaceAll(".", "/")}/package-info.java`,
      template: "package-info",
      data: { package: packageName(name), words },
    });
  }
  return files;
}

function licenseTemplate(license: string): string {
  return license === "MIT" ? "LICENSE-MIT" : "LICENSE";
}

function licenseData(options: JavaOptions): object {
  return { license: commentText(options.license), holder: commentText(options.product) };
}
