"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class PasswordEncryptType(OpenStr):
    """How passwords in a request are encrypted on top of HTTPS. The public keys for `rsa` and
    `sm2` are published by the service under `GET /api/v3/system`.
    """

    SM2 = "sm2"
    """Encrypted with SM2 and the service's SM2 public key."""
    RSA = "rsa"
    """Encrypted with RSA and the service's RSA public key."""
    UNENCRYPTED = "none"
    """Not encrypted; only HTTPS protects the password."""
