/**
 * Lists that come in pages.
 *
 * Decides: what `x-sdk-paging` means, and that it points to things that exist.
 * Leaves to others: walking the pages (the runtimes).
 */
import type { SpecNode } from "../spec/node.js";
import {
  type JsonPointer,
  type Operation,
  type Paging,
  successResponse,
  type Type,
} from "./api.js";
import type { SchemaBuilder } from "./schema.js";

export function pagingOf(
  builder: SchemaBuilder,
  node: SpecNode | undefined,
  operation: Pick<Operation, "id" | "responses">,
): Paging | null {
  if (node === undefined) return null;
  const items = node.get("items")?.asString();
  const page = place(node.get("page"));
  if (items === undefined || page === null) return null; // the check stage has reported it
  // Declarations are needed to follow the pointer, so everything referred to so far is built first.
  builder.finish();
  const answer = successResponse(operation)?.contents[0]?.type;
  const list = answer === undefined ? null : follow(builder, answer, items);
  const bare = list === null ? null : unaliased(builder, list);
  if (bare?.kind !== "list") {
    builder.diagnostics.error(
      "paging-target",
      `${operation.id}: \`${items}\` leads to no list in the answer`,
      {
        span: node.get("items")?.span(),
        hint: "write a JSON Pointer to the list of items, such as `/data/list`",
      },
    );
    return null;
  }
  return {
    page,
    size: place(node.get("size")),
    first: node.get("first")?.asNumber() ?? 1,
    items,
    total: node.get("total")?.asString() ?? null,
    itemType: bare.items,
  };
}

function place(node: SpecNode | undefined): Paging["page"] | null {
  const at = node?.asString();
  if (at === undefined) return null;
  return { in: at.startsWith("/") ? "body" : "query", at };
}

/** Type of the value at a pointer, as far as it is known. */
function follow(builder: SchemaBuilder, type: Type, pointer: JsonPointer): Type | null {
  const tokens = pointer.split("/").slice(1);
  let current: Type = type;
  for (const token of tokens) {
    const name = token.replace(/~1/g, "/").replace(/~0/g, "~");
    const bare = unaliased(builder, current);
    if (bare.kind !== "ref") return null;
    const declaration = builder.declarations.get(bare.id);
    const field =
      declaration?.kind === "record"
        ? declaration.fields.find((one) => one.name === name)
        : undefined;
    if (field === undefined) return null;
    current = field.type;
  }
  return current;
}

/** The type behind nullability and second names. */
function unaliased(builder: SchemaBuilder, type: Type): Type {
  if (type.kind === "nullable") return unaliased(builder, type.of);
  if (type.kind !== "ref") return type;
  const declaration = builder.declarations.get(type.id);
  return declaration?.kind === "alias" ? unaliased(builder, declaration.type) : type;
}
