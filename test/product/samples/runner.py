"""Runs programs one after another in one process, each as if it were alone.

Decides: that a program has a `__main__`, an environment, output and logging of its own, and has ended when every thread
that would keep a process alive has; that a failure is told as Python tells it.
Leaves to others: which programs (`runner.ts` writes a path on a line, and reads `{ status, stdout, stderr }`).
"""

import contextlib
import io
import json
import logging
import os
import runpy
import sys
import threading
import traceback

PATIENCE = 10.0
"""Seconds for which threads may go on when a program has come to its end."""


def settle() -> None:
    """Waits as the end of a process would, and forgets what the program has set for all."""
    for thread in threading.enumerate():
        if thread is threading.main_thread() or thread.daemon:
            continue
        thread.join(PATIENCE)
        if thread.is_alive():
            raise RuntimeError(f"the program does not end: {thread.name} is still running")


def forget(environment: "dict[str, str]") -> None:
    os.environ.clear()
    os.environ.update(environment)
    for name in ("", *logging.Logger.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.setLevel(logging.NOTSET if name else logging.WARNING)


def run(file: str) -> "dict[str, object]":
    stdout, stderr = io.StringIO(), io.StringIO()
    status: object = 0
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
        try:
            runpy.run_path(file, run_name="__main__")
            settle()
        except SystemExit as end:
            status = end.code or 0
        except BaseException:
            traceback.print_exc()
            status = 1
    return {"status": status, "stdout": stdout.getvalue(), "stderr": stderr.getvalue()}


own = dict(os.environ)
for line in sys.stdin:
    print(json.dumps(run(line.rstrip("\n"))), flush=True)
    forget(own)
