/**
 * Shuffles the members of every map of a YAML text.
 *
 * Decides: the order, by a small generator of pseudo-random numbers, so that a failure can be seen again.
 * Leaves to others: lists (their order has a meaning) and what must not change when maps are shuffled.
 */
import { parse, stringify } from "yaml";
import { type Json, type JsonObject, define, isObject } from "../sandbox/json.js";

export function shuffleMaps(yaml: string, seed: number): string {
  return stringify(shuffled(parse(yaml) as Json, seed));
}

export function shuffled(whole: Json, seed: number): Json {
  let state = seed >>> 0 || 1;
  const below = (limit: number): number => {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  const shuffle = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(shuffle);
    if (!isObject(value)) return value;
    const keys = Object.keys(value);
    for (let index = keys.length - 1; index > 0; index--) {
      const other = below(index + 1);
      [keys[index], keys[other]] = [keys[other] ?? "", keys[index] ?? ""];
    }
    const result: JsonObject = {};
    for (const key of keys) define(result, key, shuffle(value[key] ?? null));
    return result;
  };
  return shuffle(whole);
}
