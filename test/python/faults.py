"""Faults that no description tells of, against the generated SDK of GenAuth.

Each function is a test; `faults.test.ts` runs them all in one process and shows what each of them says.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import logging
import socket
import ssl
import sys
import threading
import time
import traceback
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import genauth
from genauth._runtime.http import httpx
from genauth._runtime.operation import Operation
from genauth._runtime.request import prepare_request

SECRET = "canary-secret-of-the-key"
TOKEN = (
    "canary."
    + base64.urlsafe_b64encode(b'{"scoped_userpool_id":"pool"}').decode().rstrip("=")
    + ".x"
)
KEYS = json.load(open(sys.argv[1]))
"""Certificates and an RSA key, made by the test that runs this."""


class Service(ThreadingHTTPServer):
    """Sells tokens and answers what `answer` says."""

    daemon_threads = True
    request_queue_size = 1024

    def __init__(self, answer: Callable[[Any], None] | None = None) -> None:
        self.bought = 0
        self.asked = 0
        self.lock = threading.Lock()
        self.answer = answer
        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Service

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def send(self, value: Any, status: int = 200) -> None:
        content = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        if self.path.endswith("get-management-token"):
            with self.server.lock:
                self.server.bought += 1
            time.sleep(0.2)
            data = {"access_token": TOKEN, "expires_in": 7200}
            self.send({"statusCode": 200, "message": "", "data": data})
        else:
            with self.server.lock:
                self.server.asked += 1
            if self.server.answer:
                self.server.answer(self)
            else:
                self.send({"statusCode": 200, "message": "", "data": []})

    do_POST = do_GET


def management(service: Service, **options: Any) -> genauth.ManagementClient:
    return genauth.ManagementClient(
        access_key_id="key", access_key_secret=SECRET, host=service.url, **options
    )


def asynchronous(service: Service, **options: Any) -> genauth.AsyncManagementClient:
    return genauth.AsyncManagementClient(
        access_key_id="key", access_key_secret=SECRET, host=service.url, **options
    )


def test_a_thousand_threads_buy_one_token() -> None:
    service = Service()
    client = management(service)
    failures: list[BaseException] = []

    def work() -> None:
        try:
            client.get_user_batch(user_ids=["1"])
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(1000)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == [], failures[:1]
    assert (service.bought, service.asked) == (1, 1000), (service.bought, service.asked)
    client.close()
    time.sleep(0.1)
    assert not [one for one in threading.enumerate() if one.name == "sdk-fetch"]


def test_a_thousand_tasks_buy_one_token() -> None:
    service = Service()

    async def main() -> None:
        async with asynchronous(service) as client:
            await asyncio.gather(*(client.get_user_batch(user_ids=["1"]) for _ in range(1000)))
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left, left

    asyncio.run(main())
    assert (service.bought, service.asked) == (1, 1000), (service.bought, service.asked)


def test_one_client_serves_one_event_loop_after_another() -> None:
    service = Service()
    client = asynchronous(service)
    for _ in range(3):
        asyncio.run(client.get_user_batch(user_ids=["1"]))
    assert (service.bought, service.asked) == (1, 3)


def test_the_end_of_a_task_ends_its_call_and_not_the_purchase() -> None:
    service = Service()

    async def main() -> None:
        async with asynchronous(service) as client:
            task = asyncio.create_task(client.get_user_batch(user_ids=["1"]))
            await asyncio.sleep(0.1)
            task.cancel()
            try:
                await task
                raise AssertionError("it was not ended")
            except asyncio.CancelledError:
                pass
            await client.get_user_batch(user_ids=["1"])

    asyncio.run(main())
    assert (service.bought, service.asked) == (1, 1), (service.bought, service.asked)


def test_no_secret_is_printed() -> None:
    lines: list[str] = []

    class Lines(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(f"{record.getMessage()} {record.__dict__}")

    logger = logging.Logger("canary", logging.DEBUG)
    logger.addHandler(Lines())

    def refuse(handler: Any) -> None:
        said = f"{SECRET} {TOKEN} {handler.headers['authorization']} canary-password"
        body = {"statusCode": 500, "message": said, "data": {"password": "canary-password"}}
        handler.send(body)

    service = Service(refuse)
    client = management(service, logger=logger, log_level="debug", max_retries=1)
    user = genauth.CreateUserInfoDto(username="a", password="canary-password")
    try:
        client.create_users_batch(list=[user])
        raise AssertionError("it did not fail")
    except genauth.ServerError as error:
        texts = [
            repr(error),
            str(error),
            repr(vars(error)),
            repr(error.args),
            repr(error.__cause__),
        ]
        texts += traceback.format_exception(type(error), error, error.__traceback__)
    dead = management(service).with_options(host="http://127.0.0.1:9", max_retries=0)
    try:
        dead.request("GET", "/x", request_options={"token": TOKEN})
        raise AssertionError("it did not fail")
    except genauth.ConnectionError as error:
        assert not error.sent
        assert error.__cause__ is not None
        one: BaseException | None = error
        while one is not None:
            texts += [repr(one), str(one), repr(vars(one)), repr(one.__context__)]
            assert not hasattr(one, "request") or isinstance(one, genauth.SdkError)
            one = one.__cause__
    texts += [repr(client), repr(user), f"{user}", *lines]
    assert len(lines) > 4
    for text in texts:
        for secret in (SECRET, TOKEN, "canary-password"):
            assert secret not in text, text
            assert base64.b64encode(secret.encode()).decode() not in text, text


def behind(certificate: str) -> tuple[Service, genauth.ManagementClient]:
    """A service with that certificate, and a client of it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(KEYS[certificate]["chain"], KEYS[certificate]["key"])
    service = Service()
    service.socket = context.wrap_socket(service.socket, server_side=True)
    url = service.url.replace("http://127.0.0.1", "https://localhost")
    client = genauth.ManagementClient(
        access_key_id="key", access_key_secret=SECRET, host=url, max_retries=0
    )
    return service, client


