/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PolicyCondition } from "./policy-condition.js";
import type { PolicyEffect } from "./policy-effect.js";
import type { ResourceType } from "./resource-type.js";

/** A resource, and the actions on it that are granted or refused. */
export interface AuthorizedResourceDto {
  /**
   * Code of the resource, followed by the part of it that is meant, such as `ecs:1`.
   *
   * @example "ecs:1"
   */
  resourceCode: string;
  /**
   * What the resource is.
   *
   * @example "Virtual servers"
   */
  description?: string | undefined;
  /** When the grant applies. All conditions must hold; without any it always applies. */
  condition?: PolicyCondition[] | undefined;
  /**
   * Kind of the resource.
   *
   * @example "API"
   */
  resourceType: ResourceType;
  /**
   * Address or path of the interface, where the resource is one.
   *
   * @example "/api/v1/servers"
   */
  apiIdentifier?: string | undefined;
  /**
   * Actions that the grant covers, each written `<resource>:<action>`.
   *
   * @example ["ecs:Start", "ecs:Stop"]
   */
  actions: string[];
  /**
   * Whether the actions are granted or refused.
   *
   * @example "ALLOW"
   */
  effect: PolicyEffect;
}
