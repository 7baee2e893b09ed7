/**
 * What a client holds.
 *
 * Decides: that it hangs on the client behind one symbol, as a function. A printer that walks the client finds no
 * credential; a subclass cannot collide with it; and, unlike with `#private` fields, the client still works behind a
 * `Proxy`, as mocking and reactive libraries make them, and its type can be met by a plain object in a test.
 * Leaves to others: how it is made (`core.ts`) and derived (`derive.ts`), and all that happens with it (`call.ts`).
 */
import { ConfigurationError } from "./errors.js";
import type { CoreFeature, Places } from "./feature.js";
import type { Settings } from "./options.js";
import type { Service } from "./service.js";

export interface State {
  readonly service: Service;
  readonly places: Places;
  readonly settings: Settings;
  /**
   * What is worth keeping: tokens by scheme (`token.ts`), the keys of an issuer. Shared with derived clients whose
   * credentials and host are the same.
   */
  readonly memo: Map<string, unknown>;
  /** What features keep, by feature. Shared with every derived client. */
  readonly shared: Map<CoreFeature, unknown>;
}

const STATE = /* @__PURE__ */ Symbol.for("sdk-factory.state");

export function setState(client: object, state: State): void {
  (client as { [STATE]?: () => State })[STATE] = () => state;
}

export function stateOf(client: object): State {
  const read = (client as { readonly [STATE]?: () => State })[STATE];
  if (!read) throw new ConfigurationError("this is no client");
  return read();
}
