"""One row of the operation table: all that the runtime must know to send a call and to read its answer.

Decides: the shape of the rows. The generator prints one row per operation; a generated method only names its row.
Leaves to others: how a request is built from a row (`request.py`) and how its answer is judged (`response.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .codecs import Codec

Place = Literal["path", "query", "header", "cookie"]

Style = Literal[
    "form", "comma", "space", "pipe", "deep", "json", "simple", "simpleExploded", "label", "labelExploded", "matrix",
    "matrixExploded",
]  # fmt: skip
"""How a value becomes text. `comma`: form, not exploded; `deep`: deepObject."""

BodyKind = Literal["json", "form", "multipart", "text", "bytes"]
AnswerKind = Literal["json", "text", "bytes", "location", "none"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of path, query, header or cookie."""

    name: str
    """Name on the wire."""
    place: Place
    key: str | None = None
    """Name of the argument, where it differs."""
    style: Style | None = None
    """`None`: `simple` in path and header, `form` in query and cookie."""
    reserved: bool = False
    """Whether reserved characters stay as they are."""


@dataclass(frozen=True, slots=True)
class Body:
    """The body of a request."""

    kind: BodyKind = "json"
    media_type: str | None = None
    """`None`: that of the kind."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where the number of a page or its size goes: the name of an argument, or a pointer into the body."""

    argument: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Paging:
    """How the pages of a list are counted. `items` and `total` are pointers into the answer."""

    page: Target
    items: str
    size: Target | None = None
    total: str | None = None
    first: int = 1


@dataclass(frozen=True, slots=True)
class Operation:
    """A call that a service knows."""

    id: str
    """Name of the method; appears in logs and errors."""
    method: str
    path: str
    """Below the host, with `{name}` where a path parameter goes."""
    parameters: tuple[Parameter, ...] = ()
    """In the order in which they are sent."""
    body: Body | None = None
    answer: AnswerKind = "json"
    result: Codec | None = None
    """Makes the result from JSON; `None`: the JSON is the result."""
    security: tuple[tuple[str, ...], ...] = ()
    """Alternatives; every scheme of one alternative is needed. Empty: the call carries no credentials."""
    idempotent: bool = False
    """Set on a POST or PATCH that may be sent twice. GET, HEAD, PUT, DELETE and OPTIONS always may."""
    paging: Paging | None = None
    sensitive: tuple[str, ...] = ()
    """Names of members, at any depth of request and answer, that must never be logged."""
