// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A key with a word on it, as wide as that.
KeyboardKey {
    width: implicitWidth
    horizontalPadding: Theme.px(24)
}
