/**
 * What the played service remembers.
 *
 * Decides: that every access key has a user pool of its own, and that what must be unique in a pool is. The people and
 * groups of the description's examples are in every pool from the beginning, but in nobody's way: their names are not
 * taken, so that an example which creates one of them succeeds.
 * Leaves to others: which operation does what with it (`genauth.ts`).
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

  /** A unique field whose value another entry has, among what is there and the `others` that are to come with it. */
  clash(value: JsonObject, others: readonly JsonObject[] = []): string | undefined {
    const id = value[this.idField];
    const self = this.#entries.find((one) => id !== undefined && one.value[this.idField] === id);
    // The cast is in nobody's way, and nobody is in its.
    if (self?.isCast) return undefined;
    const taken = this.#entries
      .filter((one) => !one.isCast && one !== self)
      .map((one) => one.value);
    return this.unique.find((field) => {
      const wanted = value[field];
      if (wanted === undefined || wanted === null || wanted === "") return false;
      return [...taken, ...others].some((one) => one !== value && one[field] === wanted);
    });
  }

  add(value: JsonObject): void {
    this.#entries.push({ isCast: false, value });
  }

  replace(id: Json | undefined, value: JsonObject): void {
    const entry = this.#entries.find((one) => one.value[this.idField] === id);
    if (entry) entry.value = value;
  }
}

export interface Pool {
  readonly id: string;
  readonly users: Collection;
  readonly groups: Collection;
}

/** What is in every pool from the beginning. */
export interface Cast {
  readonly users: readonly JsonObject[];
  readonly groups: readonly JsonObject[];
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
    const pool = {
      id: newId(),
      users: new Collection(
        "userId",
        ["email", "phone", "username", "externalId"],
        this.cast.users,
      ),
      groups: new Collection("id", ["code"], this.cast.groups),
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
