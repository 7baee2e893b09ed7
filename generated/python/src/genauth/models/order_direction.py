"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class OrderDirection(OpenStr):
    """Direction of a sort order, in capitals."""

    ASC = "ASC"
    """From small to large, from old to new."""
    DESC = "DESC"
    """From large to small, from new to old."""
