# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the X server knows, and what any program of the session may ask of it and of the window manager: by libX11."""

import ctypes
from collections.abc import Iterator
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p
from dataclasses import dataclass

_CLIENT_MESSAGE = 33
_TO_THE_MANAGER = 1 << 20 | 1 << 19
_INPUT_OUTPUT, _VIEWABLE = 1, 2
_ANY_TYPE = 0
_HANDLER = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)


class _Attributes(Structure):
    _fields_ = (
        *((name, c_int) for name in ("x", "y", "width", "height", "border_width", "depth")),
        *(("visual", c_void_p), ("root", c_ulong), ("kind", c_int)),
        *((name, c_int) for name in ("bit_gravity", "win_gravity", "backing_store")),
        *(("backing_planes", c_ulong), ("backing_pixel", c_ulong), ("save_under", c_int), ("colormap", c_ulong)),
        *(("map_installed", c_int), ("map_state", c_int), ("all_masks", c_long), ("your_mask", c_long)),
        *(("do_not_propagate", c_long), ("override_redirect", c_int), ("screen", c_void_p)),
    )


class _ClientMessage(Structure):
    _fields_ = (
        *(("type", c_int), ("serial", c_ulong), ("send_event", c_int), ("display", c_void_p), ("window", c_ulong)),
        *(("message_type", c_ulong), ("format", c_int), ("data", c_long * 5), ("room", c_long * 12)),
    )


@dataclass(frozen=True, slots=True)
class Shown:
    """A window on the screen, mapped, a child of the root. client: the program's own window in it; 0 where none is.

    pid: of its program, 0 where it does not tell. rect: x, y, width and height on the screen.
    """

    frame: int
    client: int
    pid: int
    rect: tuple[int, int, int, int]


