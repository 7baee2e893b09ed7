/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { LoginTokenResponseDataDto } from "./login-token-response-data-dto.js";
import type { QRCodeStatusBriefUserInfoDto } from "./qr-code-status-brief-user-info-dto.js";
import type { QrCodeStatus } from "./qr-code-status.js";

/** What has become of a sign-in QR code. */
export interface CheckQRCodeStatusDataDto {
  /**
   * How far the sign-in has come.
   *
   * @example "AUTHORIZED"
   */
  status: QrCodeStatus;
  /**
   * Exchange it for tokens with `exchangeTokenSetWithQrCodeTicket`. Present with `AUTHORIZED`,
   * unless the application has the tokens returned here.
   *
   * @example "Ys2nPk6WfB8dMx4Lr1Cz"
   */
  ticket?: string | undefined;
  /** Who scanned the code, so that the screen can greet them. */
  briefUserInfo?: QRCodeStatusBriefUserInfoDto | undefined;
  /**
   * The tokens. Present with `AUTHORIZED` where the security settings of the application allow it,
   * which they do not by default: whoever knows the ID of the code could read them.
   */
  tokenSet?: LoginTokenResponseDataDto | undefined;
}
