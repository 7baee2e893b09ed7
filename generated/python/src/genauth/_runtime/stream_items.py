"""From the bytes of a stream to its items.

Decides: where an item ends in server-sent events (HTML Standard, 9.2.6), in lines of JSON and in JSON texts behind record
separators (RFC 7464); how large one may be; what `data: [DONE]` means.
Leaves to others: where the bytes come from, and when (`streams.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .codecs import Codec
from .effects import RawAnswer
from .errors import DecodeError
from .operation import Answer
from .streams import ServerSentEvent
from .wire import decode_json

_START = 200
"""How much of an item that cannot be read is kept, in characters."""


class ItemReader:
    """Takes a stream as it comes and gives the items that are whole."""

    def __init__(self, operation: str, answer: Answer, raw: RawAnswer, most: int) -> None:
        # Loaded here: few programs read a stream.
        from codecs import getincrementaldecoder

        self._decoder = getincrementaldecoder("utf-8-sig")("replace")
        self._operation = operation
        self._raw = raw
        self._most = most
        self._rest = ""
        self.answer = answer
        self.done = False
        """Whether nothing that still comes is an item."""
        self.last_event_id: str | None = None

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The items that end in this piece."""
        return self._take(self._decoder.decode(chunk))

    def end(self) -> Iterator[Any]:
        """The items that end with the stream."""
        yield from self._take(self._decoder.decode(b"", True))
        yield from self._last(self._rest)

    def _take(self, text: str) -> Iterator[Any]:
        raise NotImplementedError

    def _last(self, text: str) -> Iterator[Any]:
        raise NotImplementedError

    def _keep(self, rest: str) -> None:
        self._rest = rest
        self._check(len(rest), rest)

    def _check(self, length: int, text: str) -> None:
        if length > self._most:
            raise self._unreadable("an item that is too long", text)

    def _parsed(self, text: str) -> Any:
        try:
            return decode_json(text)
        except ValueError:
            pass
        raise self._unreadable("an item that is not JSON", text)

    def _decoded(self, value: Any, codec: Codec | None) -> Any:
        return value if codec is None else codec.decode(value)

    def _unreadable(self, what: str, text: str) -> DecodeError:
        raw = self._raw
        message = f"the stream of {self._operation} holds {what}"
        return DecodeError(message, raw.http_status, raw.headers.get("content-type"), text[:_START])


class EventReader(ItemReader):
    """Server-sent events. One that is cut off by the end is dropped."""

    def __init__(self, operation: str, answer: Answer, raw: RawAnswer, most: int) -> None:
        super().__init__(operation, answer, raw, most)
        self._after_return = False
        self._begin()

    def _begin(self) -> None:
        self._event = ""
        self._data: list[str] = []
        self._size = 0
        self._retry: int | None = None

    def _take(self, text: str) -> Iterator[Any]:
        if text == "":
            return
        # Of a line break of two characters the second may come later, when the first has ended the line.
        if self._after_return and text[0] == "\n":
            text = text[1:]
        self._after_return = text.endswith("\r") if text else False
        first, *others = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        line = self._rest + first
        for following in others:
            yield from self._line(line)
            if self.done:
                return
            line = following
        self._keep(line)

    def _last(self, text: str) -> Iterator[Any]:
        return iter(())

    def _line(self, line: str) -> Iterator[Any]:
        if line == "":
            yield from self._dispatch()
            return
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._size += len(value)
            self._check(self._size, self._data[0])
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self.last_event_id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value)

    def _dispatch(self) -> Iterator[Any]:
        text, name = "\n".join(self._data), self._event or "message"
        data: Any = text
        if self.answer.kind == "events":
            # The sign of those who stream JSON and have no other way to say that it is over.
            if text == "[DONE]":
                self.done = True
                return
            if self._data:
                codec = self.answer.events.get(name, self.answer.result)
                data = self._decoded(self._parsed(text), codec)
        if self._data:
            yield ServerSentEvent(name, data, self.last_event_id or "", self._retry)
        self._begin()


class JsonReader(ItemReader):
    """JSON texts, each on a line of its own or behind a record separator."""

    def _take(self, text: str) -> Iterator[Any]:
        separator = "\n" if self.answer.kind == "jsonLines" else "\x1e"
        first, *others = text.split(separator)
        item = self._rest + first
        for following in others:
            yield from self._last(item)
            item = following
        self._keep(item)

    def _last(self, text: str) -> Iterator[Any]:
        if text.strip() != "":
            yield self._decoded(self._parsed(text), self.answer.result)


def reader_of(operation: str, answer: Answer, raw: RawAnswer, most: int) -> ItemReader:
    """What reads the body of `raw`. `most`: characters of the longest item."""
    kind = EventReader if answer.kind in ("events", "textEvents") else JsonReader
    return kind(operation, answer, raw, most)
