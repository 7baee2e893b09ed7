/**
 * What the played service remembers.
 *
 * Decides: that every access key has a user pool of its own, and that what must be unique in a pool is. The people and
 * groups of the description's examples are in every pool from the beginning, but in nobody's way: their names are not
 * taken, so that an example which creates one of them succeeds.
 * Leaves to others: which operation does what with it (`genauth.ts` and the families it gathers), and who is in every
 * pool (`cast.ts`).
 */
import { randomBytes } from "node:crypto";
import { type Json, type JsonObject, isObject } from "./json.js";

/** This key gets a new pool with every token: programs that are run again and again start afresh each time. */
export const GUEST_KEY = "sandbox-access-key-id";

/** An entry, and whether it was there from the beginning. */
interface Entry {
  readonly isCast: boolean;
  value: JsonObject;
}

/** Things with an id and with fields that no two of them share. */
export class Collection {
  readonly #entries: Entry[];

  constructor(
    private readonly idField: string,
    private readonly unique: readonly string[],
    cast: readonly JsonObject[],
    /** Where given, a value is taken only for those who have the same here: a namespace, an organization. */
    private readonly scope: string | null = null,
  ) {
    this.#entries = cast.map((value) => ({ isCast: true, value: structuredClone(value) }));
  }

  /** In the order in which they came. */
  get all(): readonly JsonObject[] {
    return this.#entries.map((one) => one.value);
  }

  /** The entry whose field has this value; what was created here is found before the cast. */
  find(field: string, value: Json): JsonObject | undefined {
    return this.where((one) => one[field] === value);
  }

  where(wanted: (one: JsonObject) => boolean): JsonObject | undefined {
    const created = this.#entries.find((one) => !one.isCast && wanted(one.value));
    return (created ?? this.#entries.find((one) => wanted(one.value)))?.value;
  }

  byId(id: Json | undefined): JsonObject | undefined {
    return id === undefined ? undefined : this.find(this.idField, id);
  }

  /** Those that are there, in the order of the IDs. */
  byIds(ids: readonly string[]): readonly JsonObject[] {
    return ids.map((id) => this.byId(id)).filter((one) => one !== undefined);
  }

  /** A unique field whose value another entry has, among what is there and the `others` that are to come with it. */
  clash(value: JsonObject, others: readonly JsonObject[] = []): string | undefined {
    const id = value[this.idField];
    const self = this.#entries.find((one) => id !== undefined && one.value[this.idField] === id);
    // The cast is in nobody's way, and nobody is in its.
    if (self?.isCast) return undefined;
    const { scope } = this;
    const rivals = [
      ...this.#entries.filter((one) => !one.isCast && one !== self).map((one) => one.value),
      ...others,
    ].filter((one) => scope === null || one[scope] === value[scope]);
    return this.unique.find((field) => {
      const wanted = value[field];
      if (wanted === undefined || wanted === null || wanted === "") return false;
      return rivals.some((one) => one !== value && one[field] === wanted);
    });
  }

  add(value: JsonObject): void {
    this.#entries.push({ isCast: false, value });
  }

  replace(id: Json | undefined, value: JsonObject): void {
    const entry = this.#entries.find((one) => one.value[this.idField] === id);
    if (entry) entry.value = value;
  }

  /** All of them, so that nobody of the cast comes to light behind what was removed. */
  remove(unwanted: (one: JsonObject) => boolean): void {
    const kept = this.#entries.filter((one) => !unwanted(one.value));
    this.#entries.splice(0, this.#entries.length, ...kept);
  }
}

/** Who belongs to what, by ids. */
export class Links {
  readonly #members = new Map<string, Set<string>>();

  constructor(cast: readonly Link[]) {
    for (const [holder, member] of cast) this.add(holder, member);
  }

  /** In the order in which they came. */
  of(holder: string): readonly string[] {
    return [...(this.#members.get(holder) ?? [])];
  }

  holdersOf(member: string): readonly string[] {
    return [...this.#members].flatMap(([holder, members]) => (members.has(member) ? [holder] : []));
  }

  add(holder: string, member: string): void {
    const members = this.#members.get(holder) ?? new Set();
    this.#members.set(holder, members.add(member));
  }

  remove(holder: string, member: string): void {
    this.#members.get(holder)?.delete(member);
  }
}

export interface Pool {
  readonly id: string;
  readonly users: Collection;
  readonly groups: Collection;
  readonly roles: Collection;
  readonly organizations: Collection;
  /** Those at the top of an organization among them. */
  readonly departments: Collection;
  /** Groups and departments by id, and the ids of their users. */
  readonly members: Links;
  /** Roles by id, and who has them: `USER 6229…`. */
  readonly assignments: Links;
}

type Things = "users" | "groups" | "roles" | "organizations" | "departments";
type Link = readonly [holder: string, member: string];

/** What is in every pool from the beginning. */
export interface Cast extends Readonly<Record<Things, readonly JsonObject[]>> {
  readonly members: readonly Link[];
  readonly assignments: readonly Link[];
}

export class Pools {
  readonly #byId = new Map<string, Pool>();
  readonly #ofKey = new Map<string, { readonly secret: string; pool: Pool }>();

  /** Of keys that signed before anybody bought a token with them. */
  readonly #signed = new Map<string, Pool>();

  constructor(private readonly cast: Cast) {}

  /** The pool that an access key opens; `undefined` where the secret is not the one it had before. */
  open(key: string, secret: string): Pool | undefined {
    const known = this.#ofKey.get(key);
    if (known && known.secret !== secret) return undefined;
    const own = known?.pool ?? this.#signed.get(key);
    const pool = own && key !== GUEST_KEY ? own : this.#create();
    this.#ofKey.set(key, { secret, pool });
    return pool;
  }

  byId(id: string): Pool | undefined {
    return this.#byId.get(id);
  }

  /** The pool of whoever signs with this key. */
  ofKey(key: string): Pool {
    const known = this.#ofKey.get(key)?.pool ?? this.#signed.get(key) ?? this.#create();
    this.#signed.set(key, known);
    return known;
  }

  #create(): Pool {
    const { cast } = this;
    const names = ["email", "phone", "username", "externalId"];
    const pool: Pool = {
      id: newId(),
      users: new Collection("userId", names, cast.users),
      groups: new Collection("id", ["code"], cast.groups),
      roles: new Collection("id", ["code", "name"], cast.roles, "namespace"),
      organizations: new Collection("departmentId", ["organizationCode"], cast.organizations),
      departments: new Collection(
        "departmentId",
        ["code", "openDepartmentId"],
        cast.departments,
        "organizationCode",
      ),
      members: new Links(cast.members),
      assignments: new Links(cast.assignments),
    };
    this.#byId.set(pool.id, pool);
    return pool;
  }
}

/** 24 hexadecimal characters, as the service's ids have. */
export function newId(): string {
  return randomBytes(12).toString("hex");
}

/** Entries of the list at `data` or `data/list` of an example. */
export function listed(body: Json | undefined): readonly JsonObject[] {
  const data = isObject(body) ? body["data"] : undefined;
  const list = isObject(data) ? data["list"] : data;
  return Array.isArray(list) ? list.filter(isObject) : [];
}
