// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The languages in the order they are offered in; then those that are not offered.
Column {
    id: languages

    required property string name
    required property var options

    signal chosen(value: string)

    spacing: StaffTheme.grid

    Repeater {
        // Of their number alone: who has moved one finds the same buttons at the same place.
        model: languages.options.length

        Item {
            id: row

            required property int index

            readonly property var option: languages.options[index] ?? {}
            readonly property string address: languages.name + "." + option.value

            width: languages.width
            height: buttons.height

            StaffText {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - buttons.width - StaffTheme.gap
                text: row.option.text
                color: row.option.offered ? StaffTheme.ink : StaffTheme.muted
                font.weight: row.option.offered ? Font.Medium : Font.Normal
                wrapMode: Text.NoWrap
            }
            Row {
                id: buttons

                anchors.right: parent.right
                spacing: StaffTheme.grid

                StaffButton {
                    objectName: row.address + ".up"
                    horizontalPadding: StaffTheme.gap
                    text: qsTr("Up")
                    enabled: row.option.earlier
                    Accessible.name: qsTr("%1: up").arg(row.option.text)
                    onClicked: languages.chosen(row.option.earlier)
                }
                StaffButton {
                    objectName: row.address + ".down"
                    horizontalPadding: StaffTheme.gap
                    text: qsTr("Down")
                    enabled: row.option.later
                    Accessible.name: qsTr("%1: down").arg(row.option.text)
                    onClicked: languages.chosen(row.option.later)
                }
                StaffButton {
                    objectName: row.address + ".other"
                    width: Math.max(implicitWidth, Theme.px(176))
                    horizontalPadding: StaffTheme.gap
                    text: row.option.offered ? qsTr("Leave out") : qsTr("Offer")
                    // One has to be offered.
                    enabled: row.option.other
                    Accessible.name: qsTr("%1: %2", "a language, what to do with it").arg(row.option.text).arg(text)
                    onClicked: languages.chosen(row.option.other)
                }
            }
        }
    }
}
