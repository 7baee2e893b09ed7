"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class GeoIpLocation(Model):
    """A place on the map."""

    lon: float
    """Longitude, in degrees; east is positive.

    Example: `-73.9974`.
    """
    lat: float
    """Latitude, in degrees; north is positive.

    Example: `41.927`.
    """

    _fields: ClassVar = Fields(Field("lon"), Field("lat"), required=("lon", "lat"))
