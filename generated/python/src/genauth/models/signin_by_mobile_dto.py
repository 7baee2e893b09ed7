"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.unset import UnsetType
    from .mobile_connection import MobileConnection
    from .sign_in_by_alipay_payload_dto import SignInByAlipayPayloadDto
    from .sign_in_by_amazon_payload_dto import SignInByAmazonPayloadDto
    from .sign_in_by_apple_payload_dto import SignInByApplePayloadDto
    from .sign_in_by_baidu_payload_dto import SignInByBaiduPayloadDto
    from .sign_in_by_ding_talk_payload_dto import SignInByDingTalkPayloadDto
    from .sign_in_by_douyin_payload_dto import SignInByDouyinPayloadDto
    from .sign_in_by_facebook_payload_dto import SignInByFacebookPayloadDto
    from .sign_in_by_gitee_payload_dto import SignInByGiteePayloadDto
    from .sign_in_by_github_payload_dto import SignInByGithubPayloadDto
    from .sign_in_by_gitlab_payload_dto import SignInByGitlabPayloadDto
    from .sign_in_by_google_payload_dto import SignInByGooglePayloadDto
    from .sign_in_by_huawei_payload_dto import SignInByHuaweiPayloadDto
    from .sign_in_by_kuaishou_payload_dto import SignInByKuaishouPayloadDto
    from .sign_in_by_lark_block_payload_dto import SignInByLarkBlockPayloadDto
    from .sign_in_by_lark_internal_payload_dto import SignInByLarkInternalPayloadDto
    from .sign_in_by_lark_public_payload_dto import SignInByLarkPublicPayloadDto
    from .sign_in_by_line_payload_dto import SignInByLinePayloadDto
    from .sign_in_by_linked_in_payload_dto import SignInByLinkedInPayloadDto
    from .sign_in_by_mobile_options_dto import SignInByMobileOptionsDto
    from .sign_in_by_oppo_payload_dto import SignInByOPPOPayloadDto
    from .sign_in_by_qq_payload_dto import SignInByQQPayloadDto
    from .sign_in_by_slack_payload_dto import SignInBySlackPayloadDto
    from .sign_in_by_wechat_mini_program_code_and_phone_payload_dto import (
        SignInByWechatMiniProgramCodeAndPhonePayloadDto,
    )
    from .sign_in_by_wechat_mini_program_code_payload_dto import (
        SignInByWechatMiniProgramCodePayloadDto,
    )
    from .sign_in_by_wechat_mini_program_phone_payload_dto import (
        SignInByWechatMiniProgramPhonePayloadDto,
    )
    from .sign_in_by_wechat_payload_dto import SignInByWechatPayloadDto
    from .sign_in_by_wechatwork_agency_payload_dto import SignInByWechatworkAgencyPayloadDto
    from .sign_in_by_wechatwork_dto import SignInByWechatworkDto
    from .sign_in_by_weibo_payload_dto import SignInByWeiboPayloadDto
    from .sign_in_by_xiaomi_payload_dto import SignInByXiaomiPayloadDto
    from .sign_in_by_yidun_payload_dto import SignInByYidunPayloadDto


