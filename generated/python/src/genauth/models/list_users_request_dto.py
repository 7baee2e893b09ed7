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
    from .list_users_advanced_filter_item_dto import ListUsersAdvancedFilterItemDto
    from .list_users_options_dto import ListUsersOptionsDto


@dataclass(slots=True, kw_only=True, repr=False)
class ListUsersRequestDto(Model):
    """Which users to list, and how."""

    keywords: str | UnsetType = UNSET
    """Text to search for in the fields that `fuzzy_search_on` names. Left out, all users are
    listed.

    Example: `"bob"`.
    """
    advanced_filter: Sequence[ListUsersAdvancedFilterItemDto | Mapping[str, Any]] | UnsetType = (
        UNSET
    )
    """Conditions that must all hold."""
    search_query: Mapping[str, Any] | UnsetType = UNSET
    """A query in the language of the search engine behind the service, for what the conditions
    cannot say. Its form is that of Elasticsearch.

    Example: `{"query": {"term": {"company": "Example Inc."}}}`.
    """
    options: ListUsersOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """Page, sort order, and what of each user."""

    _fields: ClassVar = Fields(
        Field("keywords"),
        Field(
            "advanced_filter",
            "advancedFilter",
            ListOf(Ref("list_users_advanced_filter_item_dto", "ListUsersAdvancedFilterItemDto")),
        ),
        Field("search_query", "searchQuery"),
        Field("options", None, Ref("list_users_options_dto", "ListUsersOptionsDto")),
    )
