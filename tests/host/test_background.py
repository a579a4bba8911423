# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The thread behind a Background, and its end. What it does for others is in tests/contracts."""

import threading
from functools import partial

from kiosk.host.background import BackgroundThread
from kiosk.host.loop import SelectLoop


def ignore(_: object) -> None:
    """What nobody waits for."""


def test_the_work_is_done_on_another_thread_and_heard_on_this_one() -> None:
    loop = SelectLoop()
    background = BackgroundThread(loop)
    threads: list[threading.Thread] = []

    def heard(thread: threading.Thread) -> None:
        threads.extend((thread, threading.current_thread()))

    background.run(threading.current_thread, heard, ignore)
    loop.run_until(lambda: bool(threads))
    assert threads[0] is not threading.current_thread() is threads[1]
    background.close()
    assert not threads[0].is_alive()


def test_more_results_than_the_socket_holds_are_all_heard() -> None:
    loop = SelectLoop()
    background = BackgroundThread(loop)
    heard: list[int] = []
    for number in range(5_000):
        background.run(partial(int, number), heard.append, ignore)
    loop.run_until(lambda: len(heard) == 5_000)
    assert heard == list(range(5_000))
    background.close()


def test_after_the_end_what_waited_is_done_and_nothing_is_heard() -> None:
    loop, begun, heard = SelectLoop(), list[str](), list[None]()
    background = BackgroundThread(loop)
    going, go = threading.Event(), threading.Event()

    def work() -> None:
        going.set()
        go.wait(20)

    background.run(work, heard.append, ignore)
    background.run(lambda: begun.append("second"), heard.append, ignore)
    assert going.wait(20)
    threading.Timer(0.05, go.set).start()
    background.close(seconds=20)
    background.close()
    loop.run_for(0.02)
    assert (begun, heard) == (["second"], [])


def test_work_that_never_ends_does_not_keep_the_end_waiting() -> None:
    loop, stuck, ended = SelectLoop(), threading.Event(), list[bool]()
    background = BackgroundThread(loop)
    background.run(lambda: ended.append(stuck.wait(60)), ignore, ignore)
    background.close(seconds=0.05)
    assert ended == []
    stuck.set()


def test_results_that_nobody_fetches_do_not_keep_the_end_waiting() -> None:
    loop = SelectLoop()
    background = BackgroundThread(loop)
    for _ in range(5_000):
        background.run(lambda: None, ignore, ignore)
    background.close(seconds=20)
    assert "background" not in {thread.name for thread in threading.enumerate()}
