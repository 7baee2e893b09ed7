"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.sync_client import SyncClient
from .._runtime.unset import UNSET
from .operations import GET_GROUP_LIST, GET_OPEN_ID_CONFIGURATION, SERVICE

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from ..models.group_list_resp_dto import GroupListRespDto
    from ..models.oidc_configuration_dto import OidcConfigurationDto
    from .options import AuthenticationClientOptions


class AuthenticationClient(SyncClient):
    """GenAuth Authentication API

    Signs users in to an application, and acts for a signed-in user.

    Signs users in with OpenID Connect, and reads what belongs to the signed-in user. Calls go to
    the host of the application; a call for a user carries that user's access token.
    """

    def __init__(
        self,
        **options: Unpack[AuthenticationClientOptions],
    ) -> None:
        super().__init__(SERVICE, "genauth", options)

    def with_options(
        self,
        **options: Unpack[AuthenticationClientOptions],
    ) -> AuthenticationClient:
        """A client that differs from this one in `options` only.

        Both share connections, and the token that was bought unless host or credentials differ.
        """
        return self._derive(options)

    def get_group_list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GroupListRespDto:
        """List my groups.

        Returns the user groups that the signed-in user belongs to. The access token says who that
        is, so the call takes no parameters. Set the user's access token on the client beforehand,
        or pass it with the call.

        The call goes to the host of the application, not to that of the management API. The list is
        complete; there are no pages.
        """
        return self._call(GET_GROUP_LIST, {}, UNSET, request_options)

    def get_open_id_configuration(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> OidcConfigurationDto:
        """Read the OpenID Connect configuration.

        Returns the URLs of the OpenID Connect endpoints of this application, and what they support
        (OpenID Connect Discovery). The methods of this client know the usual URLs and do not need
        it; it is for other software that is configured with a single URL.
        """
        return self._call(GET_OPEN_ID_CONFIGURATION, {}, UNSET, request_options)
