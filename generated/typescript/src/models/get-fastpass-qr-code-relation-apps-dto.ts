/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { FastpassQRCodeRelationAppDto } from "./fastpass-qr-code-relation-app-dto.js";

/** Applications that the user can sign in to on the phone. */
export interface GetFastpassQRCodeRelationAppsDto {
  /** The applications. */
  relationApps?: FastpassQRCodeRelationAppDto[] | undefined;
}
