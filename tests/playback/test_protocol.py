# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines between client and engine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.playback.protocol import MAX_LINE, GarbageError, LineReader, encode

_MESSAGES = st.lists(
    st.dictionaries(st.text(max_size=20), st.integers() | st.text(max_size=50), max_size=5), max_size=8
)


@given(_MESSAGES, st.integers(min_value=1, max_value=200))
def test_messages_survive_being_cut_anywhere(messages: list[dict[str, int | str]], piece: int) -> None:
    data = b"".join(encode(message) for message in messages)
    reader = LineReader()
    heard = [message for start in range(0, len(data), piece) for message in reader.feed(data[start : start + piece])]
    assert heard == messages


@pytest.mark.parametrize("garbage", [b"\xff\xfe\n", b"[1]\n", b"7\n", b"{\n", b"\n", b"x" * (MAX_LINE + 1)])
def test_garbage_is_told_from_messages(garbage: bytes) -> None:
    with pytest.raises(GarbageError):
        LineReader().feed(garbage)


def test_a_message_longer_than_a_pipe_writes_at_once_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        encode({"path": "x" * MAX_LINE})
