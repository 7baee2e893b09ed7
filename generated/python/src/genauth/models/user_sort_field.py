"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class UserSortField(OpenStr):
    """Field that users can be sorted by."""

    CREATED_AT = "createdAt"
    """When the user was created."""
    UPDATED_AT = "updatedAt"
    """When the user was last changed."""
    EMAIL = "email"
    """The email address."""
    USERNAME = "username"
    """The user name."""
    EXTERNAL_ID = "externalId"
    """The user's ID in a system of yours."""
    PHONE = "phone"
    """The phone number."""
    STATUS = "status"
    """The status."""
    STATUS_CHANGED_AT = "statusChangedAt"
    """When the status was last changed."""
    PASSWORD_LAST_SET_AT = "passwordLastSetAt"
    """When the password was last set."""
    LOGINS_COUNT = "loginsCount"
    """How often the user has signed in."""
    GENDER = "gender"
    """The gender."""
    LAST_LOGIN = "lastLogin"
    """When the user last signed in."""
    USER_SOURCE_TYPE = "userSourceType"
    """Where the user came from."""
    LAST_MFA_TIME = "lastMfaTime"
    """When the user last passed a second factor."""
    PASSWORD_SECURITY_LEVEL = "passwordSecurityLevel"
    """How strong the password is."""
    PHONE_COUNTRY_CODE = "phoneCountryCode"
    """The country code of the phone number."""
    LAST_IP = "lastIp"
    """The IP address of the last sign-in."""
