/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { ArrayAuthorize } from "./array-authorize.js";
import type { DataResourceType } from "./data-resource-type.js";
import type { StrAuthorize } from "./str-authorize.js";
import type { TreeAuthorize } from "./tree-authorize.js";

/**
 * A data resource that the user may use. The field that fits `resourceType` is present, the two
 * others are not.
 */
export interface OpenResource {
  /**
   * Code of the data resource.
   *
   * @example "quarterly-report"
   */
  resourceCode: string;
  /**
   * Shape of the data resource.
   *
   * @example "STRING"
   */
  resourceType: DataResourceType;
  /** The permissions, where the resource is one text. */
  strAuthorize?: StrAuthorize | undefined;
  /** The permissions, where the resource is a list of texts. */
  arrAuthorize?: ArrayAuthorize | undefined;
  /** The permissions, where the resource is a tree. */
  treeAuthorize?: TreeAuthorize | undefined;
}
