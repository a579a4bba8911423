# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the scene is drawn: by a graphics processor where there is one, else without OpenGL.

OpenGL in software (llvmpipe) works, but costs 14 s of processor time for 15 s of film at 1280 x 720. Qt's software
scene graph costs 1 s.
"""

import os
from pathlib import Path
from typing import Literal

from kiosk.domain.errors import MachineError

_NODES = Path("/dev/dri")

Reason = Literal["setting", "machine"]


def choose_software() -> bool:
    """Decide and tell Qt; MUST be called before Qt starts. True for the software scene graph.

    Raises MachineError: graphics.unknown (value).
    """
    software, _ = decide_software()
    if software:
        os.environ["QT_QUICK_BACKEND"] = "software"
        # Keeps Qt from loading an OpenGL it will not use.
        os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")
    return software


def decide_software() -> tuple[bool, Reason]:
    """Whether the scene is to be drawn in software, and why. Nothing is changed.

    KIOSK_GRAPHICS says auto, opengl or software; what QT_QUICK_BACKEND says stands above it.
    Raises MachineError: graphics.unknown (value).
    """
    wanted = os.environ.get("KIOSK_GRAPHICS", "auto")
    if wanted not in ("auto", "opengl", "software"):
        raise MachineError("graphics.unknown", value=wanted)
    backend = os.environ.get("QT_QUICK_BACKEND")
    if backend:
        return backend == "software", "setting"
    if wanted != "auto":
        return wanted == "software", "setting"
    return not has_gpu(), "machine"


def has_gpu() -> bool:
    """Does the kernel offer a device that can render?"""
    return any(_NODES.glob("renderD*"))
