# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain text of a caption: what is read aloud or seen, without codes for fonts, colours and places.

A voice of WebVTT, <v Juris Podnieks>, becomes a label at the head of a line, "Juris Podnieks: ", as other formats have
it: who speaks is part of what is understood. Labels, sounds ("[music]") and dashes are text and stay.
"""

import html
import re

# None of these looks far ahead in vain: a file made for it could take hours.
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?[ \t]([^<>]*)>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|</>|<[0-9:.]+>")
_CODE = re.compile(r"\{\\[^{}]*\}|\{/?[biuysBIUYS](?::[^{}]*)?\}")
_OVERRIDE = re.compile(r"(\{[^{}]*\})")
_DRAWING = re.compile(r"\\p([0-9])")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ufeff]")


def plain(marked: str) -> str:
    """Of SubRip and WebVTT: tags and codes go, entities are resolved, line breaks stay, blank lines go."""
    text = _untagged(_VOICE.sub(_label, _CONTROL.sub("", marked)))
    # What was written as an entity so as to be seen as a tag is no word either.
    text = _untagged(_ENTITY.sub(lambda entity: _CONTROL.sub("", html.unescape(entity[0])), text))
    lines = text.replace(r"\N", "\n").replace(r"\h", " ").replace("\t", " ").splitlines()
    return "\n".join(line for line in map(str.strip, lines) if line)


def plain_ass(marked: str) -> str:
    """Of ASS and SSA: likewise; whatever stands in braces is a code or a remark, and drawings are no words."""
    words: list[str] = []
    drawing = False
    for part in _OVERRIDE.split(marked):
        if part.startswith("{") and part.endswith("}"):
            for scale in _DRAWING.findall(part):
                drawing = scale != "0"
        elif not drawing:
            words.append(part)
    return plain("".join(words).replace(r"\n", "\n"))


def _label(voice: re.Match[str]) -> str:
    name = " ".join(voice[1].split())
    return f"\n{name}: " if name else ""


def _untagged(text: str) -> str:
    text = _CODE.sub("", _TAG.sub("", text))
    # A tag that appears when another is gone was not written by anybody who means words.
    return re.sub(r"[<>{}]", "", text) if _TAG.search(text) or _CODE.search(text) else text
