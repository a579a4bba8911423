# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The playlist that staff have open, for QML."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices, Chosen
from kiosk.app.playlist_state import OpenList, Refused
from kiosk.app.staff_playlists import StaffPlaylists
from kiosk.domain.plan_fault import PlanFault
from kiosk.domain.playlists import LONGEST_NAME, LONGEST_TEXT, ListItem
from kiosk.domain.staff_playlists import longer, louder, read_place
from kiosk.ui.bridges import playlist_words as words
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.playlist_rows import ItemRow, ItemSheet, item_rows, item_sheets
from kiosk.ui.bridges.rows import Rows


@dataclass(frozen=True, slots=True)
class _Face:
    opened: bool = False
    called: str = ""
    typedName: str = ""
    nameError: str = ""
    attract: bool = False
    automatic: bool = False
    looping: bool = False
    shuffled: bool = False
    summary: str = ""
    amiss: str = ""
    usedBy: str = ""
    inUse: bool = False
    place: int = -1
    addField: str = ""
    addError: str = ""
    clash: str = ""
    unkept: bool = False


class OpenPlaylistBridge(QObject):
    """opened: there is one, and all else is of it. called: its name; typedName: what the field of it begins with.

    automatic: the attract loop without items of its own. summary: how many items and how long. inUse: a rule plays it;
    usedBy: which, or that none does. place: of the item that is looked at, -1 for none. items: of ItemRow; sheet: of
    ItemSheet, the item that is looked at, if any. addError: why something was not added, and addField: at which field.
    clash: what somebody else made of it meanwhile, or "". unkept: something of it could not be kept.
    """

    openedChanged = Signal()
    calledChanged = Signal()
    typedNameChanged = Signal()
    nameErrorChanged = Signal()
    attractChanged = Signal()
    automaticChanged = Signal()
    loopingChanged = Signal()
    shuffledChanged = Signal()
    summaryChanged = Signal()
    amissChanged = Signal()
    usedByChanged = Signal()
    inUseChanged = Signal()
    placeChanged = Signal()
    addFieldChanged = Signal()
    addErrorChanged = Signal()
    clashChanged = Signal()
    unkeptChanged = Signal()

    def __init__(self, playlists: StaffPlaylists, choices: Choices) -> None:
        super().__init__()
        self._desk, self._editor = playlists.desk, playlists.editor
        self._language = choices.now.language
        self._items = Rows(ItemRow, key="place")
        self._sheet = Rows(ItemSheet, key="place")
        self._drawn: tuple[object, object] = (None, None)
        self._face = self._draw()
        self._desk.subscribe(lambda _: self._show())
        self._editor.subscribe(lambda _: self._show())
        choices.subscribe(self._speak)

    @Slot(str)
    def rename(self, name: str) -> None:
        self._editor.rename(name)

    @Slot(bool)
    def loop(self, wanted: bool) -> None:
        """After the last item comes the first one."""
        self._editor.play_on(loop=wanted)

    @Slot(bool)
    def shuffle(self, wanted: bool) -> None:
        self._editor.play_on(shuffle=wanted)

    @Slot(int)
    def choose(self, place: int) -> None:
        """Look at an item; -1 for none."""
        self._editor.choose(place if place >= 0 else None)

    @Slot(int, int)
    def move(self, place: int, to: int) -> None:
        self._editor.move(place, to)

    @Slot(int)
    def takeOut(self, place: int) -> None:
        """An item."""
        self._editor.remove(place)

    @Slot(int, bool)
    def gain(self, place: int, up: bool) -> None:
        """Louder by a step, or quieter."""
        if item := self._item(place):
            self._editor.alter(place, louder(item, up=up), due=False)

    @Slot(int, str)
    def caption(self, place: int, captions: str) -> None:
        """captions: usual, yes or no."""
        if item := self._item(place):
            wanted = {"yes": True, "no": False}.get(captions)
            self._editor.alter(place, replace(item, captions=wanted))

    @Slot(int, bool)
    def stay(self, place: int, up: bool) -> None:
        """A card: longer by a step, or shorter."""
        if item := self._item(place):
            self._editor.alter(place, longer(item, up=up), due=False)

    @Slot(int, str)
    def write(self, place: int, text: str) -> None:
        """The text of a pause card."""
        if item := self._item(place):
            self._editor.alter(place, replace(item, text=text), typed=text)

    @Slot(int, str, str)
    def bound(self, place: int, begins: str, ends: str) -> None:
        """Where a clip begins and ends, as it is written."""
        item, start, end = self._item(place), read_place(begins), read_place(ends)
        if item is None:
            return
        if start is None or end is None:
            field = "start" if start is None else "end"
            self._desk.refuse(Refused(PlanFault(f"items.{place}.{field}", words.UNREAD)))
        else:
            self._editor.alter(place, replace(item, start=start, end=end))

    @Slot()
    def chooseYourself(self) -> None:
        """The attract loop gets items of its own."""
        self._editor.choose_yourself()

    @Slot()
    def automatically(self) -> None:
        """The attract loop shows by itself what is fit."""
        self._editor.automatic()

    @Slot()
    def keepMine(self) -> None:
        """Instead of what somebody else made of it, or once more."""
        self._editor.keep_mine()

    @Slot()
    def takeTheirs(self) -> None:
        self._editor.take_theirs()

    def _item(self, place: int) -> ListItem | None:
        items = self._editor.now.playlist.items if self._editor.now else ()
        return items[place] if 0 <= place < len(items) else None

    def _get_opened(self) -> bool:
        return self._face.opened

    def _get_called(self) -> str:
        return self._face.called

    def _get_typed_name(self) -> str:
        return self._face.typedName

    def _get_name_error(self) -> str:
        return self._face.nameError

    def _get_attract(self) -> bool:
        return self._face.attract

    def _get_automatic(self) -> bool:
        return self._face.automatic

    def _get_looping(self) -> bool:
        return self._face.looping

    def _get_shuffled(self) -> bool:
        return self._face.shuffled

    def _get_summary(self) -> str:
        return self._face.summary

    def _get_amiss(self) -> str:
        return self._face.amiss

    def _get_used_by(self) -> str:
        return self._face.usedBy

    def _get_in_use(self) -> bool:
        return self._face.inUse

    def _get_place(self) -> int:
        return self._face.place

    def _get_add_field(self) -> str:
        return self._face.addField

    def _get_add_error(self) -> str:
        return self._face.addError

    def _get_clash(self) -> str:
        return self._face.clash

    def _get_unkept(self) -> bool:
        return self._face.unkept

    def _get_items(self) -> QObject:
        return self._items

    def _get_sheet(self) -> QObject:
        return self._sheet

    def _get_longest_name(self) -> int:
        return LONGEST_NAME

    def _get_longest_text(self) -> int:
        return LONGEST_TEXT

    opened = Property(bool, _get_opened, notify=openedChanged)
    called = Property(str, _get_called, notify=calledChanged)
    typedName = Property(str, _get_typed_name, notify=typedNameChanged)
    nameError = Property(str, _get_name_error, notify=nameErrorChanged)
    attract = Property(bool, _get_attract, notify=attractChanged)
    automatic = Property(bool, _get_automatic, notify=automaticChanged)
    looping = Property(bool, _get_looping, notify=loopingChanged)
    shuffled = Property(bool, _get_shuffled, notify=shuffledChanged)
    summary = Property(str, _get_summary, notify=summaryChanged)
    amiss = Property(str, _get_amiss, notify=amissChanged)
    usedBy = Property(str, _get_used_by, notify=usedByChanged)
    inUse = Property(bool, _get_in_use, notify=inUseChanged)
    place = Property(int, _get_place, notify=placeChanged)
    addField = Property(str, _get_add_field, notify=addFieldChanged)
    addError = Property(str, _get_add_error, notify=addErrorChanged)
    clash = Property(str, _get_clash, notify=clashChanged)
    unkept = Property(bool, _get_unkept, notify=unkeptChanged)
    items = Property(QObject, _get_items, constant=True)
    sheet = Property(QObject, _get_sheet, constant=True)
    longestName = Property(int, _get_longest_name, constant=True)
    longestText = Property(int, _get_longest_text, constant=True)

    def _speak(self, chosen: Chosen) -> None:
        if chosen.language != self._language:
            self._language = chosen.language
            self._show()

    def _show(self) -> None:
        before, self._face = self._face, self._draw()
        emit_changes(self, before, self._face)

    def _draw(self) -> _Face:
        opened, refused = self._editor.now, self._desk.now.refused
        drawn, self._drawn = self._drawn, (opened, self._language)
        if drawn[0] is not opened or drawn[1] != self._language:
            self._items.show(item_rows(opened, self._language) if opened else ())
        self._sheet.show(tuple(item_sheets(opened, refused, self._language)))
        return self._of(opened, refused) if opened else _Face()

    def _of(self, opened: OpenList, refused: Refused | None) -> _Face:
        one, used = opened.playlist, self._desk.now.lists.used.get(opened.playlist.key, ())
        name = refused if refused and refused.field == "name" else None
        added = refused if refused and refused.is_new_to(opened) else None
        return _Face(
            opened=True,
            called=words.name_of(one),
            typedName=name.typed if name else one.name,
            nameError=words.refused_said(name, self._language) if name else "",
            attract=one.attract,
            automatic=one.attract and not one.items,
            looping=one.loop,
            shuffled=one.shuffle,
            summary=words.summary(one, opened.length),
            amiss=words.amiss_said(opened.amiss),
            usedBy=words.used_said(used) or words.say(words.UNUSED),
            inUse=bool(used),
            place=-1 if opened.chosen is None else opened.chosen,
            addField=added.field.rpartition(".")[2] if added else "",
            addError=words.refused_said(added, self._language) if added else "",
            clash=words.clash_said(opened),
            unkept=opened.stuck and opened.theirs is None,
        )
