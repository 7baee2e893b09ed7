/**
 * What is said about YAML that is no description.
 *
 * Decides: the sentences. Leaves to others: noticing (`yaml-text.ts`), and faults of syntax (`yaml-syntax.ts`).
 */
import type { Range } from "./place.js";
import { shorten, type Problem } from "./problem.js";

export function secondDocument(range: Range): Problem {
  return {
    code: "yaml-documents",
    message: "a second YAML document starts here; a description is one document per file",
    range,
    hint: "remove the line `---` that separates them, or move the second one to a file of its own",
  };
}

/** `.inf` and `.nan`. */
export function notFinite(text: string, range: Range): Problem {
  return {
    code: "number-out-of-range",
    message: `${text} is no number of JSON`,
    range,
    hint: "leave the limit out, or write the text in quotes",
  };
}

export function foreignTag(tag: string, range: Range): Problem {
  return {
    code: "yaml-tag",
    message: `the tag ${shorten(tag)} is not part of a description: only plain JSON values are`,
    range,
    hint: "remove the tag and write the value itself; for another file write `$ref: ./file.yaml`",
  };
}

export function structuredKey(range: Range): Problem {
  return {
    code: "yaml-key",
    message: "a map or list stands where a key should stand; keys are text",
    range,
    hint: "quote the key if braces or brackets belong to it",
  };
}

export function unknownAlias(name: string, range: Range): Problem {
  return {
    code: "yaml-alias",
    message: `the alias *${shorten(name)} names an anchor that does not stand above it`,
    range,
    hint: `write &${shorten(name)} before the value that is meant, or quote the text if it is none`,
  };
}

export function endlessAlias(name: string, range: Range): Problem {
  return {
    code: "yaml-alias",
    message: `the alias *${shorten(name)} stands inside the value it repeats, so it has no end`,
    range,
    hint: "use `$ref` for a schema that refers to itself",
  };
}

export function expandedAliases(most: number, range: Range): Problem {
  return {
    code: "yaml-alias",
    message: `the aliases of this file expand to more than ${most} values`,
    range,
    hint: "name the repeated part once under `components` and use `$ref`",
  };
}

export function unmergeable(range: Range): Problem {
  return {
    code: "yaml-merge-key",
    message: "the merge key << needs a map, or a list of maps",
    range,
    hint: 'write "<<" in quotes if it is an ordinary key',
  };
}

export function mergeKey(range: Range): Problem {
  return {
    code: "yaml-merge-key",
    severity: "warning",
    message: "merge keys (<<) are not part of YAML 1.2; other tools read this map differently",
    range,
    hint: "write the members out, or use `$ref` or `allOf`",
  };
}
