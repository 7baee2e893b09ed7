"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from typing import TypeGuard

from ._runtime.errors import (
    AbortError,
    ApiError,
    ConfigurationError,
    ConnectionError,
    DecodeError,
    OAuthError,
    RequestError,
    SdkError,
    TimeoutError,
)

GenAuthError = SdkError


class InvalidArgumentError(ApiError):
    """Status 400. The request breaks a rule. Something is missing, too long, or not of the right
    form.

    Correct the request as the message says. Sending the same request again cannot succeed.
    """


class UnauthorizedError(ApiError):
    """Status 401. The credentials or the token were not accepted, or the token has expired.

    Check the access key or the application ID. Where a user is signed in, have the user sign in
    again.
    """


class PaymentNeededError(ApiError):
    """Status 402. The plan of the user pool does not include this, or its quota is used up.

    Change the plan in the console, or wait until the quota is renewed.
    """


class ForbiddenError(ApiError):
    """Status 403. The caller is known but may not do this.

    Grant the permission to the access key or to the user in the console.
    """


class NotFoundError(ApiError):
    """Status 404. Something that the request refers to does not exist.

    Check the IDs in the request, and that the client talks to the user pool that they belong to.
    """


class ConflictError(ApiError):
    """Status 409. The request clashes with what exists, such as an email address that is taken.

    Read what exists, then change it or choose another value. Do not repeat the request.
    """


class PayloadTooLargeError(ApiError):
    """Status 413. The request is too large.

    Send less in one call, for example shorter lists or a smaller file.
    """


class InvalidOperationError(ApiError):
    """Status 422. The request is well formed, but cannot be carried out in the present state.

    Bring what the request refers to into the state that the message asks for.
    """


class ThrottleError(ApiError):
    """Status 429. Too many requests in a short time.

    Wait and send the request again, at a lower rate.
    """


class ClientError(ApiError):
    """Status 499. The request failed for a reason on the caller's side that has no status of its
    own.

    Read the message and the API code; correct the request.
    """


class ServerError(ApiError):
    """Status 500. The service failed.

    Try again later when repeating does no harm. If it keeps failing, give the request ID to
    support.
    """


class UnsupportedOperationError(ApiError):
    """Status 501. The service does not support this operation.

    Check that the operation exists in your edition and version of the service.
    """


class BadGatewayError(ApiError):
    """Status 502. A part of the service did not answer as it should.

    Try again later when repeating does no harm.
    """


class ServiceUnavailableError(ApiError):
    """Status 503. The service is down for maintenance or overloaded.

    Try again later.
    """


class EndpointRequestError(ApiError):
    """Status 601. The service could not reach a third-party system that it depends on.

    Check that the third-party system is up and can be reached, and how it is configured in the
    console.
    """


class EndpointResponseError(ApiError):
    """Status 602. A third-party system answered the service with an error, or with something it
    cannot use.

    Look at the logs of the third-party system, and how it is configured in the console.
    """


class CustomCodeError(ApiError):
    """Status 603. Code of yours that runs inside the service failed, such as a pipeline or a
    custom database script.

    Look at the logs of that code in the console.
    """


def is_gen_auth_error(error: object) -> TypeGuard[GenAuthError]:
    """Whether an error is a `GenAuthError`."""
    return isinstance(error, GenAuthError)


def is_abort_error(error: object) -> TypeGuard[AbortError]:
    """Whether an error is a `AbortError`."""
    return isinstance(error, AbortError)


def is_api_error(error: object) -> TypeGuard[ApiError]:
    """Whether an error is a `ApiError`."""
    return isinstance(error, ApiError)


def is_configuration_error(error: object) -> TypeGuard[ConfigurationError]:
    """Whether an error is a `ConfigurationError`."""
    return isinstance(error, ConfigurationError)


def is_connection_error(error: object) -> TypeGuard[ConnectionError]:
    """Whether an error is a `ConnectionError`."""
    return isinstance(error, ConnectionError)


def is_decode_error(error: object) -> TypeGuard[DecodeError]:
    """Whether an error is a `DecodeError`."""
    return isinstance(error, DecodeError)


def is_o_auth_error(error: object) -> TypeGuard[OAuthError]:
    """Whether an error is a `OAuthError`."""
    return isinstance(error, OAuthError)


def is_request_error(error: object) -> TypeGuard[RequestError]:
    """Whether an error is a `RequestError`."""
    return isinstance(error, RequestError)


def is_sdk_error(error: object) -> TypeGuard[SdkError]:
    """Whether an error is a `SdkError`."""
    return isinstance(error, SdkError)


def is_timeout_error(error: object) -> TypeGuard[TimeoutError]:
    """Whether an error is a `TimeoutError`."""
    return isinstance(error, TimeoutError)


