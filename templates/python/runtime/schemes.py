"""The kinds of security schemes.

Decides: how each kind shows itself in a request, and which options of the client it needs.
Leaves to others: which schemes a call uses (`auth.py`), and keeping tokens (`token.py`).
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .effects import Ask, HttpRequest, Once, Steps
from .encoding import percent_encode
from .errors import ConfigurationError, SdkError
from .headers import set_header
from .http import httpx
from .operation import Body, Operation, Parameter
from .options import RequestOptions, Settings
from .parameters import Draft, put
from .state import State
from .token import Purchase, TokenCache, TokenPlace, claim_of, purchase_of

if TYPE_CHECKING:
    Buy = Callable[[Settings, Operation, Mapping[str, Any]], Steps[Any]]
    """Sends a call of the runtime's own. Its answer is the whole body."""


@dataclass(slots=True)
class Credentials:
    """What a request needs so that the service knows who calls; gathered for one attempt."""

    state: State
    options: RequestOptions
    buy: Buy
    draft: Draft = field(default_factory=Draft)
    sign: Callable[[HttpRequest], None] | None = None
    """Signs the attempt as it leaves, where a scheme does that."""
    secrets: list[str] = field(default_factory=list[str])
    """Texts that must not be printed."""
    bought: dict[str, tuple[TokenCache, str]] = field(
        default_factory=dict[str, "tuple[TokenCache, str]"]
    )
    """The bought tokens that were used, by scheme."""

    def value(self, option: str) -> str:
        """Value of an option of the client."""
        return str(self.state.settings.values.get(option, ""))


def basic(name: str, password: str) -> str:
    """Base64 of the two."""
    return base64.b64encode(f"{name}:{password}".encode()).decode()


def _authorization(use: Credentials, text: str) -> None:
    """One request has one such header: where a client has several kinds of proof, the first of them."""
    if "authorization" not in use.draft.headers:
        set_header(use.draft.headers, "authorization", text)


class Scheme:
    """One kind of proof, filled in."""

    options: tuple[str, ...] = ()
    """Options of the client that it takes its credentials from."""
    open_options: tuple[str, ...] = ()
    """Those of the options that may be printed."""
    required: bool = False
    """The constructor fails without the options."""
    of: str | None = None
    """The scheme whose token this one takes a value from: with that one it can be used, without it, it cannot."""
    replaceable: ClassVar[bool] = False
    """The token of a call stands in for the options."""
    presents: ClassVar[bool] = True
    """Whether there is anything that the runtime can do."""

    def present(self, use: Credentials, name: str) -> Steps[None]:
        """Puts the credentials into a request."""
        raise NotImplementedError

    def token(self, use: Credentials, name: str) -> Steps[str]:
        """The token of a scheme that keeps one."""
        raise NotImplementedError


class _Bought(Scheme):
    """A scheme whose token is bought, unless the caller brings another one for this call."""

    replaceable = True

    def purchase(self, use: Credentials) -> Steps[Purchase]:
        """Buys a token."""
        raise NotImplementedError

    def token(self, use: Credentials, name: str) -> Steps[str]:
        own = use.options.get("token")
        if own is not None:
            use.secrets.append(own)
            return own
        # One attempt uses one token, even when the next one arrives in between.
        found = use.bought.get(name)
        if found is None:
            cache = use.state.shared.tokens_of(name)
            purchase: Purchase = yield Once(cache, cache.look, lambda: self.purchase(use))
            found = use.bought[name] = (cache, purchase.token)
        use.secrets.append(found[1])
        return found[1]

    def present(self, use: Credentials, name: str) -> Steps[None]:
        token = yield from self.token(use, name)
        _authorization(use, f"Bearer {token}")


class TokenScheme(_Bought):
    """A token that another operation sells."""

    required = True

    def __init__(
        self,
        *,
        operation: Operation,
        credentials: Mapping[str, str],
        token: str,
        lifetime: float,
        expires_in: str | None = None,
    ) -> None:
        """`credentials`: member of that operation's body → option of the client."""
        self._operation = operation
        self._credentials = credentials
        self._place = TokenPlace(token, expires_in, lifetime)
        self.options = tuple(credentials.values())
        self.open_options = tuple(
            option for name, option in credentials.items() if name not in operation.sensitive
        )

    def purchase(self, use: Credentials) -> Steps[Purchase]:
        body = {name: use.value(option) for name, option in self._credentials.items()}
        answer = yield from use.buy(use.state.settings, self._operation, body)
        return purchase_of(answer, self._place)


