/**
 * The words of a description that its readers see.
 *
 * Decides: which members of which objects are words for people, and so can be translated; and the mark by which a
 * translation knows the words it was made from.
 * Leaves to others: translations themselves (`translation.ts`), and where words stand on a page (`docs/`).
 */
import { createHash } from "node:crypto";
import { Diagnostics } from "../diagnostic.js";
import type { SpecDocument } from "./document.js";
import type { ObjectName } from "./grammar.js";
import type { SpecNode } from "./node.js";
import { checkStructure } from "./structure.js";

/** One text: a member of a map, or an item of a list. */
export interface Text {
  /** The map or list that holds it. */
  readonly holder: SpecNode;
  readonly key: string | number;
  /** As the description has it. */
  readonly words: string;
  /** Where it stands. */
  readonly node: SpecNode;
}

const TEXTS: Partial<Record<ObjectName, readonly string[]>> = {
  info: ["title", "description"],
  externalDocs: ["description"],
  tag: ["summary", "description"],
  operation: ["summary", "description", "x-sdk-deprecated"],
  parameter: ["description", "x-sdk-deprecated"],
  header: ["description"],
  requestBody: ["description"],
  response: ["description"],
  example: ["summary"],
  link: ["description"],
  securityScheme: ["description"],
  schema: ["title", "description", "x-sdk-deprecated", "x-enum-descriptions"],
  envelopeError: ["description", "action"],
  envelopeCode: ["description", "action"],
};

/** All texts of a description that was checked, each once; grouped by object, not in the order of its files. */
export function textsOf(document: SpecDocument): readonly Text[] {
  const texts: Text[] = [];
  const onObject = (name: ObjectName, object: SpecNode): void => {
    for (const key of TEXTS[name] ?? []) {
      const list = object.get(key);
      if (list?.kind === "list") {
        const items = list.items().map((_, index) => textAt(list, index));
        texts.push(...items.filter((one) => one !== null));
        continue;
      }
      const text = textAt(object, key);
      if (text !== null) texts.push(text);
    }
  };
  // What is wrong with the description has been said.
  const diagnostics = new Diagnostics();
  checkStructure(document.root, { document, diagnostics, onObject, onReference: () => undefined });
  return texts;
}

/** The text under a key; of a tag, its name stands for a summary it does not have. `null`: there is none. */
export function textAt(holder: SpecNode, key: string | number): Text | null {
  const own = holder.child(String(key));
  const isTag = key === "summary" && holder.parent?.key === "tags";
  const node = own ?? (isTag ? holder.get("name") : undefined);
  const words = node?.asString()?.trim() ?? "";
  return node === undefined || words === "" ? null : { holder, key, words, node };
}

/** The same for texts that differ only in where their lines end. */
export function sourceHash(words: string): string {
  const line = words.trim().replace(/\s+/g, " ");
  return createHash("sha256").update(line).digest("hex").slice(0, 8);
}
