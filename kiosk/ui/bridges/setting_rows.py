# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One setting as a row of the settings page."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.setting_forms import LONGEST_ADDRESS, Address, Form, Languages, Switch, Text, Whole, Word, write
from kiosk.domain.setting_steps import moved
from kiosk.domain.settings import Source
from kiosk.domain.staff_settings import SettingRow
from kiosk.domain.values import Language
from kiosk.ui.bridges import setting_words as words

Option = dict[str, str]


@dataclass(frozen=True, slots=True)
class StaffSettingRow:
    """title, says: what it is. form: switch, number, words, languages or text. value: as a form writes it; shown: in
    words. usual: in words. changed: staff have set it. fixed: why it cannot be changed here, or "". error: why it was
    not changed, or "". typed: what a field for it has in it. most: letters of that. lower, higher: it can be.

    options: what it can be, {value, text} each; of languages also earlier, later and other: the value where this one
    changes places with its neighbour, or is no longer offered, or offered; "" where that cannot be.
    """

    name: str
    title: str
    says: str
    form: str
    value: str
    shown: str
    usual: str
    changed: bool
    fixed: str
    error: str
    typed: str
    most: int
    lower: bool
    higher: bool
    options: list[Option]


def staff_setting_row(row: SettingRow, language: Language) -> StaffSettingRow:
    setting, form, refusal = row.setting, row.setting.form, row.refusal
    number = int(row.text) if isinstance(form, Whole) else 0
    least, most = (form.least, form.most) if isinstance(form, Whole) else (0, 0)
    return StaffSettingRow(
        name=setting.name,
        title=words.title(setting.name),
        says=setting.says.say(language),
        form=_kind(form),
        value=row.text,
        shown=words.shown(setting.name, row.text),
        usual=words.shown(setting.name, row.usual),
        changed=row.source is Source.DATABASE,
        fixed=words.fixed(row.where) if row.fixed else "",
        error=words.refused(setting.name, refusal.error) if refusal else "",
        typed=refusal.typed if refusal else row.text,
        most=form.longest if isinstance(form, Text) else LONGEST_ADDRESS if isinstance(form, Address) else 0,
        lower=number > least,
        higher=number < most,
        options=list(_options(row)),
    )


def _kind(form: Form) -> str:
    match form:
        case Switch():
            return "switch"
        case Whole():
            return "number"
        case Languages():
            return "words" if form.most == 1 else "languages"
        case Word():
            return "words"
    return "text"


def _options(row: SettingRow) -> Iterator[Option]:
    name, form = row.setting.name, row.setting.form
    if isinstance(form, Switch):
        for value, text in (("yes", words.ON), ("no", words.OFF)):
            yield {"value": value, "text": words.say(text)}
    elif isinstance(form, Languages) and form.most != 1:
        yield from _languages(form, tuple(row.text.split(", ")))
    elif isinstance(form, Word | Languages):
        none = ("",) if isinstance(form, Languages) else ()
        for value in (*none, *form.known):
            yield {"value": value, "text": words.word(name, value)}


def _languages(form: Languages, offered: tuple[str, ...]) -> Iterator[Option]:
    """Those that are offered first, in their order."""
    for code in (*offered, *(other for other in form.known if other not in offered)):
        there = code in offered
        rest = tuple(other for other in offered if other != code) if there else (*offered, code)
        yield {
            "value": code,
            "text": words.word("languages", code),
            "earlier": write(moved(offered, code, earlier=True)) if there and code != offered[0] else "",
            "later": write(moved(offered, code, earlier=False)) if there and code != offered[-1] else "",
            "other": write(rest),
            "offered": "yes" if there else "",
        }
