/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { TreeAuthBo } from "./tree-auth-bo.js";

/** What the user may do with the nodes of a tree resource. */
export interface TreeAuthorize {
  /** The nodes, those with permissions only. */
  authList: TreeAuthBo[];
}
