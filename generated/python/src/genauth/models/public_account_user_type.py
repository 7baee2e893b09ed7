"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class PublicAccountUserType(OpenStr):
    """Kind of an account in a list of public accounts. The service does not document what the
    kinds are.
    """

    KIND1 = "1"
    """Kind 1."""
    KIND2 = "2"
    """Kind 2."""
