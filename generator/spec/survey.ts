/**
 * One walk over the plain values of a file, before anybody asks for nodes.
 *
 * Decides: everything that must be known of a file as a whole: which other files it mentions, whether it is nested
 * too deeply, whether it holds numbers that `JSON.parse` may have rounded, and how many keys survived.
 * Leaves to others: whether a mentioned file may be read (`load.ts`), and whether a reference stands where one may
 * stand (`check.ts`): a file that is mentioned in vain is read in vain, nothing worse.
 */
import type { Json, JsonObject } from "../model/json.js";
import { MAX_DEPTH } from "./limits.js";

export interface Survey {
  /** Texts of `$ref` and of discriminator mappings that name a file, each once, in document order. */
  readonly references: ReadonlySet<string>;
  readonly keys: number;
  readonly hasLongNumber: boolean;
  /** Keys to the place where the depth limit is passed. */
  readonly tooDeepAt: readonly string[] | null;
}

/** Members whose keys are names people chose, so that a child called `default` is not the keyword. */
const NAME_MAPS: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "securitySchemes",
  "links",
  "callbacks",
  "pathItems",
  "mediaTypes",
  "paths",
  "webhooks",
  "content",
  "encoding",
]);

/** Members that hold data of the described service, in which `$ref` means nothing. */
const DATA: ReadonlySet<string> = new Set(["example", "default", "enum", "const", "value"]);

type Mode = "keywords" | "names" | "examples" | "mapping" | "data";

export function survey(root: Json): Survey {
  const walk = new Walk();
  walk.visit(root, "keywords", 1);
  return {
    references: walk.references,
    keys: walk.keys,
    hasLongNumber: walk.hasLongNumber,
    tooDeepAt: walk.isTooDeep ? walk.path.reverse() : null,
  };
}

class Walk {
  readonly references = new Set<string>();
  /** Filled from the inside out when the limit is passed. */
  readonly path: string[] = [];
  keys = 0;
  hasLongNumber = false;
  isTooDeep = false;

  visit(value: Json, mode: Mode, depth: number): void {
    if (typeof value === "number") {
      if (!Number.isSafeInteger(value) && (Number.isInteger(value) || !Number.isFinite(value))) {
        this.hasLongNumber = true;
      }
      return;
    }
    if (value === null || typeof value !== "object") return;
    if (depth > MAX_DEPTH) {
      this.isTooDeep = true;
      return;
    }
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length && !this.isTooDeep; index++) {
        this.visit(value[index] as Json, mode === "examples" ? "data" : mode, depth + 1);
        if (this.isTooDeep) this.path.push(String(index));
      }
      return;
    }
    this.#visitMap(value as JsonObject, mode, depth);
  }

  #visitMap(map: JsonObject, mode: Mode, depth: number): void {
    const keys = Object.keys(map);
    this.keys += keys.length;
    for (const key of keys) {
      const child = map[key];
      if (typeof child === "string") {
        if (mode === "mapping" || (key === "$ref" && mode !== "data")) this.references.add(child);
      } else if (child !== undefined && child !== null) {
        this.visit(child, modeOf(key, mode), depth + 1);
        if (this.isTooDeep) {
          this.path.push(key);
          return;
        }
      }
    }
  }
}

function modeOf(key: string, parent: Mode): Mode {
  switch (parent) {
    case "data":
      return "data";
    case "names":
    case "mapping":
      return "keywords";
    case "examples":
      // A named example: an object with `value`, or a reference to one.
      return "keywords";
    case "keywords":
      if (NAME_MAPS.has(key)) return "names";
      if (key === "examples") return "examples";
      if (key === "mapping") return "mapping";
      return DATA.has(key) ? "data" : "keywords";
  }
}
