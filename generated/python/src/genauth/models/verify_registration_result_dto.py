"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class VerifyRegistrationResultDto(Model):
    """Whether a passkey was registered."""

    verified: bool
    """Whether the service accepted the passkey. From then on the user can sign in with it.

    Example: `True`.
    """

    _fields: ClassVar = Fields(Field("verified"), required=("verified",))
