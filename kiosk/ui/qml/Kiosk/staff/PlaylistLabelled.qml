// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What can be set, below what it is called.
Column {
    id: labelled

    property string label

    spacing: Theme.px(4)

    StaffText {
        width: parent.width
        text: labelled.label
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
        Accessible.ignored: true
    }
}
