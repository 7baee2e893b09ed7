/**
 * Reads an OpenAPI description for the sandbox: files, references, operations.
 *
 * Decides: how the *judge* reads a description. It shares no line with the generator on purpose: a reference that the
 * generator misreads must not be misread here in the same way, or no test could see it.
 * Leaves to others: whether the description is a good one (`sdk-factory validate`), and what its parts mean for a
 * request (`parameters.ts`, `schema.ts`, `security.ts`).
 */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parse } from "yaml";
import { type Json, isObject, member } from "./json.js";

/** A value of the description that remembers where it stands, so that `$ref` can be followed from it. */
export class Node {
  constructor(
    private readonly files: Map<string, Json>,
    readonly file: string,
    /** JSON Pointer inside the file. */
    readonly pointer: string,
    readonly value: Json,
  ) {}

  /** The same place has the same identity, however one came there. */
  get id(): string {
    return `${this.file}#${this.pointer}`;
  }

  /** A child as written: a `$ref` in it is not followed. */
  raw(key: string | number): Node | undefined {
    const value = Array.isArray(this.value)
      ? this.value[Number(key)]
      : member(this.value, String(key));
    if (value === undefined) return undefined;
    const token = String(key).replace(/~/g, "~0").replace(/\//g, "~1");
    return new Node(this.files, this.file, `${this.pointer}/${token}`, value);
  }

  /** A descendant; references on the way are followed, and so is the one that it is itself. */
  get(...path: readonly (string | number)[]): Node | undefined {
    let here: Node | undefined = this.target();
    for (const key of path) here = here?.raw(key)?.target();
    return here;
  }

  /** Members of an object, in document order, references followed. */
  entries(): readonly (readonly [string, Node])[] {
    return isObject(this.value)
      ? Object.keys(this.value).flatMap((key) => {
          const child = this.get(key);
          return child ? [[key, child] as const] : [];
        })
      : [];
  }

  /** Members of a list, references followed. */
  items(): readonly Node[] {
    return Array.isArray(this.value) ? this.value.flatMap((_, index) => this.get(index) ?? []) : [];
  }

  text(key: string): string | undefined {
    const value = this.get(key)?.value;
    return typeof value === "string" ? value : undefined;
  }

  /** What `$ref` means; the node itself where it has none. */
  target(): Node {
    const seen = new Set<string>();
    let here: Node = this;
    for (;;) {
      const reference = member(here.value, "$ref");
      if (typeof reference !== "string") return here;
      if (seen.has(here.id)) throw new Error(`${here.id}: this $ref leads back to itself`);
      seen.add(here.id);
      here = here.follow(reference);
    }
  }

  /** The node that a reference means when it is written here. */
  follow(reference: string): Node {
    const [path = "", fragment = ""] = reference.split("#", 2);
    const file = path === "" ? this.file : resolve(dirname(this.file), decodeURIComponent(path));
    let here: Node | undefined = rootOf(file, this.files);
    for (const token of decodeURIComponent(fragment).split("/").slice(1)) {
      here = here?.target().raw(token.replace(/~1/g, "/").replace(/~0/g, "~"));
    }
    if (!here) throw new Error(`${this.id}: $ref ${JSON.stringify(reference)} leads nowhere`);
    return here;
  }
}

function rootOf(file: string, files: Map<string, Json>): Node {
  let value = files.get(file);
  if (value === undefined) {
    value = parse(readFileSync(file, "utf8"), { maxAliasCount: 1000 }) as Json;
    files.set(file, value);
  }
  return new Node(files, file, "", value);
}

export type ParameterPlace = "path" | "query" | "header" | "cookie";

export interface DescribedParameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  /** A media type when the value is `content` instead of a style. */
  readonly mediaType: string | null;
  readonly schema: Node | undefined;
  readonly node: Node;
}

export interface DescribedOperation {
  /** `operationId`, or method and path. */
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly DescribedParameter[];
  readonly body: Node | undefined;
  readonly responses: Node | undefined;
  /** Alternatives of schemes that are all needed; `null` when nothing is said. */
  readonly security: readonly (readonly string[])[] | null;
  readonly node: Node;
  readonly description: Description;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** One document. */
export class Description {
  readonly root: Node;
  readonly operations: readonly DescribedOperation[];
  /** Path part of the servers' addresses without a slash at the end; requests may carry one of them or none. */
  readonly basePaths: readonly string[];
  /** OpenAPI 3.0 writes `nullable` and `exclusiveMinimum: true`. */
  readonly isVersion30: boolean;

  constructor(readonly file: string) {
    this.root = rootOf(resolve(file), new Map());
    const version = this.root.text("openapi") ?? "";
    if (!/^3\.\d/.test(version)) throw new Error(`${file} is not an OpenAPI 3 description`);
    this.isVersion30 = version.startsWith("3.0");
    this.operations = (this.root.get("paths")?.entries() ?? []).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const node = item.get(method);
        return node ? [this.#operation(method.toUpperCase(), path, item, node)] : [];
      }),
    );
    this.basePaths = (this.root.get("servers")?.items() ?? []).map((server) =>
      basePath(server.text("url") ?? ""),
    );
  }

  operation(id: string): DescribedOperation {
    const found = this.operations.find((one) => one.id === id);
    if (!found) throw new Error(`${this.file} has no operation ${id}`);
    return found;
  }

  scheme(id: string): Node | undefined {
    return this.root.get("components", "securitySchemes", id);
  }

  #operation(method: string, path: string, item: Node, node: Node): DescribedOperation {
    const own = (node.get("parameters")?.items() ?? []).map(describeParameter);
    const shared = (item.get("parameters")?.items() ?? [])
      .map(describeParameter)
      .filter((one) => !own.some((other) => other.name === one.name && other.in === one.in));
    const security = node.get("security") ?? this.root.get("security");
    return {
      id: node.text("operationId") ?? `${method} ${path}`,
      method,
      path,
      parameters: [...shared, ...own].filter(isSent),
      body: node.get("requestBody"),
      responses: node.get("responses"),
      security: security ? security.items().map((one) => one.entries().map(([id]) => id)) : null,
      node,
      description: this,
    };
  }
}

/** OpenAPI says that header parameters of these names are to be ignored. */
function isSent(one: DescribedParameter): boolean {
  return !(one.in === "header" && /^(accept|content-type|authorization)$/i.test(one.name));
}

function describeParameter(node: Node): DescribedParameter {
  const place = (node.text("in") ?? "query") as ParameterPlace;
  const style = node.text("style") ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const content = node.get("content")?.entries()[0];
  return {
    name: node.text("name") ?? "",
    in: place,
    required: node.get("required")?.value === true,
    style,
    explode: (node.get("explode")?.value ?? style === "form") === true,
    mediaType: content?.[0] ?? null,
    schema: content ? content[1].get("schema") : node.get("schema"),
    node,
  };
}

function basePath(url: string): string {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/\/+$/, "");
  return path.startsWith("/") ? path : "";
}
