/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The access key that is exchanged for a management token. */
export interface GetManagementAccessTokenDto {
  /**
   * ID of the access key, 24 hexadecimal characters. For the key of a whole user pool it is the ID
   * of the pool; the key of a collaborating administrator has an ID of its own.
   *
   * @example "6250f12d5d41aa9bcfcf784b"
   */
  accessKeyId: string;
  /**
   * Secret of the access key, 32 hexadecimal characters. Whoever has it can administer the user
   * pool: keep it on servers, out of browsers, apps and source code.
   *
   * @example "00000000000000000000000000000000"
   */
  accessKeySecret: string;
}
