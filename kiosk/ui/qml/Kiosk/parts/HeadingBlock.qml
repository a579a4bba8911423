// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What the entries below it have in common.
PlainText {
    required property int index
    required property string title

    topPadding: index > 0 ? Theme.px(32) : 0
    bottomPadding: Theme.px(12)
    text: title
    color: Theme.muted
    font.weight: Font.Medium
    Accessible.role: Accessible.Heading
}