def is_invalid_argument_error(error: object) -> TypeGuard[InvalidArgumentError]:
    """Whether an error is a `InvalidArgumentError`."""
    return isinstance(error, InvalidArgumentError)


def is_unauthorized_error(error: object) -> TypeGuard[UnauthorizedError]:
    """Whether an error is a `UnauthorizedError`."""
    return isinstance(error, UnauthorizedError)


def is_payment_needed_error(error: object) -> TypeGuard[PaymentNeededError]:
    """Whether an error is a `PaymentNeededError`."""
    return isinstance(error, PaymentNeededError)


def is_forbidden_error(error: object) -> TypeGuard[ForbiddenError]:
    """Whether an error is a `ForbiddenError`."""
    return isinstance(error, ForbiddenError)


def is_not_found_error(error: object) -> TypeGuard[NotFoundError]:
    """Whether an error is a `NotFoundError`."""
    return isinstance(error, NotFoundError)


def is_conflict_error(error: object) -> TypeGuard[ConflictError]:
    """Whether an error is a `ConflictError`."""
    return isinstance(error, ConflictError)


def is_payload_too_large_error(error: object) -> TypeGuard[PayloadTooLargeError]:
    """Whether an error is a `PayloadTooLargeError`."""
    return isinstance(error, PayloadTooLargeError)


def is_invalid_operation_error(error: object) -> TypeGuard[InvalidOperationError]:
    """Whether an error is a `InvalidOperationError`."""
    return isinstance(error, InvalidOperationError)


def is_throttle_error(error: object) -> TypeGuard[ThrottleError]:
    """Whether an error is a `ThrottleError`."""
    return isinstance(error, ThrottleError)


def is_client_error(error: object) -> TypeGuard[ClientError]:
    """Whether an error is a `ClientError`."""
    return isinstance(error, ClientError)


def is_server_error(error: object) -> TypeGuard[ServerError]:
    """Whether an error is a `ServerError`."""
    return isinstance(error, ServerError)


def is_unsupported_operation_error(error: object) -> TypeGuard[UnsupportedOperationError]:
    """Whether an error is a `UnsupportedOperationError`."""
    return isinstance(error, UnsupportedOperationError)


def is_bad_gateway_error(error: object) -> TypeGuard[BadGatewayError]:
    """Whether an error is a `BadGatewayError`."""
    return isinstance(error, BadGatewayError)


def is_service_unavailable_error(error: object) -> TypeGuard[ServiceUnavailableError]:
    """Whether an error is a `ServiceUnavailableError`."""
    return isinstance(error, ServiceUnavailableError)


def is_endpoint_request_error(error: object) -> TypeGuard[EndpointRequestError]:
    """Whether an error is a `EndpointRequestError`."""
    return isinstance(error, EndpointRequestError)


def is_endpoint_response_error(error: object) -> TypeGuard[EndpointResponseError]:
    """Whether an error is a `EndpointResponseError`."""
    return isinstance(error, EndpointResponseError)


def is_custom_code_error(error: object) -> TypeGuard[CustomCodeError]:
    """Whether an error is a `CustomCodeError`."""
    return isinstance(error, CustomCodeError)


__all__ = [
    "AbortError",
    "ApiError",
    "BadGatewayError",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "CustomCodeError",
    "DecodeError",
    "EndpointRequestError",
    "EndpointResponseError",
    "ForbiddenError",
    "GenAuthError",
    "InvalidArgumentError",
    "InvalidOperationError",
    "NotFoundError",
    "OAuthError",
    "PayloadTooLargeError",
    "PaymentNeededError",
    "RequestError",
    "SdkError",
    "ServerError",
    "ServiceUnavailableError",
    "ThrottleError",
    "TimeoutError",
    "UnauthorizedError",
    "UnsupportedOperationError",
    "is_abort_error",
    "is_api_error",
    "is_bad_gateway_error",
    "is_client_error",
    "is_configuration_error",
    "is_conflict_error",
    "is_connection_error",
    "is_custom_code_error",
    "is_decode_error",
    "is_endpoint_request_error",
    "is_endpoint_response_error",
    "is_forbidden_error",
    "is_gen_auth_error",
    "is_invalid_argument_error",
    "is_invalid_operation_error",
    "is_not_found_error",
    "is_o_auth_error",
    "is_payload_too_large_error",
    "is_payment_needed_error",
    "is_request_error",
    "is_sdk_error",
    "is_server_error",
    "is_service_unavailable_error",
    "is_throttle_error",
    "is_timeout_error",
    "is_unauthorized_error",
    "is_unsupported_operation_error",
]
