"""Text in a URL.

Decides: that nothing but RFC 3986's unreserved characters is sent as it is, so that every language sends the same bytes.
Leaves to others: lists and objects (`styles.py`), the text of a single value (`wire.py`).
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from .errors import RequestError

_KEPT = re.compile("%(?:3A|2F|3F|40|21|24|28|29|2A|2C|3B|3D)")


def percent_encode(text: str) -> str:
    """Percent-encodes all but letters, digits and `-._~`."""
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        pass
    raise RequestError("a value in the URL holds half of a surrogate pair")


def keep_all(text: str) -> str:
    """For cookies that are sent as they are. A semicolon would begin another one."""
    if re.search(r"[;\s]", text):
        raise RequestError("the value of a cookie cannot hold a semicolon or a blank")
    return text


def keep_reserved(text: str) -> str:
    """For `allowReserved`. What would end the value or the query is encoded all the same, so one value never becomes two."""
    return _KEPT.sub(lambda one: unquote(one[0]), percent_encode(text))
