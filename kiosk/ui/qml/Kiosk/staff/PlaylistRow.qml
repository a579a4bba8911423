// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// A playlist among all.
FocusScope {
    id: row

    required property int index
    required property int key
    required property string name
    required property string note
    required property string mark

    signal reached

    implicitHeight: button.height

    T.AbstractButton {
        id: button

        objectName: "staff.playlists.row." + row.key
        focus: true
        width: parent.width
        height: Math.max(Theme.touch, words.height + 2 * StaffTheme.grid)
        focusPolicy: Qt.StrongFocus
        text: row.name
        Accessible.role: Accessible.Button
        Accessible.name: [row.name, row.mark].filter(part => part).join(". ")
        Accessible.description: row.note
        onClicked: StaffPlaylists.open(row.key)
        onVisualFocusChanged: if (visualFocus)
            row.reached()
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()

        background: Rectangle {
            color: button.down ? StaffTheme.ink : "transparent"

            Rectangle {
                width: parent.width
                height: StaffTheme.thin
                color: StaffTheme.hairline
            }
            FocusRing {
                around: parent
                anchors.margins: 0
                visible: button.visualFocus
                border.color: StaffTheme.ink
            }
        }

        contentItem: Item {
            Column {
                id: words

                x: StaffTheme.grid
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x - (mark.text ? mark.width + StaffTheme.gap : 0) - StaffTheme.grid

                StaffText {
                    width: parent.width
                    text: row.name
                    color: button.down ? StaffTheme.raised : StaffTheme.ink
                    font.weight: Font.Medium
                    maximumLineCount: 2
                    Accessible.ignored: true
                }
                StaffText {
                    width: parent.width
                    visible: text
                    text: row.note
                    color: button.down ? StaffTheme.raised : StaffTheme.muted
                    font.pixelSize: StaffTheme.small
                    maximumLineCount: 2
                    Accessible.ignored: true
                }
            }
            StaffText {
                id: mark

                anchors.right: parent.right
                anchors.rightMargin: StaffTheme.grid
                anchors.verticalCenter: parent.verticalCenter
                text: row.mark
                color: button.down ? StaffTheme.raised : StaffTheme.ill
                font.pixelSize: StaffTheme.small
                font.weight: Font.Medium
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
