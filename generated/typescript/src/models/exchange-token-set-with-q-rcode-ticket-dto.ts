/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A ticket to exchange. */
export interface ExchangeTokenSetWithQRcodeTicketDto {
  /**
   * The ticket, from `checkQrCodeStatus`. It is valid for a short time.
   *
   * @example "Ys2nPk6WfB8dMx4Lr1Cz"
   */
  ticket: string;
  /**
   * ID of the application, where it proves its identity with `client_secret_post`.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  client_id?: string | undefined;
  /**
   * Secret of the application, where it proves its identity with `client_secret_post`. Never send
   * it from a device of a user.
   *
   * @example "00000000000000000000000000000000"
   */
  client_secret?: string | undefined;
}
