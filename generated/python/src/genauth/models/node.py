"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from .._runtime.codecs import AS_IT_IS

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.codecs import Codec

Node: TypeAlias = "dict[str, Any]"
"""A department as the service returns it after a change of its status. No field is documented;
the keys are those of the service.

Example: `{"statusCode": 200, "message": "Success"}`.
"""

CODEC: Final[Codec] = AS_IT_IS
