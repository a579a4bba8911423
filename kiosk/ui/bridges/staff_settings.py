# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page, for QML."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices, Chosen
from kiosk.app.staff_settings import StaffSettings
from kiosk.domain.setting_forms import write
from kiosk.domain.setting_table import SCHOOL, SETTINGS
from kiosk.domain.staff_settings import SettingRow, StaffSettingsState
from kiosk.ui.bridges import setting_words as words
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows
from kiosk.ui.bridges.setting_rows import StaffSettingRow, staff_setting_row

_MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class _Face:
    ready: bool
    shut: bool
    group: str
    groups: tuple[tuple[str, str], ...]
    schools: tuple[str, ...]
    lastChange: str
    machine: tuple[tuple[str, str, str], ...]


class StaffSettingsBridge(QObject):
    """ready: something can be changed now; shut: the library cannot be asked now.

    groups: what belongs together, {value, text} each; group: the one that is shown. rows: a list model of
    StaffSettingRow, those of the group. schools: what another profile changes, in words. machine: what cannot be
    changed here, where that is the group, {title, value, source} each.
    lastChange: the one that undo takes back, in words, or "".
    """

    readyChanged = Signal()
    shutChanged = Signal()
    groupChanged = Signal()
    groupsChanged = Signal()
    schoolsChanged = Signal()
    lastChangeChanged = Signal()
    machineChanged = Signal()

    def __init__(self, settings: StaffSettings, choices: Choices) -> None:
        super().__init__()
        self._settings = settings
        self._language = choices.now.language
        self._group = next(iter(words.GROUPS))
        self._rows = Rows(StaffSettingRow, key="name")
        self._face = self._draw(settings.now)
        settings.subscribe(self._show)
        choices.subscribe(self._speak)

    @Slot(bool)
    def attend(self, wanted: bool) -> None:
        """The page is open, or no longer."""
        self._settings.attend(wanted)

    @Slot(str)
    def choose(self, group: str) -> None:
        """Show another group, of groups."""
        if group in words.GROUPS or group == _MACHINE:
            self._settings.finish()
            self._group = group
            self._show(self._settings.now)

    @Slot(str, str)
    def set(self, name: str, text: str) -> None:
        self._settings.set(name, text)

    @Slot(str, bool)
    def step(self, name: str, up: bool) -> None:
        """A number: to the next round one."""
        self._settings.step(name, up=up)

    @Slot(str)
    def reset(self, name: str) -> None:
        """As usual again."""
        self._settings.reset(name)

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._settings.undo()

    def _get_ready(self) -> bool:
        return self._face.ready

    def _get_shut(self) -> bool:
        return self._face.shut

    def _get_group(self) -> str:
        return self._face.group

    def _get_groups(self) -> list[dict[str, str]]:
        return [{"value": value, "text": text} for value, text in self._face.groups]

    def _get_schools(self) -> list[str]:
        return list(self._face.schools)

    def _get_last_change(self) -> str:
        return self._face.lastChange

    def _get_machine(self) -> list[dict[str, str]]:
        return [{"title": title, "value": value, "source": source} for title, value, source in self._face.machine]

    def _get_rows(self) -> QObject:
        return self._rows

    ready = Property(bool, _get_ready, notify=readyChanged)
    shut = Property(bool, _get_shut, notify=shutChanged)
    group = Property(str, _get_group, notify=groupChanged)
    groups = Property(list, _get_groups, notify=groupsChanged)
    schools = Property(list, _get_schools, notify=schoolsChanged)
    lastChange = Property(str, _get_last_change, notify=lastChangeChanged)
    machine = Property(list, _get_machine, notify=machineChanged)
    rows = Property(QObject, _get_rows, constant=True)

    def _speak(self, chosen: Chosen) -> None:
        if chosen.language != self._language:
            self._language = chosen.language
            self._show(self._settings.now)

    def _show(self, state: StaffSettingsState) -> None:
        before, self._face = self._face, self._draw(state)
        emit_changes(self, before, self._face)

    def _draw(self, state: StaffSettingsState) -> _Face:
        rows = {row.setting.name: row for row in state.rows}
        _, names = words.GROUPS.get(self._group, ("", ()))
        self._rows.show(tuple(staff_setting_row(rows[name], self._language) for name in names if name in rows))
        groups = ((key, words.say(title)) for key, (title, _) in words.GROUPS.items())
        last = next(iter(state.changes[-1:]), None)
        return _Face(
            state.ready,
            state.shut,
            self._group,
            (*groups, (_MACHINE, words.say(words.MACHINE))),
            tuple(_schools()),
            words.changed(last.name, last.after, last.before) if last else "",
            tuple(map(_told, state.machine)) if self._group == _MACHINE else (),
        )


def _schools() -> Iterator[str]:
    for name, value in SCHOOL.items():
        yield words.in_a_school(name, write(SETTINGS[name].usual), write(value))


def _told(row: SettingRow) -> tuple[str, str, str]:
    name = row.setting.name
    return words.title(name), words.shown(name, row.text) if row.text else "–", words.source(row.source, row.where)
