/**
 * What our description says, in the words of the tables of facts.
 *
 * Decides: how a parameter, a field and a type of the written files are told in those words: a schema is known by the
 * name of its file, an enum by its values.
 * Leaves to others: whether the description is right (the generator), and what differs from the facts (`compare.ts`).
 *
 * It reads the files and not the model, because hidden operations never reach the model, and because the question is
 * what somebody wrote.
 */
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import type { Member } from "./facts.js";

export interface DescribedOperation {
  /** `GET /api/v3/get-user-batch`. */
  readonly route: string;
  readonly client: string;
  /** `operationId`, and the other names it can be called by. */
  readonly names: readonly string[];
  readonly tag: string;
  readonly hidden: boolean;
  readonly deprecated: boolean;
  readonly parameters: readonly Member[];
  readonly body: string | null;
  readonly answer: string | null;
}

export interface Described {
  readonly operations: readonly DescribedOperation[];
  /** Objects by name of the file. */
  readonly schemas: ReadonlyMap<string, readonly Member[]>;
}

/** A map of a file. The members that are asked for by name are listed, so that a misspelt one does not compile. */
type Node = { readonly [key: string]: unknown } & Partial<Record<Keyword, unknown>>;

type Keyword =
  | "$ref"
  | "allOf"
  | "anyOf"
  | "components"
  | "content"
  | "default"
  | "deprecated"
  | "enum"
  | "format"
  | "in"
  | "items"
  | "name"
  | "oneOf"
  | "operationId"
  | "parameters"
  | "paths"
  | "properties"
  | "requestBody"
  | "required"
  | "responses"
  | "schema"
  | "tags"
  | "type";

/** A value, and the file it stands in: where its `$ref` start from. */
interface Placed {
  readonly value: Node;
  readonly file: string;
  /** Name of the file, where the value is the whole of it. */
  readonly name: string | null;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads the documents `<client>.yaml` of `folder`, and all that they refer to. */
export async function readDescribed(
  folder: string,
  clients: readonly string[],
): Promise<Described> {
  const reader = new Reader();
  const operations: DescribedOperation[] = [];
  for (const client of clients) {
    const root = await reader.whole(join(folder, `${client}.yaml`));
    for (const [path, item] of members(root.value.paths)) {
      const place = await reader.follow({ value: item, file: root.file, name: null });
      for (const method of METHODS) {
        const value = place.value[method];
        if (!isNode(value)) continue;
        const route = `${method.toUpperCase()} ${path}`;
        operations.push(await operationOf(reader, client, route, place, value));
      }
    }
    for (const [name, schema] of members(member(root.value.components, "schemas"))) {
      await reader.remember(name, { value: schema, file: root.file, name });
    }
  }
  return { operations, schemas: reader.schemas };
}

async function operationOf(
  reader: Reader,
  client: string,
  route: string,
  item: Placed,
  value: Node,
): Promise<DescribedOperation> {
  const { file } = item;
  const parameters: Member[] = [];
  for (const raw of [...list(item.value.parameters), ...list(value.parameters)]) {
    if (!isNode(raw)) continue;
    const one = await reader.follow({ value: raw, file, name: null });
    const { name, schema = {}, required } = one.value;
    const placed = { value: schema as Node, file: one.file, name: null };
    if (one.value.in === "header") continue;
    parameters.push(await reader.member(String(name), placed, required === true));
  }
  const aliases = list(value["x-sdk-aliases"]).map(String);
  return {
    route,
    client,
    names: [String(value.operationId), ...aliases],
    tag: String(list(value.tags)[0] ?? ""),
    hidden: value["x-sdk-hidden"] === true,
    deprecated: value.deprecated === true,
    parameters,
    body: await contentName(reader, value.requestBody, file),
    answer: await contentName(reader, member(value.responses, "200"), file),
  };
}

/** Name of the type of a body or an answer. */
async function contentName(reader: Reader, raw: unknown, file: string): Promise<string | null> {
  if (!isNode(raw)) return null;
  const holder = await reader.follow({ value: raw, file, name: null });
  const [content] = members(holder.value.content).map(([, one]) => one);
  if (!isNode(content?.schema)) return null;
  return (await reader.follow({ value: content.schema, file: holder.file, name: null })).name;
}

class Reader {
  readonly schemas = new Map<string, readonly Member[]>();
  readonly #files = new Map<string, Promise<Node>>();

