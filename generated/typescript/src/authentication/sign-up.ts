/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { SignUpDto } from "../models/sign-up-dto.js";
import type { UserSingleRespDto } from "../models/user-single-resp-dto.js";
import {
  call,
  jsonBody,
  type ApiPromise,
  type Operation,
  type RequestOptions,
} from "../runtime/index.js";
import type { AuthenticationCore } from "./core.js";

const signUpOperation: Operation<SignUpDto, UserSingleRespDto> = {
  id: "signUp",
  method: "POST",
  path: "/api/v3/signup",
  body: { kind: jsonBody },
  security: [["appId"]],
  sensitive: [
    "accessToken",
    "emailPassCodeForInformationCompletion",
    "identityNumber",
    "passCode",
    "password",
    "phonePassCodeForInformationCompletion",
    "refreshToken",
    "userInfoInIdp",
  ],
};

/**
 * Sign up.
 *
 * Creates a user who signs up on a page of your own, and returns the user. The user is not signed
 * in yet: call `signInByCredentials` next.
 *
 * Somebody who comes with an account of an identity source needs no sign-up: the first
 * `signInByMobile` creates the user. To create users as an administrator, without passwords and
 * codes of theirs, use the management API.
 */
export function signUp(
  core: AuthenticationCore,
  request: SignUpDto,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto> {
  return call(core, signUpOperation, request, options);
}