def test_a_good_certificate_is_accepted() -> None:
    service, client = behind("good")
    client.get_user_batch(user_ids=["1"])
    assert (service.bought, service.asked) == (1, 1)


def refused(certificate: str) -> None:
    service, client = behind(certificate)
    try:
        client.get_user_batch(user_ids=["1"])
        raise AssertionError(f"{certificate} was accepted")
    except genauth.ConnectionError as error:
        assert not error.sent
        assert "certificate" in repr(error.__cause__).lower(), repr(error.__cause__)
    assert service.bought == 0


def test_a_self_signed_certificate_is_refused() -> None:
    refused("selfSigned")


def test_an_expired_certificate_is_refused() -> None:
    refused("expired")


def test_a_certificate_for_another_name_is_refused() -> None:
    refused("otherName")


def test_a_redirect_is_not_followed() -> None:
    elsewhere = Service()

    def away(handler: Any) -> None:
        handler.send_response(302)
        handler.send_header("location", elsewhere.url + "/x")
        handler.send_header("content-length", "0")
        handler.end_headers()

    service = Service(away)
    try:
        management(service).get_user_batch(user_ids=["1"])
        raise AssertionError("it was followed")
    except genauth.ApiError as error:
        assert error.http_status == 302
    assert elsewhere.asked == 0


def holds_a_request(error: BaseException | None) -> bool:
    """Whether the errors behind an error keep what was sent, with its credentials."""
    while error is not None:
        if isinstance(error, httpx.HTTPError):
            return True
        error = error.__cause__ or error.__context__
    return False


def test_headers_that_come_drop_by_drop_end_with_the_time_limit() -> None:
    def drip(handler: Any) -> None:
        try:
            for letter in b"HTTP/1.1 200 OK\r\nx: " + b"a" * 1000:
                handler.wfile.write(bytes([letter]))
                handler.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass

    service = Service(drip)
    client = management(service, max_retries=0, timeout=0.8)
    start = time.monotonic()
    try:
        client.get_user_batch(user_ids=["1"])
        raise AssertionError("it did not end")
    except genauth.TimeoutError as error:
        assert error.limit == 0.8
        assert not holds_a_request(error)
    assert time.monotonic() - start < 5


