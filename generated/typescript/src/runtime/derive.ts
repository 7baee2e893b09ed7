/**
 * Clients made from clients.
 *
 * Decides: that a derived client shares what was bought and learned, as long as it talks to the same host in the same
 * name.
 * Leaves to others: reading its options (`options.ts`).
 */
import type { Core } from "./core.js";
import { identityOptions, readOptions, type ClientOptions } from "./options.js";
import { setState, stateOf } from "./state.js";

/**
 * A client that differs from `core` in `options` only. Both share the token that was bought, unless host or credentials
 * differ.
 */
export function derive<Derived extends Core>(core: Derived, options: ClientOptions): Derived {
  const state = stateOf(core);
  const { settings, places } = state;
  const given = { ...settings.given, ...options };
  const service = places.adapt?.(state.service, given) ?? state.service;
  const changed = readOptions(service, given, places);
  const same = identityOptions(service).every(
    (option) => settings.given[option] === changed.given[option],
  );
  // Not by the constructor: that of a subclass may take something else, or fetch its credentials anew.
  const derived = Object.assign(
    Object.create(Object.getPrototypeOf(core) as object),
    core,
  ) as Derived;
  const own = same ? {} : { memo: new Map() };
  setState(derived, { ...state, service, settings: changed, ...own });
  return derived;
}
