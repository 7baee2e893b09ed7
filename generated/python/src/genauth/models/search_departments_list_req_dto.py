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
    from .department_sort_by import DepartmentSortBy
    from .department_sorting_dto import DepartmentSortingDto
    from .order_direction import OrderDirection
    from .search_departments_filter_item_dto import SearchDepartmentsFilterItemDto


@dataclass(slots=True, kw_only=True, repr=False)
class SearchDepartmentsListReqDto(Model):
    """How to search, sort and page departments."""

    organization_code: str
    """Code of the organization to search in.

    Example: `"example"`.
    """
    with_custom_data: bool | UnsetType = UNSET
    """Whether the answer includes `custom_data`.

    Default: `False`. Example: `True`.
    """
    with_post: bool | UnsetType = UNSET
    """Whether the answer includes the posts (positions), in `post_id_list`.

    Default: `False`. Example: `True`.
    """
    page: int | UnsetType = UNSET
    """Number of the page, counted from 1.

    At least 1.

    Default: `1`. Example: `1`.
    """
    limit: int | UnsetType = UNSET
    """How many departments are on a page, at most 50.

    1 to 50.

    Default: `10`. Example: `10`.
    """
    advanced_filter: Sequence[SearchDepartmentsFilterItemDto | Mapping[str, Any]] | UnsetType = (
        UNSET
    )
    """Conditions that must all hold. Left out, all departments are listed."""
    sort_by: DepartmentSortBy | str | UnsetType = UNSET
    """What is sorted by, where `sort` is left out.

    Default: `"updatedAt"`. Example: `"updatedAt"`.
    """
    order_by: OrderDirection | str | UnsetType = UNSET
    """In which direction, where `sort` is left out.

    Default: `"DESC"`. Example: `"DESC"`.
    """
    sort: Sequence[DepartmentSortingDto | Mapping[str, Any]] | UnsetType = UNSET
    """Steps of the sort order, the most important first. Wins over `sort_by` and `order_by`."""
    tenant_id: str | UnsetType = UNSET
    """ID of the tenant, where the organization belongs to one and not to the whole user pool.

    Example: `"63f867961c8f0241e7ccb582"`.
    """

    _fields: ClassVar = Fields(
        Field("organization_code", "organizationCode"),
        Field("with_custom_data", "withCustomData"),
        Field("with_post", "withPost"),
        Field("page"),
        Field("limit"),
        Field(
            "advanced_filter",
            "advancedFilter",
            ListOf(Ref("search_departments_filter_item_dto", "SearchDepartmentsFilterItemDto")),
        ),
        Field("sort_by", "sortBy", Ref("department_sort_by", "DepartmentSortBy")),
        Field("order_by", "orderBy", Ref("order_direction", "OrderDirection")),
        Field("sort", None, ListOf(Ref("department_sorting_dto", "DepartmentSortingDto"))),
        Field("tenant_id", "tenantId"),
        required=("organizationCode",),
    )
