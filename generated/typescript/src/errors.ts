/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import {
  AbortError,
  ApiError,
  ConfigurationError,
  ConnectionError,
  DecodeError,
  OAuthError,
  RequestError,
  SdkError,
  TimeoutError,
  isErrorOf,
} from "./runtime/index.js";

export {
  SdkError,
  ApiError,
  ConfigurationError,
  RequestError,
  ConnectionError,
  TimeoutError,
  AbortError,
  DecodeError,
  OAuthError,
  orError,
  SdkError as GenAuthError,
} from "./runtime/index.js";

/** Whether an error is a `GenAuthError`. */
export function isGenAuthError(error: unknown): error is SdkError {
  return isErrorOf(error, SdkError);
}

/** Whether an error is an `ApiError`. */
export function isApiError(error: unknown): error is ApiError {
  return isErrorOf(error, ApiError);
}

/** Whether an error is a `ConfigurationError`. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return isErrorOf(error, ConfigurationError);
}

/** Whether an error is a `RequestError`. */
export function isRequestError(error: unknown): error is RequestError {
  return isErrorOf(error, RequestError);
}

/** Whether an error is a `ConnectionError`. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isErrorOf(error, ConnectionError);
}

/** Whether an error is a `TimeoutError`. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isErrorOf(error, TimeoutError);
}

/** Whether an error is an `AbortError`. */
export function isAbortError(error: unknown): error is AbortError {
  return isErrorOf(error, AbortError);
}

/** Whether an error is a `DecodeError`. */
export function isDecodeError(error: unknown): error is DecodeError {
  return isErrorOf(error, DecodeError);
}

/** Whether an error is an `OAuthError`. */
export function isOAuthError(error: unknown): error is OAuthError {
  return isErrorOf(error, OAuthError);
}

/**
 * The request breaks a rule. Something is missing, too long, or not of the right form.
 *
 * Correct the request as the message says. Sending the same request again cannot succeed.
 *
 * Status 400.
 */
export class InvalidArgumentError extends ApiError {
  override get name(): "InvalidArgumentError" {
    return "InvalidArgumentError";
  }
}

/** Whether an error is an `InvalidArgumentError`. */
export function isInvalidArgumentError(error: unknown): error is InvalidArgumentError {
  return isErrorOf(error, InvalidArgumentError, "genauth-typescript/");
}

/**
 * The credentials or the token were not accepted, or the token has expired.
 *
 * Check the access key or the application ID. Where a user is signed in, have the user sign in
 * again.
 *
 * Status 401.
 */
export class UnauthorizedError extends ApiError {
  override get name(): "UnauthorizedError" {
    return "UnauthorizedError";
  }
}

/** Whether an error is an `UnauthorizedError`. */
export function isUnauthorizedError(error: unknown): error is UnauthorizedError {
  return isErrorOf(error, UnauthorizedError, "genauth-typescript/");
}

/**
 * The plan of the user pool does not include this, or its quota is used up.
 *
 * Change the plan in the console, or wait until the quota is renewed.
 *
 * Status 402.
 */
export class PaymentNeededError extends ApiError {
  override get name(): "PaymentNeededError" {
    return "PaymentNeededError";
  }
}

/** Whether an error is a `PaymentNeededError`. */
export function isPaymentNeededError(error: unknown): error is PaymentNeededError {
  return isErrorOf(error, PaymentNeededError, "genauth-typescript/");
}

/**
 * The caller is known but may not do this.
 *
 * Grant the permission to the access key or to the user in the console.
 *
 * Status 403.
 */
export class ForbiddenError extends ApiError {
  override get name(): "ForbiddenError" {
    return "ForbiddenError";
  }
}

/** Whether an error is a `ForbiddenError`. */
export function isForbiddenError(error: unknown): error is ForbiddenError {
  return isErrorOf(error, ForbiddenError, "genauth-typescript/");
}

/**
 * Something that the request refers to does not exist.
 *
 * Check the IDs in the request, and that the client talks to the user pool that they belong to.
 *
 * Status 404.
 */
export class NotFoundError extends ApiError {
  override get name(): "NotFoundError" {
    return "NotFoundError";
  }
}

/** Whether an error is a `NotFoundError`. */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return isErrorOf(error, NotFoundError, "genauth-typescript/");
}

/**
 * The request clashes with what exists, such as an email address that is taken.
 *
 * Read what exists, then change it or choose another value. Do not repeat the request.
 *
 * Status 409.
 */
export class ConflictError extends ApiError {
  override get name(): "ConflictError" {
    return "ConflictError";
  }
}

/** Whether an error is a `ConflictError`. */
export function isConflictError(error: unknown): error is ConflictError {
  return isErrorOf(error, ConflictError, "genauth-typescript/");
}

/**
 * The request is too large.
 *
 * Send less in one call, for example shorter lists or a smaller file.
 *
 * Status 413.
 */
export class PayloadTooLargeError extends ApiError {
  override get name(): "PayloadTooLargeError" {
    return "PayloadTooLargeError";
  }
}

