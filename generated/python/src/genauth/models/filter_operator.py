"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class FilterOperator(OpenStr):
    """How a filter compares a field with its value."""

    BETWEEN = "BETWEEN"
    """The field lies between the two values given."""
    EQUAL = "EQUAL"
    """The field is the value given."""
    IN = "IN"
    """The field is one of the values given."""
    LESSER = "LESSER"
    """The field is smaller than the value given."""
    GREATER = "GREATER"
    """The field is greater than the value given."""
    CONTAINS = "CONTAINS"
    """The field contains the text given."""
