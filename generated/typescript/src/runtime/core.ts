/**
 * What every client is.
 *
 * Decides: how a client is made, of a service, options and features.
 * Leaves to others: what can be done with it, which is functions (`call.ts`, `derive.ts`, `call-path.ts`), so that a
 * bundle holds those it uses. The methods of a client class are generated and call them.
 */
import { placesOf, type CoreFeature } from "./feature.js";
import { readOptions, type ClientOptions } from "./options.js";
import type { Service } from "./service.js";
import { setState } from "./state.js";

/** For the compiler, to which every object would be a core otherwise. Never there. */
declare const CORE: unique symbol;

/** Base of every client. It never changes, so one client can serve the whole program. */
export class Core {
  declare readonly [CORE]?: true;

  /** Without `features` it does what every core does; `feature.ts` says what that is. */
  constructor(plain: Service, options: ClientOptions = {}, features: readonly CoreFeature[] = []) {
    const places = placesOf(features);
    const service = places.adapt?.(plain, options) ?? plain;
    setState(this, {
      service,
      places,
      settings: readOptions(service, options, places),
      memo: new Map(),
      shared: new Map(),
    });
  }
}