  async whole(path: string): Promise<Placed> {
    const file = resolve(path);
    let text = this.#files.get(file);
    if (text === undefined) {
      text = readFile(file, "utf8").then((one) => parse(one) as Node);
      this.#files.set(file, text);
    }
    return { value: await text, file, name: basename(file, ".yaml") };
  }

  /** The value that `$ref` leads to, through as many files as it takes. */
  async follow(from: Placed): Promise<Placed> {
    const reference = from.value.$ref;
    if (typeof reference !== "string") return from;
    const [path = "", pointer = ""] = reference.split("#");
    const whole = await this.whole(path === "" ? from.file : join(dirname(from.file), path));
    const keys = pointer.split("/").slice(1);
    let value: unknown = whole.value;
    for (const key of keys) value = member(value, key);
    if (!isNode(value)) throw new Error(`${from.file}: ${reference} leads nowhere`);
    return this.follow({ ...whole, value, name: keys.at(-1) ?? whole.name });
  }

  async remember(name: string, from: Placed): Promise<void> {
    const schema = await this.follow(from);
    const properties = await this.#properties(schema);
    if (properties.size === 0) return;
    const found: Member[] = [];
    for (const [key, { property, required }] of properties) {
      found.push(await this.member(key, property, required));
    }
    this.schemas.set(name, found);
  }

  /** The properties of an object, those of `allOf` first. */
  async #properties(
    schema: Placed,
  ): Promise<Map<string, { readonly property: Placed; readonly required: boolean }>> {
    const all = new Map<string, { property: Placed; required: boolean }>();
    for (const part of list(schema.value.allOf)) {
      const base = await this.follow({ ...schema, value: part as Node });
      for (const [key, one] of await this.#properties(base)) all.set(key, one);
    }
    for (const [key, value] of members(schema.value.properties)) {
      all.set(key, { property: { value, file: schema.file, name: null }, required: false });
    }
    for (const key of list(schema.value.required)) {
      const one = all.get(String(key));
      if (one) one.required = true;
    }
    return all;
  }

  async member(name: string, written: Placed, required: boolean): Promise<Member> {
    const at = await this.follow(written);
    // Words beside a `$ref` are about this place; the words behind it about every place.
    const { default: fallback, format } = { ...at.value, ...written.value };
    const limits = ["minItems", "maxItems", "minLength", "maxLength", "minimum", "maximum"]
      .filter((key) => at.value[key] !== undefined)
      .map((key) => `${key}=${String(at.value[key])}`);
    return {
      name,
      type: await this.#type(at),
      required,
      enum: list(await this.#enum(at)).map(String),
      default: fallback === undefined ? "" : textOf(fallback),
      format: typeof format === "string" ? format : "",
      limits: limits.join(" "),
    };
  }

  async #enum(at: Placed): Promise<unknown> {
    if (at.value.type !== "array" || !isNode(at.value.items)) return at.value.enum;
    return (await this.follow({ ...at, value: at.value.items, name: null })).value.enum;
  }

  /** `string`, `UserDto`, `UserDto[]`, `object`: as the facts put it. */
  async #type(at: Placed): Promise<string> {
    const { type, items, properties, allOf, oneOf, anyOf } = at.value;
    if (type === "array") {
      if (!isNode(items)) return "any[]";
      const inner = await this.follow({ value: items, file: at.file, name: null });
      return `${await this.#type(inner)}[]`;
    }
    const variants = [...list(oneOf), ...list(anyOf)];
    if (variants.length > 0) {
      const types: string[] = [];
      for (const one of variants) {
        types.push(await this.#type(await this.follow({ ...at, value: one as Node, name: null })));
      }
      return types.join("|");
    }
    const [only] = list(allOf);
    if (isNode(only) && list(allOf).length === 1 && properties === undefined) {
      return this.#type(await this.follow({ ...at, value: only, name: at.name }));
    }
    if (properties !== undefined || allOf !== undefined) return at.name ?? "object";
    return typeof type === "string" ? type : type === undefined ? "any" : list(type).join("|");
  }
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function member(value: unknown, key: string): unknown {
  return isNode(value) ? value[key] : undefined;
}

function members(value: unknown): readonly (readonly [string, Node])[] {
  return isNode(value)
    ? Object.entries(value).filter((one): one is [string, Node] => isNode(one[1]))
    : [];
}
