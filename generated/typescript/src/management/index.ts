/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

export { ManagementClient } from "./client.js";
export { ManagementCore, type ManagementClientOptions, hmacSignature } from "./core.js";
export * from "./user-groups.js";
export * from "./users.js";
export * from "./roles.js";
export * from "./organizations.js";
