// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// One entry of the log: when, whose doing, what, and below that what came of it. What can be taken back has a button.
Item {
    id: entry

    required property string key
    required property string time
    required property string who
    required property string text
    required property string note
    required property bool ill
    required property bool over
    required property int undo

    signal takenBack(key: int)
    // The keyboard has come to it.
    signal reached

    objectName: "staff.log.entry." + key
    height: Math.max(words.height, undo > 0 ? back.height : 0) + 2 * StaffTheme.grid
    Accessible.role: Accessible.ListItem
    Accessible.name: [time, who + ":", text, note].join(" ")

    Rectangle {
        width: parent.width
        height: StaffTheme.thin
        color: StaffTheme.hairline
    }
    StaffText {
        id: when

        y: StaffTheme.grid
        width: Theme.px(96)
        text: entry.time
        color: StaffTheme.muted
        Accessible.ignored: true
    }
    StaffText {
        id: whose

        x: when.width
        y: StaffTheme.grid
        width: Theme.px(184)
        text: entry.who
        color: entry.ill ? StaffTheme.ill : StaffTheme.muted
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Column {
        id: words

        x: whose.x + whose.width + StaffTheme.gap
        y: StaffTheme.grid
        width: parent.width - x - (entry.undo > 0 ? back.width + StaffTheme.gap : 0)

        StaffText {
            width: parent.width
            text: entry.text
            color: entry.over ? StaffTheme.muted : StaffTheme.ink
            font.strikeout: entry.over
            maximumLineCount: 6
            Accessible.ignored: true
        }
        StaffText {
            width: parent.width
            visible: text
            text: entry.note
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
            maximumLineCount: 4
            Accessible.ignored: true
        }
    }
    StaffButton {
        id: back

        objectName: "staff.log.undo." + entry.undo
        anchors.right: parent.right
        anchors.rightMargin: StaffTheme.grid
        y: StaffTheme.grid
        visible: entry.undo > 0
        text: qsTr("Undo")
        Accessible.name: text + ": " + entry.text
        onVisualFocusChanged: if (visualFocus)
            entry.reached()
        onClicked: entry.takenBack(entry.undo)
    }
}
