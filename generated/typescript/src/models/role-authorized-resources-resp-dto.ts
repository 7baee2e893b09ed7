/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { ResourceType } from "./resource-type.js";

/** A resource that a role is authorized for. */
export interface RoleAuthorizedResourcesRespDto {
  /**
   * Code of the resource that the role may use.
   *
   * @example "ecs"
   */
  resourceCode: string;
  /**
   * Kind of the resource.
   *
   * @example "API"
   */
  resourceType: ResourceType;
  /**
   * Actions on the resource that the role allows, each written `<resource>:<action>`.
   *
   * @example ["ecs:Start", "ecs:Stop"]
   */
  actions: string[];
  /**
   * Address or path of the interface, where the resource is one.
   *
   * @example "/api/v1/servers"
   */
  apiIdentifier?: string | undefined;
}
