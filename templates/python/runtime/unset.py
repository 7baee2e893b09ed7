"""The third state beside a value and null: absent.

Decides: that `UNSET` is the default of everything optional, is false, and can be told apart by `is UNSET`.
Leaves to others: leaving it out of what is sent (`wire.py`).
"""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class UnsetType(Enum):
    """Type of `UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = UnsetType.UNSET
"""Not given. Never sent; `None` is sent as null."""
