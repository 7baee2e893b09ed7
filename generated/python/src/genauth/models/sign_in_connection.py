"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class SignInConnection(OpenStr):
    """How a user proves who they are."""

    PASSWORD = "PASSWORD"
    """With a password."""
    PASSCODE = "PASSCODE"
    """With a code that was sent to the email address or the phone."""
    LDAP = "LDAP"
    """With the password of an LDAP directory."""
    AD = "AD"
    """With the password of an Active Directory domain."""
