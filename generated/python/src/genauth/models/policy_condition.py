"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from .policy_condition_operator import PolicyConditionOperator
    from .policy_condition_param import PolicyConditionParam


@dataclass(slots=True, kw_only=True, repr=False)
class PolicyCondition(Model):
    """A condition under which a grant applies."""

    param: PolicyConditionParam | str
    """What is looked at.

    Example: `"AppId"`.
    """
    operator: PolicyConditionOperator | str
    """How it is compared with `value`.

    Example: `"StringEquals"`.
    """
    value: str
    """What it is compared with, as text whatever the operator.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """

    _fields: ClassVar = Fields(
        Field("param", None, Ref("policy_condition_param", "PolicyConditionParam")),
        Field("operator", None, Ref("policy_condition_operator", "PolicyConditionOperator")),
        Field("value"),
        required=("param", "operator", "value"),
    )