class Server:
    """A client of the display that has no windows to show. What is gone when it is asked for is left out."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = c_void_p
        for call in ("XDefaultRootWindow", "XInternAtom", "XGetSelectionOwner", "XCreateSimpleWindow"):
            getattr(self._x, call).restype = c_ulong
        # A window may go away at any moment; the usual handler would end the process.
        self._handler = _HANDLER(lambda *_: 0)
        self._x.XSetErrorHandler(self._handler)
        self._display = c_void_p(self._x.XOpenDisplay(name.encode()))
        if not self._display.value:
            raise OSError(f"no display {name}")
        self.root = int(self._x.XDefaultRootWindow(self._display))

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def shown(self) -> list[Shown]:
        """From the lowest to the topmost."""
        return [window for frame in self._children(self.root) if (window := self._look(frame))]

    def client_of(self, pid: int) -> int:
        """The window of this program that a window manager minds, mapped or not; 0 where it has none."""
        return next((one for one in self._below(self.root) if self._is_client(one) and self._pid(one) == pid), 0)

    def focused(self) -> int:
        """The pid of who has the keyboard; 0 for nobody, or somebody unknown."""
        window, revert = c_ulong(), c_int()
        self._x.XGetInputFocus(self._display, byref(window), byref(revert))
        found = int(window.value)
        # None and PointerRoot are no windows.
        while found > 1 and found != self.root:
            if pid := self._pid(found):
                return pid
            found = self._parent(found)
        return 0

    def owner(self, selection: str) -> int:
        """The window that offers it, 0 for none."""
        return int(self._x.XGetSelectionOwner(self._display, self._atom(selection)))

    def disown(self, *selections: str) -> None:
        for selection in selections:
            self._x.XSetSelectionOwner(self._display, self._atom(selection), c_ulong(0), c_ulong(0))
        self.sync()

    def offer(self, selection: str) -> int:
        """By a window that never answers; the window."""
        window = self._x.XCreateSimpleWindow(self._display, c_ulong(self.root), 0, 0, 1, 1, 0, c_ulong(0), c_ulong(0))
        self._x.XSetSelectionOwner(self._display, self._atom(selection), c_ulong(window), c_ulong(0))
        self.sync()
        return int(window)

    def ask_manager(self, window: int, message: str, *data: int) -> None:
        """As a pager or a taskbar does: the message about the window, sent to the root."""
        self._send(self.root, window, message, data, _TO_THE_MANAGER)

    def tell(self, window: int, message: str, *data: int) -> None:
        self._send(window, window, message, data, 0)

    def atom(self, name: str) -> int:
        return int(self._atom(name).value)

    def focus(self, window: int) -> None:
        """0 for nobody, 1 for whatever is below the pointer."""
        self._x.XSetInputFocus(self._display, c_ulong(window), 1, c_ulong(0))
        self.sync()

    def lower(self, window: int) -> None:
        self._call("XLowerWindow", window)

    def raise_(self, window: int) -> None:
        self._call("XRaiseWindow", window)

    def map(self, window: int) -> None:
        self._call("XMapWindow", window)

    def unmap(self, window: int) -> None:
        self._call("XUnmapWindow", window)

    def move_resize(self, window: int, x: int, y: int, width: int, height: int) -> None:
        size = c_uint(width), c_uint(height)
        self._x.XMoveResizeWindow(self._display, c_ulong(window), c_int(x), c_int(y), *size)
        self.sync()

    def belong(self, window: int, other: int) -> None:
        """The window is a dialog of the other one."""
        self._x.XSetTransientForHint(self._display, c_ulong(window), c_ulong(other))
        self.sync()

    def sync(self) -> None:
        """Everything until now has been done by the server."""
        self._x.XSync(self._display, c_int(0))

    def _call(self, name: str, window: int) -> None:
        getattr(self._x, name)(self._display, c_ulong(window))
        self.sync()

    def _send(self, to: int, window: int, message: str, data: tuple[int, ...], mask: int) -> None:
        event = _ClientMessage(type=_CLIENT_MESSAGE, window=window, message_type=self.atom(message), format=32)
        for place, value in enumerate(data):
            event.data[place] = value
        self._x.XSendEvent(self._display, c_ulong(to), c_int(0), c_long(mask), byref(event))
        self.sync()

    def _look(self, frame: int) -> Shown | None:
        facts = _Attributes()
        if not self._x.XGetWindowAttributes(self._display, c_ulong(frame), byref(facts)):
            return None
        if facts.map_state != _VIEWABLE or facts.kind != _INPUT_OUTPUT:
            return None
        client = next((one for one in (frame, *self._below(frame)) if self._pid(one)), 0)
        rect = self._rect(client) if client else (facts.x, facts.y, facts.width, facts.height)
        return Shown(frame, client, self._pid(client) if client else 0, rect)

    def _rect(self, window: int) -> tuple[int, int, int, int]:
        facts, x, y, child = _Attributes(), c_int(), c_int(), c_ulong()
        self._x.XGetWindowAttributes(self._display, c_ulong(window), byref(facts))
        here, there = c_ulong(window), c_ulong(self.root)
        self._x.XTranslateCoordinates(self._display, here, there, 0, 0, byref(x), byref(y), byref(child))
        return x.value, y.value, facts.width, facts.height

    def _below(self, window: int) -> Iterator[int]:
        for child in self._children(window):
            yield child
            yield from self._below(child)

    def _children(self, window: int) -> list[int]:
        return self._tree(window)[1]

    def _parent(self, window: int) -> int:
        return self._tree(window)[0]

    def _tree(self, window: int) -> tuple[int, list[int]]:
        root, parent, children, count = c_ulong(), c_ulong(), POINTER(c_ulong)(), c_uint()
        found = (byref(root), byref(parent), byref(children), byref(count))
        if not self._x.XQueryTree(self._display, c_ulong(window), *found):
            return 0, []
        told = [int(children[place]) for place in range(count.value)]
        self._x.XFree(children)
        return int(parent.value), told

    def _is_client(self, window: int) -> bool:
        return self._property(window, "WM_STATE") is not None

    def _pid(self, window: int) -> int:
        return self._property(window, "_NET_WM_PID") or 0

    def _property(self, window: int, name: str) -> int | None:
        """Its first number."""
        kind, form, count, left, data = c_ulong(), c_int(), c_ulong(), c_ulong(), POINTER(c_ulong)()
        asked = (c_ulong(window), self._atom(name), c_long(0), c_long(1), c_int(0), c_ulong(_ANY_TYPE))
        found = (byref(kind), byref(form), byref(count), byref(left), byref(data))
        if self._x.XGetWindowProperty(self._display, *asked, *found):
            return None
        value = int(data[0]) if count.value and form.value == 32 else None
        self._x.XFree(data)
        return value

    def _atom(self, name: str) -> c_ulong:
        return c_ulong(self._x.XInternAtom(self._display, c_char_p(name.encode()), c_int(0)))
