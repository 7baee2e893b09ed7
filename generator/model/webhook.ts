/**
 * Requests that the service sends: webhooks of a document and callbacks of an operation.
 *
 * Decides: that they are types and no methods, and the ids of their inline schemas: `webhooks.userCreated.body`,
 * `subscribe.onEvent.body`; the method is part of an id only where a path item has several.
 * Leaves to others: bodies and parameters (`content.ts`, `parameter.ts`).
 */
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import { readPath } from "../spec/path.js";
import { METHODS } from "../spec/operations.js";
import type { Webhook } from "./api.js";
import { bodyOf } from "./content.js";
import { documentationOf } from "./documentation.js";
import { parametersOf } from "./parameter.js";
import type { SchemaBuilder } from "./schema.js";
import type { Scope } from "./scope.js";

export function webhooksOf(builder: SchemaBuilder, document: SpecDocument): readonly Webhook[] {
  return (document.root.get("webhooks")?.entries() ?? []).flatMap(([name, item]) =>
    requestsOf({ builder, document, id: `webhooks.${name}` }, item, name, null),
  );
}

export function callbacksOf(scope: Scope, node: SpecNode): readonly Webhook[] {
  return (node.get("callbacks")?.entries() ?? []).flatMap(([name, item]) => {
    const addresses = scope.document.resolve(item).entries();
    return addresses
      .filter(([address]) => !address.startsWith("x-"))
      .flatMap(([address, pathItem]) => {
        const id = `${scope.id}.${name}${addresses.length > 1 ? `.${address}` : ""}`;
        return requestsOf({ ...scope, id }, pathItem, name, address);
      });
  });
}

function requestsOf(
  scope: Scope,
  item: SpecNode,
  name: string,
  address: string | null,
): readonly Webhook[] {
  const pathItem = scope.document.resolve(item);
  const found = METHODS.flatMap((method): [string, SpecNode][] => {
    const node = pathItem.get(method);
    return node === undefined ? [] : [[method, node]];
  });
  const all = [...found, ...(pathItem.get("additionalOperations")?.entries() ?? [])];
  return all.map(([method, node]) => {
    const own = { ...scope, id: all.length > 1 ? `${scope.id}.${method}` : scope.id };
    const bodyNode = node.get("requestBody");
    const body = bodyNode === undefined ? null : bodyOf(own, bodyNode);
    return {
      name,
      method: method.toUpperCase(),
      documentation: documentationOf(node, [pathItem]),
      address,
      parameters: parametersOf(own, readPath(""), node, pathItem).map((one) => one.parameter),
      body: body && { ...body.body, contents: body.contents.map((one) => one.content) },
      span: node.keySpan(),
    };
  });
}
