"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from .geo_ip_location import GeoIpLocation


@dataclass(slots=True, kw_only=True, repr=False)
class GeoIp(Model):
    """Where an IP address is registered. It says where a provider is, not where a person is."""

    location: GeoIpLocation
    """Place on the map."""
    country_name: str
    """Country that the address is registered in, by name.

    Example: `"United States"`.
    """
    country_code2: str
    """Code of the country, as a rule of two letters.

    Example: `"US"`.
    """
    country_code3: str
    """Code of the country, as a rule of three letters.

    Example: `"USA"`.
    """
    region_name: str
    """Name of the state or province.

    Example: `"New York"`.
    """
    region_code: str
    """Code of the state or province.

    Example: `"NY"`.
    """
    city_name: str
    """City that the address is registered in, by name.

    Example: `"Kingston"`.
    """
    continent_code: str
    """Code of the continent, as a rule of two letters.

    Example: `"NA"`.
    """
    timezone: str
    """Time zone, as a name from the IANA time zone database.

    Example: `"America/New_York"`.
    """

    _fields: ClassVar = Fields(
        Field("location", None, Ref("geo_ip_location", "GeoIpLocation")),
        Field("country_name"),
        Field("country_code2"),
        Field("country_code3"),
        Field("region_name"),
        Field("region_code"),
        Field("city_name"),
        Field("continent_code"),
        Field("timezone"),
        required=(
            "location",
            "country_name",
            "country_code2",
            "country_code3",
            "region_name",
            "region_code",
            "city_name",
            "continent_code",
            "timezone",
        ),
    )
