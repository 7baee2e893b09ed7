"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class PolicyEffect(OpenStr):
    """Whether a rule grants or refuses."""

    ALLOW = "ALLOW"
    """The actions are granted."""
    DENY = "DENY"
    """The actions are refused, whatever else grants them."""
