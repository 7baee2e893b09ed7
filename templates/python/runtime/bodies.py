"""The body of a request.

Decides: how a value becomes JSON, a form, a multipart body, text or bytes, and which media type says so. Nothing is ever
filled in: absent members stay absent, `None` is sent.
Leaves to others: which kind an operation has (`operation.py`).
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from .encoding import keep_reserved, percent_encode
from .errors import RequestError
from .headers import Headers, set_header
from .model import Model
from .operation import Body, Part
from .styles import write
from .unset import UNSET
from .wire import encode_json, plain, scalar


@dataclass(frozen=True, slots=True)
class File:
    """A file to send: its content, and what is said about it."""

    content: bytes | IO[bytes] | Path
    name: str | None = None
    """`None`: that of the path, or one that says nothing."""
    media_type: str | None = None
    """`None`: what the service expects, or else `application/octet-stream`."""

    def read(self) -> bytes:
        """The whole content."""
        content = self.content
        if isinstance(content, Path):
            return content.read_bytes()
        return content if isinstance(content, bytes) else content.read()


FileContent = bytes | IO[bytes] | Path | File
"""What a caller may pass where bytes go. A `File` brings a name and a media type of its own."""

_MEDIA_TYPES = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "text": "text/plain; charset=utf-8",
    "bytes": "application/octet-stream",
    "jsonLines": "application/jsonl",
}

_USUAL = Part()
_JSON = re.compile(r"[/+]json\b", re.IGNORECASE)


def encode_body(row: Body, value: Any) -> tuple[bytes, str]:
    """The bytes, and the media type."""
    if row.kind == "multipart":
        return _multipart(row, value)
    media_type = row.media_type or _MEDIA_TYPES[row.kind]
    if row.kind == "bytes":
        return _bytes(value).read(), media_type
    if row.kind == "json":
        text = encode_json(value)
    elif row.kind == "form":
        text = "&".join(piece for one in _members(value, row.parts) for piece in _pieces(*one))
    elif row.kind == "jsonLines":
        text = "".join(f"{encode_json(one)}\n" for one in cast("Iterable[Any]", value))
    else:
        text = str(value)
    return text.encode("utf-8", "replace"), media_type


def _bytes(value: Any) -> File:
    if isinstance(value, File):
        return value
    if isinstance(value, (bytes, bytearray, memoryview)):
        return File(bytes(cast("bytes", value)))
    if isinstance(value, Path) or hasattr(value, "read"):
        return File(value)
    raise RequestError("the body must be bytes, a file, or a File")


def _members(value: Any, parts: Mapping[str, Part]) -> Iterator[tuple[str, Any, Part]]:
    """Members with a value, each item of a list for itself, unless the member has a style."""
    if isinstance(value, Model):
        members = dict(value.wire_items())
    elif isinstance(value, Mapping):
        members = dict(cast("Mapping[str, Any]", value))
    else:
        raise RequestError("the body must be an object")
    for name, one in members.items():
        part = parts.get(name, _USUAL)
        if isinstance(one, (list, tuple)) and part.style is None:
            for item in cast("list[Any]", one):
                yield name, item, part
        elif one is not UNSET:
            yield name, one, part


def _pieces(name: str, value: Any, part: Part) -> list[str]:
    """`name=value`, of a form."""
    encode = keep_reserved if part.reserved else percent_encode
    if part.style is not None:
        return write(part.style, name, plain(value), encode)
    return [f"{encode(name)}={encode(scalar(plain(value)))}"]


def _multipart(row: Body, value: Any) -> tuple[bytes, str]:
    boundary = secrets.token_hex(16)
    written: list[bytes] = []
    for name, one, part in _members(value, row.parts):
        if part.style is None:
            all_of_it = [one]
        else:
            # A style gives whole pieces, `name=value`; the name stands in the head of the part.
            encode = keep_reserved if part.reserved else str
            pieces = write(part.style, name, plain(one), encode)
            all_of_it = [piece.partition("=")[2] for piece in pieces]
        for each in all_of_it:
            head, content = _part(name, each, part)
            start = f"--{boundary}\r\n{head}\r\n\r\n".encode("utf-8", "replace")
            written += [start, content, b"\r\n"]
    written.append(f"--{boundary}--\r\n".encode())
    return b"".join(written), f"{row.media_type or 'multipart/form-data'}; boundary={boundary}"


def _part(name: str, value: Any, part: Part) -> tuple[str, bytes]:
    """Head and content of a part."""
    head = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    headers: Headers = {}
    for header, text in part.headers.items():
        set_header(headers, header, text)
    is_file = isinstance(value, (File, bytes, bytearray, memoryview, Path))
    if is_file or hasattr(value, "read"):
        file = _bytes(value)
        path = getattr(file.content, "name", None)
        title = file.name or (Path(path).name if isinstance(path, str) else "blob")
        head += f'; filename="{_quoted(title)}"'
        content_type = file.media_type or part.content_type or "application/octet-stream"
        content = file.read()
    else:
        content_type = part.content_type
        is_json = content_type is not None and _JSON.search(content_type) is not None
        text = encode_json(value) if is_json else scalar(plain(value))
        content = text.encode("utf-8", "replace")
    if content_type is not None:
        set_header(headers, "content-type", content_type)
    return "\r\n".join([head, *(f"{name}: {text}" for name, text in headers.items())]), content


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
