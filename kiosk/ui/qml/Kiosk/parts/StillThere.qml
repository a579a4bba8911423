// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Over everything: whether anybody is still there, or, after a long time, whether it is somebody else. Where only the
// first is asked any touch is the answer, which the window sees to.
FocusScope {
    id: panel

    readonly property bool offered: Attendance.asking === "offered"

    objectName: "attendance"
    focus: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [title.text, note.text].join(" ")

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        opacity: 0.7
    }
    MouseArea {
        anchors.fill: parent
    }

    // What lies below is covered where words stand, and seen around them.
    Rectangle {
        width: parent.width
        height: lines.height + Theme.px(160)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.raised
    }

    Column {
        id: lines

        x: Theme.margin
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(1120))
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(32)

        PlainText {
            id: title

            width: parent.width
            text: panel.offered ? qsTr("The film has been playing for a while") : qsTr("Are you still there?")
            font.family: Theme.serif
            font.weight: Font.Medium
            font.pixelSize: Theme.title
            lineHeight: 1
            Accessible.role: Accessible.Heading
        }
        PlainText {
            id: note

            width: parent.width
            text: panel.offered ? qsTr("Go on with it, or begin anew: with the first page, and everything as usual.") : qsTr("If nobody touches the screen, the kiosk begins anew for the next visitor.")
            font.pixelSize: Theme.entry
            lineHeight: 1.2
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            TouchButton {
                objectName: "attendance.stay"
                focus: true
                text: panel.offered ? qsTr("Go on watching") : qsTr("I am still here")
                onClicked: Attendance.stay()
            }
            TouchButton {
                objectName: "attendance.end"
                visible: panel.offered
                text: qsTr("Begin anew")
                onClicked: Attendance.end()
            }
        }
        PlainText {
            width: parent.width
            text: panel.offered ? qsTr("It goes on by itself in %n second(s).", "", Attendance.left) : qsTr("%n second(s) left.", "", Attendance.left)
            color: Theme.muted
        }
    }
}
