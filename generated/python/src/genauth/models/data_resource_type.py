"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class DataResourceType(OpenStr):
    """Shape of a data resource."""

    TREE = "TREE"
    """A tree of nodes, each with a code and actions of its own."""
    STRING = "STRING"
    """One text."""
    ARRAY = "ARRAY"
    """A list of texts."""
