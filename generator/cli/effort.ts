/**
 * How hard the engine works on our own code while it works on a description.
 *
 * Decides: that a short run is not spent on compiling. The engine's best compiler pays from a few seconds on; before, it
 * takes a quarter of all the time of a run, and has not earned it when the run ends. So it is switched off at the start,
 * and on again when the files that are read are large. Nothing that is printed depends on it.
 * Leaves to others: everything else.
 */
import { statSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

/** A description of fewer bytes is done before the best compiler has paid. */
const LARGE = 2_500_000;

export class Effort {
  #bytes = 0;

  constructor() {
    setFlagsFromString("--no-opt");
  }

  /** Told of each file that is read. */
  read(path: string): void {
    if (this.#bytes >= LARGE) return;
    this.#bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (this.#bytes >= LARGE) setFlagsFromString("--opt");
  }
}
