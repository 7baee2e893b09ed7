"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class PolicyConditionOperator(OpenStr):
    """How a condition compares."""

    BOOL = "Bool"
    """A truth value is the one given, `true` or `false`."""
    DATE_EQUALS = "DateEquals"
    """A date is the same as the one given."""
    DATE_NOT_EQUALS = "DateNotEquals"
    """A date is not the same as the one given."""
    DATE_LESS_THAN = "DateLessThan"
    """A date is earlier than the one given."""
    DATE_LESS_THAN_EQUALS = "DateLessThanEquals"
    """A date is earlier than the one given, or the same."""
    DATE_GREATER_THAN = "DateGreaterThan"
    """A date is later than the one given."""
    DATE_GREATER_THAN_EQUALS = "DateGreaterThanEquals"
    """A date is later than the one given, or the same."""
    IP_ADDRESS = "IpAddress"
    """An IP address lies in the range given."""
    NOT_IP_ADDRESS = "NotIpAddress"
    """An IP address lies outside the range given."""
    NUMERIC_EQUALS = "NumericEquals"
    """A number is the same as the one given."""
    NUMERIC_NOT_EQUALS = "NumericNotEquals"
    """A number is not the same as the one given."""
    NUMERIC_LESS_THAN = "NumericLessThan"
    """A number is smaller than the one given."""
    NUMERIC_LESS_THAN_EQUALS = "NumericLessThanEquals"
    """A number is smaller than the one given, or the same."""
    NUMERIC_GREATER_THAN = "NumericGreaterThan"
    """A number is greater than the one given."""
    NUMERIC_GREATER_THAN_EQUALS = "NumericGreaterThanEquals"
    """A number is greater than the one given, or the same."""
    STRING_EQUALS = "StringEquals"
    """A text is the one given, letter case included."""
    STRING_NOT_EQUALS = "StringNotEquals"
    """A text is not the one given, letter case included."""
    STRING_EQUALS_IGNORE_CASE = "StringEqualsIgnoreCase"
    """A text is the one given, whatever its letter case."""
    STRING_NOT_EQUALS_IGNORE_CASE = "StringNotEqualsIgnoreCase"
    """A text is not the one given, whatever its letter case."""
    STRING_LIKE = "StringLike"
    """A text matches the pattern given."""
    STRING_NOT_LIKE = "StringNotLike"
    """A text does not match the pattern given."""
    LIST_CONTAINS = "ListContains"
    """A list contains the value given."""
