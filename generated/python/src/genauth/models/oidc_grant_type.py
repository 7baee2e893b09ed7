"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class OidcGrantType(OpenStr):
    """What is exchanged at the token endpoint."""

    AUTHORIZATION_CODE = "authorization_code"
    """The code that the browser brought back, for the tokens of the user who signed in."""
    REFRESH_TOKEN = "refresh_token"
    """A refresh token, for new tokens of the same user."""
    CLIENT_CREDENTIALS = "client_credentials"
    """The secret of the application, for a token of the application itself."""
