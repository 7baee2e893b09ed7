"""The body of a request.

Decides: how a value becomes JSON, a form, a multipart body, text or bytes, and which media type says so. Nothing is ever
filled in: absent members stay absent, `None` is sent.
Leaves to others: which kind an operation has (`operation.py`).
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from .encoding import percent_encode
from .errors import RequestError
from .model import Model
from .operation import Body
from .unset import UNSET
from .wire import encode_json, plain, scalar


@dataclass(frozen=True, slots=True)
class File:
    """A file to send: its content, and what is said about it."""

    content: bytes | IO[bytes] | Path
    name: str | None = None
    """`None`: that of the path, or one that says nothing."""
    media_type: str = "application/octet-stream"

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
}


def encode_body(row: Body, value: Any) -> tuple[bytes, str]:
    """The bytes, and the media type."""
    if row.kind == "multipart":
        return _multipart(value)
    media_type = row.media_type or _MEDIA_TYPES[row.kind]
    if row.kind == "bytes":
        return _bytes(value).read(), media_type
    if row.kind == "json":
        text = encode_json(value)
    elif row.kind == "form":
        text = "&".join(
            f"{percent_encode(name)}={percent_encode(scalar(plain(one)))}"
            for name, one in _members(value)
        )
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


def _members(value: Any) -> Iterator[tuple[str, Any]]:
    """Members with a value, each item of a list for itself."""
    if isinstance(value, Model):
        members = dict(value.wire_items())
    elif isinstance(value, Mapping):
        members = dict(cast("Mapping[str, Any]", value))
    else:
        raise RequestError("the body must be an object")
    for name, one in members.items():
        if isinstance(one, (list, tuple)):
            for item in cast("list[Any]", one):
                yield name, item
        elif one is not UNSET:
            yield name, one


def _multipart(value: Any) -> tuple[bytes, str]:
    boundary = secrets.token_hex(16)
    pieces: list[bytes] = []
    for name, one in _members(value):
        is_file = isinstance(one, (File, bytes, bytearray, memoryview, Path)) or hasattr(
            one, "read"
        )
        disposition = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"'
        if is_file:
            file = _bytes(one)
            path = getattr(file.content, "name", None)
            title = file.name or (Path(path).name if isinstance(path, str) else "blob")
            if any(ord(letter) < 32 for letter in file.media_type):
                raise RequestError("the media type of a file holds a control character")
            head = f'{disposition}; filename="{_quoted(title)}"\r\nContent-Type: {file.media_type}'
            content = file.read()
        else:
            head = disposition
            content = scalar(plain(one)).encode("utf-8", "replace")
        pieces += [head.encode("utf-8", "replace"), b"\r\n\r\n", content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    return b"".join(pieces), f"multipart/form-data; boundary={boundary}"


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
