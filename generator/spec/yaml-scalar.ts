/**
 * Unquoted values of YAML.
 *
 * Decides: which of them are null, booleans or numbers: those of the core schema of YAML 1.2 and no others, so that
 * `no`, `on` and `2020-01-01` stay text.
 * Leaves to others: quoted values, tags and errors (`yaml-text.ts`).
 */
import type { Json } from "../model/json.js";
import { exactNumber } from "./number.js";

/** A plain scalar by the core schema of YAML 1.2; `undefined` for a number that cannot be kept. */
export function resolvePlain(text: string): Json | undefined {
  switch (text.charCodeAt(0)) {
    case 0x7e: // ~
      return text === "~" ? null : text;
    case 0x6e: // n
    case 0x4e: // N
      return text === "null" || text === "Null" || text === "NULL" ? null : text;
    case 0x74: // t
    case 0x54: // T
      return text === "true" || text === "True" || text === "TRUE" ? true : text;
    case 0x66: // f
    case 0x46: // F
      return text === "false" || text === "False" || text === "FALSE" ? false : text;
  }
  if (text === "") return null;
  const first = text.charCodeAt(0);
  const numeric =
    (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e;
  return numeric ? resolveNumber(text) : text;
}

function resolveNumber(text: string): Json | undefined {
  if (/^[-+]?\d+$/.test(text)) return exactNumber(text.replace(/^\+/, ""));
  if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text)) {
    const value = Number(text);
    if (Number.isSafeInteger(value)) return value;
    return text.length > 1024 ? undefined : BigInt(text);
  }
  if (/^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/.test(text)) return exactNumber(text);
  if (/^[-+]?\.(inf|Inf|INF)$/.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  if (/^\.(nan|NaN|NAN)$/.test(text)) return NaN;
  return text;
}