def deaf() -> tuple[str, list[socket.socket]]:
    """A place whose connections are never made, because its queue is full; what keeps it so."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    held = [listener]
    for _ in range(16):
        one = socket.socket()
        one.settimeout(0.5)
        held.append(one)
        try:
            one.connect(listener.getsockname())
        except TimeoutError:
            return f"http://127.0.0.1:{listener.getsockname()[1]}", held
    raise AssertionError("this platform has no end to its queue of connections")


def test_a_connection_that_is_not_made_in_5_seconds_is_given_up() -> None:
    host, held = deaf()
    keys: Any = {"access_key_id": "key", "access_key_secret": SECRET, "host": host}
    options: Any = {"max_retries": 0}
    found: dict[str, tuple[Exception, float]] = {}

    def threads() -> None:
        start = time.monotonic()
        try:
            genauth.ManagementClient(**keys, **options).get_user_batch(user_ids=["1"])
        except Exception as error:
            found["threads"] = error, time.monotonic() - start

    def tasks() -> None:
        start = time.monotonic()
        try:
            client = genauth.AsyncManagementClient(**keys, **options)
            asyncio.run(client.get_user_batch(user_ids=["1"]))
        except Exception as error:
            found["tasks"] = error, time.monotonic() - start

    both = [threading.Thread(target=one) for one in (threads, tasks)]
    for one in both:
        one.start()
    for one in both:
        one.join(30)
    assert found.keys() == {"threads", "tasks"}, found
    for error, seconds in found.values():
        assert isinstance(error, genauth.ConnectionError), repr(error)
        # Nothing left, so the next try repeats nothing, whatever the operation does.
        assert not error.sent
        assert 4.5 < seconds < 15, seconds
    for one in held:
        one.close()


def test_the_time_limit_covers_the_connection() -> None:
    host, held = deaf()
    client = genauth.ManagementClient(
        access_key_id="key", access_key_secret=SECRET, host=host, timeout=0.6, max_retries=0
    )
    start = time.monotonic()
    try:
        client.get_user_batch(user_ids=["1"])
        raise AssertionError("connected")
    except genauth.TimeoutError as error:
        assert error.limit == 0.6
    assert 0.5 < time.monotonic() - start < 4
    for one in held:
        one.close()


def test_cut_bodies_are_connection_errors() -> None:
    def cut(handler: Any) -> None:
        handler.send_response(200)
        handler.send_header("content-length", "100")
        handler.end_headers()
        handler.wfile.write(b'{"statusCode":')
        handler.wfile.flush()
        handler.connection.shutdown(socket.SHUT_RDWR)

    try:
        management(Service(cut), max_retries=0).get_user_batch(user_ids=["1"])
        raise AssertionError("it was taken")
    except genauth.ConnectionError as error:
        assert error.sent
        assert not holds_a_request(error)


def test_errors_can_be_copied_and_sent_to_another_process() -> None:
    import copy
    import pickle

    service = Service(lambda handler: handler.send({"statusCode": 404, "message": "no"}))
    try:
        management(service).get_user_batch(user_ids=["1"])
        raise AssertionError("it did not fail")
    except genauth.NotFoundError as error:
        for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
            assert (str(twin), twin.status, twin.body) == (str(error), 404, error.body)
            assert genauth.is_not_found_error(twin)


def test_models_keep_what_they_do_not_know() -> None:
    user = genauth.UserDto.from_dict({"userId": "1", "status": "New", "future": {"a": 1}})
    assert isinstance(user.status, genauth.UserStatus) and user.status == "New"
    assert user.additional_properties == {"future": {"a": 1}}
    assert user.to_dict() == {"userId": "1", "status": "New", "future": {"a": 1}}
    assert user.email is genauth.UNSET and not user.email


# ------------------------------------------------------------------------------------------- ID tokens


def encoded(value: Any) -> str:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def id_token(claims: dict[str, Any], algorithm: str = "RS256", **header: Any) -> str:
    head = {"alg": algorithm, "kid": "k", **header}
    signed = f"{encoded(head)}.{encoded(claims)}"
    if algorithm == "HS256":
        proof = hmac.digest(b"app-secret", signed.encode(), "sha256")
    else:
        n, d = (int(KEYS["rsa"][name], 16) for name in ("n", "d"))
        size = (n.bit_length() + 7) // 8
        prefix = bytes.fromhex("3031300d060960864801650304020105000420")
        tail = prefix + hashlib.sha256(signed.encode()).digest()
        padded = b"\0\1" + b"\xff" * (size - len(tail) - 3) + b"\0" + tail
        proof = pow(int.from_bytes(padded, "big"), d, n).to_bytes(size, "big")
    return f"{signed}.{encoded(proof)}"


def test_id_tokens() -> None:
    number = lambda text: encoded(int(text, 16).to_bytes((len(text) + 1) // 2, "big"))  # noqa: E731
    rsa = KEYS["rsa"]
    key = {"kty": "RSA", "kid": "k", "use": "sig", "n": number(rsa["n"]), "e": number(rsa["e"])}
    service = Service(lambda handler: handler.send({"keys": [key]}))
    client = genauth.AuthenticationClient(
        app_id="app", app_secret="app-secret", app_host=service.url, access_token="t"
    )
    now = time.time()
    good = {
        "iss": f"{service.url}/oidc", "sub": "u", "aud": "app", "exp": now + 60, "iat": now, "nonce": "n",
    }  # fmt: skip
    for algorithm in ("RS256", "HS256"):
        assert client.verify_id_token(id_token(good, algorithm), nonce="n")["sub"] == "u"
    token = id_token(good)
    head, body, proof = token.split(".")
    wrong = [
        id_token({**good, "iss": "https://other.example"}),
        id_token({**good, "aud": "other"}),
        id_token({**good, "aud": ["app", "other"]}),
        id_token({**good, "azp": "other"}),
        id_token({**good, "exp": now - 100}),
        id_token({**good, "iat": now + 100}),
        id_token({**good, "nbf": now + 100}),
        id_token({**good, "nonce": "other"}),
        id_token({**good, "sub": ""}),
        id_token({**good, "exp": "9999999999"}),
        id_token(good, crit=["x"]),
        id_token(good, kid="unknown"),
        id_token(good, "none"),
        f"{head}.{encoded({**good, 'sub': 'v'})}.{proof}",
        f"{head}.{body}.",
        f"{head}.{body}.{proof[:-4]}AAAA",
        f"{head}.{body}",
        f"{head}.{body}.{proof}=",
        "",
        "a.b.c",
    ]
    for one in wrong:
        try:
            client.verify_id_token(one, nonce="n")
            raise AssertionError(f"accepted: {one}")
        except genauth.OAuthError as error:
            assert error.error == "invalid_token"
            assert one == "" or one not in str(error)
    # The algorithm is never taken for another: a public key is no secret.
    forged = f"{encoded({'alg': 'HS256', 'kid': 'k'})}.{body}"
    mac = hmac.digest(key["n"].encode(), forged.encode(), "sha256")
    try:
        client.verify_id_token(f"{forged}.{encoded(mac)}", nonce="n")
        raise AssertionError("a public key was taken for a secret")
    except genauth.OAuthError:
        pass


def test_the_sign_in_address() -> None:
    client = genauth.AuthenticationClient(
        app_id="app",
        app_host="https://a.example",
        redirect_uri="https://me.example/cb",
        access_token="t",
    )
    made = client.build_authorize_url(scope="openid offline_access")
    parameters = httpx.URL(made.url).params
    digest = hashlib.sha256(made.code_verifier.encode()).digest()
    assert parameters["code_challenge"] == encoded(digest)
    assert parameters["prompt"] == "consent" and parameters["state"] == made.state
    assert made.code_verifier not in made.url and made.code_verifier not in repr(made)
    assert client.build_authorize_url().state != made.state


def test_an_operation_on_a_server_of_its_own() -> None:
    def address(server: str, **options: Any) -> str:
        client: Any = genauth.ManagementClient(access_key_id="k", access_key_secret="s", **options)
        state = client._state
        operation = Operation("x", "GET", "/x", server=server)
        return prepare_request(state.service, state.settings, operation, {}, genauth.UNSET).url

    assert address("https://own.example/v2") == "https://own.example/v2/x"
    # Whoever names a host means it for all that is sent.
    assert address("https://own.example", host="http://127.0.0.1:1") == "http://127.0.0.1:1/x"
    assert address("", host="http://127.0.0.1:1") == "http://127.0.0.1:1/x"
    try:
        address("")
        raise AssertionError("sent to the host of the client")
    except genauth.RequestError as error:
        assert "set host" in str(error)


if __name__ == "__main__":
    tests = {name: one for name, one in globals().items() if name.startswith("test_")}
    for name, one in tests.items():
        try:
            one()
            problem = None
        except BaseException:
            problem = traceback.format_exc()
        print(json.dumps({"test": name, "problem": problem}), flush=True)
