# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The film's pictures on the screen.

With a scene graph on the GPU a picture goes to a VideoOutput's sink as it is and is converted by a shader. In the
software scene graph VideoOutput shows nothing: there the engine converts and scales (Qt's own conversion takes 9 ms for
a picture of 1920 x 1080, the engine's 3 ms), and SoftwareFilm paints the picture straight from the engine's ring.
"""

import logging
from fractions import Fraction

from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from kiosk.app.ports.screen import Frame, PictureForm
from kiosk.domain.film import Media

_log = logging.getLogger(__name__)
_MATRICES = {
    "bt601": QVideoFrameFormat.ColorSpace.ColorSpace_BT601,
    "bt709": QVideoFrameFormat.ColorSpace.ColorSpace_BT709,
    "bt2020": QVideoFrameFormat.ColorSpace.ColorSpace_BT2020,
}


class FilmScreen(QObject):
    """A Screen. Keeps the last picture until the next one comes, whatever happens to the engine."""

    aspectChanged = Signal()
    imageChanged = Signal()
    shown = Signal()
    """After each picture was handed to the scene graph."""

    def __init__(self, *, software: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._software = software
        self._sink: QVideoSink | None = None
        self._media: Media | None = None
        self._format = QVideoFrameFormat()
        self._last = QVideoFrame()
        self._painted_size = QSize()
        self._expected = QSize()
        self._frame: Frame | None = None
        self._image = QImage()
        self._aspect = Fraction(16, 9)
        self._frames_shown = 0

    def form(self, media: Media) -> PictureForm:
        shape = media.shape
        if not self._software:
            return PictureForm("I420", *shape.upright)
        size = self._painted_size if not self._painted_size.isEmpty() else _fitted(shape.aspect, self._expected)
        if size.isEmpty():
            return PictureForm("RV32", *shape.upright)
        return PictureForm("RV32", size.width(), size.height())

    def show(self, frame: Frame) -> None:
        if frame.media is not self._media:
            self._adopt(frame.media)
        if self._software:
            self._show_image(frame)
        elif not self._show_video(frame):
            return
        self._frames_shown += 1
        self.shown.emit()

    @Slot(QVideoSink)
    def attach(self, sink: QVideoSink) -> None:
        """Show on this VideoOutput's sink, beginning with the last picture."""
        self._sink = sink
        if self._last.isValid():
            sink.setVideoFrame(self._last)

    def paint_at(self, size: QSize) -> None:
        """Software scene graph: how large the picture is painted, in pixels. What is opened from now on comes so."""
        self._painted_size = size

    def expect_window(self, size: QSize) -> None:
        """Before there is a window: its size, so that the first picture comes as large as it will be painted."""
        self._expected = size

    @property
    def image(self) -> QImage:
        """Software scene graph: the last picture, null before the first one. Its pixels are lent until the next one."""
        return self._image

    @property
    def frames_shown(self) -> int:
        """How many pictures were handed to the scene graph."""
        return self._frames_shown

    def _get_aspect(self) -> float:
        return float(self._aspect)

    def _get_software(self) -> bool:
        return self._software

    aspect = Property(float, _get_aspect, notify=aspectChanged)
    software = Property(bool, _get_software, constant=True)

    def _show_image(self, frame: Frame) -> None:
        pixels = frame.planes[0]
        # The frame is kept because the image is a view of its memory.
        self._image = QImage(pixels, frame.form.width, frame.form.height, frame.pitches[0], QImage.Format.Format_RGB32)
        self._frame = frame
        self.imageChanged.emit()

    def _show_video(self, frame: Frame) -> bool:
        picture = QVideoFrame(self._format)
        if not picture.map(QVideoFrame.MapMode.WriteOnly):
            _log.error("no memory for a picture")
            return False
        _copy(frame, picture)
        picture.unmap()
        self._last = picture
        if self._sink is not None:
            self._sink.setVideoFrame(picture)
        return True

    def _adopt(self, media: Media) -> None:
        self._media = media
        form = QVideoFrameFormat(QSize(*media.shape.upright), QVideoFrameFormat.PixelFormat.Format_YUV420P)
        form.setColorSpace(_MATRICES[media.colour.matrix])
        form.setColorRange(
            QVideoFrameFormat.ColorRange.ColorRange_Full
            if media.colour.full_range
            else QVideoFrameFormat.ColorRange.ColorRange_Video
        )
        self._format = form
        if media.shape.aspect != self._aspect:
            self._aspect = media.shape.aspect
            self.aspectChanged.emit()


def _fitted(aspect: Fraction, window: QSize) -> QSize:
    """The largest picture of that shape in a window of that size."""
    width = min(Fraction(window.width()), window.height() * aspect)
    return QSize(round(width), round(width / aspect))


def _copy(frame: Frame, picture: QVideoFrame) -> None:
    """The planes, in one piece where both sides have rows of the same length."""
    for plane in range(3):
        source, target = frame.planes[plane], memoryview(picture.bits(plane))
        there, here = frame.pitches[plane], picture.bytesPerLine(plane)
        size = picture.mappedBytes(plane)
        if there == here:
            target[:size] = source[:size]
            continue
        row = min(there, here)
        for number in range(size // here):
            target[number * here : number * here + row] = source[number * there : number * there + row]
