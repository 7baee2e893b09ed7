/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { GetUserSelectLoginPublicAccountsOriginUserDto } from "./get-user-select-login-public-accounts-origin-user-dto.js";
import type { ListPublicAccountDataDto } from "./list-public-account-data-dto.js";

/** Public accounts, and who asks for them. */
export interface GetUserSelectLoginPublicAccountsDataDto {
  /** The accounts that the user may switch to. */
  publicAccounts: ListPublicAccountDataDto[];
  /** The user who signed in, where `withOriginUser` asks for it. */
  originUser?: GetUserSelectLoginPublicAccountsOriginUserDto | undefined;
}
