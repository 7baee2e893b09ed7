"""Lists that come in pages.

Decides: which request fetches the next page, and when there is none: after an empty page; when as many items were seen as the
service says there are; where it does not say, after a page that is not full. No list is endless.
Leaves to others: where number, size, items and total stand (`operation.Paging`), and the calls (`call.py`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Any, Generic, TypeVar, cast

from .errors import SdkError
from .operation import Operation, Paging, Target
from .pointer import get, put_at
from .unset import UNSET

Result = TypeVar("Result")
Item = TypeVar("Item")

MOST_PAGES = 10_000
"""A service that answers every page number with items would be asked for ever; a total that it tells may be wrong, or grow
with every page."""

Request = tuple[dict[str, Any], Any]
"""Arguments by name, and the body."""


class _Walk:
    """Where an iteration over pages stands."""

    def __init__(self, operation: Operation, values: dict[str, Any], body: Any) -> None:
        if operation.paging is None:
            raise SdkError(f"{operation.id} has no pages")
        self.row: Paging = operation.paging
        self._request: Request = (values, body)
        first = self._number(self.row.page, self.row.first)
        self._start = first
        self._size = None if self.row.size is None else self._number(self.row.size, None)
        self._seen = 0 if first == self.row.first else None
        self._count = 0

    def _number(self, target: Target, default: Any) -> Any:
        values, body = self._request
        found = values.get(target.argument, UNSET) if target.argument else get(body, target.body)
        return default if found is UNSET or found is None else found

    def request(self) -> Request:
        """The request of the next page."""
        if self._count == 0:
            return self._request
        following = self._start + self._count
        if self._count == MOST_PAGES:
            raise SdkError(
                f"there are more than {MOST_PAGES} pages; a list from page {following} goes on"
            )
        return self._at(following)

    def take(self, page: Any) -> bool:
        """Whether the page is to be given to the caller. Afterwards `ended` tells whether it was the last one."""
        self._count += 1
        items = items_of(page, self.row)
        length = len(items)
        if self._size is None:
            self._size = length
        if self._seen is None:
            self._seen = (self._start - self.row.first) * self._size
        self._seen += length
        total = get(page, self.row.total)
        # The total is asked first: a service may give fewer items than `size` asked for on every page.
        known = isinstance(total, (int, float)) and not isinstance(total, bool)
        self.ended = length == 0 or (self._seen >= total if known else length < self._size)
        return self._count == 1 or length > 0

    def _at(self, number: int) -> Request:
        values, body = self._request
        target = self.row.page
        if target.argument:
            return {**values, target.argument: number}, body
        return values, put_at({} if body is UNSET else body, target.body or "", number)

    ended = False


def items_of(page: Any, row: Paging) -> list[Any]:
    """The items of a page."""
    items = get(page, row.items)
    if items is None:
        return []
    # Not there is not empty: the answer may be a failure, and a list that ends early looks complete.
    if not isinstance(items, list):
        raise SdkError(f"there is no list at {row.items} of the answer")
    return cast("list[Any]", items)


class Pager(Generic[Result, Item]):
    """A list of several pages. Iterated, it gives every item of this and all later pages; each page is fetched when it is
    needed. `page()` gives this page alone."""

    def __init__(
        self,
        operation: Operation,
        values: dict[str, Any],
        body: Any,
        fetch: Callable[[dict[str, Any], Any], Any],
    ) -> None:
        self._operation = operation
        self._request = (values, body)
        self._fetch = fetch

    def page(self) -> Result:
        """This page alone."""
        return self._fetch(*self._request)

    def pages(self) -> Iterator[Result]:
        """This page and all later ones."""
        walk = _Walk(self._operation, *self._request)
        while not walk.ended:
            page = self._fetch(*walk.request())
            if walk.take(page):
                yield page

    def __iter__(self) -> Iterator[Item]:
        row = _Walk(self._operation, *self._request).row
        for page in self.pages():
            yield from items_of(page, row)

    def __repr__(self) -> str:
        return f"Pager({self._operation.id})"


class AsyncPager(Generic[Result, Item]):
    """A list of several pages. Iterated with `async for`, it gives every item of this and all later pages; each page is
    fetched when it is needed. Awaited, it gives this page alone."""

    def __init__(
        self,
        operation: Operation,
        values: dict[str, Any],
        body: Any,
        fetch: Callable[[dict[str, Any], Any], Awaitable[Any]],
    ) -> None:
        self._operation = operation
        self._request = (values, body)
        self._fetch = fetch

    async def page(self) -> Result:
        """This page alone."""
        return await self._fetch(*self._request)

    def __await__(self) -> Generator[Any, None, Result]:
        return self.page().__await__()

    async def pages(self) -> AsyncIterator[Result]:
        """This page and all later ones."""
        walk = _Walk(self._operation, *self._request)
        while not walk.ended:
            page = await self._fetch(*walk.request())
            if walk.take(page):
                yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        row = _Walk(self._operation, *self._request).row
        async for page in self.pages():
            for item in items_of(page, row):
                yield item

    def __repr__(self) -> str:
        return f"AsyncPager({self._operation.id})"
