// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The door of the staff area, over whatever is on the screen, which goes on.
FocusScope {
    id: door

    readonly property string says: {
        const next = Door.wait > 0 ? qsTr("Next try in %1.").arg(Say.length(Door.wait)) : "";
        if (Door.stage === "checking")
            return qsTr("One moment.");
        if (Door.wrong === "wrong")
            return [qsTr("Wrong PIN."), next].join(" ");
        if (Door.wrong === "unchecked")
            return [qsTr("The PIN could not be looked at: see kiosk doctor."), next].join(" ");
        return next || qsTr("Type your PIN.");
    }

    objectName: "pad"
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: [title.text, message.text].join(". ")
    Keys.onEscapePressed: Door.cancel()
    Keys.onPressed: event => keys.take(event)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        opacity: 0.6
    }
    // Nothing beneath is touched.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        objectName: "pad.panel"
        anchors.centerIn: parent
        width: lines.width + 2 * StaffTheme.margin
        height: lines.height + 2 * Theme.px(40)
        color: StaffTheme.ground

        Column {
            id: lines

            anchors.centerIn: parent
            width: keys.width
            spacing: Theme.px(24)

            Column {
                width: parent.width
                spacing: StaffTheme.grid

                StaffText {
                    id: title

                    width: parent.width
                    text: qsTr("Staff area")
                    font.family: Theme.serif
                    font.weight: Font.Medium
                    font.pixelSize: StaffTheme.title
                    lineHeight: 1
                    Accessible.role: Accessible.Heading
                }
                StaffText {
                    id: message

                    objectName: "pad.says"
                    width: parent.width
                    // What is said never moves the keys.
                    height: Theme.px(96)
                    text: door.says
                    color: Door.wrong ? StaffTheme.ill : StaffTheme.muted
                    verticalAlignment: Text.AlignBottom
                }
            }
            PinKeys {
                id: keys

                digits: Door.digits
                hears: Door.stage === "pad"
                onPressed: digit => Door.press(digit)
                onErased: Door.erase()
                onConfirmed: Door.confirm()
            }
            StaffButton {
                objectName: "pad.close"
                width: parent.width
                text: qsTr("Close")
                onClicked: Door.cancel()
            }
        }
    }
}
