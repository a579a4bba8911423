// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A paragraph of ours.
PlainText {
    required text

    bottomPadding: Theme.px(32)
    font.family: Theme.serif
    font.pixelSize: Theme.text(34)
    lineHeight: 1.25
}
