/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A passkey that is known already. */
export interface PublicKeyCredentialDescriptorDto {
  /**
   * ID of the passkey, in URL-safe Base64.
   *
   * @example "Yk9vMldQd0V4YW1wbGU"
   */
  id: string;
  /**
   * Ways to reach the authenticator that holds it, such as `internal`, `usb`, `nfc`, `ble` and
   * `hybrid`.
   *
   * @example ["internal"]
   */
  transports: string[];
  /**
   * Always `public-key`.
   *
   * @example "public-key"
   */
  type: string;
}
