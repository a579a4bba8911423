# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All that QML can see of the kiosk, so that one moment can be compared with another.

By the registry of bridges: one that is new is looked at as soon as QML knows it.
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QAbstractItemModel, QByteArray, QMetaMethod, QModelIndex, QObject
from PySide6.QtQml import QQmlExpression, qmlContext, qmlEngine

from kiosk.ui.bridges.faces import STAFF
from kiosk.ui.qmltypes import MODULES
from tests.support.visit import Visit

_OF_THE_SCREEN = frozenset({"Theme", "Stage"})

State = dict[str, object]
Differences = dict[str, tuple[object, object]]


def everything(visit: Visit) -> State:
    """By names such as "Reading.title", and what stands on the screen, where it is scrolled to, what has the focus."""
    return {**dict(_bridges(visit)), **dict(_singletons(visit)), **on_screen(visit)}


def on_screen(visit: Visit) -> State:
    items = list(visit.items())
    scrolled = [item for item in items if item.inherits("QQuickFlickable")]
    written = [item for item in items if item.inherits("QQuickText") or item.inherits("QQuickTextEdit")]
    focus = visit.window.property("activeFocusItem")
    return {
        "screen": visit.screen,
        "focus": focus.objectName() if focus else None,
        "scrolled": [(item.property("contentX"), item.property("contentY")) for item in scrolled],
        "names": sorted(item.objectName() for item in items if item.objectName()),
        "words": [item.property("text") for item in written],
    }


def say_to(visit: Visit, expression: str) -> object:
    """What an expression comes to that stands in the window's own file."""
    context = qmlContext(visit.window)
    assert context is not None
    found, _ = QQmlExpression(context, visit.window, expression).evaluate()
    return found


def differences(one: Mapping[str, object], other: Mapping[str, object]) -> Differences:
    names = sorted(one.keys() | other.keys())
    return {name: (one.get(name), other.get(name)) for name in names if one.get(name) != other.get(name)}


def _bridges(visit: Visit) -> Iterator[tuple[str, object]]:
    engine = qmlEngine(visit.window)
    assert engine is not None
    served = engine.property("bridges").by_name
    known = MODULES["Kiosk.Bridges"]
    assert {type(bridge): name for name, bridge in served.items()}.items() <= known.items()
    # Those of the staff area come with the first knock.
    assert set(known.values()) - served.keys() <= set(STAFF)
    for name in sorted(served):
        yield from _of(served[name], name)


def _singletons(visit: Visit) -> Iterator[tuple[str, object]]:
    for name in sorted(_OF_THE_SCREEN):
        owner = say_to(visit, name)
        assert isinstance(owner, QObject)
        yield from _of(owner, name)


def _of(owner: QObject, name: str) -> Iterator[tuple[str, object]]:
    """Its properties, and what its questions without arguments answer."""
    meta = owner.metaObject()
    for number in range(meta.propertyOffset(), meta.propertyCount()):
        prop = meta.property(number)
        yield f"{name}.{_text(prop.name())}", _plain(prop.read(owner))
    for number in range(meta.methodOffset(), meta.methodCount()):
        method = meta.method(number)
        if _asks(method):
            asked = _text(method.name())
            yield f"{name}.{asked}()", _plain(getattr(owner, asked)())


def _asks(method: QMetaMethod) -> bool:
    answers = _text(method.typeName()) not in {"void", ""}
    return method.methodType() is QMetaMethod.MethodType.Slot and answers and method.parameterCount() == 0


def _text(name: object) -> str:
    """Names come as strings or as bytes, whatever the stubs of PySide6 say."""
    return bytes(name.data()).decode() if isinstance(name, QByteArray) else str(name)


def _plain(value: object) -> object:
    if isinstance(value, QAbstractItemModel):
        return [
            tuple(repr(value.data(value.index(row, 0), role)) for role in sorted(value.roleNames()))
            for row in range(value.rowCount(QModelIndex()))
        ]
    return type(value).__name__ if isinstance(value, QObject) else repr(value)
