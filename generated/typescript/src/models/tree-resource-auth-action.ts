/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { TreeStructs } from "./tree-structs.js";

/** A tree resource, and what the user may do with its nodes. */
export interface TreeResourceAuthAction {
  /** The nodes at the top. */
  nodeAuthActionList?: TreeStructs[] | undefined;
}
