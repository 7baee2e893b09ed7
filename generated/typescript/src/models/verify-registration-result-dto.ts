/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether a passkey was registered. */
export interface VerifyRegistrationResultDto {
  /**
   * Whether the service accepted the passkey. From then on the user can sign in with it.
   *
   * @example true
   */
  verified: boolean;
}
