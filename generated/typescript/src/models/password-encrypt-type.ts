/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/**
 * How passwords in a request are encrypted on top of HTTPS. The public keys for `rsa` and `sm2` are
 * published by the service under `GET /api/v3/system`.
 */
export type PasswordEncryptType = "sm2" | "rsa" | "none" | (string & {});

/** The known values of `PasswordEncryptType`. */
export const PasswordEncryptType: {
  /** Encrypted with SM2 and the service's SM2 public key. */
  readonly Sm2: "sm2";
  /** Encrypted with RSA and the service's RSA public key. */
  readonly Rsa: "rsa";
  /** Not encrypted; only HTTPS protects the password. */
  readonly Unencrypted: "none";
} = /* @__PURE__ */ Object.freeze({
  Sm2: "sm2",
  Rsa: "rsa",
  Unencrypted: "none",
});
