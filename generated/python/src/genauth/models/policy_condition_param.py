"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class PolicyConditionParam(OpenStr):
    """What a condition looks at."""

    USER_POOL_ID = "UserPoolId"
    """ID of the user pool."""
    APP_ID = "AppId"
    """ID of the application that the request is for."""
    REQUEST_FROM = "RequestFrom"
    """Where the request comes from, as the service names it."""
    USER_ID = "UserId"
    """ID of the user."""
    USER_ARN = "UserArn"
    """Name of the user in the form that policies use, `arn:…`."""
    CURRENT_TIME = "CurrentTime"
    """Time of the request, as a date."""
    EPOCH_TIME = "EpochTime"
    """Time of the request, in seconds since 1970."""
    SOURCE_IP = "SourceIp"
    """IP address that the request comes from."""
    USER = "User"
    """The user."""
    MULTI_FACTOR_AUTH_PRESENT = "MultiFactorAuthPresent"
    """Whether the user passed a second factor."""
    MULTI_FACTOR_AUTH_AGE = "MultiFactorAuthAge"
    """How many seconds ago the user passed a second factor."""
    USER_AGENT = "UserAgent"
    """The program that sends the request, as it names itself."""
    REFERER = "Referer"
    """Page that the request comes from."""
    DEVICE = "Device"
    """Kind of the device."""
    OS = "OS"
    """Operating system of the device."""
    COUNTRY = "Country"
    """Country that the request comes from."""
    PROVINCE = "Province"
    """Province or state that the request comes from."""
    CITY = "City"
    """City that the request comes from."""
    DEVICE_CHANGED = "DeviceChanged"
    """Whether the user is on another device than before."""
    DEVICE_UNTRUSTED = "DeviceUntrusted"
    """Whether the device is not a trusted one."""
    PROXY_UNTRUSTED = "ProxyUntrusted"
    """Whether the request comes through a proxy that is not trusted."""
    LOGGED_IN_APPS = "LoggedInApps"
    """Applications that the user is signed in to."""
    NAMESPACE = "Namespace"
    """Code of the permission namespace."""