class ClaimScheme(Scheme):
    """A value that stands in the token of another scheme."""

    def __init__(
        self, *, place: Literal["header", "query", "cookie"], name: str, claim: str, of: str
    ) -> None:
        self._row = Parameter(name, place)
        self._claim = claim
        self._of = of
        self.of = of

    def present(self, use: Credentials, name: str) -> Steps[None]:
        token = yield from scheme_of(use.state, self._of).token(use, self._of)
        text = claim_of(token, self._claim)
        if text is None:
            raise SdkError(f"the token holds no claim {self._claim}")
        put(self._row, text, use.draft)


class BearerScheme(Scheme):
    """A token that the caller brings."""

    replaceable = True

    def __init__(self, *, option: str) -> None:
        self._option = option
        self.options = (option,)

    def present(self, use: Credentials, name: str) -> Steps[None]:
        token = use.options.get("token")
        if token is None:
            value = use.state.settings.values.get(self._option, "")
            token = value if isinstance(value, str) else (yield Ask(value))
        if not isinstance(token, str):
            raise ConfigurationError(f"the function of option {self._option} gave no text")
        use.secrets.append(token)
        _authorization(use, f"Bearer {token}")


class BasicScheme(Scheme):
    """Name and password."""

    def __init__(self, *, username: str, password: str) -> None:
        self._username = username
        self._password = password
        self.options = (username, password)
        self.open_options = (username,)

    def present(self, use: Credentials, name: str) -> Steps[None]:
        yield from ()
        text = basic(use.value(self._username), use.value(self._password))
        use.secrets.append(text)
        _authorization(use, f"Basic {text}")


class ApiKeyScheme(Scheme):
    """A key in a header, in the query or in a cookie."""

    def __init__(
        self,
        *,
        place: Literal["header", "query", "cookie"],
        name: str,
        option: str,
        required: bool = False,
    ) -> None:
        self._row = Parameter(name, place)
        self._option = option
        self.options = (option,)
        self.required = required

    def present(self, use: Credentials, name: str) -> Steps[None]:
        yield from ()
        put(self._row, use.value(self._option), use.draft)


class ClientCredentialsScheme(_Bought):
    """The client credentials grant of OAuth 2.0 (RFC 6749, 4.4)."""

    def __init__(
        self, *, token_url: str, scopes: tuple[str, ...], client_id: str, client_secret: str
    ) -> None:
        """`token_url` is absolute, or a path on the client's host."""
        self._token_url = token_url
        self._scopes = scopes
        self._client_id = client_id
        self._client_secret = client_secret
        self.options = (client_id, client_secret)
        self.open_options = (client_id,)

    def purchase(self, use: Credentials) -> Steps[Purchase]:
        settings = use.state.settings
        url = httpx.URL(settings.base).join(self._token_url)
        origin = str(url.copy_with(path="/", query=None, fragment=None)).rstrip("/")
        proof = basic(
            percent_encode(use.value(self._client_id)),
            percent_encode(use.value(self._client_secret)),
        )
        # The headers of the client are meant for the service, not for whoever sells its tokens.
        own = replace(settings, base=origin, headers={"authorization": f"Basic {proof}"})
        seller = Operation(
            id="client_credentials",
            method="POST",
            path=url.raw_path.partition(b"?")[0].decode("ascii"),
            body=Body("form"),
            idempotent=True,
            sensitive=("access_token",),
        )
        form = {"grant_type": "client_credentials"}
        if self._scopes:
            form["scope"] = " ".join(self._scopes)
        answer = yield from use.buy(own, seller, form)
        return purchase_of(answer, TokenPlace("/access_token", "/expires_in", 3600))


class ExternalScheme(Scheme):
    """Nothing the runtime can do; the caller sets headers."""

    presents = False

    def present(self, use: Credentials, name: str) -> Steps[None]:
        yield from ()


def scheme_of(state: State, name: str) -> Scheme:
    """The scheme of that name."""
    scheme = state.service.schemes.get(name)
    if scheme is None:
        raise ConfigurationError(f"{state.service.name} does not know the scheme {name}")
    return scheme
