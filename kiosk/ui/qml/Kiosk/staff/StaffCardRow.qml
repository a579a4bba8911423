// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// A card or chapter in the list of staff, with the heading of the group that it begins.
FocusScope {
    id: row

    required property int index
    required property string key
    required property string address
    required property string heading
    required property string title
    required property string note
    required property string mark

    readonly property bool looked: StaffCards.address === address

    signal reached

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width

        StaffText {
            width: parent.width
            visible: text
            topPadding: row.index > 0 ? StaffTheme.gap : 0
            bottomPadding: StaffTheme.grid
            text: row.heading
            font.weight: Font.Medium
            Accessible.role: Accessible.Heading
        }

        T.AbstractButton {
            id: button

            objectName: "staff.cards.row." + row.key
            focus: true
            width: parent.width
            height: Math.max(StaffTheme.row, words.height + 2 * StaffTheme.grid)
            focusPolicy: Qt.StrongFocus
            checkable: true
            checked: row.looked
            text: row.title
            Accessible.role: Accessible.RadioButton
            Accessible.name: [row.title, row.mark].filter(part => part).join(". ")
            Accessible.description: row.note
            onClicked: StaffCards.choose(row.address)
            onVisualFocusChanged: if (visualFocus)
                row.reached()
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()

            background: Rectangle {
                color: button.down ? StaffTheme.ink : row.looked ? StaffTheme.raised : "transparent"

                Rectangle {
                    width: parent.width
                    height: StaffTheme.thin
                    color: StaffTheme.hairline
                }
                Rectangle {
                    width: Theme.px(6)
                    height: parent.height
                    color: StaffTheme.stamp
                    visible: row.looked
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

                    x: Theme.px(20)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - (mark.text ? mark.width + StaffTheme.gap : 0) - StaffTheme.grid

                    StaffText {
                        width: parent.width
                        text: row.title
                        color: button.down ? StaffTheme.raised : StaffTheme.ink
                        maximumLineCount: 3
                        Accessible.ignored: true
                    }
                    StaffText {
                        width: parent.width
                        visible: text
                        text: row.note
                        color: button.down ? StaffTheme.raised : StaffTheme.muted
                        font.pixelSize: StaffTheme.small
                        maximumLineCount: 1
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
}