@dataclass(slots=True, kw_only=True, repr=False)
class SigninByMobileDto(Model):
    """Proof from an identity source. `connection` says from which, and exactly the payload of
    that one is needed.
    """

    connection: MobileConnection | str
    """Which identity source the proof is from.

    Example: `"wechat"`.
    """
    ext_idp_connidentifier: str
    """Identifier of the connection of the identity source, as the console shows it.

    Example: `"example-wechat"`.
    """
    apple_payload: SignInByApplePayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `apple`."""
    wechat_payload: SignInByWechatPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `wechat`."""
    alipay_payload: SignInByAlipayPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `alipay`."""
    wechatwork_payload: SignInByWechatworkDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `wechatwork`."""
    wechatwork_agency_payload: (
        SignInByWechatworkAgencyPayloadDto | Mapping[str, Any] | UnsetType
    ) = UNSET
    """Needed for `wechatwork_agency`."""
    lark_internal_payload: SignInByLarkInternalPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `lark_internal`."""
    lark_public_payload: SignInByLarkPublicPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `lark_public`."""
    lark_block_payload: SignInByLarkBlockPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `lark_block`."""
    yidun_payload: SignInByYidunPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `yidun`."""
    wechat_mini_program_code_payload: (
        SignInByWechatMiniProgramCodePayloadDto | Mapping[str, Any] | UnsetType
    ) = UNSET
    """Needed for `wechat_mini_program_code`."""
    wechat_mini_program_phone_payload: (
        SignInByWechatMiniProgramPhonePayloadDto | Mapping[str, Any] | UnsetType
    ) = UNSET
    """Needed for `wechat_mini_program_phone`."""
    wechat_mini_program_code_and_phone_payload: (
        SignInByWechatMiniProgramCodeAndPhonePayloadDto | Mapping[str, Any] | UnsetType
    ) = UNSET
    """Needed for `wechat_mini_program_code_and_phone`."""
    google_payload: SignInByGooglePayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `google`."""
    facebook_payload: SignInByFacebookPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `facebook`."""
    qq_payload: SignInByQQPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `qq`."""
    weibo_payload: SignInByWeiboPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `weibo`."""
    baidu_payload: SignInByBaiduPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `baidu`."""
    linked_in_payload: SignInByLinkedInPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `linkedin`."""
    ding_talk_payload: SignInByDingTalkPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `dingtalk`."""
    github_payload: SignInByGithubPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `github`."""
    gitee_payload: SignInByGiteePayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `gitee`."""
    gitlab_payload: SignInByGitlabPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `gitlab`."""
    douyin_payload: SignInByDouyinPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `douyin`."""
    kuaishou_payload: SignInByKuaishouPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `kuaishou`."""
    xiaomi_payload: SignInByXiaomiPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `xiaomi`."""
    line_payload: SignInByLinePayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `line`."""
    slack_payload: SignInBySlackPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `slack`."""
    oppo_payload: SignInByOPPOPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `oppo`."""
    huawei_payload: SignInByHuaweiPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `huawei`."""
    amazon_payload: SignInByAmazonPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Needed for `amazon`."""
    options: SignInByMobileOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How to sign the user in."""
    client_id: str | UnsetType = UNSET
    """ID of the application, where it proves its identity with `client_secret_post`.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """
    client_secret: str | UnsetType = UNSET
    """Secret of the application, where it proves its identity with `client_secret_post`. Never
    send it from a device of a user.

    Example: `"00000000000000000000000000000000"`.
    """

    _fields: ClassVar = Fields(
        Field("connection", None, Ref("mobile_connection", "MobileConnection")),
        Field("ext_idp_connidentifier", "extIdpConnidentifier"),
        Field(
            "apple_payload",
            "applePayload",
            Ref("sign_in_by_apple_payload_dto", "SignInByApplePayloadDto"),
        ),
        Field(
            "wechat_payload",
            "wechatPayload",
            Ref("sign_in_by_wechat_payload_dto", "SignInByWechatPayloadDto"),
        ),
        Field(
            "alipay_payload",
            "alipayPayload",
            Ref("sign_in_by_alipay_payload_dto", "SignInByAlipayPayloadDto"),
        ),
        Field(
            "wechatwork_payload",
            "wechatworkPayload",
            Ref("sign_in_by_wechatwork_dto", "SignInByWechatworkDto"),
        ),
        Field(
            "wechatwork_agency_payload",
            "wechatworkAgencyPayload",
            Ref("sign_in_by_wechatwork_agency_payload_dto", "SignInByWechatworkAgencyPayloadDto"),
        ),
        Field(
            "lark_internal_payload",
            "larkInternalPayload",
            Ref("sign_in_by_lark_internal_payload_dto", "SignInByLarkInternalPayloadDto"),
        ),
        Field(
            "lark_public_payload",
            "larkPublicPayload",
            Ref("sign_in_by_lark_public_payload_dto", "SignInByLarkPublicPayloadDto"),
        ),
        Field(
            "lark_block_payload",
            "larkBlockPayload",
            Ref("sign_in_by_lark_block_payload_dto", "SignInByLarkBlockPayloadDto"),
        ),
        Field(
            "yidun_payload",
            "yidunPayload",
            Ref("sign_in_by_yidun_payload_dto", "SignInByYidunPayloadDto"),
        ),
        Field(
            "wechat_mini_program_code_payload",
            "wechatMiniProgramCodePayload",
            Ref(
                "sign_in_by_wechat_mini_program_code_payload_dto",
                "SignInByWechatMiniProgramCodePayloadDto",
            ),
        ),
        Field(
            "wechat_mini_program_phone_payload",
            "wechatMiniProgramPhonePayload",
            Ref(
                "sign_in_by_wechat_mini_program_phone_payload_dto",
                "SignInByWechatMiniProgramPhonePayloadDto",
            ),
        ),
        Field(
            "wechat_mini_program_code_and_phone_payload",
            "wechatMiniProgramCodeAndPhonePayload",
            Ref(
                "sign_in_by_wechat_mini_program_code_and_phone_payload_dto",
                "SignInByWechatMiniProgramCodeAndPhonePayloadDto",
            ),
        ),
        Field(
            "google_payload",
            "googlePayload",
            Ref("sign_in_by_google_payload_dto", "SignInByGooglePayloadDto"),
        ),
        Field(
            "facebook_payload",
            "facebookPayload",
            Ref("sign_in_by_facebook_payload_dto", "SignInByFacebookPayloadDto"),
        ),
        Field("qq_payload", "qqPayload", Ref("sign_in_by_qq_payload_dto", "SignInByQQPayloadDto")),
        Field(
            "weibo_payload",
            "weiboPayload",
            Ref("sign_in_by_weibo_payload_dto", "SignInByWeiboPayloadDto"),
        ),
        Field(
            "baidu_payload",
            "baiduPayload",
            Ref("sign_in_by_baidu_payload_dto", "SignInByBaiduPayloadDto"),
        ),
        Field(
            "linked_in_payload",
            "linkedInPayload",
            Ref("sign_in_by_linked_in_payload_dto", "SignInByLinkedInPayloadDto"),
        ),
        Field(
            "ding_talk_payload",
            "dingTalkPayload",
            Ref("sign_in_by_ding_talk_payload_dto", "SignInByDingTalkPayloadDto"),
        ),
        Field(
            "github_payload",
            "githubPayload",
            Ref("sign_in_by_github_payload_dto", "SignInByGithubPayloadDto"),
        ),
        Field(
            "gitee_payload",
            "giteePayload",
            Ref("sign_in_by_gitee_payload_dto", "SignInByGiteePayloadDto"),
        ),
        Field(
            "gitlab_payload",
            "gitlabPayload",
            Ref("sign_in_by_gitlab_payload_dto", "SignInByGitlabPayloadDto"),
        ),
        Field(
            "douyin_payload",
            "douyinPayload",
            Ref("sign_in_by_douyin_payload_dto", "SignInByDouyinPayloadDto"),
        ),
        Field(
            "kuaishou_payload",
            "kuaishouPayload",
            Ref("sign_in_by_kuaishou_payload_dto", "SignInByKuaishouPayloadDto"),
        ),
        Field(
            "xiaomi_payload",
            "xiaomiPayload",
            Ref("sign_in_by_xiaomi_payload_dto", "SignInByXiaomiPayloadDto"),
        ),
        Field(
            "line_payload",
            "linePayload",
            Ref("sign_in_by_line_payload_dto", "SignInByLinePayloadDto"),
        ),
        Field(
            "slack_payload",
            "slackPayload",
            Ref("sign_in_by_slack_payload_dto", "SignInBySlackPayloadDto"),
        ),
        Field(
            "oppo_payload",
            "oppoPayload",
            Ref("sign_in_by_oppo_payload_dto", "SignInByOPPOPayloadDto"),
        ),
        Field(
            "huawei_payload",
            "huaweiPayload",
            Ref("sign_in_by_huawei_payload_dto", "SignInByHuaweiPayloadDto"),
        ),
        Field(
            "amazon_payload",
            "amazonPayload",
            Ref("sign_in_by_amazon_payload_dto", "SignInByAmazonPayloadDto"),
        ),
        Field("options", None, Ref("sign_in_by_mobile_options_dto", "SignInByMobileOptionsDto")),
        Field("client_id"),
        Field("client_secret", sensitive=True),
        required=("connection", "extIdpConnidentifier"),
    )
