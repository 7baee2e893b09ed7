/**
 * Programs that show how a user is signed in.
 *
 * Decides: what they show, in the order in which a program needs it.
 * Leaves to others: the methods (`openid.ts`), which page a program stands on (`docs/`).
 */
import type { SurfaceSample } from "../../surface.js";
import type { PlannedOperation } from "./operations.js";
import type { SampleContext } from "./samples.js";

export function openIdSamples(
  context: SampleContext,
  planned: readonly PlannedOperation[],
): readonly SurfaceSample[] {
  void context;
  void planned;
  return [];
}
