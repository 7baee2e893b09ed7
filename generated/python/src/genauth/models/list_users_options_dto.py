"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import ListOf, Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.unset import UnsetType
    from .pagination_dto import PaginationDto
    from .sorting_dto import SortingDto
    from .user_search_field import UserSearchField


@dataclass(slots=True, kw_only=True, repr=False)
class ListUsersOptionsDto(Model):
    """Which page to return, in which order, and what of each user."""

    pagination: PaginationDto | Mapping[str, Any] | UnsetType = UNSET
    """Which page to return."""
    sort: Sequence[SortingDto | Mapping[str, Any]] | UnsetType = UNSET
    """Steps of the sort order, the most important first."""
    fuzzy_search_on: Sequence[UserSearchField | str] | UnsetType = UNSET
    """Fields that `keywords` is searched for in.

    Default: `["phone", "email", "name", "username", "nickname", "identityNumber"]`. Example:
    `["name", "username"]`.
    """
    with_custom_data: bool | UnsetType = UNSET
    """Whether the answer includes `custom_data`.

    Default: `False`. Example: `True`.
    """
    with_post: bool | UnsetType = UNSET
    """Whether the answer includes the posts (positions) of the users, in `post_id_list`.

    Default: `False`. Example: `True`.
    """
    with_identities: bool | UnsetType = UNSET
    """Whether the answer includes `identities`.

    Default: `False`. Example: `True`.
    """
    with_department_ids: bool | UnsetType = UNSET
    """Whether the answer includes `department_ids`.

    Default: `False`. Example: `True`.
    """
    flat_custom_data: bool | UnsetType = UNSET
    """Whether custom fields are placed beside the other fields of the user instead of inside
    `custom_data`. Clients keep such fields although no type declares them.

    Default: `False`. Example: `False`.
    """

    _fields: ClassVar = Fields(
        Field("pagination", None, Ref("pagination_dto", "PaginationDto")),
        Field("sort", None, ListOf(Ref("sorting_dto", "SortingDto"))),
        Field(
            "fuzzy_search_on",
            "fuzzySearchOn",
            ListOf(Ref("user_search_field", "UserSearchField")),
        ),
        Field("with_custom_data", "withCustomData"),
        Field("with_post", "withPost"),
        Field("with_identities", "withIdentities"),
        Field("with_department_ids", "withDepartmentIds"),
        Field("flat_custom_data", "flatCustomData"),
    )
