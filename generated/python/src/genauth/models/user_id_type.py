"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class UserIdType(OpenStr):
    """Kind of a user ID in a request."""

    USER_ID = "user_id"
    """The ID that GenAuth assigned to the user, such as `6229ffa4b1c08d2cade3e3d9`."""
    EXTERNAL_ID = "external_id"
    """The user's ID in a system of yours, as stored in `externalId`."""
    PHONE = "phone"
    """The phone number, without country code."""
    EMAIL = "email"
    """The email address."""
    USERNAME = "username"
    """The user name."""
    IDENTITY = "identity"
    """The user's account at an identity source, written `<extIdpId>:<userIdInIdp>`, such as
    `6076bac1e5f2a94d80d993b5:ou_bob`.
    """
    SYNC_RELATION = "sync_relation"
    """The user's account in a synchronised directory, written `<provider>:<userIdInIdp>`, such
    as `lark:ou_bob`.
    """
    CUSTOM_FIELD = "custom_field"
    """A custom field of the user. The service does not document which field, nor how the value
    is written; try it before you rely on it.
    """
