// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// What staff took off the screen: since when, why and by whom, and the way back.
FocusScope {
    id: row

    required property int index
    required property string address
    required property string kind
    required property string title
    required property string told

    signal reached

    height: Math.max(words.height, back.height) + 2 * StaffTheme.gap

    Column {
        id: words

        y: StaffTheme.gap
        width: parent.width - back.width - StaffTheme.margin
        spacing: Theme.px(4)

        StaffText {
            width: parent.width
            text: row.kind
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
        }
        StaffText {
            width: parent.width
            text: row.title
            font.weight: Font.Medium
            maximumLineCount: 3
        }
        StaffText {
            width: parent.width
            text: row.told
            font.pixelSize: StaffTheme.small
        }
    }
    StaffButton {
        id: back

        objectName: "staff.cards.back." + row.address
        anchors.right: parent.right
        anchors.rightMargin: StaffTheme.grid
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        text: qsTr("Put back")
        enabled: !StaffCards.busy
        Accessible.description: row.title
        onClicked: StaffCards.putBack(row.address)
        onVisualFocusChanged: if (visualFocus)
            row.reached()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: StaffTheme.thin
        color: StaffTheme.hairline
    }
}
