"""The runtime of an SDK: everything that is not particular to one service.

To read it, begin with what the generator prints, `operation.py` and `service.py`; then follow a call: `sync_client.py` (a
client), `options.py` (what it was told), `call.py` (the call, step by step, as a generator of `effects.py`), `request.py` with
`parameters.py`, `styles.py`, `encoding.py`, `bodies.py`, `headers.py` and `wire.py` (what is sent), `auth.py` with `schemes.py`
and `token.py` (by whom), `response.py` with `codecs.py` and `model.py` (the verdict), `retry.py` (once more?), `paging.py` (what
the caller holds). `sync_driver.py` and `async_driver.py` do what the call asks for, with `limits.py`, `transport.py` and
`network.py`; `async_client.py` is the other client. Beside the way stand `errors.py`, `redact.py`, `logs.py`, `pointer.py`,
`unset.py`, `clock.py`, `http.py` and `state.py`. Signing in with OpenID Connect is a book of its own: `oauth.py`.

Importing it does nothing; the package's own modules say what is public.
"""