/** Whether an error is a `PayloadTooLargeError`. */
export function isPayloadTooLargeError(error: unknown): error is PayloadTooLargeError {
  return isErrorOf(error, PayloadTooLargeError, "genauth-typescript/");
}

/**
 * The request is well formed, but cannot be carried out in the present state.
 *
 * Bring what the request refers to into the state that the message asks for.
 *
 * Status 422.
 */
export class InvalidOperationError extends ApiError {
  override get name(): "InvalidOperationError" {
    return "InvalidOperationError";
  }
}

/** Whether an error is an `InvalidOperationError`. */
export function isInvalidOperationError(error: unknown): error is InvalidOperationError {
  return isErrorOf(error, InvalidOperationError, "genauth-typescript/");
}

/**
 * Too many requests in a short time.
 *
 * Wait and send the request again, at a lower rate.
 *
 * Status 429.
 */
export class ThrottleError extends ApiError {
  override get name(): "ThrottleError" {
    return "ThrottleError";
  }
}

/** Whether an error is a `ThrottleError`. */
export function isThrottleError(error: unknown): error is ThrottleError {
  return isErrorOf(error, ThrottleError, "genauth-typescript/");
}

/**
 * The request failed for a reason on the caller's side that has no status of its own.
 *
 * Read the message and the API code; correct the request.
 *
 * Status 499.
 */
export class ClientError extends ApiError {
  override get name(): "ClientError" {
    return "ClientError";
  }
}

/** Whether an error is a `ClientError`. */
export function isClientError(error: unknown): error is ClientError {
  return isErrorOf(error, ClientError, "genauth-typescript/");
}

/**
 * The service failed.
 *
 * Try again later when repeating does no harm. If it keeps failing, give the request ID to support.
 *
 * Status 500.
 */
export class ServerError extends ApiError {
  override get name(): "ServerError" {
    return "ServerError";
  }
}

/** Whether an error is a `ServerError`. */
export function isServerError(error: unknown): error is ServerError {
  return isErrorOf(error, ServerError, "genauth-typescript/");
}

/**
 * The service does not support this operation.
 *
 * Check that the operation exists in your edition and version of the service.
 *
 * Status 501.
 */
export class UnsupportedOperationError extends ApiError {
  override get name(): "UnsupportedOperationError" {
    return "UnsupportedOperationError";
  }
}

/** Whether an error is an `UnsupportedOperationError`. */
export function isUnsupportedOperationError(error: unknown): error is UnsupportedOperationError {
  return isErrorOf(error, UnsupportedOperationError, "genauth-typescript/");
}

/**
 * A part of the service did not answer as it should.
 *
 * Try again later when repeating does no harm.
 *
 * Status 502.
 */
export class BadGatewayError extends ApiError {
  override get name(): "BadGatewayError" {
    return "BadGatewayError";
  }
}

/** Whether an error is a `BadGatewayError`. */
export function isBadGatewayError(error: unknown): error is BadGatewayError {
  return isErrorOf(error, BadGatewayError, "genauth-typescript/");
}

/**
 * The service is down for maintenance or overloaded.
 *
 * Try again later.
 *
 * Status 503.
 */
export class ServiceUnavailableError extends ApiError {
  override get name(): "ServiceUnavailableError" {
    return "ServiceUnavailableError";
  }
}

/** Whether an error is a `ServiceUnavailableError`. */
export function isServiceUnavailableError(error: unknown): error is ServiceUnavailableError {
  return isErrorOf(error, ServiceUnavailableError, "genauth-typescript/");
}

/**
 * The service could not reach a third-party system that it depends on.
 *
 * Check that the third-party system is up and can be reached, and how it is configured in the
 * console.
 *
 * Status 601.
 */
export class EndpointRequestError extends ApiError {
  override get name(): "EndpointRequestError" {
    return "EndpointRequestError";
  }
}

/** Whether an error is an `EndpointRequestError`. */
export function isEndpointRequestError(error: unknown): error is EndpointRequestError {
  return isErrorOf(error, EndpointRequestError, "genauth-typescript/");
}

/**
 * A third-party system answered the service with an error, or with something it cannot use.
 *
 * Look at the logs of the third-party system, and how it is configured in the console.
 *
 * Status 602.
 */
export class EndpointResponseError extends ApiError {
  override get name(): "EndpointResponseError" {
    return "EndpointResponseError";
  }
}

/** Whether an error is an `EndpointResponseError`. */
export function isEndpointResponseError(error: unknown): error is EndpointResponseError {
  return isErrorOf(error, EndpointResponseError, "genauth-typescript/");
}

/**
 * Code of yours that runs inside the service failed, such as a pipeline or a custom database
 * script.
 *
 * Look at the logs of that code in the console.
 *
 * Status 603.
 */
export class CustomCodeError extends ApiError {
  override get name(): "CustomCodeError" {
    return "CustomCodeError";
  }
}

/** Whether an error is a `CustomCodeError`. */
export function isCustomCodeError(error: unknown): error is CustomCodeError {
  return isErrorOf(error, CustomCodeError, "genauth-typescript/");
}
