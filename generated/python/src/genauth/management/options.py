"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from typing import Literal


class ManagementClientOptions(ClientOptions, total=False):
    """Options of `ManagementClient`."""

    access_key_id: str | None
    """ID of the access key, 24 hexadecimal characters. For the key of a whole user pool it is
    the ID of the pool; the key of a collaborating administrator has an ID of its own.

    Read from the environment when absent: `GENAUTH_ACCESS_KEY_ID`, then `AUTHING_ACCESS_KEY_ID`.
    """

    access_key_secret: str | None
    """Secret of the access key, 32 hexadecimal characters. Whoever has it can administer the
    user pool: keep it on servers, out of browsers, apps and source code.

    Read from the environment when absent: `GENAUTH_ACCESS_KEY_SECRET`, then
    `AUTHING_ACCESS_KEY_SECRET`.
    """

    host: str | None
    """Where the service is. `https://api.genauth.ai` when nothing else is said.

    Read from the environment when absent: `GENAUTH_HOST`, then `AUTHING_HOST`.
    """

    tenant_id: str | None
    """Sent with every call as the header `x-authing-app-tenant-id`.

    Read from the environment when absent: `GENAUTH_TENANT_ID`, then `AUTHING_TENANT_ID`.
    """

    lang: str | None
    """Sent with every call as the header `x-authing-lang`.

    Read from the environment when absent: `GENAUTH_LANG`, then `AUTHING_LANG`.
    """

    authentication: Literal["hmac_signature"] | None
    """Another way to prove who calls, in place of the usual one.

    A signature of the whole request, made with the secret of an access key. It is older than
    management tokens, and an alternative to them: no token is obtained, and the user pool is
    that of the access key. The clock of the machine must be right, and no signature works
    twice.
    """


class AsyncManagementClientOptions(AsyncClientOptions, total=False):
    """Options of `AsyncManagementClient`."""

    access_key_id: str | None
    """ID of the access key, 24 hexadecimal characters. For the key of a whole user pool it is
    the ID of the pool; the key of a collaborating administrator has an ID of its own.

    Read from the environment when absent: `GENAUTH_ACCESS_KEY_ID`, then `AUTHING_ACCESS_KEY_ID`.
    """

    access_key_secret: str | None
    """Secret of the access key, 32 hexadecimal characters. Whoever has it can administer the
    user pool: keep it on servers, out of browsers, apps and source code.

    Read from the environment when absent: `GENAUTH_ACCESS_KEY_SECRET`, then
    `AUTHING_ACCESS_KEY_SECRET`.
    """

    host: str | None
    """Where the service is. `https://api.genauth.ai` when nothing else is said.

    Read from the environment when absent: `GENAUTH_HOST`, then `AUTHING_HOST`.
    """

    tenant_id: str | None
    """Sent with every call as the header `x-authing-app-tenant-id`.

    Read from the environment when absent: `GENAUTH_TENANT_ID`, then `AUTHING_TENANT_ID`.
    """

    lang: str | None
    """Sent with every call as the header `x-authing-lang`.

    Read from the environment when absent: `GENAUTH_LANG`, then `AUTHING_LANG`.
    """

    authentication: Literal["hmac_signature"] | None
    """Another way to prove who calls, in place of the usual one.

    A signature of the whole request, made with the secret of an access key. It is older than
    management tokens, and an alternative to them: no token is obtained, and the user pool is
    that of the access key. The clock of the machine must be right, and no signature works
    twice.
    """
