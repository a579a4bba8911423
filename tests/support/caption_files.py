# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Caption files, made for a test."""

from collections.abc import Sequence

Words = Sequence[tuple[int, int, str]]
"""From when to when, in thousandths of a second, and what is said."""

ASS_HEAD = """[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Default,Arial,20

[Fonts]
fontname: a.ttf
Dialogue: this is no dialogue

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""


def srt(words: Words) -> str:
    blocks = (f"{n}\n{_time(a, ',')} --> {_time(b, ',')}\n{text}\n" for n, (a, b, text) in enumerate(words, start=1))
    return "\n".join(blocks)


def vtt(words: Words) -> str:
    blocks = (f"{_time(a, '.')} --> {_time(b, '.')} line:0 align:start\n{text}\n" for a, b, text in words)
    return "\n".join(["WEBVTT – captions\nKind: captions\n", *blocks])


def ass(words: Words) -> str:
    """Times are written in hundredths."""
    texts = (text.replace("\n", r"\N") for _, _, text in words)
    times = (f"{_time(a, '.')[1:-1]},{_time(b, '.')[1:-1]}" for a, b, _ in words)
    lines = (f"Dialogue: 0,{when},Default,,0,0,0,,{text}\n" for when, text in zip(times, texts, strict=True))
    return ASS_HEAD + "".join(lines)


FORMATS = {".srt": srt, ".vtt": vtt, ".ass": ass}


def _time(millis: int, point: str) -> str:
    seconds, rest = divmod(millis, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{rest:03}"
