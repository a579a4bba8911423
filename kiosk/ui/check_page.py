# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The examination of a day as a page of paper: PDF, A4, to be signed and filed. Needs a QGuiApplication."""

import errno
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from kiosk.domain.check_words import ANSWERS, OCCASIONS, PAGE, WHO, answer_rows, attendants_words, outcome
from kiosk.domain.errors import MachineError
from kiosk.domain.staff import Answer, KeptCheck
from kiosk.domain.values import Language

_DOTS_PER_INCH = 300
_MARGINS = QMarginsF(20, 18, 20, 18)
_STYLE = """
body { font-family: "IBM Plex Sans"; font-size: 10.5pt; color: #1B1916; }
h1 { font-family: "IBM Plex Serif"; font-size: 22pt; font-weight: 500; margin-bottom: 4pt; }
p { margin: 0 0 4pt 0; }
.muted { color: #5E584D; }
.ill { font-weight: 600; color: #9A2A1B; }
th { text-align: left; color: #5E584D; font-weight: 400; }
"""
_ROOM_TO_SIGN = "_" * 40


@dataclass(frozen=True, slots=True)
class PageFacts:
    """Where it was made. house: the name of the house, "" for none. machine: the computer's. kiosk: the version."""

    house: str
    machine: str
    kiosk: str


def write_check_page(path: Path, check: KeptCheck, facts: PageFacts, language: Language) -> None:
    """Write it whole, or not at all. May be called from any thread.

    Raises MachineError: data.full (path, free), page.unwritable (path, detail).
    """
    partial = path.with_name(f".{path.name}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Qt tells nothing of a disk that is full or shut.
        partial.write_bytes(_pdf(check, facts, language))
        partial.replace(path)
    except OSError as error:
        with suppress(OSError):
            partial.unlink()
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise MachineError("data.full", path=str(path.parent), free=0) from error
        raise MachineError("page.unwritable", path=str(path), detail=error.strerror or str(error)) from error


def _pdf(check: KeptCheck, facts: PageFacts, language: Language) -> bytes:
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            _MARGINS,
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(f"{PAGE['title'].say(language)} {_when(check)}")
    writer.setCreator(f"Film kiosk {facts.kiosk}")
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(page_html(check, facts, language))
    room = writer.pageLayout().paintRectPixels(_DOTS_PER_INCH).size()
    document.setPageSize(QSizeF(room))
    document.print_(writer)
    del document, writer
    return bytes(made.data().data())


def page_html(check: KeptCheck, facts: PageFacts, language: Language) -> str:
    """What stands on it."""
    return "".join(_html(check, facts, language))


def _html(check: KeptCheck, facts: PageFacts, language: Language) -> Iterator[str]:
    def say(name: str) -> str:
        return escape(PAGE[name].say(language))

    answer = outcome(check)
    yield f"<body><p class='muted'>{escape(facts.house or say('kiosk'))}</p>"
    yield f"<h1>{escape(OCCASIONS[check.occasion].say(language))}, {_when(check)}</h1>"
    yield f"<p>{say('result')}: {_answer(answer, language)}</p>"
    yield f"<p class='muted'>{say('machine')}: {escape(facts.machine)}. {say('version')}: {escape(facts.kiosk)}. "
    yield f"{say('by')}: {escape(WHO[check.who].say(language))}.</p><p>&nbsp;</p>"
    yield "<table width='100%' cellpadding='6' cellspacing='0'>"
    yield f"<tr><th width='28%'>{say('what')}</th><th width='16%'>{say('answer')}</th><th>{say('remark')}</th></tr>"
    for called, one, remark in answer_rows(check, language):
        yield f"<tr><td>{escape(called)}</td><td>{_answer(one, language)}</td><td>{escape(remark)}</td></tr>"
    yield "</table><p>&nbsp;</p>"
    yield f"<p class='muted'>{say('remarks')}</p><p>{escape(attendants_words(check)) or '–'}</p>"
    yield f"<p>&nbsp;</p><p>&nbsp;</p><p>{_ROOM_TO_SIGN}</p><p class='muted'>{say('signature')}</p></body>"


def _answer(answer: Answer, language: Language) -> str:
    word = escape(ANSWERS[answer].say(language))
    return f"<span class='ill'>{word}</span>" if answer is Answer.ILL else word


def _when(check: KeptCheck) -> str:
    return f"{check.at.astimezone():%Y-%m-%d %H:%M}"
