// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// Something that can be added. several: it is chosen with others, and picked says whether it is.
FocusScope {
    id: row

    required property int index
    required property string key
    required property string title
    required property string note
    required property string mark
    required property bool ill
    required property bool picked
    property bool several: false

    signal reached
    signal chosen

    implicitHeight: button.height

    T.AbstractButton {
        id: button

        objectName: "playlist.offer." + row.key
        focus: true
        width: parent.width
        height: Math.max(Theme.touch, words.height + 2 * StaffTheme.grid)
        focusPolicy: Qt.StrongFocus
        checkable: row.several
        checked: row.picked
        text: row.title
        Accessible.role: row.several ? Accessible.CheckBox : Accessible.Button
        Accessible.name: [row.title, row.mark].filter(part => part).join(". ")
        Accessible.description: row.note
        onClicked: row.chosen()
        onVisualFocusChanged: if (visualFocus)
            row.reached()
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()

        background: Rectangle {
            color: button.down ? StaffTheme.ink : row.picked ? StaffTheme.raised : "transparent"

            Rectangle {
                width: parent.width
                height: StaffTheme.thin
                color: StaffTheme.hairline
            }
            Rectangle {
                width: Theme.px(6)
                height: parent.height
                color: StaffTheme.stamp
                visible: row.picked
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
                width: parent.width - x - StaffTheme.grid

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
                    text: [row.note, row.picked ? qsTr("chosen") : ""].filter(part => part).join(" · ")
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
}
