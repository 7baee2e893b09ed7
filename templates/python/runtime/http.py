"""The HTTP client library.

Decides: which one: httpx2, and httpx (which it continues, with the same interface) for a Python that httpx2 no longer
supports. Every other module takes it from here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2 as httpx
else:
    try:
        import httpx2 as httpx
    except ImportError:
        import httpx

__all__ = ["httpx"]
