# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the timeline is in sight, and how one comes nearer."""

from kiosk.app.library import Library
from kiosk.app.ports.loop import Cancel
from kiosk.domain.errors import KioskError
from kiosk.domain.timeline import Band, Dated
from kiosk.domain.timeline_axis import Axis, View
from kiosk.domain.timeline_layout import Layout, Placed, lay_out

_NEARER = 2.0
"""Who opens a crowded place comes so many times nearer at least."""


class Sights:
    """Owns the view, and the layouts of the bands: one for each step of the scale, kept once it was made.

    They are made beforehand, one after the other in the background: laid out only when a finger spreads, thousands of
    moments would stop it.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._bands: tuple[Band, ...] = ()
        self._axis: Axis | None = None
        self._layouts: dict[int, Layout] = {}
        self._view: View | None = None
        self._cancel: Cancel = lambda: None

    @property
    def axis(self) -> Axis | None:
        return self._axis

    @property
    def view(self) -> View | None:
        """None where there is no axis."""
        if self._axis is None:
            return None
        return self._axis.within(self._view) if self._view else self._axis.whole()

    def look(self, view: View) -> None:
        """The visitor looks at this now, and will again when they come back."""
        self._view = view

    def forget(self) -> None:
        self._view = None

    def lay_out(self, bands: tuple[Band, ...], axis: Axis | None) -> None:
        """From now on these. In another width as many days as before are in sight."""
        if (bands, axis) == (self._bands, self._axis):
            return
        if self._view and self._axis and axis:
            first = self._view.first + self._axis.begins.toordinal() - axis.begins.toordinal()
            self._view = View(first, self._view.scale * axis.width / self._axis.width)
        self._bands, self._axis, self._layouts = bands, axis, {}
        self._prepare()

    def layout(self, scale: float) -> Layout:
        """Where the labels stand at a scale. There MUST be an axis."""
        assert self._axis  # noqa: S101 - as the docstring says
        step = self._axis.step(scale)
        if step not in self._layouts:
            self._layouts[step] = lay_out(self._bands, self._axis, self._axis.step_scale(step))
        return self._layouts[step]

    def nearer(self, scale: float) -> View | None:
        """For who does not say to what: to the part of what is in sight where most begins. Further away: the middle."""
        axis, view = self._axis, self.view
        if axis is None or view is None:
            return None
        if scale <= view.scale:
            return axis.zoomed(view, scale / view.scale, axis.width / 2)
        firsts = sorted(one.when.first for band in self._bands for one in band.moments if one.when.first)
        return axis.fullest(view, scale, [axis.day(first) for first in firsts])

    def crowd(self, first: Dated) -> Placed | None:
        """What stands where a moment is the first of several; None where it is not."""
        view = self.view
        found = self.layout(view.scale).of(first) if view else None
        return found if found and found.moments[0] == first and len(found.moments) > 1 else None

    def apart(self, crowd: Placed) -> View | None:
        """Where some of them stand apart, and nearer; None where they do so nowhere, as those of one day."""
        axis, view = self._axis, self.view
        if axis is None or view is None or view.scale >= axis.most:
            return None
        closest = self.layout(axis.most)
        if closest.of(crowd.moments[0]) == closest.of(crowd.moments[-1]):
            return None
        wanted = axis.around(crowd.start, crowd.last_start)
        if wanted.scale >= view.scale * _NEARER:
            return wanted
        scale = min(axis.most, view.scale * _NEARER)
        middle = (crowd.start + crowd.last_start) / 2
        return axis.within(View(middle - axis.width / 2 / scale, scale))

    def alone(self, moment: Dated) -> View | None:
        """In the middle, as near as it takes to tell it from others; no further away than now."""
        axis, view = self._axis, self.view
        if axis is None or view is None or moment.when.first is None:
            return None
        day, scale = axis.day(moment.when.first), view.scale
        for step in range(axis.step(scale), axis.steps):
            scale = max(view.scale, axis.step_scale(step))
            found = self.layout(scale).of(moment)
            if found and len(found.moments) == 1:
                break
        return axis.within(View(day - (axis.width - axis.label) / 2 / scale, scale))

    @property
    def bare(self) -> bool:
        """Whether nothing that is drawn is in sight."""
        axis, view = self._axis, self.view
        return bool(axis and view and not self.layout(view.scale).between(view.first, view.day_at(axis.width), 0))

    def found(self) -> View | None:
        """Where the moments are, as many as fit, and no nearer than now; None where there are none."""
        firsts = [one.when.first for band in self._bands for one in band.moments if one.when.first]
        axis, view = self._axis, self.view
        if axis is None or view is None or not firsts:
            return None
        first, last = axis.day(min(firsts)), axis.day(max(firsts))
        wanted = axis.around(first, last)
        if wanted.scale <= view.scale:
            return wanted
        return axis.within(View((first + last - (axis.width - axis.label) / view.scale) / 2, view.scale))

    def _prepare(self) -> None:
        """The layout of the next step that is missing, and then the others."""
        self._cancel()
        bands, axis = self._bands, self._axis
        if axis is None or not bands or not self._library.now.ready:
            return
        step = next((step for step in range(axis.steps) if step not in self._layouts), None)
        if step is None:
            return

        def keep(layout: Layout) -> None:
            self._layouts[step] = layout
            self._prepare()

        scale = axis.step_scale(step)
        self._cancel = self._library.ask(lambda _: lay_out(bands, axis, scale), keep, _do_without)


def _do_without(_: KioskError) -> None:
    """Each is made when it is looked at."""
