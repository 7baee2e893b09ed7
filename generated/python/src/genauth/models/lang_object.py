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
    from .lang_unit import LangUnit


@dataclass(slots=True, kw_only=True, repr=False)
class LangObject(Model):
    """A text in the languages that the service knows."""

    zh_cn: LangUnit
    """The text in Simplified Chinese."""
    en_us: LangUnit
    """The text in English."""
    zh_tw: LangUnit
    """The text in Traditional Chinese."""
    ja_jp: LangUnit
    """The text in Japanese."""

    _fields: ClassVar = Fields(
        Field("zh_cn", "zh-CN", Ref("lang_unit", "LangUnit")),
        Field("en_us", "en-US", Ref("lang_unit", "LangUnit")),
        Field("zh_tw", "zh-TW", Ref("lang_unit", "LangUnit")),
        Field("ja_jp", "ja-JP", Ref("lang_unit", "LangUnit")),
        required=("zh-CN", "en-US", "zh-TW", "ja-JP"),
    )
