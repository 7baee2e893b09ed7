/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { ArrResourceAuthAction } from "./arr-resource-auth-action.js";
import type { DataResourceType } from "./data-resource-type.js";
import type { StrResourceAuthAction } from "./str-resource-auth-action.js";
import type { TreeResourceAuthAction } from "./tree-resource-auth-action.js";

/**
 * A data resource, and what the user may do with it. The field that fits `resourceType` is present,
 * the two others are not.
 */
export interface GetUserAuthResourceStructDataDto {
  /**
   * Code of the permission namespace that the resource belongs to.
   *
   * @example "default"
   */
  namespaceCode: string;
  /**
   * Code of the data resource.
   *
   * @example "handbook"
   */
  resourceCode: string;
  /**
   * Shape of the data resource.
   *
   * @example "TREE"
   */
  resourceType: DataResourceType;
  /** The permissions, where the resource is one text. */
  strResourceAuthAction?: StrResourceAuthAction | undefined;
  /** The permissions, where the resource is a list of texts. */
  arrResourceAuthAction?: ArrResourceAuthAction | undefined;
  /** The permissions, where the resource is a tree. */
  treeResourceAuthAction?: TreeResourceAuthAction | undefined;
}
