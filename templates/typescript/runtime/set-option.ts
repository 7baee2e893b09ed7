/**
 * The one thing about a client that can change: whose token it uses.
 *
 * Decides: that the change is one step, so that no call sees half of it. A call, all its attempts and, of a list, all its
 * pages use what the client had when the call was made; clients that were derived before keep what they had.
 * Leaves to others: which clients can be told a token (the generator gives them `setAccessToken`).
 */
import type { Core } from "./core.js";
import { readOptions, type TokenSource } from "./options.js";
import { setState, stateOf } from "./state.js";

/** Puts another token into an option of the client. Raises `ConfigurationError` where it is none. */
export function setTokenOption(core: Core, option: string, token: string | TokenSource): void {
  const { settings, ...state } = stateOf(core);
  const options = { ...settings.given, [option]: token };
  setState(core, { ...state, settings: readOptions(state.service, options, state.places) });
}
