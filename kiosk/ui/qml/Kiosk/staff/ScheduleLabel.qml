// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What a part of a form is about, and what is wrong with it. name: with ".error" the objectName of that.
Column {
    id: label

    property alias text: words.text
    property alias error: wrong.text
    property string name

    spacing: Theme.px(4)

    StaffText {
        id: words

        width: parent.width
        visible: text
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
    }
    StaffText {
        id: wrong

        objectName: label.name + ".error"
        width: parent.width
        visible: text
        color: StaffTheme.ill
        font.pixelSize: StaffTheme.small
        Accessible.role: Accessible.AlertMessage
    }
}
