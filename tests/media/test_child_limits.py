# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A child that reads a foreign file outlives nobody."""

import os
import select
import subprocess
import sys

_CHILD = "from kiosk.media.child_limits import bind_child; bind_child(); print('bound', flush=True); input()"
_PARENT = "import subprocess, sys; subprocess.run([sys.executable, '-P', '-c', sys.argv[1]])"


def test_it_is_gone_with_who_waits_for_it_however_that_ends() -> None:
    wait, kept = os.pipe()
    with subprocess.Popen(
        [sys.executable, "-P", "-c", _PARENT, _CHILD],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        stdin=wait,
        stdout=subprocess.PIPE,
    ) as parent:
        assert parent.stdout
        assert parent.stdout.readline() == b"bound\n"
        parent.kill()
        # Its end of the pipe closes with it, though there still is something to be read for.
        assert select.select([parent.stdout], [], [], 20)[0]
        assert parent.stdout.read() == b""
    os.close(wait)
    os.close(kept)
