"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class FilterOperatorOfUsers(OpenStr):
    """How a filter compares a field with its value."""

    EQUAL = "EQUAL"
    """The field is the value given."""
    NOT_EQUAL = "NOT_EQUAL"
    """The field is not the value given."""
    CONTAINS = "CONTAINS"
    """The field contains the text given."""
    NOT_CONTAINS = "NOT_CONTAINS"
    """The field does not contain the text given."""
    IS_NULL = "IS_NULL"
    """The field has no value. No value is given."""
    NOT_NULL = "NOT_NULL"
    """The field has a value. No value is given."""
    IN = "IN"
    """The field is one of the values given."""
    GREATER = "GREATER"
    """The field is greater than the value given."""
    LESSER = "LESSER"
    """The field is smaller than the value given."""
    BETWEEN = "BETWEEN"
    """The field lies between the two values given."""
