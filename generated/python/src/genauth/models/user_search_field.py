"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class UserSearchField(OpenStr):
    """Field that a text is searched for in."""

    ID = "id"
    """The user ID."""
    PHONE = "phone"
    """The phone number."""
    EMAIL = "email"
    """The email address."""
    NAME = "name"
    """The full name."""
    USERNAME = "username"
    """The user name."""
    EXTERNAL_ID = "externalId"
    """The user's ID in a system of yours."""
    NICKNAME = "nickname"
    """The nickname."""
    COMPANY = "company"
    """The company."""
    GIVEN_NAME = "givenName"
    """The given name."""
    FAMILY_NAME = "familyName"
    """The family name."""
    MIDDLE_NAME = "middleName"
    """The middle name."""
    PROFILE = "profile"
    """The address of the profile page."""
    PREFERRED_USERNAME = "preferredUsername"
    """The name the user wants to be called by."""
    WEBSITE = "website"
    """The address of the website."""
    ADDRESS = "address"
    """The postal address."""
    FORMATTED = "formatted"
    """The whole postal address in one text."""
    STREET_ADDRESS = "streetAddress"
    """Street and house number."""
    POSTAL_CODE = "postalCode"
    """The postal code."""
    IDENTITY_NUMBER = "identityNumber"
    """The number of an identity document."""
