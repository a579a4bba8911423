// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Twelve keys, and above them a dot for each digit that was typed. It knows of no digit: it hands them on.
Column {
    id: pad

    property int digits
    // Whether digits are awaited.
    property bool hears: true

    signal pressed(digit: int)
    signal erased
    signal confirmed

    // What a real keyboard types.
    function take(event: KeyEvent): void {
        if (event.text.length === 1 && event.text >= "0" && event.text <= "9")
            pressed(parseInt(event.text));
        else if (event.key === Qt.Key_Backspace)
            erased();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            confirmed();
        else
            return;
        event.accepted = true;
    }

    spacing: Theme.px(24)

    Item {
        width: parent.width
        height: Theme.px(56)
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%n digit(s) typed", "", pad.digits)

        Row {
            anchors.centerIn: parent
            spacing: Theme.px(14)

            Repeater {
                model: pad.digits

                Rectangle {
                    width: Theme.px(18)
                    height: width
                    radius: width / 2
                    color: StaffTheme.ink
                }
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: StaffTheme.thin
            color: StaffTheme.edge
        }
    }

    Grid {
        columns: 3
        spacing: Theme.px(12)

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "ok"]

            PinKey {
                required property string modelData
                readonly property bool digit: modelData.length === 1

                objectName: "pad.key." + modelData
                width: Theme.px(148)
                height: Theme.px(92)
                enabled: pad.hears
                first: modelData === "ok"
                text: digit ? modelData : first ? qsTr("OK") : qsTr("Erase")
                onHit: digit ? pad.pressed(parseInt(modelData)) : first ? pad.confirmed() : pad.erased()
            }
        }
    }
}
