// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk

// An item of a playlist. drawn: a finger has its handle. above, below: what is drawn would come to stand there.
FocusScope {
    id: row

    required property int place
    required property string title
    required property string note
    required property string mark
    required property bool ill
    required property bool looked
    property bool drawn: false
    property bool above: false
    property bool below: false

    signal reached
    signal chosen

    implicitHeight: button.height
    opacity: drawn ? 0.5 : 1

    T.AbstractButton {
        id: button

        objectName: "playlist.item." + row.place
        focus: true
        width: parent.width - handle.width
        height: Math.max(Theme.touch, words.height + 2 * StaffTheme.grid)
        focusPolicy: Qt.StrongFocus
        checkable: true
        checked: row.looked
        text: row.title
        Accessible.role: Accessible.RadioButton
        Accessible.name: [row.place + 1 + ". " + row.title, row.mark].filter(part => part).join(". ")
        Accessible.description: row.note
        onClicked: row.chosen()
        onVisualFocusChanged: if (visualFocus)
            row.reached()
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()

        background: Rectangle {
            color: button.down ? StaffTheme.ink : row.looked ? StaffTheme.raised : "transparent"

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
            StaffText {
                id: number

                x: StaffTheme.gap
                y: words.y
                width: Theme.px(56)
                text: String(row.place + 1)
                color: button.down ? StaffTheme.raised : StaffTheme.muted
                Accessible.ignored: true
            }
            Column {
                id: words

                x: number.x + number.width
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x - StaffTheme.grid

                StaffText {
                    width: parent.width
                    text: row.title
                    color: button.down ? StaffTheme.raised : StaffTheme.ink
                    maximumLineCount: 2
                    Accessible.ignored: true
                }
                StaffText {
                    width: parent.width
                    text: row.note
                    color: button.down ? StaffTheme.raised : StaffTheme.muted
                    font.pixelSize: StaffTheme.small
                    maximumLineCount: 2
                    Accessible.ignored: true
                }
                StaffText {
                    width: parent.width
                    visible: text
                    text: row.mark
                    color: button.down ? StaffTheme.raised : row.ill ? StaffTheme.ill : StaffTheme.ink
                    font.pixelSize: StaffTheme.small
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }
            }
        }
    }

    // Drawn by whatever lies over it; the keyboard and who cannot see it use the buttons of the item.
    Item {
        id: handle

        anchors.right: parent.right
        width: Theme.touch
        height: parent.height

        Column {
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(5)

            Repeater {
                model: 3

                Rectangle {
                    x: Math.round((handle.width - width) / 2)
                    width: Theme.px(28)
                    height: Math.max(2, Theme.px(3))
                    color: StaffTheme.edge
                }
            }
            StaffText {
                width: parent.width
                text: qsTr("Drag")
                horizontalAlignment: Text.AlignHCenter
                color: StaffTheme.muted
                font.pixelSize: Theme.px(18)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    Rectangle {
        width: parent.width
        height: row.above ? Math.max(2, Theme.px(4)) : StaffTheme.thin
        color: row.above ? StaffTheme.stamp : StaffTheme.hairline
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(2, Theme.px(4))
        color: StaffTheme.stamp
        visible: row.below
    }
}
