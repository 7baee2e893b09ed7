"""One row of the operation table: all that the runtime must know to send a call and to read its answer.

Decides: the shape of the rows. The generator prints one row per operation; a generated method only names its row.
Leaves to others: how a request is built from a row (`request.py`) and how its answer is judged (`response.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .codecs import Codec

Place = Literal["path", "query", "header", "cookie"]

Style = Literal[
    "form", "comma", "space", "pipe", "deep", "json", "simple", "simpleExploded", "simpleJson", "label", "labelExploded",
    "matrix", "matrixExploded", "whole",
]  # fmt: skip
"""How a value becomes text. `comma`: form, not exploded; `deep`: deepObject; `whole`: each member for itself, without the
name of the value."""

BodyKind = Literal["json", "form", "multipart", "text", "bytes", "jsonLines"]
AnswerKind = Literal[
    "json", "text", "bytes", "location", "none", "events", "textEvents", "jsonLines", "jsonSequence"
]  # fmt: skip
STREAMS: frozenset[AnswerKind] = frozenset({"events", "textEvents", "jsonLines", "jsonSequence"})
"""Answers that are read piece by piece."""


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
    raw: bool = False
    """Of a cookie: whether nothing is encoded."""


@dataclass(frozen=True, slots=True)
class Part:
    """How one member of a form or multipart body is written."""

    content_type: str | None = None
    """`None`: none for a text, `application/octet-stream` for a file. A `File` that knows its own wins."""
    style: Style | None = None
    """Set where it is written as a parameter of the query is."""
    reserved: bool = False
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Body:
    """The body of a request."""

    kind: BodyKind = "json"
    media_type: str | None = None
    """`None`: that of the kind."""
    parts: Mapping[str, Part] = field(default_factory=dict[str, Part])
    """Members that are not written in the usual way, by name."""


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
class Answer:
    """How a successful answer is read."""

    kind: AnswerKind = "json"
    result: Codec | None = None
    """Makes the result from JSON, of a stream each item; `None`: the JSON is the result."""
    events: Mapping[str, Codec] = field(default_factory=dict[str, "Codec"])
    """Of a stream of events: what makes the data of those with a name of their own, by name."""


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
    """Makes the result from JSON, of a stream each item; `None`: the JSON is the result."""
    events: Mapping[str, Codec] = field(default_factory=dict[str, "Codec"])
    """See `Answer`."""
    answers: Mapping[str, Answer] = field(default_factory=dict[str, Answer])
    """Where statuses differ: how the answer of each is read, by status (`202`) or range (`2XX`)."""
    accept: str | None = None
    """Media type to ask for; `None`: JSON where the answer is JSON, else any."""
    server: str | None = None
    """Address that takes the place of the client's, unless its caller named one. Empty: it is another than the client's, and
    only the caller knows it."""
    security: tuple[tuple[str, ...], ...] = ()
    """Alternatives; every scheme of one alternative is needed. Empty: the call carries no credentials."""
    idempotent: bool = False
    """Set on a POST or PATCH that may be sent twice. GET, HEAD, PUT, DELETE and OPTIONS always may."""
    paging: Paging | None = None
    sensitive: tuple[str, ...] = ()
    """Names of members, at any depth of request and answer, that must never be logged."""

    def answer_to(self, http_status: int) -> Answer:
        """How an answer with this status is read, if it is a success."""
        own = self.answers.get(str(http_status)) or self.answers.get(f"{http_status // 100}XX")
        return own or Answer(self.answer, self.result, self.events)
