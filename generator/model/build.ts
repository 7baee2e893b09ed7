/**
 * From checked documents to the model.
 *
 * Decides: that all documents of a product share one set of types, and which hidden operations are kept (those that a
 * security scheme buys its token with, and the endpoints of OpenID Connect).
 * Leaves to others: schemas (`schema.ts`), operations (`operation.ts`), the rest of a document (`service.ts`).
 */
import type { Diagnostics } from "../diagnostic.js";
import type { SpecDocument } from "../spec/document.js";
import { type Api, type Client, openIdOperations } from "./api.js";
import { completeExamples } from "./complete-examples.js";
import { documentationOf } from "./documentation.js";
import { openIdOf, signInProvidersOf } from "./openid.js";
import { operationsOf } from "./operation.js";
import { SchemaBuilder } from "./schema.js";
import { envelopeOf, schemesOf, serversOf, tagsOf } from "./service.js";
import { webhooksOf } from "./webhook.js";

/** One document of a product, and the client class it becomes. */
export interface BuildInput {
  readonly document: SpecDocument;
  /** `Client.id` */
  readonly id: string;
  readonly className: string;
}

/** Builds the model. The documents must have passed the check without errors. */
export function buildApi(inputs: readonly BuildInput[], diagnostics: Diagnostics): Api {
  const builder = new SchemaBuilder(diagnostics);
  for (const { document, id } of inputs) builder.declarations.addComponents(document, id);
  const clients = inputs.map((input) => clientOf(builder, input, diagnostics));
  builder.finish();
  const declarations = builder.declarations.all();
  return completeExamples({ clients, declarations, demands: builder.demands.all() }, diagnostics);
}

function clientOf(builder: SchemaBuilder, input: BuildInput, diagnostics: Diagnostics): Client {
  const { document } = input;
  const info = document.root.get("info");
  const found = operationsOf(builder, document);
  const schemes = schemesOf(document, diagnostics);
  const openId = openIdOf(document);
  const needed = new Set([
    ...schemes.flatMap((one) =>
      one.kind === "bearer" && one.token !== null ? [one.token.operation] : [],
    ),
    ...openIdOperations(openId),
  ]);
  const operations = found.filter((one) => !one.hidden).map((one) => one.operation);
  return {
    id: input.id,
    className: input.className,
    title: info?.get("title")?.asString() ?? "",
    version: info?.get("version")?.asString() ?? "",
    documentation: documentationOf(info ?? document.root),
    servers: serversOf(document.root.get("servers")),
    schemes,
    envelope: envelopeOf(document),
    openId,
    signInProviders: signInProvidersOf(document),
    tags: tagsOf(document, operations),
    operations,
    hiddenOperations: found
      .filter((one) => one.hidden && needed.has(one.operation.id))
      .map((one) => one.operation),
    webhooks: webhooksOf(builder, document),
  };
}
