# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The n-th system call of a command fails: all is as it was, or all is done, and it is said."""

import contextlib
import errno
import io
import re
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from unittest.mock import patch

from kiosk import cli
from tests.faults.forked import Forked, asked
from tests.faults.refusal import CALLS, count, let_count
from tests.faults.shipped import shipping

_PRINTING = ("write(1,", "write(2,")
_OF_PRINTING = "What was to be printed"
_SENTENCE = re.compile(r"kiosk: \S.*[.!?]\n", re.DOTALL)
_AGAIN = 4
"""After each so many calls of a kind that failed the command is given once more."""


@dataclass(frozen=True, slots=True)
class Act:
    """A command that is done all or not at all. begin: the data folder before it. look: a word for what is there.

    words: of the command line. wrong: of a data folder and that word, what else is not as it has to be.
    typed: what it reads.
    """

    begin: Path
    words: tuple[str, ...]
    look: Callable[[Path], str]
    wrong: Callable[[Path, str], list[str]]
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Failing:
    """The number-th of these calls, from 1, fails with that error."""

    call: str
    number: int
    error: int

    def __str__(self) -> str:
        return f"{self.call} {self.number}, {errno.errorcode[self.error]}"


class Repeated:
    """Does an act again and again, each time in a process of its own, with one call that fails.

    Raises RuntimeError where it fails without that, and OSError where no calls can be counted.
    """

    def __init__(self, act: Act, folder: Path, assets: Path) -> None:
        self._act, self._assets = act, assets
        self._data = folder / "data"
        self._printed = folder / "printed.txt"
        self._do_loading_all()
        self._old, self._new = str(asked(lambda: act.look(self._copy()), self._printed)), self._done()

    def calls(self) -> Counter[str]:
        """How many of each there are."""
        self._copy()
        _, found = self._counted(tuple(CALLS))
        return Counter(call.partition("(")[0] for call in found)

    def fail(self, failing: Failing) -> list[str]:
        """What is wrong after it; its number is to be one that there is."""
        self._copy()
        code, found = self._counted((failing.call,), failing.number, failing.error)
        if len(found) < failing.number:
            return [f"{failing}: there were {len(found)} calls"]
        wrong = self._unsaid(code, found[failing.number - 1])
        try:
            wrong += asked(lambda: self._look(code, again=failing.number % _AGAIN == 1), self._printed)
        except RuntimeError as error:
            wrong.append(str(error))
        return [f"{failing}: {one}" for one in wrong]

    def _do_loading_all(self) -> None:
        """Here, so that what is forked has all that the command loads by and by."""
        self._copy()
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            self._do()

    def _do(self) -> int:
        """The exit code of the command."""
        words = ["kiosk", *self._act.words, "--data", str(self._data)]
        typed = io.StringIO(self._act.typed)
        with shipping(self._assets), patch.object(sys, "argv", words), patch.object(sys, "stdin", typed):
            try:
                cli.main()
            except SystemExit as end:
                return end.code if isinstance(end.code, int) else 0
        return 0

    def _done(self) -> str:
        def do() -> str:
            if code := self._do():
                raise LookupError(f"exit code {code}")
            return self._act.look(self._data)

        self._copy()
        return str(asked(do, self._printed))

    def _counted(self, calls: tuple[str, ...], failing: int = 0, error: int = 0) -> tuple[int, list[str]]:
        """The exit code of the command, and these calls of it."""
        process = Forked(lambda _: sys.exit(self._do()), self._printed, partial(let_count, calls))
        found = count(process.pid, process.go, failing, error)
        return process.end()[0], found

    def _unsaid(self, code: int, call: str) -> list[str]:
        """What of the failure was not told as it has to be."""
        said = self._printed.read_text(encoding="utf-8", errors="replace")
        if "Traceback" in said or code < 0:
            return [f"exit code {code}, {call}: {said[-1500:]}"]
        if code and not _SENTENCE.search(said):
            return [f"exit code {code} without a sentence, {call}: {said}"]
        if _OF_PRINTING in said and not call.startswith(_PRINTING):
            return [f"{call}: {said}"]
        return []

    def _look(self, code: int, *, again: bool) -> list[str]:
        """In the data folder. again: when the command is given once more, too."""
        found = self._act.look(self._data)
        wrong = self._act.wrong(self._data, found)
        if found not in (self._old, self._new):
            wrong.append(f"neither as before nor as after: {found}")
        if code == 0 and found != self._new:
            wrong.append("it was said to be done, and is not")
        if again and (then := self._do()):
            wrong.append(f"given once more, it ended with {then}")
        elif again and self._act.look(self._data) != self._new:
            wrong.append("given once more, it was not done")
        return wrong

    def _copy(self) -> Path:
        shutil.rmtree(self._data, ignore_errors=True)
        return Path(shutil.copytree(self._act.begin, self._data))
