/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { LangObject } from "./lang-object.js";

/** Names of an organization by language. */
export interface OrganizationNameI18nDto {
  /** Name of the organization in each language. */
  organizationName: LangObject;
}
